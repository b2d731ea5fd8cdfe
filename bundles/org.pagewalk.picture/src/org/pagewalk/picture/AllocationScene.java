/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pagewalk.picture.AllocationPath.Pass;
import org.pagewalk.picture.AllocationPath.Verdict;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;

/**
 * Draws how an allocation went, up to the present moment: what the caller asks for, then from top to bottom each pass over
 * the zones with the verdict on each zone, and how the block was cut that served.
 */
final class AllocationScene {
    private static final double LEAST_WIDTH = 560;
    private static final double MARGIN = 20;
    private static final double CHIP = 24;
    private static final double GAP = 8;
    private static final double ARROW = 22;
    private static final double INDENT = 26;
    private static final double ROW = 46;
    private static final double NAME = 104;
    private static final double SMALL = 12;
    /** About how wide a letter of small text is. */
    private static final double LETTER = SMALL * 0.56;
    private static final double CELL_MAX = 84;
    private static final String KEY = "upper bar: free pages; lower bar: what they must be more than";

    private final AllocationPath path;
    /** Up to where the reader saw it before; at its beginning for another allocation. */
    private final long seen;
    private final Target selected;
    private final double width;
    private final List<Shape> shapes = new ArrayList<>();

    private AllocationScene(AllocationPath path, Optional<AllocationPath> before, Wish wish) {
        this.path = path;
        seen = before.filter(old -> old.call().equals(path.call()) && old.now() < path.now()).map(AllocationPath::now).orElse(Long.MAX_VALUE);
        selected = wish.selected();
        width = Math.max(LEAST_WIDTH, wish.width());
    }

    static Scene of(AllocationPath path, Optional<AllocationPath> before, Wish wish) {
        return new AllocationScene(path, before, wish).draw();
    }

    /** What is drawn where nothing was allocated. */
    static Scene nothing(Wish wish) {
        List<Shape> shapes = new ArrayList<>();
        double width = Math.max(LEAST_WIDTH, wish.width());
        shapes.add(Label.bold(MARGIN, 34, "Allocation Path", 21, Align.START, Ink.TEXT));
        double y = 58;
        for (String line : Words.lines(AllocationWords.NOTHING, width - 2 * MARGIN, 13)) {
            shapes.add(Label.of(MARGIN, y, line, 13, Align.START, Ink.MUTED));
            y += 18;
        }
        return new Scene("Allocation Path: nothing is allocated yet", width, y + 4, shapes);
    }

    private Scene draw() {
        shapes.add(Label.bold(MARGIN, 34, "Allocation Path", 21, Align.START, Ink.TEXT));
        double y = call(50);
        y = flags(head("What the caller asks for: " + AllocationWords.size(path), y + 10));
        for (AllocationPath.Attempt attempt : path.attempts()) {
            y = attempt(attempt, y + 10);
        }
        y = end(y + 4);
        return new Scene(AllocationWords.title(path), width, y + MARGIN, shapes);
    }

    private double head(String words, double y) {
        shapes.add(Label.bold(MARGIN, y + 13, words, 13, Align.START, Ink.TEXT));
        shapes.add(Line.plain(MARGIN, y + 20, width - MARGIN, y + 20, 1, Ink.FRAME));
        return y + 28;
    }

    private double call(double y) {
        String words = AllocationWords.call(path);
        shapes.add(Label.bold(MARGIN, y + 17, words, 15, Align.START, Ink.TEXT));
        String where = (path.call().line() == 0 ? "" : "line " + path.call().line() + ", ") + "moment " + Words.grouped(path.call().moment());
        chip(width - MARGIN - chipWidth(where), y, where, Target.moment(path.call().moment()), "go to where it begins: " + where, Edge.THIN, Ink.BAND);
        return y + CHIP;
    }

