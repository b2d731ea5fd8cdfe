/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Arrays;
import java.util.List;

import org.pagewalk.engine.replacement.Curve;
import org.pagewalk.engine.replacement.Replacement;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;

/** Hits over the number of frames, a curve for each kind of policy; kinds are told apart by marks and dashes, and by colour. */
final class ReplacementChart {
    private static final double HIGH = 230;
    private static final int QUARTERS = 4;
    private static final double AXIS = 44;
    private static final double MARK = 8;
    /** So many kinds of marks there are. */
    private static final int MARKS = 8;
    /** So many marks a curve has at most. */
    private static final int MARKS_MAX = 24;
    private static final Ink[] INKS = {Ink.SHARED, Ink.USED_BAR, Ink.CACHE, Ink.ANON, Ink.SLAB, Ink.TEXT};
    /** Lengths of a dash and of the gap behind it. */
    private static final double[][] DASHES = {{1, 0}, {9, 5}, {3, 4}, {14, 4}};

    private final Sheet sheet;
    private final List<Shape> shapes;
    private final List<Curve> curves;
    private final int frames;
    private final int references;
    /** How many quarters of all references the chart shows: as many as the best curve needs. */
    private final int quarters;
    private double left;
    private double right;
    private double top;

    /**
     * @param frames that the chosen policy has, marked in the chart
     */
    ReplacementChart(Sheet sheet, List<Curve> curves, int frames) {
        this.sheet = sheet;
        this.curves = curves;
        this.frames = frames;
        shapes = sheet.shapes;
        references = curves.getFirst().references();
        int most = curves.stream().flatMapToInt(curve -> Arrays.stream(curve.hits())).max().orElse(0);
        quarters = Math.clamp(((long) most * QUARTERS + references - 1) / references, 1, QUARTERS);
    }

    double draw(double y) {
        left = sheet.left() + AXIS;
        right = sheet.right() - 10;
        top = y + 10;
        axes();
        curves.forEach(this::curve);
        double bottom = legend(top + HIGH + 38);
        return anomalies(bottom + 6);
    }

    private double x(int n) {
        return left + (right - left) * (n - 1) / Math.max(1, curves.getFirst().framesMax() - 1);
    }

    private double y(double hits) {
        return top + HIGH - HIGH * hits * QUARTERS / references / quarters;
    }

    private void axes() {
        shapes.add(new Box(left, top, right - left, HIGH, 0, Ink.BACKGROUND, Ink.FRAME, Edge.THIN, Target.NONE, ""));
        for (int quarter = 0; quarter <= quarters; quarter++) {
            double at = top + HIGH - HIGH * quarter / quarters;
            shapes.add(Line.plain(left, at, right, at, 0.5, Ink.FRAME));
            shapes.add(Label.of(left - 6, at + 4, quarter * 100 / QUARTERS + "%", 11, Align.END, Ink.MUTED));
        }
        int max = curves.getFirst().framesMax();
        int step = Math.max(1, (int) Math.ceil(max / ((right - left) / 34)));
        for (int n = 1; n <= max; n += step) {
            shapes.add(Line.plain(x(n), top + HIGH, x(n), top + HIGH + 4, 1, Ink.FRAME));
            shapes.add(Label.of(x(n), top + HIGH + 16, Integer.toString(n), 11, Align.MIDDLE, Ink.MUTED));
        }
        shapes.add(Label.of(right, top + HIGH + 30, "frames; hits of " + Words.count(references, "reference"), 11, Align.END, Ink.MUTED));
        if (frames >= 1 && frames <= max) {
            shapes.add(Line.plain(x(frames), top, x(frames), top + HIGH, 1.5, Ink.SELECTED_EDGE));
        }
    }

    /** The number of a kind, which decides how it looks: the same in each chart. */
    private static int number(Curve curve) {
        return Math.max(0, Replacement.kinds().indexOf(curve.kind()));
    }

    /** No two kinds have the same mark and the same dashes. */
    private static double[] dashes(int number) {
        return DASHES[(number + number / MARKS) % DASHES.length];
    }

