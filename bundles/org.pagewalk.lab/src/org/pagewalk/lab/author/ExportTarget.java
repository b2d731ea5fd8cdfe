/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** For whom a lab is packed. */
public enum ExportTarget {
    /** What students get; also a project that Eclipse imports. */
    STUDENT,
    /** An autograder for Gradescope. */
    GRADESCOPE,
    /** An externally graded question for PrairieLearn. */
    PRAIRIELEARN,
    /** An autograder for Classroom 50. */
    CLASSROOM50,
    /** An autograder for Autolab. */
    AUTOLAB,
    /** A folder that grades wherever there is a shell. */
    SHELL;

    /** As a call names it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this word. */
    public static Optional<ExportTarget> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** Whether the package has Pagewalk itself in it. */
    public boolean takesDistribution() {
        return this != STUDENT;
    }

    /** What its zip is called for a lab. */
    public String file(String lab) {
        return lab + "-" + word() + ".zip";
    }
}