    private double flags(double top) {
        double x = MARGIN;
        double y = top;
        for (AllocationWords.Flag flag : AllocationWords.flags(path.call().gfp())) {
            String words = (flag.isSet() ? "\u2713 " : "\u2013 ") + flag.name() + ": " + flag.words();
            double wide = chipWidth(words);
            if (x + wide > width - MARGIN && x > MARGIN) {
                x = MARGIN;
                y += CHIP + 6;
            }
            chip(x, y, words, Target.NONE, "", flag.isSet() ? Edge.THIN : Edge.DASHED, flag.isSet() ? Ink.FREE : Ink.BACKGROUND);
            x += wide + GAP;
        }
        return y + CHIP;
    }

    private static double chipWidth(String words) {
        return Words.width(words, SMALL) + 16;
    }

    private double chip(double x, double y, String words, Target target, String tip, Edge edge, Ink fill) {
        double wide = chipWidth(words);
        boolean picked = !target.isNone() && target.equals(selected);
        shapes.add(new Box(x, y, wide, CHIP, 4, picked ? Ink.SELECTED : fill, picked ? Ink.SELECTED_EDGE : Ink.FRAME, picked ? Edge.THICK : edge,
                target, tip));
        shapes.add(Label.of(x + wide / 2, y + 16, words, SMALL, Align.MIDDLE, fill == Ink.BACKGROUND ? Ink.MUTED : Ink.TEXT));
        return x + wide;
    }

    private double attempt(AllocationPath.Attempt attempt, double top) {
        double y = top;
        if (!attempt.zonelist().isEmpty()) {
            y = head("Where it looks: zonelist " + attempt.list() + " of node " + attempt.node() + " (" + AllocationWords.zoneFlags(path.call().gfp()) + ")", y);
            double x = MARGIN;
            for (int zone : attempt.zonelist()) {
                double wide = chipWidth(path.zone(zone));
                if (x > MARGIN) {
                    if (x + ARROW + wide > width - MARGIN) {
                        x = MARGIN;
                        y += CHIP + 6;
                    }
                    shapes.add(Line.arrow(x, y + CHIP / 2, x + ARROW - 2, y + CHIP / 2, Ink.LINK));
                    x += ARROW;
                }
                x = chip(x, y, path.zone(zone), Target.row("Zone", zone), "zone " + path.zone(zone), Edge.THIN, Ink.FREE);
            }
            y += CHIP + 12;
            if (attempt == path.attempts().getFirst()) {
                boolean isBeside = x + Words.width(KEY, 11) + ARROW < width - MARGIN;
                shapes.add(Label.of(width - MARGIN, isBeside ? y - CHIP + 4 : y + 2, KEY, 11, Align.END, Ink.MUTED));
                y += isBeside ? 0 : 10;
            }
        }
        for (AllocationPath.Step step : attempt.steps()) {
            y = path.isPast(step.moment()) ? step(step, y) : y;
        }
        return y;
    }

    private double step(AllocationPath.Step step, double y) {
        return switch (step) {
            case Pass pass -> pass(pass, y);
            case AllocationPath.Wake wake -> line("\u25b2", AllocationWords.wake(path, wake), Ink.WATERMARK, wake.moment(), y);
            case AllocationPath.Reclaim reclaim -> line("\u21ba", AllocationWords.reclaim(path, reclaim), Ink.TEXT, reclaim.moment(), y);
            case AllocationPath.Other other -> line(other.isEnd() ? "\u25a0" : "\u2026", other.words(), other.isEnd() ? Ink.WATERMARK : Ink.MUTED,
                    other.moment(), y);
        };
    }

    /** Something between two passes; a click leads to its moment. */
    private double line(String mark, String words, Ink ink, long moment, double y) {
        row(y, CHIP, Target.moment(moment), words, moment, Ink.BACKGROUND);
        shapes.add(Label.bold(MARGIN + 12, y + 16.5, mark, 12, Align.MIDDLE, ink));
        shapes.add(Label.of(MARGIN + INDENT, y + 16.5, cut(words, width - 2 * MARGIN - INDENT, 13), 13, Align.START, Ink.TEXT));
        return y + CHIP + 6;
    }

