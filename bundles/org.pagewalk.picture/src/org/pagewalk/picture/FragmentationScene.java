/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.pagewalk.engine.run.BlockHistory;
import org.pagewalk.picture.Fragmentation.Figures;
import org.pagewalk.picture.RunCharts.Curve;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;

/**
 * Draws how a zone's free memory is cut up: over the run as curves, and at the present moment as one bar of all free pages
 * by the order of their blocks, with what is of no use for each order.
 */
final class FragmentationScene {
    private static final double LEAST_WIDTH = 560;
    private static final double MARGIN = 20;
    private static final double ROW = 22;
    private static final double BAR = 26;
    private static final double BLOCKS = 160;
    private static final double PAGES = 234;
    private static final double SHARE = 250;
    private static final double PERCENT = 58;

    private final Fragmentation now;
    private final Optional<Fragmentation> before;
    private final Target selected;
    private final int wanted;
    private final double width;
    private final List<Shape> shapes = new ArrayList<>();

    private FragmentationScene(Fragmentation now, Optional<Fragmentation> before, Wish wish) {
        this.now = now;
        this.before = before.filter(old -> old.zone() == now.zone());
        selected = wish.selected();
        wanted = now.wanted(selected);
        width = Math.max(LEAST_WIDTH, wish.width());
    }

    static Scene of(Fragmentation now, Optional<Fragmentation> before, Wish wish) {
        return new FragmentationScene(now, before, wish).draw();
    }

    /** What the picture says in one sentence. */
    static String title(Fragmentation now, int wanted) {
        return "Fragmentation of zone " + now.name() + ": " + now.words(wanted);
    }

    private Scene draw() {
        shapes.add(Label.bold(MARGIN, 34, "Fragmentation of zone " + now.name(), 21, Align.START, Ink.TEXT));
        shapes.add(Label.of(MARGIN, 55, now.words(wanted), 12.5, Align.START, Ink.MUTED));
        double y = now.history().map(history -> charts(history, 62)).orElse(70.0);
        y = head("At this moment: free pages by the order of their blocks", y + 6);
        y = stack(y);
        y = orders(y + 14);
        return new Scene(title(now, wanted), width, y + MARGIN, shapes);
    }

    private double head(String words, double y) {
        shapes.add(Label.bold(MARGIN, y + 13, words, 13, Align.START, Ink.TEXT));
        shapes.add(Line.plain(MARGIN, y + 20, width - MARGIN, y + 20, 1, Ink.FRAME));
        return y + 28;
    }

    private double charts(BlockHistory history, double y) {
        Figures[] figures = now.over(history, RunCharts.columns(width), wanted);
        Curve free = curve("free pages", figures, Figures::free, Ink.FREE_BAR);
        Curve blocks = curve("free blocks", figures, Figures::blocks, Ink.LINK);
        double[] largest = Arrays.stream(figures).mapToDouble(each -> each.largestOrder() + 1).toArray();
        double[] shares = Arrays.stream(figures).mapToDouble(Figures::share).toArray();
        return new RunCharts(now.window(), width, shapes).draw(y, List.of(free,
                new Curve("largest free block, by its order", largest, 0, now.orders(), "none", "order " + (now.orders() - 1), Ink.FREE_BAR),
                blocks, new Curve("of the free pages, of no use for order " + wanted + " (click an order below for another)", shares, 0, 1,
                        "0 %", "100 %", Ink.WATERMARK)), column -> words(figures[column]));
    }


    private String words(Figures there) {
        return Words.count(there.free(), "free page") + " in " + Words.count(there.blocks(), "block") + ", the largest of "
                + Words.count(there.largest(), "page") + ", " + there.percent() + " of no use for order " + wanted;
    }

    /** A curve that begins near the least where little changes, so that the change is seen. */
    private static Curve curve(String caption, Figures[] figures, ToDoubleFunction<Figures> value, Ink ink) {
        double[] values = Arrays.stream(figures).mapToDouble(value).toArray();
        double least = Arrays.stream(values).min().orElse(0);
        double most = Arrays.stream(values).max().orElse(0);
        boolean isFlat = most - least < most / 4 && most > least;
        double from = isFlat ? Math.max(0, least - (most - least) * 0.5) : 0;
        return new Curve(caption + (isFlat ? " (the scale does not begin at 0)" : ""), values, from, Math.max(most, from + 1),
                Words.grouped((long) (isFlat ? least : 0)), Words.grouped((long) most), ink);
    }

