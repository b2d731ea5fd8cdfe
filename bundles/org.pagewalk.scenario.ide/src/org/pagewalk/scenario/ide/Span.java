/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

/**
 * A stretch of text with a meaning, to be coloured.
 *
 * @param offset of its first character
 * @param length in characters
 * @param kind what it is
 */
public record Span(int offset, int length, Kind kind) {
    /** What a stretch of text can be. Variables and signs are left plain. */
    public enum Kind {
        /** A word of the language. */
        KEYWORD,
        /** A function that is called. */
        FUNCTION,
        /** A constant of the kernel, NULL, true and false. */
        CONSTANT,
        /** A number. */
        NUMBER,
        /** The unit of a number. */
        UNIT,
        /** A string. */
        STRING,
        /** A comment. */
        COMMENT,
        /** A field of a structure, or a key of a declaration. */
        FIELD,
        /** A name that the scenario binds; only completions have it. */
        VARIABLE
    }

    /** The same, so many characters further on. */
    Span moved(int shift) {
        return shift == 0 ? this : new Span(offset + shift, length, kind);
    }
}
