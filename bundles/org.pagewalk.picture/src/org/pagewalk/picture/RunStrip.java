/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.engine.run.Timeline;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;

/**
 * A stretch of a run from left to right: how many pages were free, below it how many events there were, below that where
 * expectations held and failed, and over all of it the present moment.
 */
public final class RunStrip {
    private static final double LEFT = 74;
    private static final double RIGHT = 16;
    /** How far the words above the curve may reach. */
    private static final double CAPTION = 270;
    private static final double TOP = 22;
    private static final double AXIS = 22;
    private static final double CHECKS = 14;
    private static final double GAP = 4;
    /** So wide are the stretches that are summed up. */
    public static final int COLUMN_WIDTH = 2;
    /** Neighbours overlap a little: no seams appear when the picture is scaled. */
    private static final double OVERLAP = 0.5;
    private static final double LEAST_WIDTH = 240;
    private static final double LEAST_HEIGHT = 90;

    /**
     * What is to be seen.
     *
     * @param from the first moment
     * @param to behind the last
     * @param now the present one
     */
    public record Window(long from, long to, long now) {
        /** A whole run. */
        public static Window whole(long start, long end, long now) {
            return new Window(start, end + 1, now);
        }

        /** How many moments it has. */
        public long length() {
            return to - from;
        }
    }

    private final Timeline timeline;
    private final Window window;
    private final double width;
    private final double height;
    private final Timeline.Columns columns;
    private final List<Shape> shapes = new ArrayList<>();

    private RunStrip(Timeline timeline, Window window, double width, double height) {
        this.timeline = timeline;
        this.window = window;
        this.width = Math.max(LEAST_WIDTH, width);
        this.height = Math.max(LEAST_HEIGHT, height);
        columns = Timeline.Columns.of((int) ((this.width - LEFT - RIGHT) / COLUMN_WIDTH));
    }

    /** The picture; narrower than 240 becomes 240, lower than 90 becomes 90. */
    public static Scene of(Timeline timeline, Window window, double width, double height) {
        return new RunStrip(timeline, window, width, height).draw();
    }

    /** The moment that lies at {@code x} in a picture of this width; one of the window. */
    public static long momentAt(Window window, double width, double x) {
        double share = (x - LEFT) / (Math.max(LEAST_WIDTH, width) - LEFT - RIGHT);
        return Math.min(window.to() - 1, window.from() + Math.round(Math.clamp(share, 0, 1) * window.length()));
    }

    /** Where a moment lies in a picture of this width. */
    public static double xOf(Window window, double width, long moment) {
        return LEFT + (Math.max(LEAST_WIDTH, width) - LEFT - RIGHT) * (moment - window.from()) / window.length();
    }

    private Scene draw() {
        timeline.fill(window.from(), window.to(), columns);
        double low = height - AXIS;
        double checksTop = low - CHECKS;
        double room = checksTop - GAP - TOP;
        double eventsHigh = Math.clamp(room * 0.28, 12, 40);
        free(TOP, room - eventsHigh - GAP);
        events(checksTop - GAP - eventsHigh, eventsHigh);
        checks(checksTop);
        axis(low);
        now(low);
        return new Scene(title(window), width, height, shapes);
    }

    /** What the picture says in one sentence. */
    static String title(Window window) {
        return "The run from moment " + Words.grouped(window.from()) + " to " + Words.grouped(window.to() - 1) + ", at moment "
                + Words.grouped(window.now());
    }

    private double x(int column) {
        return LEFT + (width - LEFT - RIGHT) * column / columns.count();
    }

