/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

/**
 * How the cells of one code look.
 *
 * @param ground behind, seen above the fill
 * @param fill what the cell is filled with, from its bottom up
 * @param share how high it is filled, from 0 to 1
 * @param pattern strokes over the fill
 * @param stroke their ink
 * @param dot ink of a mark in the upper right corner; {@link Ink#NONE} for no mark
 */
public record Swatch(Ink ground, Ink fill, double share, Pattern pattern, Ink stroke, Ink dot) {
    /** A cell that is filled as a whole. */
    public static Swatch full(Ink fill, Pattern pattern, Ink stroke) {
        return new Swatch(fill, fill, 1, pattern, stroke, Ink.NONE);
    }

    /** The same with a mark. */
    public Swatch marked(Ink mark) {
        return new Swatch(ground, fill, share, pattern, stroke, mark);
    }

    /** The same filled to a share, with a mark or without. */
    public Swatch with(Ink above, double part, Ink mark) {
        return new Swatch(above, fill, part, pattern, stroke, mark);
    }
}