    /** What lies behind a row: what it stands for, whether it is picked, and whether it has only just come. */
    private void row(double y, double high, Target target, String tip, long moment, Ink fill) {
        boolean picked = target.equals(selected);
        boolean isNew = moment > seen;
        shapes.add(new Box(MARGIN, y, width - 2 * MARGIN, high, 4, picked ? Ink.SELECTED : isNew ? Ink.NEW : fill,
                picked ? Ink.SELECTED_EDGE : isNew ? Ink.NEW_EDGE : Ink.FRAME, picked ? Edge.THICK : isNew ? Edge.THIN : Edge.NONE, target, tip));
    }

    private double pass(Pass pass, double top) {
        double y = top;
        row(y, CHIP, Target.moment(pass.moment()), AllocationWords.pass(pass), pass.moment(), Ink.BAND);
        shapes.add(Label.bold(MARGIN + 8, y + 16.5, cut(AllocationWords.pass(pass), width - 2 * MARGIN - 16, 14), 13, Align.START, Ink.TEXT));
        y += CHIP + 2;
        for (Verdict verdict : pass.verdicts()) {
            if (path.isPast(verdict.moment())) {
                verdict(pass, verdict, y);
                y += ROW;
                y = verdict.gives() ? take(verdict, y) : y;
            }
        }
        return y + 6;
    }

    private void verdict(Pass pass, Verdict verdict, double y) {
        String zone = path.zone(verdict.zone());
        String words = AllocationWords.verdict(path, verdict);
        row(y, ROW - 2, Target.row("Zone", verdict.zone()), zone + ": " + words + "; " + AllocationWords.sum(path, pass, verdict, Integer.MAX_VALUE),
                verdict.moment(), Ink.BACKGROUND);
        String[] names = zone.split(" ", 2);
        shapes.add(Label.bold(MARGIN + 8, y + 18, names[0], 14, Align.START, Ink.TEXT));
        shapes.add(Label.of(MARGIN + 8, y + 34, names.length > 1 ? names[1] : "", 11, Align.START, Ink.MUTED));
        double bar = Math.clamp(width * 0.26, 130, 340);
        double left = MARGIN + NAME;
        if (verdict.min() > 0) {
            bars(pass, verdict, left, y + 8, bar);
        }
        double x = left + bar + 34;
        shapes.add(Label.bold(x - 20, y + 18, verdict.gives() ? "\u2713" : "\u2715", 14, Align.START, verdict.gives() ? Ink.NEW_EDGE : Ink.WATERMARK));
        shapes.add(Label.bold(x, y + 18, words, 13, Align.START, Ink.TEXT));
        shapes.add(Label.of(x, y + 35, AllocationWords.sum(path, pass, verdict, (int) ((width - MARGIN - x) / LETTER)), SMALL, Align.START, Ink.MUTED));
    }

    /** Free pages above what they must be more than, which ends in the middle: who comes further serves. */
    private void bars(Pass pass, Verdict verdict, double left, double y, double room) {
        double middle = room / 2;
        double scale = middle / verdict.min();
        double free = Math.min(room, verdict.free() * scale);
        shapes.add(new Box(left, y, room, 12, 3, Ink.BAND, Ink.FRAME, Edge.THIN, Target.NONE, ""));
        if (free > 0) {
            shapes.add(new Box(left, y, free, 12, 3, Ink.FREE_BAR, Ink.NONE, Edge.NONE, Target.NONE, ""));
        }
        if (verdict.free() * scale > room) {
            shapes.add(Label.bold(left + room + 3, y + 10.5, "\u00bb", 13, Align.START, Ink.FREE_EDGE));
        }
        double x = left;
        long counted = 0;
        for (Verdict each : pass.verdicts()) {
            long base = counted == 0 ? each.before() : 0;
            if (base > 0) {
                x = term(x, y + 15, base * scale, Words.grouped(base));
                counted = base;
            }
            x = term(x, y + 15, (each.min() - each.before()) * scale, path.term(pass.mark(), each));
            if (each == verdict) {
                break;
            }
        }
        shapes.add(Line.plain(left + middle, y - 3, left + middle, y + 29, 2, Ink.TEXT));
    }