    private void curve(Curve curve) {
        int number = number(curve);
        Ink ink = INKS[number % INKS.length];
        double rest = 0;
        for (int n = 2; n <= curve.framesMax(); n++) {
            rest = dashed(x(n - 1), y(curve.hits()[n - 1]), x(n), y(curve.hits()[n]), dashes(number), rest, ink);
        }
        int every = Math.max(1, curve.framesMax() / MARKS_MAX);
        for (int n = 1; n <= curve.framesMax(); n += every) {
            mark(x(n), y(curve.hits()[n]), number, ink, curve.kind() + " with " + Words.count(n, "frame") + ": " + Words.count(curve.hits()[n], "hit") + ", "
                    + Words.count(curve.faults(n), "fault"));
        }
        for (int n : ReplacementFacts.anomalies(curve)) {
            double size = MARK + 8;
            shapes.add(new Box(x(n) - size / 2, y(curve.hits()[n]) - size / 2, size, size, size / 2, Ink.NONE, Ink.WATERMARK, Edge.THICK, Target.NONE, ""));
        }
    }

    /** A line in dashes; {@code begin} is how far into dash and gap it begins. Where the next line goes on. */
    private double dashed(double x1, double y1, double x2, double y2, double[] dash, double begin, Ink ink) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        if (dash[1] == 0 || length > 4000) {
            shapes.add(Line.plain(x1, y1, x2, y2, 1.8, ink));
            return 0;
        }
        double period = dash[0] + dash[1];
        for (double at = -begin; at < length; at += period) {
            double from = Math.max(0, at);
            double to = Math.min(length, at + dash[0]);
            if (to > from) {
                shapes.add(Line.plain(x1 + (x2 - x1) * from / length, y1 + (y2 - y1) * from / length, x1 + (x2 - x1) * to / length, y1 + (y2 - y1) * to / length, 1.8, ink));
            }
        }
        return (begin + length) % period;
    }

    /** Square, circle, hollow square, hollow circle, bars, crosses: one for each kind. */
    private void mark(double x, double y, int number, Ink ink, String tip) {
        double half = MARK / 2;
        switch (number % MARKS) {
            case 0 -> box(x, y, MARK, MARK, 0, ink, ink, tip);
            case 1 -> box(x, y, MARK, MARK, half, ink, ink, tip);
            case 2 -> box(x, y, MARK, MARK, 0, Ink.BACKGROUND, ink, tip);
            case 3 -> box(x, y, MARK, MARK, half, Ink.BACKGROUND, ink, tip);
            case 4 -> box(x, y, 4, MARK + 4, 0, ink, ink, tip);
            case 5 -> box(x, y, MARK + 4, 4, 0, ink, ink, tip);
            case 6 -> {
                shapes.add(Line.plain(x - half, y - half, x + half, y + half, 2, ink));
                shapes.add(Line.plain(x - half, y + half, x + half, y - half, 2, ink));
            }
            default -> {
                shapes.add(Line.plain(x - half - 1, y, x + half + 1, y, 2, ink));
                shapes.add(Line.plain(x, y - half - 1, x, y + half + 1, 2, ink));
            }
        }
    }

    private void box(double x, double y, double wide, double high, double radius, Ink fill, Ink edge, String tip) {
        shapes.add(new Box(x - wide / 2, y - high / 2, wide, high, radius, fill, edge, fill == edge ? Edge.THIN : Edge.THICK, Target.NONE, tip));
    }

    private double legend(double y) {
        double x = sheet.left();
        double at = y;
        for (Curve curve : curves) {
            String words = curve.kind() + (frames >= 1 && frames <= curve.framesMax() ? ": " + Words.count(curve.hits()[frames], "hit") : "");
            double wide = 46 + Words.width(words, 12);
            if (x + wide > sheet.right() && x > sheet.left()) {
                x = sheet.left();
                at += 20;
            }
            Ink ink = INKS[number(curve) % INKS.length];
            dashed(x, at + 8, x + 34, at + 8, dashes(number(curve)), 0, ink);
            mark(x + 17, at + 8, number(curve), ink, "");
            shapes.add(Label.of(x + 40, at + 12, words, 12, Align.START, Ink.TEXT));
            x += wide + 14;
        }
        return at + 20;
    }

    /** Belady's anomaly in numbers, where there is one. */
    static List<String> anomalies(List<Curve> curves) {
        return curves.stream().filter(curve -> ReplacementFacts.anomalies(curve).length > 0).map(curve -> {
            int frames = ReplacementFacts.anomalies(curve)[0];
            return "Belady's anomaly: " + curve.kind() + " has " + Words.count(curve.faults(frames), "fault") + " with " + frames + " frames, and only "
                    + Words.grouped(curve.faults(frames - 1)) + " with " + (frames - 1) + ".";
        }).toList();
    }

    private double anomalies(double top) {
        double at = top;
        for (String words : anomalies(curves)) {
            at = sheet.sentence("\u25cb " + words, sheet.left(), at, sheet.room(), Ink.WATERMARK);
        }
        return at;
    }
}
