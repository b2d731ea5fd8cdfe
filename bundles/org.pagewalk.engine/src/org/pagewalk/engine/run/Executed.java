/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import org.pagewalk.store.Checkpoint;

/** How far the inputs of a run were executed on the way to the journal's newest position, and what they were. */
final class Executed {
    private long offset;
    private int number;
    private int line;
    private int lines;
    private int failures;

    /** Where in the log the next input stands. */
    long offset() {
        return offset;
    }

    /** How many inputs there were. */
    int number() {
        return number;
    }

    /** How often the scenario came to a line. */
    int lines() {
        return lines;
    }

    /** How many checks failed. */
    int failures() {
        return failures;
    }

    /** The log was read up to here. */
    void upTo(long nextOffset) {
        offset = nextOffset;
    }

    /** An input is executed; gives its number. */
    int input() {
        return number++;
    }

    /** The input is a line of the scenario. */
    void line(int lineNumber) {
        number++;
        line = lineNumber;
        lines++;
    }

    /** The input is a check. */
    void check(boolean passed) {
        number++;
        failures += passed ? 0 : 1;
    }

    /** A segment of the history that begins here. */
    History.Segment segment(Checkpoint checkpoint) {
        return new History.Segment(checkpoint, offset, number, line, lines, failures);
    }

    /** Goes to where a segment begins. */
    void restore(History.Segment segment) {
        offset = segment.offset();
        number = segment.number();
        line = segment.line();
        lines = segment.lines();
        failures = segment.failures();
    }
}
