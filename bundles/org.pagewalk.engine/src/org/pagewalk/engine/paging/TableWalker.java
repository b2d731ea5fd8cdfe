/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import org.pagewalk.store.BytesColumn;

/** Walks page tables for who only looks: as the MMU does, but tells nothing, sets no bit and asks no TLB. */
final class TableWalker {
    private final BytesColumn contents;
    private final Geometry geometry;
    private final PteFormat format;
    private final int levels;
    private final boolean isWide;
    private final int pageShift;
    private final int lastShift;
    private final int lastMask;

    TableWalker(BytesColumn contents, Geometry geometry, PteFormat format) {
        this.contents = contents;
        this.geometry = geometry;
        this.format = format;
        levels = geometry.levels();
        isWide = geometry.entrySize() == Long.BYTES;
        pageShift = geometry.pageShift();
        lastShift = geometry.shift(levels - 1);
        lastMask = geometry.entries(levels - 1) - 1;
    }

    /** The physical address to which the tables below a directory lead from an address; -1 if they lead nowhere. */
    long physical(int directory, long address) {
        int frame = directory;
        for (int level = 0; level < levels - 1; level++) {
            long entry = read(frame, geometry.index(level, address));
            if (!format.leadsToTable(entry)) {
                return large(entry, level, address);
            }
            frame = format.frame(entry);
        }
        long entry = read(frame, (int) (address >>> lastShift) & lastMask);
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
