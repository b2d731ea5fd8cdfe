/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pagewalk.picture.FrameLayout.Band;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;

/**
 * Draws all page frames of a machine as cells, zone by zone, from the whole machine to one frame with its words. Only
 * what can be seen is made.
 */
final class PhysicalMemoryScene {
    private static final double LEAST_WIDTH = 320;
    private static final double TOP = 66;
    private static final double LINE = 16;
    private static final double NARROW = 640;
    private static final double LEGEND_ROW = 22;
    private static final double SWATCH = 16;
    private static final double RULER_STEP = 18;
    private static final double ZONE_NAME = 118;
    private static final double CARD_WORDS = 9.5;

    private final FrameMap now;
    private final Optional<FrameMap> before;
    private final Wish wish;
    private final double width;
    private final List<Shape> shapes = new ArrayList<>();
    private FrameLayout layout;

    private PhysicalMemoryScene(FrameMap now, Optional<FrameMap> before, Wish wish) {
        this.now = now;
        this.before = before;
        width = Math.max(LEAST_WIDTH, wish.width());
        this.wish = new Wish(width, wish.height(), wish.top(), wish.zoom(), wish.selected());
    }

    static Scene of(FrameMap now, Optional<FrameMap> before, Wish wish) {
        return new PhysicalMemoryScene(now, before, wish).draw();
    }

    /** Where the cell of a page frame lies. */
    static Optional<Box> place(FrameMap now, Wish wish, Target target) {
        PhysicalMemoryScene scene = new PhysicalMemoryScene(now, Optional.empty(), wish);
        scene.layout = FrameLayout.of(now, scene.wish, scene.legend());
        return scene.layout.bands().stream()
                .filter(band -> target.isPage() && target.row() >= band.zone().start() && target.row() < band.zone().end())
                .map(band -> scene.cell(band, target.row() - band.zone().start() >> scene.layout.shift())).findFirst();
    }

    private Box cell(Band band, int index) {
        return Box.filled(layout.left() + index % layout.columns() * layout.cellWidth(),
                band.top() + index / layout.columns() * layout.cellHeight(), layout.cellWidth(), layout.cellHeight(), Ink.NONE);
    }

    private Scene draw() {
        double end = legend();
        layout = FrameLayout.of(now, wish, end);
        shapes.add(Label.bold(FrameLayout.MARGIN, 34, "Physical memory", 21, Align.START, Ink.TEXT));
        heads();
        layout.bands().forEach(this::band);
        return new Scene(title(now), width, Math.max(layout.height(), end + FrameLayout.MARGIN), shapes);
    }

    /** What the picture says in one sentence. */
    static String title(FrameMap map) {
        int free = map.count(FrameState.FREE) + map.count(FrameState.FREE_HEAD);
        return "Physical memory: " + Words.grouped(free) + " of " + Words.grouped(map.frames()) + " page frames free";
    }

    private void heads() {
        String all = Words.size((long) now.frames() * now.pageBytes()) + " in " + Words.grouped(now.frames()) + " frames of "
                + Words.size(now.pageBytes());
        String cell = layout.shift() == 0 ? "a cell is one frame"
                : "a cell is " + Words.grouped(layout.frames()) + " frames, "
                        + Words.size((long) layout.frames() * now.pageBytes()) + ", filled as far as they are used";
        List<String> lines = isNarrow() ? List.of(all, cell) : List.of(all + " \u00b7 " + cell);
        for (int i = 0; i < lines.size(); i++) {
            shapes.add(Label.of(FrameLayout.MARGIN, 54 + i * LINE, lines.get(i), 12, Align.START, Ink.MUTED));
        }
    }

    private boolean isNarrow() {
        return width < NARROW;
    }

