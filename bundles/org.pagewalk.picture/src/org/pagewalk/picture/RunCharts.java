/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;
import java.util.function.IntFunction;

import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;

/**
 * Draws several curves over the moments of a run, one below the other, with the present moment through all of them. A
 * click leads to the moment at that place.
 */
final class RunCharts {
    static final double LEFT = 74;
    static final double RIGHT = 20;
    private static final double HIGH = 58;
    private static final double CAPTION = 20;
    private static final double AXIS = 26;
    /** Room for what is said of the present moment. */
    private static final double MARK = 14;
    private static final int COLUMN = 2;
    /** So many columns lead to one moment: narrower is hard to hit. */
    private static final int CLICK_COLUMNS = 4;
    /** Neighbours overlap a little: no seams appear when the picture is scaled. */
    private static final double OVERLAP = 0.5;

    /**
     * A curve.
     *
     * @param values one for each column
     * @param from the value at the bottom
     * @param to the value at the top, more than {@code from}
     */
    record Curve(String caption, double[] values, double from, double to, String bottom, String top, Ink ink) {
    }

    private final RunStrip.Window window;
    private final double width;
    private final List<Shape> shapes;

    RunCharts(RunStrip.Window window, double width, List<Shape> shapes) {
        this.window = window;
        this.width = width;
        this.shapes = shapes;
    }

    /** How many values a curve of this width has. */
    static int columns(double width) {
        return (int) ((width - LEFT - RIGHT) / COLUMN);
    }

    /**
     * Draws the curves from {@code top} on.
     *
     * @param tip what is to be read of a column
     * @return where they end
     */
    double draw(double top, List<Curve> curves, IntFunction<String> tip) {
        double y = top + MARK;
        for (Curve curve : curves) {
            curve(curve, y + CAPTION);
            y += CAPTION + HIGH;
        }
        axis(y + 4);
        clicks(top + MARK + CAPTION, y, tip);
        now(top, y + 4);
        return y + 4 + AXIS;
    }

    /** The last moment of a column; of a run with fewer moments than columns several have the same. */
    private long momentOf(int column) {
        return window.from() + Math.max(0, window.length() * (column + 1) / columns(width) - 1);
    }

    private double x(int column) {
        return LEFT + (width - LEFT - RIGHT) * column / columns(width);
    }

    private double xOf(long moment) {
        return LEFT + (width - LEFT - RIGHT) * (moment - window.from()) / window.length();
    }

    private void curve(Curve curve, double top) {
        shapes.add(Label.of(LEFT, top - 5, curve.caption(), 12, Align.START, Ink.TEXT));
        shapes.add(Label.of(LEFT - 8, top + 10, curve.top(), 11, Align.END, Ink.MUTED));
        shapes.add(Label.of(LEFT - 8, top + HIGH, curve.bottom(), 11, Align.END, Ink.MUTED));
        shapes.add(Box.filled(LEFT, top, width - LEFT - RIGHT, HIGH, Ink.BAND));
        double[] values = curve.values();
        int begun = 0;
        for (int i = 1; i <= values.length; i++) {
            if (i == values.length || values[i] != values[begun]) {
                double share = Math.clamp((values[begun] - curve.from()) / (curve.to() - curve.from()), 0, 1);
                if (share > 0) {
                    double high = Math.max(1, HIGH * share);
                    shapes.add(Box.filled(x(begun), top + HIGH - high, x(i) - x(begun) + (i == values.length ? 0 : OVERLAP), high, curve.ink()));
                }
                begun = i;
            }
        }
        shapes.add(Line.plain(LEFT, top + HIGH, width - RIGHT, top + HIGH, 1, Ink.FRAME));
    }

    private void clicks(double top, double bottom, IntFunction<String> tip) {
        for (int i = 0; i < columns(width); i += CLICK_COLUMNS) {
            int last = Math.min(columns(width), i + CLICK_COLUMNS);
            long moment = momentOf(last - 1);
            shapes.add(new Box(x(i), top, x(last) - x(i), bottom - top, 0, Ink.NONE, Ink.NONE, Edge.NONE, Target.moment(moment),
                    "moment " + Words.grouped(moment) + ": " + tip.apply(last - 1)));
        }
    }

    private void axis(double y) {
        long step = TimelineScene.niceStep(window.length(), Math.max(2, (int) ((width - LEFT - RIGHT) / 130)));
        for (long moment = (window.from() + step - 1) / step * step; moment <= window.to(); moment += step) {
            double x = xOf(moment);
            shapes.add(Line.plain(x, y, x, y + 4, 1, Ink.LINK));
            shapes.add(Label.of(x, y + 16, Words.grouped(moment), 11, Align.MIDDLE, Ink.MUTED));
        }
        shapes.add(Label.of(LEFT - 8, y + 16, "moment", 11, Align.END, Ink.MUTED));
    }

    private void now(double top, double bottom) {
        double x = xOf(window.now());
        shapes.add(Line.plain(x, top + 4, x, bottom, 2, Ink.SELECTED_EDGE));
        shapes.add(new Box(x - 5, top - 1, 10, 10, 5, Ink.SELECTED_EDGE, Ink.NONE, Edge.NONE, Target.NONE, ""));
        boolean late = x > width - RIGHT - 130;
        shapes.add(Label.bold(late ? x - 9 : x + 9, top + 8, "moment " + Words.grouped(window.now()), 12, late ? Align.END : Align.START, Ink.TEXT));
    }
}
