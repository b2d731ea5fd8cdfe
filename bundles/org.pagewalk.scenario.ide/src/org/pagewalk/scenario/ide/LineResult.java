/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

/**
 * What a run has found at a line of its scenario.
 *
 * @param line from 1
 * @param kind of what stands there
 * @param times how often it was reached
 * @param good how often an expectation held or a prediction was right; of a print as {@code times}
 * @param open how often a prediction had no answer
 * @param words of an expectation what was found instead the first time that it did not hold, such as {@code is 3, expected 1};
 * of a prediction the true value where an answer was wrong; of a print its last text; else empty
 */
public record LineResult(int line, Kind kind, long times, long good, long open, String words) {
    /** What can stand at a line. */
    public enum Kind {
        /** An {@code expect}, or {@code check invariants}. */
        EXPECTATION,
        /** A {@code predict}. */
        PREDICTION,
        /** A {@code print}, or a {@code compare}. */
        PRINT
    }

    /** Together with another at the same line. */
    LineResult and(LineResult later) {
        return new LineResult(line, kind, times + later.times, good + later.good, open + later.open, words.isEmpty() ? later.words : words);
    }
}