    /** Which states there are, how they look, and how many frames are in each. */
    private double legend() {
        List<FrameState> states = Stream.of(FrameState.values()).filter(this::isTold).toList();
        double x = FrameLayout.MARGIN;
        double y = TOP + (isNarrow() ? LINE : 0);
        for (FrameState state : states) {
            String words = state.words() + ": " + Words.grouped(told(state));
            double wide = SWATCH + 6 + Words.width(words, 12) + 8;
            if (x + wide > width && x > FrameLayout.MARGIN) {
                x = FrameLayout.MARGIN;
                y += LEGEND_ROW;
            }
            entry(x, y, state.swatch(), words);
            x += wide;
        }
        if (before.isPresent()) {
            if (x + 170 > width) {
                x = FrameLayout.MARGIN;
                y += LEGEND_ROW;
            }
            entry(x, y, FrameState.FREE.swatch().marked(Ink.NEW_EDGE), "something else before");
        }
        return y + LEGEND_ROW;
    }

    private boolean isTold(FrameState state) {
        return state == FrameState.FREE || state == FrameState.HELD || state != FrameState.HOLE && now.count(state) > 0;
    }

    /** Blocks are counted under their first frame too. */
    private long told(FrameState state) {
        return switch (state) {
            case FREE -> now.count(FrameState.FREE) + now.count(FrameState.FREE_HEAD);
            case HELD -> now.count(FrameState.HELD) + now.count(FrameState.TAIL);
            default -> now.count(state);
        };
    }

    private void entry(double x, double y, Swatch swatch, String words) {
        shapes.add(new Box(x - 1, y - 1, SWATCH + 2, SWATCH + 2, 0, Ink.FRAME, Ink.NONE, Edge.NONE, Target.NONE, ""));
        shapes.add(Cells.sample(x, y, SWATCH, swatch));
        shapes.add(Label.of(x + SWATCH + 6, y + 12.5, words, 12, Align.START, Ink.TEXT));
    }

    private void band(Band band) {
        double bottom = band.top() + layout.rows(band) * layout.cellHeight();
        double end = wish.top() + wish.height();
        if (bottom < wish.top() || band.top() - FrameLayout.HEAD > end) {
            return;
        }
        bandHead(band);
        int first = layout.firstRow(band, wish.top());
        int behind = Math.min(layout.rows(band), layout.firstRow(band, end) + 1);
        if (first < behind) {
            Cells cells = FrameCells.of(now, before, layout, band, first, behind);
            shapes.add(cells);
            ruler(band, first, behind);
            if (layout.isCards()) {
                words(cells, band, first * layout.columns());
            }
        }
        outline(band);
    }

    private void bandHead(Band band) {
        FrameMap.Zone zone = band.zone();
        Target target = Target.row("Zone", zone.row());
        boolean picked = target.equals(wish.selected());
        double y = band.top() - FrameLayout.HEAD + 4;
        String name = "Zone " + zone.name();
        String more = "frames " + Words.grouped(zone.start()) + " to " + Words.grouped(zone.end() - 1) + " \u00b7 "
                + Words.size((long) zone.size() * now.pageBytes()) + " \u00b7 " + Words.grouped(zone.free()) + " free";
        shapes.add(new Box(FrameLayout.MARGIN, y, width - 2 * FrameLayout.MARGIN, FrameLayout.HEAD - 8, 3,
                picked ? Ink.SELECTED : Ink.BAND, Ink.SELECTED_EDGE, picked ? Edge.THICK : Edge.NONE, target, name + ": " + more));
        shapes.add(Label.bold(FrameLayout.MARGIN + 6, y + 14.5, name, 13, Align.START, Ink.TEXT));
        shapes.add(Label.of(FrameLayout.MARGIN + ZONE_NAME, y + 14.5, more, 12, Align.START, Ink.MUTED));
    }

    /** The first frame of every row that has room for its number. */
    private void ruler(Band band, int first, int behind) {
        int step = Integer.highestOneBit(2 * (int) Math.ceil(RULER_STEP / layout.cellHeight()) - 1);
        for (int row = first; row < behind; row++) {
            if (row % step == 0) {
                long pfn = band.zone().start() + ((long) row * layout.columns() << layout.shift());
                double middle = band.top() + (row + 0.5) * layout.cellHeight();
                shapes.add(Label.of(layout.left() - 8, middle + 3.5, Long.toString(pfn), 10, Align.END, Ink.MUTED));
            }
        }
    }

