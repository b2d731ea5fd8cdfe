/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.pagewalk.picture.Ink;
import org.pagewalk.picture.Scene;
import org.pagewalk.picture.Shape;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;
import org.pagewalk.picture.Target;

/** Draws how points are distributed: a column for each tenth of the points, the number of students on top, median and mean marked. */
final class DistributionScene {
    private static final double TOP = 34;
    private static final double TALL = 170;
    private static final double SIDE = 10;

    private DistributionScene() {
    }

    static Scene of(Statistics statistics, double width) {
        int[] counts = statistics.ranges();
        int most = Math.max(1, Arrays.stream(counts).max().orElse(1));
        boolean isNarrow = width < 600;
        double column = (width - 2 * SIDE) / counts.length;
        double base = TOP + TALL;
        List<Shape> shapes = new ArrayList<>();
        if (statistics.graded() > 0 && statistics.max() > 0) {
            median(shapes, statistics, width, base);
        }
        for (int i = 0; i < counts.length; i++) {
            double x = SIDE + i * column;
            double height = TALL * counts[i] / most;
            if (counts[i] > 0) {
                shapes.add(new Box(x + 3, base - height, column - 6, height, 3, Ink.FREE_BAR, Ink.FREE_EDGE, Edge.THIN,
                        Target.NONE,
                        Messages.text("distribution.tip", range(i, false), Messages.count("students", counts[i]))));
                // Nothing shines through the number.
                shapes.add(Box.filled(x + column / 2 - 11, base - height - 20, 22, 18, Ink.BACKGROUND));
                shapes.add(Label.bold(x + column / 2, base - height - 6, String.valueOf(counts[i]), 14, Align.MIDDLE,
                        Ink.TEXT));
            }
            shapes.add(Label.of(x + column / 2, base + 18, range(i, isNarrow), isNarrow ? 11 : 12, Align.MIDDLE, Ink.MUTED));
        }
        shapes.add(Line.plain(SIDE, base, width - SIDE, base, 1, Ink.FRAME));
        shapes.add(Label.of(width / 2, base + 38, Messages.text("distribution.axis", statistics.max()), 12, Align.MIDDLE,
                Ink.MUTED));
        return new Scene(Messages.text("distribution.title", words(counts)), width, base + 46, shapes);
    }

    private static void median(List<Shape> shapes, Statistics statistics, double width, double base) {
        double x = SIDE + (width - 2 * SIDE) * statistics.median().hundredths() / (100.0 * statistics.max());
        for (double y = 20; y < base; y += 8) {
            shapes.add(Line.plain(x, y, x, Math.min(base, y + 5), 2, Ink.WATERMARK));
        }
        boolean isRight = x > width / 2;
        shapes.add(Label.bold(x + (isRight ? -6 : 6), 14, Messages.text("distribution.median", statistics.median()), 13,
                isRight ? Align.END : Align.START, Ink.WATERMARK));
    }

    private static String range(int i, boolean isShort) {
        int from = i * 10;
        return isShort ? String.valueOf(from) : from + "–" + (i == Statistics.RANGES - 1 ? 100 : from + 9) + " %";
    }

    private static String words(int[] counts) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                words.add(Messages.text("distribution.tip", range(i, false), Messages.count("students", counts[i])));
            }
        }
        return words.isEmpty() ? Messages.text("distribution.none") : String.join(", ", words);
    }
}
