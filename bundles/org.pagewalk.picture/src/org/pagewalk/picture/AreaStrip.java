/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.pagewalk.picture.MmFacts.Area;

/**
 * The pages of an area as cells: a cell for each page, or, where there are too many, for a stretch of them, filled as high as its
 * share of pages that are in memory.
 *
 * @param area whose pages they are
 * @param perCell pages in a cell, a power of two
 * @param codes one for each cell
 */
record AreaStrip(MmFacts facts, Area area, long perCell, byte[] codes) implements Cells.Meaning {
    private static final int LEVELS = 4;
    private static final int STATES = MappedPage.count() * 2;
    private static final List<Swatch> SWATCHES = swatches();

    /** As many pages of the area as go into {@code cells}. */
    static AreaStrip of(MmFacts facts, Area area, int cells) {
        long pages = area.size() >>> facts.range().pageShift();
        int shift = 0;
        while (pages - 1 >>> shift >= cells) {
            shift++;
        }
        byte[] codes = new byte[(int) ((pages - 1 >>> shift) + 1)];
        if (shift == 0) {
            for (int i = 0; i < area.pages().count(); i++) {
                codes[(int) area.pages().index()[i]] = area.pages().state()[i];
            }
        } else {
            stretches(area.pages(), shift, codes);
        }
        return new AreaStrip(facts, area, 1L << shift, codes);
    }

    private static void stretches(AreaPages pages, int shift, byte[] codes) {
        int[] counts = new int[STATES];
        int i = 0;
        while (i < pages.count()) {
            long cell = pages.index()[i] >>> shift;
            Arrays.fill(counts, 0);
            int all = 0;
            for (; i < pages.count() && pages.index()[i] >>> shift == cell; i++) {
                counts[pages.state()[i]]++;
                all++;
            }
            int most = 0;
            for (int state = 1; state < STATES; state++) {
                most = counts[state] > counts[most] ? state : most;
            }
            int level = Math.clamp((long) all * LEVELS + (1L << shift) - 1 >> shift, 1, LEVELS);
            codes[(int) cell] = (byte) (STATES * level + most);
        }
    }

    /** For single pages by their state; then for stretches, by how full they are and what most of their pages are. */
    private static List<Swatch> swatches() {
        List<Swatch> swatches = new ArrayList<>();
        for (int level = 0; level <= LEVELS; level++) {
            for (int state = 0; state < STATES; state++) {
                Swatch swatch = AreaPages.page(state).swatch();
                Swatch full = level == 0 ? swatch : swatch.with(Ink.BAND, (double) level / LEVELS, Ink.NONE);
                swatches.add(AreaPages.isDirty(state) ? full.marked(Ink.TEXT) : full);
            }
        }
        return List.copyOf(swatches);
    }

    Cells cells(double x, double y, double cell, double high, int columns) {
        return new Cells(x, y, cell, high, 1, columns, codes, SWATCHES, this);
    }

    long addressOf(int index) {
        return area.start() + (index * perCell << facts.range().pageShift());
    }

    @Override
    public Target target(int index) {
        return Target.address(facts.mm(), addressOf(index));
    }

    @Override
    public String tip(int index) {
        String from = Words.hex(addressOf(index));
        if (perCell == 1) {
            int found = area.pages().find(index);
            return from + ": " + (found < 0 ? MappedPage.NONE.words()
                    : words(area.pages().state()[found]) + ", frame " + area.pages().frame()[found]);
        }
        long end = Math.min(area.end(), addressOf(index) + (perCell << facts.range().pageShift()));
        int found = area.pages().find(index * perCell);
        int first = found < 0 ? -found - 1 : found;
        int last = first;
        while (last < area.pages().count() && area.pages().index()[last] < (index + 1) * perCell) {
            last++;
        }
        return from + " to " + Words.hex(end) + ": " + Words.grouped(last - first) + " of " + Words.count(perCell, "page") + " in memory";
    }

    /** What a page is, and whether it was written. */
    static String words(int state) {
        return AreaPages.page(state).words() + (AreaPages.isDirty(state) ? ", dirty" : "");
    }

    @Override
    public int indexOf(Target target) {
        if (target instanceof Target.Address(int mm, long address) && mm == facts.mm() && Long.compareUnsigned(address, area.start()) >= 0
                && Long.compareUnsigned(address, area.end()) < 0) {
            return (int) ((address - area.start() >>> facts.range().pageShift()) / perCell);
        }
        return -1;
    }
}
