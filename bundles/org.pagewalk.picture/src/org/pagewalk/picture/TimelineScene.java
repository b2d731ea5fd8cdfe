/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;

/**
 * Draws how a count went: each point holds until the next. Columns a few units wide show the highest
 * value of their stretch, so a short peak is never lost.
 */
public final class TimelineScene {
    private static final double LEFT = 64;
    private static final double RIGHT = 20;
    private static final double TOP = 30;
    private static final double BOTTOM = 42;
    private static final double HEIGHT = 260;
    private static final double COLUMN = 2;
    /** Neighbours overlap a little: no seams appear when the picture is scaled. */
    private static final double OVERLAP = 1;

    /**
     * A change of the count.
     *
     * @param moment when, on the axis
     * @param value  from then on
     */
    public record Point(long moment, long value) {
    }

    private TimelineScene() {
    }

    /**
     * @param title  what is counted
     * @param axis   what moments are counted in ("events")
     * @param points in order, not empty
     * @param width  of the scene
     */
    public static Scene of(String title, String axis, List<Point> points, double width) {
        List<Shape> shapes = new ArrayList<>();
        long begin = points.getFirst().moment();
        long length = Math.max(1, points.getLast().moment() - begin);
        long peak = points.stream().mapToLong(Point::value).max().orElse(0);
        long step = niceStep(peak, 5);
        long top = Math.max(1, (peak + step - 1) / step) * step;
        double wide = width - LEFT - RIGHT;
        double high = HEIGHT - TOP - BOTTOM;
        for (long tick = 0; tick <= top; tick += step) {
            double y = TOP + high * (1 - (double) tick / top);
            shapes.add(Line.plain(LEFT, y, LEFT + wide, y, 1, tick == 0 ? Ink.LINK : Ink.FRAME));
            shapes.add(Label.of(LEFT - 8, y + 4, Words.grouped(tick), 12, Align.END, Ink.MUTED));
        }
        columns(shapes, points, (int) (wide / COLUMN), top);
        long tickWidth = niceStep(length, 6);
        for (long t = 0; t <= length; t += tickWidth) {
            double x = LEFT + wide * t / length;
            shapes.add(Line.plain(x, TOP + high, x, TOP + high + 5, 1, Ink.LINK));
            shapes.add(Label.of(x, TOP + high + 20, Words.grouped(begin + t), 12, Align.MIDDLE, Ink.MUTED));
        }
        shapes.add(Label.of(LEFT + wide, TOP + high + 36, axis, 12, Align.END, Ink.MUTED));
        shapes.add(Label.bold(LEFT, 18, title, 14, Align.START, Ink.TEXT));
        peak(shapes, points, peak, begin, length, top, wide, high);
        return new Scene(title + ", at most " + Words.grouped(peak), width, HEIGHT, shapes);
    }

    private static void columns(List<Shape> shapes, List<Point> points, int columns, long top) {
        long begin = points.getFirst().moment();
        long length = Math.max(1, points.getLast().moment() - begin);
        double high = HEIGHT - TOP - BOTTOM;
        int next = 0;
        long value = 0;
        long drawn = 0;
        int from = 0;
        for (int column = 0; column <= columns; column++) {
            long most = value;
            long until = begin + length * (column + 1) / columns;
            while (next < points.size() && points.get(next).moment() <= until) {
                value = points.get(next++).value();
                most = Math.max(most, value);
            }
            if (most != drawn || column == columns) {
                if (drawn > 0) {
                    double height = high * drawn / top;
                    shapes.add(Box.filled(LEFT + from * COLUMN, TOP + high - height, (column - from) * COLUMN + OVERLAP, height,
                            Ink.USED_BAR));
                }
                from = column;
                drawn = most;
            }
        }
    }

    private static void peak(List<Shape> shapes, List<Point> points, long peak, long begin, long length, long top,
            double wide, double high) {
        long when = points.stream().filter(p -> p.value() == peak).findFirst().orElseThrow().moment() - begin;
        double x = LEFT + wide * when / length;
        double y = TOP + high * (1 - (double) peak / top);
        boolean late = when > length / 2;
        shapes.add(Line.plain(x, y, x, y - 10, 1.5, Ink.TEXT));
        shapes.add(Label.bold(late ? x - 6 : x + 6, y - 4, "most: " + Words.grouped(peak), 13,
                late ? Align.END : Align.START, Ink.TEXT));
    }

    /** The smallest of 1, 2, 5, 10, 20, ... that cuts {@code range} into fewer than {@code parts}. */
    static long niceStep(long range, int parts) {
        long power = 1;
        while (true) {
            for (int digit : new int[] { 1, 2, 5 }) {
                if (range / (digit * power) < parts) {
                    return digit * power;
                }
            }
            power *= 10;
        }
    }
}
