/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import org.pagewalk.store.BytesColumn;

/**
 * Walks page tables as quickly as can be, for who only looks. Each level is read and judged; but the walk does not wait for that: it
 * goes on with the last table to which such an address led before, as a guess, which the levels above confirm while the
 * processor is ahead of them, or not.
 */
final class TableWalker {
    private static final int GUESSES = 1 << 12;

    private final BytesColumn contents;
    private final Geometry geometry;
    private final PteFormat format;
    private final int levels;
    private final boolean isWide;
    private final int pageShift;
    private final int lastShift;
    private final int lastMask;
    private final int lastTableShift;
    /** By the last bits of what an address is above its last table: the page frame with that table. */
    private final int[] guesses = new int[GUESSES];

    TableWalker(BytesColumn contents, Geometry geometry, PteFormat format) {
        this.contents = contents;
        this.geometry = geometry;
        this.format = format;
        levels = geometry.levels();
        isWide = geometry.entrySize() == Long.BYTES;
        pageShift = geometry.pageShift();
        lastShift = geometry.shift(levels - 1);
        lastMask = geometry.entries(levels - 1) - 1;
        lastTableShift = geometry.shift(levels - 2);
    }

    /** The physical address to which the tables below a directory lead from an address; -1 if they lead nowhere. */
    long physical(int directory, long address) {
        int place = (int) (address >>> lastTableShift) & GUESSES - 1;
        int guess = guesses[place];
        int frame = directory;
        for (int level = 0; level < levels - 1; level++) {
            long entry = read(frame, geometry.index(level, address));
            if (!format.leadsToTable(entry)) {
                return large(entry, level, address);
            }
            frame = format.frame(entry);
        }
        if (frame != guess) {
            guesses[place] = frame;
            guess = frame;
        }
        long entry = read(guess, (int) (address >>> lastShift) & lastMask);
        return format.valid(entry, levels - 1) ? ((long) format.frame(entry) << pageShift) + (address & (1L << pageShift) - 1) : -1;
    }

    private long large(long entry, int level, long address) {
        long inPage = (1L << geometry.shift(level)) - 1;
        return format.valid(entry, level) && geometry.mayMap(level) ? format.physical(entry) & ~inPage | address & inPage : -1;
    }

    private long read(int frame, int index) {
        return isWide ? contents.readLong(frame, index << 3) : contents.readInt(frame, index << 2) & 0xFFFF_FFFFL;
    }
}