    private double term(double x, double y, double wide, String words) {
        if (wide > 0.5) {
            shapes.add(new Box(x, y, wide, 12, 0, Ink.USED, Ink.LINK, Edge.THIN, Target.NONE, words));
        }
        if (Words.width(words, 9) < wide) {
            shapes.add(Label.of(x + wide / 2, y + 9.5, words, 9, Align.MIDDLE, Ink.TEXT));
        }
        return x + wide;
    }

    /** The block that was found, cut into the halves that went back and the one that was handed out. */
    private double take(Verdict verdict, double y) {
        AllocationPath.Take take = verdict.take();
        double left = MARGIN + INDENT;
        shapes.add(Line.plain(MARGIN + 12, y - 2, MARGIN + 12, y + 44, 1.5, Ink.LINK));
        shapes.add(Label.of(left, y + 10, AllocationWords.take(path, verdict), SMALL, Align.START, Ink.TEXT));
        double cell = Math.min(CELL_MAX, (width - MARGIN - left) / (take.splits().size() + 1));
        double x = left;
        for (AllocationPath.Split split : take.splits()) {
            cell(x, y + 17, cell - 3, split.page(), split.order(), "goes back to its list", Ink.FREE, Ink.FREE_EDGE);
            x += cell;
        }
        cell(x, y + 17, cell - 3, take.page(), path.call().order(), "handed out", Ink.USED, Ink.USED_BAR);
        String key = take.splits().isEmpty() ? "handed out" : "handed out; widths are not to scale";
        if (x + cell + 6 + Words.width(key, 11) < width - MARGIN) {
            shapes.add(Label.of(x + cell + 6, y + 38, key, 11, Align.START, Ink.MUTED));
        }
        return y + 56;
    }

    private void cell(double x, double y, double wide, int page, int order, String words, Ink fill, Ink edge) {
        Target target = Target.block(page, order);
        boolean picked = target.equals(selected);
        shapes.add(new Box(x, y, wide, 32, 3, picked ? Ink.SELECTED : fill, picked ? Ink.SELECTED_EDGE : edge,
                picked || edge == Ink.USED_BAR ? Edge.THICK : Edge.THIN, target, "page " + page + " of order " + order + " " + words));
        shapes.add(Label.bold(x + wide / 2, y + 14, Integer.toString(page), Math.min(12, wide / 4.2), Align.MIDDLE, Ink.TEXT));
        shapes.add(Label.of(x + wide / 2, y + 27, wide < 56 ? "o " + order : "order " + order, Math.min(11, wide / 4.2), Align.MIDDLE, Ink.MUTED));
    }

    /** What came of it. */
    private double end(double y) {
        String words = AllocationWords.outcome(path);
        AllocationPath.End end = path.end();
        boolean isGiven = path.isOver() && end.page() != AllocationPath.NONE;
        Target target = isGiven ? Target.block(end.page(), path.call().order()) : Target.NONE;
        shapes.add(Line.plain(MARGIN, y, width - MARGIN, y, 1, Ink.FRAME));
        String mark = !path.isOver() ? "\u2026 " : isGiven ? "\u2713 " : "\u25a0 ";
        chip(MARGIN, y + 10, mark + words, target, words, Edge.THIN, isGiven ? Ink.NEW : Ink.BAND);
        return y + 10 + CHIP;
    }

    private static String cut(String words, double room, double size) {
        int most = (int) (room / (size * 0.56));
        return words.length() <= most ? words : words.substring(0, Math.max(0, most - 1)) + "\u2026";
    }
}
