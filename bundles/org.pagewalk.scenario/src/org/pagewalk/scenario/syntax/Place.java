/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.syntax;

/**
 * A stretch of text.
 *
 * @param offset of its first character, from 0
 * @param length in characters
 */
public record Place(int offset, int length) {
    /** The offset behind its last character. */
    public int end() {
        return offset + length;
    }

    /** From the start of this to the end of another that comes later. */
    public Place to(Place other) {
        return new Place(offset, Math.max(length, other.end() - offset));
    }
}
