/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one student has handed in.
 *
 * @param key unique in its batch, and good as a file name everywhere: letters, digits, dot, dash, underscore
 * @param name as the platform has it: the name of the file or folder
 * @param student whose it is
 * @param files by name, with {@code /}; those that a lab could ask for, and no more
 * @param submittedAt as the platform's metadata say; never from a clock or a file's date
 * @param refusal why it cannot be graded, with what to do, if it cannot
 * @param messages what the instructor should look at, though it can be graded
 */
public record Submission(String key, String name, Student student, Map<String, byte[]> files, Optional<String> submittedAt,
        Optional<Refusal> refusal, List<String> messages) {
    /** Why a submission is not judged. */
    public record Refusal(Kind kind, String message) {
        /** The kinds. */
        public enum Kind {
            /** There is nothing in it that the lab asks for. */
            EMPTY,
            /** It is no archive, or damaged. */
            BROKEN,
            /** It tries what no submission needs: leads out of its folder, is a bomb, has links or devices. */
            HOSTILE
        }
    }

    /** Sorts the files. */
    public Submission {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        messages = List.copyOf(messages);
    }

    /** With nothing to look at. */
    public Submission(String key, String name, Student student, Map<String, byte[]> files, Optional<String> submittedAt,
            Optional<Refusal> refusal) {
        this(key, name, student, files, submittedAt, refusal, List.of());
    }
}
