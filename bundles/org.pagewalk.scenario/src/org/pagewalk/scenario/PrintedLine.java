/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

/**
 * What a line has printed; of a line that ran several times only the last is kept, so that a loop cannot fill the memory.
 *
 * @param line where the {@code print} stands, from 1; for one in an imported file the line of the import
 * @param times how often it has printed
 * @param last what it printed last; may have several lines
 */
public record PrintedLine(int line, long times, String last) {
    /** The same after it has printed once more. */
    public PrintedLine again(String text) {
        return new PrintedLine(line, times + 1, text);
    }
}
