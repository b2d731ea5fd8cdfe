/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.Machine;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;

/**
 * Draws the free areas of a zone (Gorman 6.1): one row an order with its free list, head first, as
 * boxes joined by arrows; above them the zone with its watermarks, below them where in the zone the
 * free blocks lie.
 */
public final class FreeAreasScene {
    /** Width that a page or a view without wishes of its own should ask for. */
    public static final double WIDTH = 960;

    private static final double LEAST_WIDTH = 520;
    private static final double MARGIN = 20;
    private static final double ROW = 38;
    private static final double TOP = 122;
    private static final double BLOCK_HEIGHT = 24;
    private static final double GAP = 20;
    /** Neighbouring bars overlap so much: no seams appear when the picture is scaled. */
    private static final double SEAM = 1;
    private static final double COUNT_X = MARGIN + 168;
    private static final double LIST_X = MARGIN + 192;

    private final FreeLists now;
    private final Options options;
    private final double width;
    private final List<Shape> shapes = new ArrayList<>();

    /**
     * What a reader may ask for.
     *
     * @param width    of the scene; narrower than 520 becomes 520
     * @param selected the block or free area that is picked, {@link Target#NONE} for none
     * @param previous the same lists at an earlier moment: blocks that were not there are marked
     */
    public record Options(double width, Target selected, Optional<FreeLists> previous) {
        /** Nothing picked, nothing to compare with, {@link #WIDTH} wide. */
        public static Options plain() {
            return new Options(WIDTH, Target.NONE, Optional.empty());
        }

        /** These options, marking what is new since {@code lists}. */
        public Options since(FreeLists lists) {
            return new Options(width, selected, Optional.of(lists));
        }

        /** These options with another shape picked. */
        public Options select(Target target) {
            return new Options(width, target, previous);
        }

        /** These options for another width. */
        public Options wide(double units) {
            return new Options(units, selected, previous);
        }
    }

    private FreeAreasScene(FreeLists now, Options options) {
        this.now = now;
        this.options = options;
        this.width = Math.max(LEAST_WIDTH, options.width());
    }

    /** The picture of {@code lists}. */
    public static Scene of(FreeLists lists, Options options) {
        return new FreeAreasScene(lists, options).draw();
    }

    /** The picture of a zone as it is now; {@code zone} is its row. */
    public static Scene of(Machine machine, int zone, Options options) {
        return of(FreeLists.of(machine, zone), options);
    }

    private Scene draw() {
        header();
        columnHeads();
        for (int order = 0; order < now.orders(); order++) {
            row(order);
        }
        double y = TOP + now.orders() * ROW + 30;
        y = map(y);
        y = legend(y);
        return new Scene(title(now), width, y, shapes);
    }

    /** What the picture says in one sentence. */
    static String title(FreeLists lists) {
        FreeLists.Zone zone = lists.zone();
        return "Free areas of zone " + zone.name() + ": " + grouped(zone.freePages()) + " of " + grouped(zone.size())
                + " pages free";
    }

    private void header() {
        FreeLists.Zone zone = now.zone();
        add(Label.bold(MARGIN, 38, "Zone " + zone.name(), 21, Align.START, Ink.TEXT));
        add(Label.of(MARGIN, 61, grouped(zone.freePages()) + " of " + pages(zone.size()) + " free", 14, Align.START,
                Ink.TEXT));
        add(Label.of(MARGIN, 80, size(zone.freePages()) + " of " + size(zone.size()), 12, Align.START, Ink.MUTED));
        if (zone.high() > 0) {
            add(Label.of(width - MARGIN - gaugeWidth(), 32, width < 760 ? "watermarks" : "watermarks, in pages", 12, Align.START,
                    Ink.MUTED));
            Gauge gauge = new Gauge(zone.freePages(), zone.min(), zone.low(), zone.high());
            gauge.draw(shapes, width - MARGIN - gaugeWidth(), width - MARGIN, 42);
        }
    }

    private double gaugeWidth() {
        return Math.min(420, width * 0.5);
    }