    /** Free pages: bars up to the least, and lighter up to the most of each column. */
    private void free(double top, double high) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int i = 0; i < columns.count(); i++) {
            if (columns.mostFree()[i] >= 0) {
                least = Math.min(least, columns.leastFree()[i]);
                most = Math.max(most, columns.mostFree()[i]);
            }
        }
        least = Math.min(least, most);
        // Where little changes, the scale begins near the least, so that the change is seen.
        double floor = most - least < most / 4 ? Math.max(0, least - Math.max(1, (most - least) * 0.5)) : 0;
        double span = Math.max(1, most - floor);
        shapes.add(Label.of(LEFT - 8, top + 9, Words.grouped(most), 11, Align.END, Ink.MUTED));
        shapes.add(Label.of(LEFT - 8, top + high, floor > 0 ? Words.grouped(least) : "0", 11, Align.END, Ink.MUTED));
        boolean isNowThere = window.now() >= window.from() && xOf(window, width, window.now()) < LEFT + CAPTION;
        shapes.add(Label.of(isNowThere ? width - RIGHT : LEFT, top - 8, floor > 0 ? "free pages (the scale does not begin at 0)" : "free pages", 11,
                isNowThere ? Align.END : Align.START, Ink.MUTED));
        shapes.add(Box.filled(LEFT, top, width - LEFT - RIGHT, high, Ink.BAND));
        bars(columns.mostFree(), top, high, floor, span, Ink.FREE);
        bars(columns.leastFree(), top, high, floor, span, Ink.FREE_BAR);
    }

    private void bars(int[] values, double top, double high, double floor, double span, Ink ink) {
        int begun = 0;
        for (int i = 1; i <= values.length; i++) {
            if (i == values.length || values[i] != values[begun]) {
                double share = (values[begun] - floor) / span;
                if (share > 0) {
                    shapes.add(Box.filled(x(begun), top + high * (1 - share), x(i) - x(begun) + (i == values.length ? 0 : OVERLAP), high * share,
                            ink));
                }
                begun = i;
            }
        }
    }

    private void events(double top, double high) {
        double most = 0;
        for (double count : columns.events()) {
            most = Math.max(most, count);
        }
        shapes.add(Label.of(LEFT - 8, top + high / 2 + 4, "events", 11, Align.END, Ink.MUTED));
        shapes.add(Line.plain(LEFT, top + high, width - RIGHT, top + high, 1, Ink.FRAME));
        for (int i = 0; i < columns.count(); i++) {
            if (columns.events()[i] > 0) {
                // Few beside many must still be seen.
                double tall = Math.max(3, high * Math.sqrt(columns.events()[i] / most));
                shapes.add(Box.filled(x(i), top + high - tall, COLUMN_WIDTH + OVERLAP, tall, Ink.USED_BAR));
            }
        }
    }

    private void checks(double top) {
        shapes.add(Label.of(LEFT - 8, top + 10, "checks", 11, Align.END, Ink.MUTED));
        double lastFailure = -CHECKS;
        for (int i = 0; i < columns.count(); i++) {
            if ((columns.checks()[i] & Timeline.HELD) != 0) {
                shapes.add(Box.filled(x(i), top + 4, COLUMN_WIDTH, CHECKS - 7, Ink.NEW_EDGE));
            }
        }
        for (int i = 0; i < columns.count(); i++) {
            if ((columns.checks()[i] & Timeline.FAILED) != 0 && x(i) - lastFailure >= 9) {
                shapes.add(Label.bold(x(i), top + 12, "\u2715", 13, Align.MIDDLE, Ink.WATERMARK));
                lastFailure = x(i);
            }
        }
    }

    private void axis(double y) {
        shapes.add(Line.plain(LEFT, y, width - RIGHT, y, 1, Ink.LINK));
        long step = TimelineScene.niceStep(window.length(), Math.max(2, (int) ((width - LEFT - RIGHT) / 130)));
        for (long moment = (window.from() + step - 1) / step * step; moment <= window.to(); moment += step) {
            double x = xOf(window, width, moment);
            shapes.add(Line.plain(x, y, x, y + 4, 1, Ink.LINK));
            shapes.add(Label.of(x, y + 16, Words.grouped(moment), 11, Align.MIDDLE, Ink.MUTED));
        }
    }

    private void now(double low) {
        if (window.now() < window.from() || window.now() > window.to()) {
            return;
        }
        double x = xOf(window, width, window.now());
        boolean late = x > width - RIGHT - 130;
        shapes.add(Line.plain(x, 6, x, low, 2, Ink.SELECTED_EDGE));
        shapes.add(new Box(x - 5, 2, 10, 10, 5, Ink.SELECTED_EDGE, Ink.NONE, Shape.Edge.NONE,
                Target.moment(window.now()), "the present moment, " + Words.grouped(window.now())));
        shapes.add(Label.bold(late ? x - 9 : x + 9, 13, "moment " + Words.grouped(window.now()), 12, late ? Align.END : Align.START, Ink.TEXT));
    }
}
