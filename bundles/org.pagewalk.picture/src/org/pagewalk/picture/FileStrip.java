/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.pagewalk.picture.PageCacheFacts.OneFile;
import org.pagewalk.store.Table;

/**
 * The pages of a file in their order as cells: a cell for each page, or, where there are too many, for a stretch of them, filled as
 * high as its share of pages that are in memory. A single page stands as high as the LRU lists hold it dear.
 *
 * @param from the first page
 * @param perCell pages in a cell, a power of two
 * @param codes one for each cell
 * @param mapped for each cell whether something maps a page of it
 */
record FileStrip(OneFile file, long from, long perCell, byte[] codes, byte[] mapped) {
    private static final int LEVELS = 4;
    private static final int STATES = PageInFile.count();
    /** How high a page stands that is on no LRU list, on the inactive, on the active one. */
    private static final double[] HEIGHTS = {0.4, 0.65, 1};
    private static final int SINGLE = STATES * HEIGHTS.length * 2;
    private static final List<Swatch> SWATCHES = swatches();
    private static final List<Swatch> MAPPED = List.of(Swatch.full(Ink.BACKGROUND, Pattern.PLAIN, Ink.NONE),
            Swatch.full(Ink.FRAME, Pattern.PLAIN, Ink.NONE), Swatch.full(Ink.SHARED, Pattern.PLAIN, Ink.NONE));
    private static final int HOLE = single(PageInFile.HOLE.ordinal());
    private static final byte COVERED = 1;
    private static final byte IS_MAPPED = 2;

    /** As many pages from {@code from} up to {@code to} as go into {@code cells}. */
    static FileStrip of(OneFile file, long from, long to, int cells) {
        int shift = shift(to - from, cells);
        int count = to <= from ? 0 : (int) ((to - from - 1 >>> shift) + 1);
        byte[] codes = new byte[count];
        byte[] mapped = new byte[count];
        file.areas().forEach(area -> {
            long first = Math.max(area.from(), from);
            long end = Math.min(area.to(), to);
            if (first < end) {
                Arrays.fill(mapped, (int) (first - from) >>> shift, (int) ((end - from - 1 >>> shift) + 1), COVERED);
            }
        });
        for (int cell = 0; shift == 0 && cell < count; cell++) {
            codes[cell] = (byte) (file.blocks().isHole(from + cell, file.pageBytes()) ? HOLE : 0);
        }
        FilePages pages = file.pages();
        int i = pages.from(from);
        int[] counts = new int[STATES];
        while (i < pages.count() && pages.index()[i] < to) {
            int cell = (int) (pages.index()[i] - from >>> shift);
            Arrays.fill(counts, 0);
            int begin = i;
            for (; i < pages.count() && pages.index()[i] < to && pages.index()[i] - from >>> shift == cell; i++) {
                counts[FilePages.page(pages.state()[i]).ordinal()]++;
                mapped[cell] = FilePages.isMapped(pages.state()[i]) ? IS_MAPPED : mapped[cell];
            }
            codes[cell] = (byte) (shift == 0 ? single(pages.state()[begin]) : stretch(counts, i - begin, shift));
        }
        return new FileStrip(file, from, 1L << shift, codes, mapped);
    }

    /** How many pages must go into a cell, as a power of two. */
    private static int shift(long pages, int cells) {
        int shift = 0;
        while (pages > 0 && pages - 1 >>> shift >= cells) {
            shift++;
        }
        return shift;
    }

    private static int single(int state) {
        int height = FilePages.isActive(state) ? 2 : FilePages.isInactive(state) ? 1 : 0;
        return (FilePages.page(state).ordinal() * HEIGHTS.length + height) * 2 + (FilePages.isReferenced(state) ? 1 : 0);
    }

    private static int stretch(int[] counts, int all, int shift) {
        int most = 1;
        for (int state = 2; state < STATES; state++) {
            most = counts[state] > counts[most] ? state : most;
        }
        int level = Math.clamp((long) all * LEVELS + (1L << shift) - 1 >> shift, 1, LEVELS);
        return SINGLE + (level - 1) * STATES + most;
    }

