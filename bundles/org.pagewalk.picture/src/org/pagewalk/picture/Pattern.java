/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

/**
 * Strokes over a colour, so that what it means can be told without colours, on paper too. The strokes go on from cell
 * to cell: a pattern lies on the sheet, eight by eight units that repeat.
 */
public enum Pattern {
    /** No strokes. */
    PLAIN(0, ""),
    /** Rising lines. */
    RISING(0x0102040810204080L, "M0 8L8 0M-1 1L1 -1M7 9L9 7"),
    /** Falling lines. */
    FALLING(0x8040201008040201L, "M0 0L8 8M-1 7L1 9M7 -1L9 1"),
    /** Lines across. */
    LEVEL(0x000000FF000000FFL, "M0 3.5H8M0 7.5H8"),
    /** Lines down. */
    UPRIGHT(0x8888888888888888L, "M3.5 0V8M7.5 0V8"),
    /** Lines across and down. */
    GRID(0x888888FF888888FFL, "M0 3.5H8M0 7.5H8M3.5 0V8M7.5 0V8"),
    /** Lines rising and falling. */
    CROSSED(0x8142241818244281L, "M0 8L8 0M-1 1L1 -1M7 9L9 7M0 0L8 8M-1 7L1 9M7 -1L9 1"),
    /** Small squares. */
    DOTS(0x0066660000666600L, "M1 1h2v2h-2zM5 1h2v2h-2zM1 5h2v2h-2zM5 5h2v2h-2z");

    /** Units after which it repeats, both ways. */
    static final int PERIOD = 8;

    private final long bits;
    private final String path;

    Pattern(long bits, String path) {
        this.bits = bits;
        this.path = path;
    }

    /** Which of the eight units of a line have a stroke: bit 0 is the leftmost. */
    int line(int y) {
        return (int) (bits >>> (y & PERIOD - 1) * PERIOD) & 0xFF;
    }

    /** The strokes within eight by eight units as SVG writes a path; squares where it is {@link #DOTS}. */
    String path() {
        return path;
    }
}
