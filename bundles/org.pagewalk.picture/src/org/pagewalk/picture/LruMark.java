/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.pagewalk.model.tables.PageTable;
import org.pagewalk.store.Table;

/** What is marked of a page on an LRU list, each with a letter; and how the cell of a page with some of the marks looks. */
enum LruMark {
    /** PG_referenced: it was used since somebody looked last. */
    REFERENCED('r', PageTable.PG_referenced),
    /** PG_dirty: it has to be written before it can be freed. */
    DIRTY('d', PageTable.PG_dirty),
    /** PG_launder: page reclaim has it written. */
    LAUNDER('l', PageTable.PG_launder),
    /** PG_locked: somebody works on it. */
    LOCKED('k', PageTable.PG_locked),
    /** It belongs to no file. */
    ANONYMOUS('a', -1);

    private static final double ANONYMOUS_HEIGHT = 0.7;
    private static final List<Swatch> SWATCHES = swatches();

    private final char letter;
    private final int flag;

    LruMark(char letter, int flag) {
        this.letter = letter;
        this.flag = flag;
    }

    char letter() {
        return letter;
    }

    boolean isIn(int marks) {
        return (marks & 1 << ordinal()) != 0;
    }

    /** The marks of a page, as bits. */
    static int of(PageTable pages, int frame) {
        int flags = pages.flags(frame);
        int marks = pages.mapping(frame) == Table.NULL && pages.buffers(frame) == Table.NULL ? 1 << ANONYMOUS.ordinal() : 0;
        for (LruMark mark : values()) {
            marks |= mark.flag >= 0 && (flags & 1 << mark.flag) != 0 ? 1 << mark.ordinal() : 0;
        }
        return marks;
    }

    /** What is set of a page, for people. */
    static String words(int marks) {
        return Arrays.stream(values()).filter(mark -> mark.flag >= 0 && mark.isIn(marks)).map(mark -> mark.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** The letters of what is set. */
    static String letters(int marks) {
        return Arrays.stream(values()).filter(mark -> mark.flag >= 0 && mark.isIn(marks)).map(mark -> Character.toString(mark.letter))
                .collect(Collectors.joining(" "));
    }

    /** How cells look, by the marks. */
    static List<Swatch> all() {
        return SWATCHES;
    }

    /** Whose the page is tells the colour, and an anonymous one stands lower; strokes tell whether it is dirty or on its way. */
    private static List<Swatch> swatches() {
        List<Swatch> swatches = new ArrayList<>();
        for (int marks = 0; marks < 1 << values().length; marks++) {
            boolean isAnonymous = ANONYMOUS.isIn(marks);
            Pattern pattern = LOCKED.isIn(marks) || LAUNDER.isIn(marks) ? Pattern.CROSSED : DIRTY.isIn(marks) ? Pattern.RISING
                    : isAnonymous ? Pattern.UPRIGHT : Pattern.LEVEL;
            swatches.add(new Swatch(Ink.BAND, isAnonymous ? Ink.ANON : Ink.CACHE, isAnonymous ? ANONYMOUS_HEIGHT : 1, pattern, Ink.STROKE,
                    REFERENCED.isIn(marks) ? Ink.TEXT : Ink.NONE));
        }
        return List.copyOf(swatches);
    }
}
