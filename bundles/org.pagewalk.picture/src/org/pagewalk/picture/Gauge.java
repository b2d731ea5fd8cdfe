/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;

import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;

/**
 * A zone's free pages against its watermarks. It ends a little above pages_high, for that is where it matters.
 *
 * @param free pages
 * @param min pages_min, in pages
 * @param low pages_low
 * @param high pages_high, more than 0
 */
record Gauge(long free, long min, long low, long high) {
    private static final double HEIGHT = 14;
    private static final double ABOVE_HIGH = 1.4;
    /** Marks nearer than this have one label. */
    private static final double LABEL_ROOM = 46;

    /** Adds the gauge, {@link #HEIGHT} high from {@code y} on, its words above and its marks below. */
    void draw(List<Shape> shapes, double left, double right, double y) {
        double full = high * ABOVE_HIGH;
        double scale = (right - left) / full;
        Ink ink = free < min ? Ink.WATERMARK : Ink.TEXT;
        shapes.add(Label.of(right, y - 10, words(), 12, Align.END, ink));
        shapes.add(new Box(left, y, right - left, HEIGHT, 3, Ink.BAND, Ink.FRAME, Edge.THIN, Target.NONE, ""));
        double filled = Math.min(full, free) * scale;
        if (filled > 0) {
            shapes.add(new Box(left, y, filled, HEIGHT, 3, free < min ? Ink.WATERMARK : Ink.FREE_BAR, Ink.NONE, Edge.NONE, Target.NONE,
                    words()));
        }
        boolean roomy = min * scale > LABEL_ROOM;
        mark(shapes, "min " + Words.grouped(min), left + min * scale, y, roomy);
        mark(shapes, "low " + Words.grouped(low), left + low * scale, y, roomy);
        mark(shapes, "high " + Words.grouped(high), left + high * scale, y, true);
    }

    private static void mark(List<Shape> shapes, String words, double x, double y, boolean isNamed) {
        shapes.add(Line.plain(x, y - 3, x, y + HEIGHT + 5, 2, Ink.TEXT));
        if (isNamed) {
            shapes.add(Label.of(x, y + HEIGHT + 18, words, 12, Align.MIDDLE, Ink.MUTED));
        }
    }

    /** How much is free and where that stands. */
    String words() {
        return "free: " + Words.grouped(free) + (free >= high * ABOVE_HIGH ? ", far above high" : ", " + standing());
    }

    private String standing() {
        if (free < min) {
            return "below min";
        }
        if (free < low) {
            return "below low";
        }
        return free < high ? "below high" : "above high";
    }
}
