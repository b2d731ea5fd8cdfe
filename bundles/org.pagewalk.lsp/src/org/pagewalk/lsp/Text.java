/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import java.util.Arrays;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * A text and its lines, which end with CR, LF or both. Turns offsets into the protocol's positions (line and UTF-16 unit, from 0) and
 * back. What lies outside the text is taken for the nearest place in it. Does not change.
 */
final class Text {
    private final String string;
    private final int[] starts;

    Text(String string) {
        this.string = string;
        int[] found = new int[16];
        int lines = 1;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == string.length() || string.charAt(i + 1) != '\n')) {
                if (lines == found.length) {
                    found = Arrays.copyOf(found, lines * 2);
                }
                found[lines++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, lines);
    }

    String string() {
        return string;
    }

    /** The line, from 0, in which an offset lies. */
    int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Where a line begins. */
    int start(int line) {
        return starts[line];
    }

    /** Where a line ends, before its line end. */
    int end(int line) {
        int end = line + 1 < starts.length ? starts[line + 1] : string.length();
        while (end > starts[line] && (string.charAt(end - 1) == '\n' || string.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    int offset(Position position) {
        if (position.getLine() < 0) {
            return 0;
        }
        if (position.getLine() >= starts.length) {
            return string.length();
        }
        int start = starts[position.getLine()];
        return start + Math.clamp(position.getCharacter(), 0, end(position.getLine()) - start);
    }

    Position position(int offset) {
        int line = line(Math.clamp(offset, 0, string.length()));
        return new Position(line, Math.clamp(offset, starts[line], end(line)) - starts[line]);
    }

    Range range(int offset, int length) {
        return new Range(position(offset), position(offset + length));
    }

    /** This text with another in place of a range, whichever of its ends comes first. */
    Text replace(Range range, String by) {
        int one = offset(range.getStart());
        int other = offset(range.getEnd());
        return new Text(string.substring(0, Math.min(one, other)) + by + string.substring(Math.max(one, other)));
    }
}
