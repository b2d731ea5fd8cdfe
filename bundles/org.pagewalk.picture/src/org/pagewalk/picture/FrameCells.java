/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The cells of one zone's page frames, from one row to another: of one frame each, or of a mixture, of which the fill
 * says by its height how much is used and by its colour and strokes by whom most of it is.
 */
final class FrameCells implements Cells.Meaning {
    private static final int LEVELS = 8;
    private static final int CODES = 256;
    /** From which side on neighbours have a gap between them. */
    private static final double GAP_FROM = 6;
    /** How much of a card its colour takes; the rest is for words. */
    private static final double CARD_SHARE = 0.26;

    private final FrameMap map;
    private final Optional<FrameMap> before;
    private final FrameLayout layout;
    private final FrameMap.Zone zone;
    private final int firstCell;
    private final byte[] codes;
    private final List<Swatch> swatches = new ArrayList<>();
    /** Which code a look has, -1 for none yet: looks are numbered by state, level and mark. */
    private final int[] codeOf = new int[FrameState.count() * (LEVELS + 1) * 2];
    private final int[] room = new int[CODES];

    private FrameCells(FrameMap map, Optional<FrameMap> before, FrameLayout layout, FrameMap.Zone zone, int firstCell, int cells) {
        this.map = map;
        this.before = before;
        this.layout = layout;
        this.zone = zone;
        this.firstCell = firstCell;
        codes = new byte[cells];
        Arrays.fill(codeOf, -1);
    }

    /** The cells in the rows from {@code firstRow} up to {@code endRow}, which is not among them. */
    static Cells of(FrameMap map, Optional<FrameMap> before, FrameLayout layout, FrameLayout.Band band, int firstRow, int endRow) {
        int first = firstRow * layout.columns();
        int end = Math.min(band.cells(), endRow * layout.columns());
        FrameCells cells = new FrameCells(map, before, layout, band.zone(), first, end - first);
        cells.fill();
        double gap = layout.cellHeight() < GAP_FROM ? 0 : layout.isCards() ? 3 : 1;
        return new Cells(layout.left(), band.top() + firstRow * layout.cellHeight(), layout.cellWidth(), layout.cellHeight(), gap,
                layout.columns(), cells.codes, cells.swatches, cells);
    }

    private int from(int index) {
        return zone.start() + (firstCell + index << layout.shift());
    }

    private int to(int index) {
        return (int) Math.min(zone.end(), (long) from(index) + layout.frames());
    }

    private void fill() {
        for (int i = 0; i < codes.length; i++) {
            int from = from(i);
            int to = to(i);
            int mark = before.isPresent() && map.differs(before.get(), from, to) ? 1 : 0;
            FrameState state = map.state(from);
            int level = LEVELS;
            if (layout.shift() > 0) {
                FrameMap.Mixture mixture = map.mixture(from, to, room);
                state = mixture.most();
                level = (int) Math.ceil((double) LEVELS * mixture.used() / (to - from));
            }
            codes[i] = (byte) code(state, level, mark);
        }
    }

    private int code(FrameState state, int level, int mark) {
        int look = (state.ordinal() * (LEVELS + 1) + level) * 2 + mark;
        if (codeOf[look] < 0) {
            codeOf[look] = swatches.size();
            Ink dot = mark == 0 ? Ink.NONE : Ink.NEW_EDGE;
            Swatch swatch = state.swatch();
            swatches.add(layout.isCards() ? swatch.with(Ink.BAND, CARD_SHARE, dot)
                    : layout.shift() == 0 ? swatch.marked(dot)
                            : swatch.with(Ink.FREE, (double) level / LEVELS, dot));
        }
        return codeOf[look];
    }

    @Override
    public Target target(int index) {
        return Target.page(layout.shift() == 0 ? from(index)
                : map.first(map.mixture(from(index), to(index), new int[CODES]).most(), from(index), to(index)));
    }

    @Override
    public String tip(int index) {
        if (layout.shift() == 0) {
            return map.words(from(index));
        }
        FrameMap.Mixture mixture = map.mixture(from(index), to(index), new int[CODES]);
        int frames = to(index) - from(index);
        return "frames " + from(index) + " to " + (to(index) - 1) + ": " + (frames - mixture.used()) + " free"
                + (mixture.used() == 0 ? "" : ", " + mixture.used() + " used, most of them " + mixture.most().words());
    }

    @Override
    public int indexOf(Target target) {
        if (!target.isPage() || target.row() < zone.start() || target.row() >= zone.end()) {
            return -1;
        }
        return (target.row() - zone.start() >> layout.shift()) - firstCell;
    }
}
