/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import org.pagewalk.scenario.syntax.Place;

/**
 * A stretch of text.
 *
 * @param offset of its first character, from 0
 * @param length in characters
 */
public record Range(int offset, int length) {
    static Range of(Place place) {
        return new Range(place.offset(), place.length());
    }

    /** The offset behind its last character. */
    public int end() {
        return offset + length;
    }

    /** Whether an offset lies in it, or directly behind it, where a caret is after typing. */
    public boolean touches(int other) {
        return offset <= other && other <= end();
    }
}
