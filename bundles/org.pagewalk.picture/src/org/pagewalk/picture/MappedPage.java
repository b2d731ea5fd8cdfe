/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

/** What a page of an area is at a moment, by the entry of the page tables that leads to it, and how its cell looks. */
enum MappedPage {
    /** No entry leads anywhere. */
    NONE("not in memory", Swatch.full(Ink.BAND, Pattern.PLAIN, Ink.NONE)),
    /** The one page of zeros that all share who have only read: hardly anything there. */
    ZERO("zero page", new Swatch(Ink.BAND, Ink.RESERVED, 0.3, Pattern.PLAIN, Ink.NONE, Ink.NONE)),
    /** Belongs to this address space alone. */
    OWN("its own", Swatch.full(Ink.ANON, Pattern.UPRIGHT, Ink.STROKE)),
    /** A page of a file from the page cache, in a private area. */
    FILE("of a file", Swatch.full(Ink.CACHE, Pattern.LEVEL, Ink.STROKE)),
    /** Others see what is written here, or read the same page. */
    SHARED("shared", Swatch.full(Ink.SHARED, Pattern.FALLING, Ink.STROKE)),
    /** May be written, but the entry does not allow it: whoever writes gets a copy. */
    COPY("copied when written", new Swatch(Ink.BAND, Ink.ANON, 0.6, Pattern.RISING, Ink.STROKE, Ink.NONE));

    private static final MappedPage[] ALL = values();

    private final String words;
    private final Swatch swatch;

    MappedPage(String words, Swatch swatch) {
        this.words = words;
        this.swatch = swatch;
    }

    /** What it is, for people. */
    String words() {
        return words;
    }

    /** How a cell of one page looks. */
    Swatch swatch() {
        return swatch;
    }

    static MappedPage at(int ordinal) {
        return ALL[ordinal];
    }

    static int count() {
        return ALL.length;
    }
}
