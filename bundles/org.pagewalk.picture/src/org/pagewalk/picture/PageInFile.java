/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

/** What a page of a file is to the page cache, and how its cell looks. */
enum PageInFile {
    /** Whoever wants it has to read it. */
    NONE("not in memory", Swatch.full(Ink.BAND, Pattern.PLAIN, Ink.NONE)),
    /** The disk holds the same. */
    CLEAN("clean", Swatch.full(Ink.CACHE, Pattern.LEVEL, Ink.STROKE)),
    /** PG_dirty, or a dirty buffer: it has to be written. */
    DIRTY("dirty", Swatch.full(Ink.ANON, Pattern.UPRIGHT, Ink.STROKE)),
    /** PG_locked: somebody works on it, mostly the disk. */
    LOCKED("locked", Swatch.full(Ink.TABLE, Pattern.CROSSED, Ink.STROKE)),
    /** Not PG_uptodate: what is in it is not yet, or was never, what the file holds. */
    NOT_UPTODATE("not up to date", Swatch.full(Ink.LOST, Pattern.FALLING, Ink.STROKE)),
    /** Not in memory, and not on the disk either: whoever reads it gets zeros. */
    HOLE("hole in the file", new Swatch(Ink.BAND, Ink.RESERVED, 0.2, Pattern.PLAIN, Ink.NONE, Ink.NONE));

    private static final PageInFile[] ALL = values();

    private final String words;
    private final Swatch swatch;

    PageInFile(String words, Swatch swatch) {
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

    static PageInFile at(int ordinal) {
        return ALL[ordinal];
    }

    static int count() {
        return ALL.length;
    }
}