    private void words(Cells cells, Band band, int firstCell) {
        for (int i = 0; i < cells.codes().length; i++) {
            int pfn = band.zone().start() + firstCell + i;
            Box cell = cells.cell(i);
            double middle = cell.x() + cell.width() / 2;
            shapes.add(Label.bold(middle, cell.y() + 14, Integer.toString(pfn), layout.hasWords() ? 11 : 10, Align.MIDDLE, Ink.TEXT));
            if (layout.hasWords()) {
                shapes.add(Label.of(middle, cell.y() + 26, words(pfn), CARD_WORDS, Align.MIDDLE, Ink.MUTED));
            }
        }
    }

    private String words(int pfn) {
        FrameState state = now.state(pfn);
        return switch (state) {
            case FREE -> "";
            case FREE_HEAD -> "order " + now.order(pfn);
            case TAIL -> "\u2190 " + now.block(pfn).first();
            default -> state.words();
        };
    }

    /** An edge around the picked frame, and one around its block. */
    private void outline(Band band) {
        Target picked = wish.selected();
        FrameMap.Zone zone = band.zone();
        if (!picked.isPage() || picked.row() < zone.start() || picked.row() >= zone.end()) {
            return;
        }
        FrameMap.Block block = picked.order() < 0 ? now.block(picked.row()) : new FrameMap.Block(picked.row(), 1 << picked.order());
        int first = Math.max(block.first(), zone.start()) - zone.start() >> layout.shift();
        int last = Math.min(block.first() + block.size(), zone.end()) - 1 - zone.start() >> layout.shift();
        int frame = picked.row() - zone.start() >> layout.shift();
        around(band, first, last);
        if (first != last) {
            shapes.add(new Box(layout.left() + frame % layout.columns() * layout.cellWidth() - 1,
                    band.top() + frame / layout.columns() * layout.cellHeight() - 1, layout.cellWidth() + 1,
                    layout.cellHeight() + 1, 0, Ink.NONE, Ink.SELECTED_EDGE, Edge.THICK, Target.NONE, ""));
        }
    }

    /** The edge of the cells from the first to the last, which may begin and end within a row. */
    private void around(Band band, int first, int last) {
        int columns = layout.columns();
        int rowA = first / columns;
        int rowB = last / columns;
        double a = x(first % columns);
        double b = x(last % columns + 1);
        double l = x(0);
        double r = x(columns);
        double top = band.top() + rowA * layout.cellHeight() - 1;
        double bottom = band.top() + (rowB + 1) * layout.cellHeight();
        if (rowA == rowB) {
            path(a, top, b, top, b, bottom, a, bottom, a, top);
        } else if (rowB == rowA + 1 && b <= a) {
            double middle = top + layout.cellHeight();
            path(a, top, r, top, r, middle, a, middle, a, top);
            path(l, middle, b, middle, b, bottom, l, bottom, l, middle);
        } else {
            double second = top + layout.cellHeight();
            double lastTop = bottom - layout.cellHeight();
            path(a, top, r, top, r, lastTop, b, lastTop, b, bottom, l, bottom, l, second, a, second, a, top);
        }
    }

    private double x(int column) {
        return layout.left() + column * layout.cellWidth() - 1;
    }

    private void path(double... points) {
        for (double[] stroke : new double[][] {{5}, {2.5}}) {
            for (int i = 0; i + 3 < points.length; i += 2) {
                shapes.add(Line.plain(points[i], points[i + 1], points[i + 2], points[i + 3], stroke[0],
                        stroke[0] > 3 ? Ink.BACKGROUND : Ink.SELECTED_EDGE));
            }
        }
    }
}
