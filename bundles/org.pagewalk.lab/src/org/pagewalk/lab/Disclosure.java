/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of a check a student is told, from the most to the least. */
public enum Disclosure {
    /** Its title, its code, and what was found; such a check goes to students with the lab, and they see it live. */
    EVERYTHING,
    /** The words of the instructor: its title and its hint. */
    DESCRIPTION,
    /** Its title, and in the grader's words what was found. */
    REASON,
    /** That there is a check, and its points. */
    POINTS;

    /** As a lab says it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this word. */
    public static Optional<Disclosure> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** Whether a student is told the title. */
    public boolean showsTitle() {
        return this != POINTS;
    }

    /** Whether a student is told the instructor's hint. */
    public boolean showsHint() {
        return this == EVERYTHING || this == DESCRIPTION;
    }

    /** Whether a student is told what was found. */
    public boolean showsReason() {
        return this == EVERYTHING || this == REASON;
    }
}
