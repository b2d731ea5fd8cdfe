/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pagewalk.picture.FaultPath.Access;
import org.pagewalk.picture.FaultPath.Step;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;

/**
 * Draws the flow chart of do_page_fault with the way of the last fault lit: its boxes have numbers and a thick edge. Below stands each
 * step with its numbers.
 */
final class FaultScene {
    static final String NOTHING = "There has been no page fault yet. As soon as a process touches a page that is not there, or not allowed, the way"
            + " of that fault through do_page_fault will stand here. A scenario makes one with load or store at an address of an area.";
    private static final double LEAST_WIDTH = 680;
    private static final double MARGIN = 20;
    private static final double CHIP = 24;
    private static final double CHANNEL = 50;
    private static final double COLUMN_MAX = 210;
    private static final double BOX = 44;
    private static final double PITCH = 68;
    /** The ends stand a little lower, so that the answers of handle_mm_fault have room. */
    private static final double LOWER = 14;
    private static final double BADGE = 9;
    private static final double ROW = 24;

    private final Optional<FaultPath> path;
    private final long seen;
    private final Target selected;
    private final double width;
    private final double column;
    private final double left;
    private final List<Shape> shapes = new ArrayList<>();
    private final Map<FaultBox, Integer> numbers = new EnumMap<>(FaultBox.class);
    private final Map<FaultBox, Step> first = new EnumMap<>(FaultBox.class);
    private double top;

    private FaultScene(Optional<FaultPath> path, Optional<FaultPath> before, Wish wish) {
        this.path = path;
        seen = before.filter(old -> path.isPresent() && old.access().equals(path.get().access()) && old.now() < path.get().now())
                .map(FaultPath::now).orElse(Long.MAX_VALUE);
        selected = wish.selected();
        width = Math.max(LEAST_WIDTH, wish.width());
        column = Math.min(COLUMN_MAX, (width - 2 * MARGIN - (FaultBox.COLUMNS - 1) * CHANNEL) / FaultBox.COLUMNS);
        left = (width - FaultBox.COLUMNS * column - (FaultBox.COLUMNS - 1) * CHANNEL) / 2;
        path.ifPresent(fault -> {
            fault.way().forEach(box -> numbers.putIfAbsent(box, numbers.size() + 1));
            fault.past().forEach(step -> first.putIfAbsent(step.box(), step));
        });
    }

    /** The chart; without a fault nothing in it is lit. */
    static Scene of(Optional<FaultPath> path, Optional<FaultPath> before, Wish wish) {
        return new FaultScene(path, before, wish).draw();
    }

    /** What the picture says in one sentence. */
    static String title(FaultPath path) {
        return "Page Fault at " + Words.hex(path.access().address()) + ", " + path.access().words() + ": "
                + path.outcome().map(FaultBox::words).orElse("not over at this moment");
    }

    private Scene draw() {
        shapes.add(Label.bold(MARGIN, 34, "Page Fault", 21, Align.START, Ink.TEXT));
        double y = path.isPresent() ? access(path.get().access(), 50) : nothing(56);
        top = y + 14;
        ways(false);
        ways(true);
        for (FaultBox box : FaultBox.values()) {
            box(box);
        }
        y = level(FaultBox.ROWS - 1) + BOX / 2;
        y = path.isPresent() ? steps(path.get(), y + 18) : y;
        return new Scene(path.map(FaultScene::title).orElse("Page Fault: none yet"), width, y + MARGIN, shapes);
    }

    private double nothing(double from) {
        double y = from;
        for (String line : Words.lines(NOTHING, width - 2 * MARGIN, 13)) {
            shapes.add(Label.of(MARGIN, y, line, 13, Align.START, Ink.MUTED));
            y += 18;
        }
        return y;
    }

    private double access(Access access, double y) {
        shapes.add(Label.bold(MARGIN, y + 17, Words.cut(access.words() + " (error code " + access.errorCode() + ")", width - 2 * MARGIN, 15), 15,
                Align.START, Ink.TEXT));
        double x = chip(MARGIN, y + 28, Words.hex(access.address()), Target.address(access.mm(), access.address()),
                "the address that was accessed: " + Words.hex(access.address()));
        x = chip(x, y + 28, access.taskWords(), Target.row("Task", access.task()), "the task that ran: " + access.taskWords());
        String where = (access.line() == 0 ? "" : "line " + access.line() + ", ") + "moment " + Words.grouped(access.moment());
        chip(x, y + 28, where, Target.moment(access.moment()), "go to where it begins: " + where);
        return y + 28 + CHIP;
    }

    private double chip(double x, double y, String words, Target target, String tip) {
        double wide = Words.width(words, 12) + 18;
        boolean picked = target.equals(selected);
        shapes.add(new Box(x, y, wide, CHIP, 4, picked ? Ink.SELECTED : Ink.BAND, picked ? Ink.SELECTED_EDGE : Ink.FRAME,
                picked ? Edge.THICK : Edge.THIN, target, tip));
        shapes.add(Label.of(x + wide / 2, y + 16, words, 12, Align.MIDDLE, Ink.TEXT));
        return x + wide + 8;
    }

    private double middle(double at) {
        return left + column / 2 + at * (column + CHANNEL);
    }

    private double level(double at) {
        return top + BOX / 2 + at * PITCH + (at > FaultBox.ROWS - 1.5 ? LOWER : 0);
    }

    /** The ways, those that were taken in front of the others. */
    private void ways(boolean taken) {
        List<FaultBox> way = path.map(FaultPath::way).orElse(List.of());
        Set<String> steps = new HashSet<>();
        for (int i = 1; i < way.size(); i++) {
            steps.add(way.get(i - 1) + " " + way.get(i));
        }
        FaultBox.WAYS.stream().filter(each -> steps.contains(each.from() + " " + each.to()) == taken).forEach(each -> way(each, taken));
    }

