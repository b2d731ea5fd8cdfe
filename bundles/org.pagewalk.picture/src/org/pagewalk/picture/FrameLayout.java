/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the cells of the page frames lie on the sheet: one band a zone, rows of cells, each for one frame or for
 * 2^shift of them. At a zoom of 1 the whole machine is as high as what can be seen, where that is possible.
 *
 * @param shift a cell stands for 2^shift frames
 * @param cellWidth from one cell to the next
 * @param cellHeight from one row to the next
 * @param left where the cells begin
 * @param columns cells in a row
 * @param bands the zones, from top to bottom
 * @param height of the sheet
 */
record FrameLayout(int shift, double cellWidth, double cellHeight, double left, int columns, List<Band> bands, double height) {
    static final double MARGIN = 20;
    /** Above the cells of a zone. */
    static final double HEAD = 28;
    /** What is seen is taken to be as high as this at least: a flat view scrolls, for one row of cells would say nothing. */
    private static final double LEAST_HEIGHT = 420;
    private static final double RULER = 62;
    private static final double LEAST_SIDE = 5;
    private static final double MOST_SIDE = 40;
    private static final double NUMBER_WIDTH = 44;
    private static final double NUMBER_HEIGHT = 26;
    private static final double CARD_WIDTH = 58;
    private static final double CARD_HEIGHT = 44;
    /** No row is shorter than so many cells, however narrow the sheet. */
    private static final int LEAST_COLUMNS = 8;
    private static final int MOST_SHIFT = 24;
    /** Cells are widened to fill a row, up to so many times. */
    private static final double WIDEST = 1.5;

    /**
     * The cells of a zone.
     *
     * @param top of its first row
     * @param cells how many there are
     */
    record Band(FrameMap.Zone zone, double top, int cells) {
    }

    /** Cells of a least width and a height. */
    private record Size(int shift, double width, double height) {
        /** The side of a square for one frame. */
        double side() {
            return Math.sqrt(width * height / (1 << shift));
        }
    }

    /**
     * The layout that a reader wishes.
     *
     * @param top where the first band may begin
     */
    static FrameLayout of(FrameMap map, Wish wish, double top) {
        List<Size> sizes = sizes();
        int whole = 0;
        double high = Math.max(LEAST_HEIGHT, wish.height());
        while (whole < sizes.size() - 1 && of(map, wish.width(), sizes.get(whole), top).height() > high) {
            whole++;
        }
        double side = sizes.get(whole).side() * Math.max(1, wish.zoom()) * 1.0001;
        int at = 0;
        while (at < whole && sizes.get(at).side() > side) {
            at++;
        }
        return of(map, wish.width(), sizes.get(at), top);
    }

    /** All sizes that cells may have, the largest first. */
    private static List<Size> sizes() {
        List<Size> sizes = new ArrayList<>();
        sizes.add(new Size(0, CARD_WIDTH, CARD_HEIGHT));
        for (double side = LEAST_SIDE; side <= MOST_SIDE; side++) {
            sizes.add(new Size(0, side, side));
        }
        for (int shift = 1; shift <= MOST_SHIFT; shift++) {
            for (double side = LEAST_SIDE; side <= LEAST_SIDE + 2; side++) {
                sizes.add(new Size(shift, side, side));
            }
        }
        sizes.sort(Comparator.comparingDouble(Size::side).reversed());
        return sizes;
    }

    private static FrameLayout of(FrameMap map, double width, Size size, double top) {
        double left = MARGIN + RULER;
        double room = width - left - MARGIN;
        int columns = round((int) (room / size.width()));
        double cellWidth = Math.clamp(Math.floor(room / columns), size.width(), WIDEST * size.width());
        List<Band> bands = new ArrayList<>();
        double y = top;
        for (FrameMap.Zone zone : map.zones()) {
            int cells = (zone.size() - 1 >> size.shift()) + 1;
            y += HEAD;
            bands.add(new Band(zone, y, cells));
            y += ((cells - 1) / columns + 1) * size.height() + 8;
        }
        return new FrameLayout(size.shift(), cellWidth, size.height(), left, columns, bands, y + MARGIN - 8);
    }

    /** Down to a number that is round in binary, with one bit or two next to each other, so that buddies lie under each other. */
    private static int round(int columns) {
        int power = Integer.highestOneBit(Math.max(LEAST_COLUMNS, columns));
        return columns >= power + power / 2 ? power + power / 2 : power;
    }

    /** Whether a cell has room for the number of its frame. */
    boolean isCards() {
        return shift == 0 && cellWidth >= NUMBER_WIDTH && cellHeight >= NUMBER_HEIGHT;
    }

    /** Whether a cell has room for words under the number. */
    boolean hasWords() {
        return isCards() && cellHeight >= CARD_HEIGHT;
    }

    /** How many frames a cell stands for. */
    int frames() {
        return 1 << shift;
    }

    /** The right end of the rows. */
    double right() {
        return left + columns * cellWidth;
    }

    /** The first row of a band that shows from {@code y} on. */
    int firstRow(Band band, double y) {
        return (int) Math.clamp(Math.floor((y - band.top()) / cellHeight), 0, rows(band));
    }

    /** How many rows a band has. */
    int rows(Band band) {
        return (band.cells() - 1) / columns + 1;
    }
}
