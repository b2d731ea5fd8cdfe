/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.picture.LruFacts.OneList;

/**
 * An LRU list as cells from head to tail: a cell for each page, or, where there are too many, for a stretch of them, filled as high as
 * its share of pages that are marked as referenced.
 *
 * @param perCell pages in a cell, a power of two
 */
record LruCells(OneList list, int perCell, byte[] codes) implements Cells.Meaning {
    private static final int LEVELS = 8;
    private static final List<Swatch> STRETCHES = stretches();

    static LruCells of(OneList list, int cells) {
        int shift = 0;
        while (list.size() - 1 >> shift >= cells) {
            shift++;
        }
        return new LruCells(list, 1 << shift, shift == 0 ? list.marks() : codes(list, shift));
    }

    private static byte[] codes(OneList list, int shift) {
        byte[] codes = new byte[(list.size() - 1 >> shift) + 1];
        for (int cell = 0; cell < codes.length; cell++) {
            int end = Math.min(list.size(), cell + 1 << shift);
            int all = end - (cell << shift);
            int referenced = count(list, LruMark.REFERENCED, cell << shift, end);
            int anonymous = count(list, LruMark.ANONYMOUS, cell << shift, end);
            codes[cell] = (byte) ((referenced * LEVELS + all - 1) / all * 2 + (2 * anonymous > all ? 1 : 0));
        }
        return codes;
    }

    private static int count(OneList list, LruMark mark, int from, int end) {
        int count = 0;
        for (int i = from; i < end; i++) {
            count += mark.isIn(list.marks()[i]) ? 1 : 0;
        }
        return count;
    }

    private static List<Swatch> stretches() {
        List<Swatch> swatches = new ArrayList<>();
        for (int level = 0; level <= LEVELS; level++) {
            double share = Math.max(0.12, (double) level / LEVELS);
            swatches.add(new Swatch(Ink.BAND, Ink.CACHE, share, Pattern.LEVEL, Ink.STROKE, Ink.NONE));
            swatches.add(new Swatch(Ink.BAND, Ink.ANON, share, Pattern.UPRIGHT, Ink.STROKE, Ink.NONE));
        }
        return List.copyOf(swatches);
    }

    /** How a stretch looks of which half is referenced. */
    static Swatch half() {
        return STRETCHES.get(LEVELS / 2 * 2);
    }

    Cells cells(double x, double y, double side, int columns) {
        return new Cells(x, y, side, side, 1, columns, codes, perCell == 1 ? LruMark.all() : STRETCHES, this);
    }

    @Override
    public Target target(int index) {
        return Target.page(list.frames()[index * perCell]);
    }

    @Override
    public String tip(int index) {
        int from = index * perCell;
        if (perCell == 1) {
            int marks = list.marks()[index];
            return list.name() + ", place " + Words.grouped(index + 1) + " of " + Words.grouped(list.size()) + ": frame " + list.frames()[index]
                    + (LruMark.ANONYMOUS.isIn(marks) ? ", anonymous" : ", of a file") + (LruMark.words(marks).isEmpty() ? "" : ", " + LruMark.words(marks));
        }
        int end = Math.min(list.size(), from + perCell);
        return list.name() + ", places " + Words.grouped(from + 1) + " to " + Words.grouped(end) + " of " + Words.grouped(list.size()) + ": "
                + count(list, LruMark.REFERENCED, from, end) + " referenced, " + count(list, LruMark.DIRTY, from, end) + " dirty, "
                + count(list, LruMark.ANONYMOUS, from, end) + " anonymous";
    }

    /** Of a stretch only the first page: the others are not what the cell stands for. */
    @Override
    public int indexOf(Target target) {
        int place = target.isPage() ? list.indexOf(target.row()) : -1;
        return place < 0 || place % perCell != 0 ? -1 : place / perCell;
    }
}