    private void columnHeads() {
        double y = TOP - 9;
        add(Label.of(MARGIN + 6, y, "order", 12, Align.START, Ink.MUTED));
        add(Label.of(COUNT_X, y, "blocks", 12, Align.END, Ink.MUTED));
        add(Label.of(LIST_X, y, width < 760 ? "free list, head first"
                : "free list, head first; each box names its first page frame", 12, Align.START,
                Ink.MUTED));
        add(Line.plain(MARGIN, TOP - 1, width - MARGIN, TOP - 1, 1, Ink.FRAME));
    }

    private void row(int order) {
        double y = TOP + order * ROW;
        double middle = y + ROW / 2;
        Target area = Target.freeArea(now.zone().firstAreaRow() + order, order);
        boolean picked = area.equals(options.selected());
        Ink band = picked ? Ink.SELECTED : order % 2 == 0 ? Ink.BAND : Ink.BACKGROUND;
        String span = pages(1L << order) + " \u00b7 " + size(1L << order);
        add(new Box(MARGIN, y, width - 2 * MARGIN, ROW, 0, band, Ink.SELECTED_EDGE, picked ? Edge.THICK : Edge.NONE,
                area, "order " + order + ": " + count(now.count(order)) + " of " + pages(1L << order)));
        add(Label.bold(MARGIN + 6, middle - 2, "order " + order, 14, Align.START, Ink.TEXT));
        add(Label.of(MARGIN + 6, middle + 13, span, 11.5, Align.START, Ink.MUTED));
        Ink ink = now.count(order) == 0 ? Ink.MUTED : Ink.TEXT;
        add(Label.bold(COUNT_X, middle + 5, grouped(now.count(order)), 15, Align.END, ink));
        list(order, middle);
    }

    private void list(int order, double middle) {
        double x = LIST_X;
        add(new Box(x, middle - 5, 10, 10, 5, Ink.BACKGROUND, Ink.LINK, Edge.THIN, Target.NONE, "list head"));
        x += 10;
        if (now.count(order) == 0) {
            add(Label.of(x + 10, middle + 4.5, "empty", 12, Align.START, Ink.MUTED));
            return;
        }
        double end = width - MARGIN - 6;
        for (int i = 0; i < now.listed(order); i++) {
            int left = now.count(order) - i;
            double wide = blockWidth(order, now.pfn(order, i));
            // Keep room for the words when this block is not the last.
            double room = left > 1 ? end - GAP - textWidth("+" + grouped(left - 1) + " more", 12) : end;
            if (x + GAP + wide > room) {
                add(Label.of(x + GAP / 2, middle + 4.5, "+" + grouped(left) + " more", 12, Align.START, Ink.TEXT));
                return;
            }
            add(Line.arrow(x, middle, x + GAP - 2, middle, Ink.LINK));
            block(order, now.pfn(order, i), x + GAP, middle, wide);
            x += GAP + wide;
        }
    }

    private void block(int order, int pfn, double x, double middle, double wide) {
        boolean fresh = isNew(order, pfn);
        boolean picked = Target.block(pfn, order).equals(options.selected());
        Ink fill = picked ? Ink.SELECTED : fresh ? Ink.NEW : Ink.FREE;
        Ink edge = picked ? Ink.SELECTED_EDGE : fresh ? Ink.NEW_EDGE : Ink.FREE_EDGE;
        String frames = order == 0 ? "frame " + pfn : "frames " + pfn + " to " + (pfn + (1L << order) - 1);
        String tip = "free block of order " + order + ": " + pages(1L << order) + ", " + frames;
        add(new Box(x, middle - BLOCK_HEIGHT / 2, wide, BLOCK_HEIGHT, 4, fill, edge,
                fresh || picked ? Edge.THICK : Edge.THIN, Target.block(pfn, order), tip));
        String text = (fresh ? "+ " : "") + pfn;
        add(Label.of(x + wide / 2, middle + 4.5, text, 13, Align.MIDDLE, Ink.TEXT));
    }

