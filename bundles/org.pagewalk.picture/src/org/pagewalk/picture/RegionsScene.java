/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pagewalk.picture.RegionLanes.Figure;
import org.pagewalk.picture.RegionLanes.Lane;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;

/** Draws regions below each other: each with its name and figures in columns, and below them its blocks to scale. */
final class RegionsScene {
    private static final double LEAST_WIDTH = 760;
    private static final double MARGIN = 20;
    private static final double NAME = 170;
    private static final double HEAD = 40;
    private static final double BAR = 4;
    private static final double GAP = 16;
    private static final double LINE = 18;

    private final RegionLanes now;
    private final Optional<RegionLanes> before;
    private final Target selected;
    private final double width;
    private final double column;
    private final List<Shape> shapes = new ArrayList<>();

    private RegionsScene(RegionLanes now, Optional<RegionLanes> before, Wish wish) {
        this.now = now;
        this.before = before;
        selected = wish.selected();
        width = Math.max(LEAST_WIDTH, wish.width());
        column = (width - 2 * MARGIN - NAME - 8) / Figure.values().length;
    }

    static Scene of(RegionLanes now, Optional<RegionLanes> before, Wish wish) {
        return new RegionsScene(now, before, wish).draw();
    }

    /** What the picture says in one sentence. */
    static String title(RegionLanes lanes) {
        return lanes.all() == 0 ? "Regions: none" : "Regions: " + Words.count(lanes.all(), "allocator") + " to compare";
    }

    private Scene draw() {
        shapes.add(Label.bold(MARGIN, 34, "Regions", 21, Align.START, Ink.TEXT));
        if (now.lanes().isEmpty()) {
            return empty();
        }
        double y = titles(52);
        boolean areCrowded = false;
        for (Lane lane : now.lanes()) {
            head(lane, y);
            RegionBar bar = new RegionBar(shapes, lane, before.flatMap(lanes -> lanes.lane(lane.row())), selected);
            y = bar.draw(MARGIN, width - MARGIN, y + HEAD) + GAP;
            areCrowded |= bar.isCrowded();
        }
        if (now.all() > now.lanes().size()) {
            shapes.add(Label.of(MARGIN, y + 12, "and " + Words.count(now.all() - now.lanes().size(), "more region"), 12, Align.START, Ink.MUTED));
            y += LINE + 6;
        }
        y = RegionBar.legend(shapes, MARGIN, width - MARGIN, y, areCrowded, before.isPresent());
        return new Scene(title(now), width, y + MARGIN, shapes);
    }

    private Scene empty() {
        double y = 62;
        for (String line : RegionsPicture.HOW_TO) {
            boolean isCode = y > 62 + LINE;
            String text = line.strip();
            double indent = isCode ? 16 + 7.5 * (line.length() - text.length()) : 0;
            if (!text.isEmpty()) {
                shapes.add(Label.of(MARGIN + indent, y, text, 13, Align.START, isCode ? Ink.TEXT : Ink.MUTED));
            }
            y += LINE;
        }
        return new Scene(title(now), width, y + MARGIN, shapes);
    }

    /** The titles of the columns, in two lines. */
    private double titles(double y) {
        for (Figure figure : Figure.values()) {
            double right = right(figure);
            if (!figure.above().isEmpty()) {
                shapes.add(Label.of(right, y, figure.above(), 12, Align.END, Ink.MUTED));
            }
            shapes.add(Label.of(right, y + 14, figure.title(), 12, Align.END, Ink.MUTED));
        }
        return y + 22;
    }

    private double right(Figure figure) {
        return MARGIN + NAME + column * (figure.ordinal() + 1);
    }

    private void head(Lane lane, double y) {
        Target target = Target.row("Region", lane.row());
        boolean picked = target.equals(selected);
        String caption = lane.fitWords() + ", " + lane.usedPercent() + "% used";
        shapes.add(new Box(MARGIN, y, width - 2 * MARGIN, HEAD - 4, 4, picked ? Ink.SELECTED : Ink.BAND,
                picked ? Ink.SELECTED_EDGE : Ink.NONE, picked ? Edge.THICK : Edge.NONE, target, "region " + lane.name() + ": " + caption));
        int lettersMax = (int) (NAME / (14 * 0.6));
        shapes.add(Label.bold(MARGIN + 8, y + 16, lane.name().length() <= lettersMax ? lane.name()
                : lane.name().substring(0, lettersMax - 1) + "\u2026", 14, Align.START, Ink.TEXT));
        shapes.add(Label.of(MARGIN + 8, y + 31, caption, 12, Align.START, Ink.MUTED));
        for (Figure figure : Figure.values()) {
            figure(lane, figure, y, picked);
        }
    }

    /** A number, and below it a bar that is as long as the number is beside the greatest one of its column. */
    private void figure(Lane lane, Figure figure, double y, boolean picked) {
        long value = lane.figure(figure);
        boolean isNew = before.flatMap(lanes -> lanes.lane(lane.row())).filter(old -> old.figure(figure) != value).isPresent();
        double right = right(figure);
        String text = figure.text(value);
        shapes.add(isNew && !picked ? Label.bold(right, y + 17, text, 13, Align.END, Ink.NEW_EDGE)
                : Label.of(right, y + 17, text, 13, Align.END, Ink.TEXT));
        double room = column - 18;
        double length = room * value / now.most(figure);
        shapes.add(Line.plain(right - room, y + 26, right, y + 26, 1, Ink.FRAME));
        if (value > 0) {
            shapes.add(Box.filled(right - Math.max(1.5, length), y + 26 - BAR / 2, Math.max(1.5, length), BAR, Ink.LINK));
        }
    }
}