    /** All free pages in one bar: what is of no use for the wanted order stands left, what serves it right. */
    private double stack(double y) {
        Figures figures = now.figures(wanted);
        double room = width - 2 * MARGIN;
        shapes.add(new Box(MARGIN, y, room, BAR, 3, Ink.BAND, Ink.FRAME, Edge.THIN, Target.NONE, ""));
        double x = MARGIN;
        for (int order = 0; order < now.orders(); order++) {
            long pages = (long) now.counts().get(order) << order;
            if (pages > 0) {
                double wide = room * pages / figures.free();
                shapes.add(new Box(x, y, wide, BAR, 0, order < wanted ? Ink.USED : Ink.FREE, order < wanted ? Ink.WATERMARK : Ink.FREE_EDGE, Edge.THIN,
                        Target.NONE, ""));
                String words = Words.width("order " + order, 11) + 6 < wide ? "order " + order : Integer.toString(order);
                if (Words.width(words, 11) + 2 < wide) {
                    shapes.add(Label.of(x + wide / 2, y + 17, words, 11, Align.MIDDLE, Ink.TEXT));
                }
                x += wide;
            }
        }
        String useless = "\u25c4 " + figures.percent() + " of no use for order " + wanted + ": " + Words.count(figures.unusable(), "page");
        String useful = Words.count(figures.free() - figures.unusable(), "page") + " in blocks large enough \u25ba";
        if (figures.free() == 0) {
            shapes.add(Label.of(MARGIN + 8, y + 17, "no page is free", 12, Align.START, Ink.MUTED));
        } else {
            shapes.add(Label.of(MARGIN, y + BAR + 16, useless, 12, Align.START, Ink.WATERMARK));
            shapes.add(Label.of(width - MARGIN, y + BAR + 16, useful, 12, Align.END, Ink.FREE_EDGE));
        }
        return y + BAR + 22;
    }

    private double orders(double top) {
        double y = top;
        shapes.add(Label.of(MARGIN + BLOCKS, y + 10, "free blocks", 11, Align.END, Ink.MUTED));
        shapes.add(Label.of(MARGIN + PAGES, y + 10, "pages", 11, Align.END, Ink.MUTED));
        shapes.add(Label.of(MARGIN + SHARE, y + 10, "of no use for this order: free, but in smaller blocks", 11, Align.START, Ink.MUTED));
        y += 16;
        for (int order = 0; order < now.orders(); order++) {
            order(order, y);
            y += ROW;
        }
        return y;
    }

    private void order(int order, double y) {
        Figures figures = now.figures(order);
        int blocks = now.counts().get(order);
        Target target = Target.freeArea(now.areas().get(order), order);
        boolean picked = target.equals(selected);
        boolean isNew = before.isPresent() && before.get().counts().get(order) != blocks;
        String tip = "order " + order + ": " + Words.count(blocks, "free block") + "; " + figures.percent() + " of the free pages are of no use for it";
        shapes.add(new Box(MARGIN, y, width - 2 * MARGIN, ROW - 1, 3, picked ? Ink.SELECTED : order == wanted ? Ink.BAND : Ink.BACKGROUND,
                picked ? Ink.SELECTED_EDGE : Ink.FRAME, picked ? Edge.THICK : order == wanted ? Edge.THIN : Edge.NONE, target, tip));
        shapes.add(order == wanted ? Label.bold(MARGIN + 8, y + 15, name(order), 12, Align.START, Ink.TEXT)
                : Label.of(MARGIN + 8, y + 15, name(order), 12, Align.START, Ink.TEXT));
        shapes.add(isNew ? Label.bold(MARGIN + BLOCKS, y + 15, change(order, blocks), 12, Align.END, Ink.NEW_EDGE)
                : Label.of(MARGIN + BLOCKS, y + 15, Words.grouped(blocks), 12, Align.END, Ink.TEXT));
        shapes.add(Label.of(MARGIN + PAGES, y + 15, Words.grouped((long) blocks << order), 12, Align.END, Ink.MUTED));
        double left = MARGIN + SHARE;
        double room = width - MARGIN - PERCENT - left;
        shapes.add(new Box(left, y + 5, room, 11, 2, Ink.FREE, Ink.FREE_EDGE, Edge.THIN, Target.NONE, ""));
        if (figures.unusable() > 0) {
            shapes.add(new Box(left, y + 5, Math.max(1.5, room * figures.share()), 11, 2, Ink.USED, Ink.WATERMARK, Edge.THIN, Target.NONE, ""));
        }
        shapes.add(Label.of(width - MARGIN - 6, y + 15, figures.percent(), 12, Align.END, Ink.TEXT));
    }

    private String change(int order, int blocks) {
        int more = blocks - before.orElseThrow().counts().get(order);
        return "(" + (more > 0 ? "+" : "\u2212") + Words.grouped(Math.abs(more)) + ") " + Words.grouped(blocks);
    }

    private static String name(int order) {
        return "order " + order + " (" + Words.count(1L << order, "page") + ")";
    }
}