    private boolean isNew(int order, int pfn) {
        return options.previous().isPresent() && !options.previous().get().contains(order, pfn);
    }

    /** Wider for higher orders: a hint, for true proportions would be 1 to 512. */
    private double blockWidth(int order, int pfn) {
        return Math.max(34 + 7 * order, textWidth((isNew(order, pfn) ? "+ " : "") + pfn, 13) + 14);
    }

    /** Where in the zone the free blocks lie: for each stretch of frames a bar as high as its free share. */
    private double map(double y) {
        FreeLists.Zone zone = now.zone();
        double wide = width - 2 * MARGIN;
        double high = 30;
        int cells = (int) Math.min(zone.size(), Math.floor(wide / 3));
        add(Label.of(MARGIN, y, "where the free pages lie: the higher the bar, the more of that stretch is free", 12,
                Align.START, Ink.MUTED));
        double top = y + 9;
        add(new Box(MARGIN, top, wide, high, 0, Ink.USED, Ink.FRAME, Edge.THIN, Target.NONE, ""));
        int begun = 0;
        double share = cells == 0 ? 0 : share(0, cells);
        for (int cell = 1; cell <= cells; cell++) {
            double next = cell == cells ? -1 : share(cell, cells);
            if (next != share) {
                if (share > 0) {
                    add(Box.filled(MARGIN + begun * wide / cells, top + high * (1 - share), (cell - begun) * wide / cells + (cell == cells ? 0 : SEAM),
                            high * share, Ink.FREE_BAR));
                }
                begun = cell;
                share = next;
            }
        }
        pick(top, high, wide);
        add(Label.of(MARGIN, top + high + 16, "frame " + zone.startPfn(), 12, Align.START, Ink.MUTED));
        add(Label.of(width - MARGIN, top + high + 16, "frame " + (zone.startPfn() + zone.size() - 1), 12, Align.END,
                Ink.MUTED));
        return top + high + 16;
    }

    private double share(int cell, int cells) {
        FreeLists.Zone zone = now.zone();
        int from = (int) ((long) cell * zone.size() / cells);
        int to = (int) ((long) (cell + 1) * zone.size() / cells);
        return (double) now.freeBetween(zone.startPfn() + from, to - from) / (to - from);
    }

    /** The picked block on the map. */
    private void pick(double top, double high, double wide) {
        Target picked = options.selected();
        FreeLists.Zone zone = now.zone();
        if (picked.order() >= 0 && now.contains(picked.order(), picked.row()) && "Page".equals(picked.table())) {
            double x = MARGIN + (picked.row() - zone.startPfn()) * wide / zone.size();
            double extent = Math.max(2, (1L << picked.order()) * wide / zone.size());
            add(new Box(x, top - 3, extent, high + 6, 1, Ink.SELECTED, Ink.SELECTED_EDGE, Edge.THICK, Target.NONE, ""));
        }
    }

    private double legend(double bottom) {
        if (options.previous().isEmpty()) {
            return bottom + MARGIN - 4;
        }
        double y = bottom + 30;
        add(new Box(MARGIN, y - 13, 34, 18, 4, Ink.NEW, Ink.NEW_EDGE, Edge.THICK, Target.NONE, ""));
        add(Label.of(MARGIN + 17, y, "+", 13, Align.MIDDLE, Ink.TEXT));
        add(Label.of(MARGIN + 44, y, "on this list now, and was not at the picture before", 12, Align.START, Ink.MUTED));
        return y + MARGIN - 2;
    }

    private void add(Shape shape) {
        shapes.add(shape);
    }

    private static double textWidth(String text, double size) {
        return text.length() * size * 0.6;
    }

    private static String count(long n) {
        return Words.count(n, "block");
    }

    private static String pages(long n) {
        return Words.count(n, "page");
    }

    private String size(long pages) {
        return Words.size(pages * now.zone().pageBytes());
    }

    private static String grouped(long n) {
        return Words.grouped(n);
    }
}