    private void way(FaultBox.Way way, boolean taken) {
        List<Double> points = new ArrayList<>(List.of((double) way.from().column(), (double) way.from().row()));
        points.addAll(way.points());
        points.addAll(List.of((double) way.to().column(), (double) way.to().row()));
        int count = points.size() / 2;
        double[] x = new double[count];
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = middle(points.get(2 * i));
            y[i] = level(points.get(2 * i + 1));
        }
        x[0] += Math.signum(x[1] - x[0]) * column / 2;
        y[0] += Math.signum(y[1] - y[0]) * BOX / 2;
        x[count - 1] += Math.signum(x[count - 2] - x[count - 1]) * (column / 2 + 1);
        y[count - 1] += Math.signum(y[count - 2] - y[count - 1]) * (BOX / 2 + 1);
        Ink ink = taken ? Ink.FREE_EDGE : Ink.LINK;
        for (int i = 1; i < count; i++) {
            shapes.add(new Line(x[i - 1], y[i - 1], x[i], y[i], taken ? 3 : 1.1, ink, i == count - 1, Target.NONE));
        }
        boolean isAcross = y[0] == y[1];
        boolean isFan = way.from() == FaultBox.HANDLE_MM_FAULT;
        double labelX = isFan ? x[count - 1] + 6 : isAcross ? x[0] + Math.signum(x[1] - x[0]) * 5 : x[0] + 6;
        double labelY = isFan ? y[count - 1] - 9 : isAcross ? y[0] - 5 : y[0] + (y[1] > y[0] ? 14 : -3);
        shapes.add(new Label(labelX, labelY, way.label(), 11, taken, isAcross && !isFan && x[1] < x[0] ? Align.END : Align.START,
                taken ? Ink.TEXT : Ink.MUTED, Target.NONE));
    }

    private void box(FaultBox box) {
        double x = middle(box.column()) - column / 2;
        double y = level(box.row()) - BOX / 2;
        double radius = box.kind() == FaultBox.Kind.QUESTION ? 4 : BOX / 2;
        Step step = first.get(box);
        if (step == null) {
            shapes.add(new Box(x, y, column, BOX, radius, Ink.BACKGROUND, Ink.FRAME, Edge.THIN, Target.NONE, ""));
            words(box, x, y, false);
            return;
        }
        boolean isNew = step.moment() > seen;
        Ink edge = box.kind() == FaultBox.Kind.BAD ? Ink.WATERMARK : isNew || box.kind() == FaultBox.Kind.GOOD ? Ink.NEW_EDGE : Ink.FREE_EDGE;
        Target target = Target.moment(step.moment());
        boolean picked = target.equals(selected);
        shapes.add(new Box(x, y, column, BOX, radius, picked ? Ink.SELECTED : isNew ? Ink.NEW : Ink.FREE, picked ? Ink.SELECTED_EDGE : edge,
                Edge.THICK, target, numbers.get(box) + ". " + path.map(fault -> fault.words(step)).orElse("")));
        words(box, x, y, true);
        shapes.add(new Box(x - BADGE + 2, y - BADGE + 2, 2 * BADGE, 2 * BADGE, BADGE, Ink.BACKGROUND, edge, Edge.THICK, Target.NONE, ""));
        shapes.add(Label.bold(x + 2, y + 6, numbers.get(box).toString(), 11, Align.MIDDLE, Ink.TEXT));
    }

    private void words(FaultBox box, double x, double y, boolean isLit) {
        double size = Math.min(12, column / 13);
        double line = y + BOX / 2 + size * 0.36 - (box.lines().size() - 1) * (size + 3) / 2;
        for (String words : box.lines()) {
            shapes.add(new Label(x + column / 2, line, words, size, isLit, Align.MIDDLE, isLit ? Ink.TEXT : Ink.MUTED, Target.NONE));
            line += size + 3;
        }
    }

    /** Each step in words; a click leads to its moment. */
    private double steps(FaultPath fault, double from) {
        shapes.add(Label.bold(MARGIN, from + 13, "Step by step", 13, Align.START, Ink.TEXT));
        shapes.add(Line.plain(MARGIN, from + 20, width - MARGIN, from + 20, 1, Ink.FRAME));
        double y = from + 26;
        int i = 0;
        for (Step step : fault.past()) {
            Target target = Target.moment(step.moment());
            boolean picked = target.equals(selected);
            boolean isNew = step.moment() > seen;
            shapes.add(new Box(MARGIN, y, width - 2 * MARGIN, ROW, 2, picked ? Ink.SELECTED : isNew ? Ink.NEW : i++ % 2 == 0 ? Ink.BAND : Ink.BACKGROUND,
                    Ink.SELECTED_EDGE, picked ? Edge.THICK : Edge.NONE, target, fault.words(step)));
            shapes.add(Label.bold(MARGIN + 24, y + 16.5, numbers.get(step.box()).toString(), 12, Align.END, Ink.TEXT));
            shapes.add(Label.of(MARGIN + 36, y + 16.5, Words.cut(fault.words(step), width - 2 * MARGIN - 42, 12.5), 12.5, Align.START, Ink.TEXT));
            y += ROW;
        }
        if (!fault.isOver()) {
            shapes.add(Label.of(MARGIN + 36, y + 16.5, "\u2026 not over at this moment", 12.5, Align.START, Ink.MUTED));
            y += ROW;
        }
        return y;
    }
}
