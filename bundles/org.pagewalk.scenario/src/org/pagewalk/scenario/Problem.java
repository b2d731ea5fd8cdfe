/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import java.util.List;

/**
 * Something wrong in the text of a scenario: where, and what to do about it.
 *
 * @param severity how bad
 * @param file name of the file, as it was given to the parser
 * @param line counted from 1
 * @param column counted from 1, in characters
 * @param offset in the text, from 0
 * @param length of the text that is wrong; may be 0 at the end of the file
 * @param message says what is wrong and what to do
 * @param code the kind of problem, for tests: lower case with dashes
 * @param remedies what would mend it, the likeliest first; empty if that is for people to decide
 */
public record Problem(Severity severity, String file, int line, int column, int offset, int length, String message,
        String code, List<Remedy> remedies) {
    /** Copies the list. */
    public Problem {
        remedies = List.copyOf(remedies);
    }

    /** The same in a file of another name. */
    public Problem in(String otherFile) {
        return new Problem(severity, otherFile, line, column, offset, length, message, code, remedies);
    }

    /** {@code lab.mms:3:7: error: there is no function ...}. */
    @Override
    public String toString() {
        return "%s:%d:%d: %s: %s".formatted(file, line, column, severity.word(), message);
    }
}