    /** For single pages by state, LRU list and PG_referenced; then for stretches, by how full they are and what most of their pages are. */
    private static List<Swatch> swatches() {
        List<Swatch> swatches = new ArrayList<>();
        for (int state = 0; state < STATES; state++) {
            for (double height : HEIGHTS) {
                Swatch swatch = state == 0 || PageInFile.at(state) == PageInFile.HOLE ? PageInFile.at(state).swatch() : PageInFile.at(state).swatch().with(Ink.BAND, height, Ink.NONE);
                swatches.add(swatch);
                swatches.add(swatch.marked(Ink.TEXT));
            }
        }
        for (int level = 1; level <= LEVELS; level++) {
            for (int state = 0; state < STATES; state++) {
                swatches.add(PageInFile.at(state).swatch().with(Ink.BAND, (double) level / LEVELS, Ink.NONE));
            }
        }
        return List.copyOf(swatches);
    }

    /** How a single page with this state looks; for legends. */
    static Swatch swatch(int state) {
        return SWATCHES.get(single(state));
    }

    /** How the line below a page looks to which an entry of a page table leads; or, covered, which an area maps only. */
    static Swatch line(boolean isMapped) {
        return new Swatch(Ink.BACKGROUND, isMapped ? Ink.SHARED : Ink.FRAME, 0.3, Pattern.PLAIN, Ink.NONE, Ink.NONE);
    }

    long end() {
        return from + codes.length * perCell;
    }

    /** A row of cells. */
    Cells row(int first, int columns, double x, double y, double cell) {
        return new Cells(x, y, cell, cell, 1, columns, Arrays.copyOfRange(codes, first, Math.min(codes.length, first + columns)), SWATCHES, new Row(this, first));
    }

    /** The line below a row of cells: what of it is mapped. */
    Cells below(int first, int columns, double x, double y, double cell) {
        return new Cells(x, y, cell, 3, 0, columns, Arrays.copyOfRange(mapped, first, Math.min(mapped.length, first + columns)), MAPPED, Cells.Meaning.NOTHING);
    }

    /** The cell of a page of the file; -1 where it is not among these. */
    int cellOf(long index) {
        return index < from || index >= end() ? -1 : (int) ((index - from) / perCell);
    }

    private record Row(FileStrip strip, int first) implements Cells.Meaning {
        @Override
        public Target target(int cell) {
            long index = strip.from + (first + cell) * strip.perCell;
            int frame = strip.perCell == 1 ? strip.file.pages().frameAt(index) : Table.NULL;
            return frame >= 0 ? Target.page(frame) : Target.entry("AddressSpace", strip.file.mapping(), index);
        }

        @Override
        public String tip(int cell) {
            return strip.tip(first + cell);
        }

        @Override
        public int indexOf(Target target) {
            long index = target instanceof Target.Entry(String table, int row, long page) && table.equals("AddressSpace") && row == strip.file.mapping() ? page
                    : target.isPage() ? strip.file.pages().indexOf(target.row()) : -1;
            int cell = strip.cellOf(index);
            return cell < first ? -1 : cell - first;
        }
    }

    private String tip(int cell) {
        long index = from + cell * perCell;
        if (perCell == 1) {
            int code = file.pages().at(index);
            return "page " + index + " of " + file.name() + ": " + (codes[cell] == HOLE ? PageInFile.HOLE.words() : FilePages.words(code)) + (code == 0 ? "" : ", in frame " + file.pages().frameAt(index));
        }
        long last = Math.min(file.count(), index + perCell) - 1;
        int in = file.pages().from(last + 1) - file.pages().from(index);
        return "pages " + index + " to " + last + " of " + file.name() + ": " + Words.grouped(in) + " of " + Words.count(last - index + 1, "page")
                + " in memory";
    }
}
