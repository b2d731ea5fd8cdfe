/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;

/** Draws amounts side by side as lying bars, each with its name before and its number behind it. */
public final class BarsScene {
    private static final double LEFT = 64;
    private static final double ROW = 30;
    private static final double TOP = 34;

    /**
     * One bar.
     *
     * @param name   before it
     * @param amount its length
     * @param note   behind it, after the number; may be empty
     */
    public record Bar(String name, long amount, String note) {
    }

    private BarsScene() {
    }

    /** The bars from top to bottom. */
    public static Scene of(String title, List<Bar> bars, double width) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(Label.bold(LEFT, 18, title, 14, Align.START, Ink.TEXT));
        long most = Math.max(1, bars.stream().mapToLong(Bar::amount).max().orElse(1));
        double room = (width - LEFT) * 0.55;
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double y = TOP + i * ROW;
            double length = room * bar.amount() / most;
            shapes.add(Label.of(LEFT - 8, y + 18, bar.name(), 13, Align.END, Ink.TEXT));
            if (length > 0) {
                shapes.add(new Box(LEFT, y + 4, Math.max(1, length), ROW - 10, 2, Ink.FREE_BAR, Ink.NONE, Edge.NONE,
                        Target.NONE, bar.name() + ": " + bar.amount()));
            }
            String number = String.format(Locale.ROOT, "%,d", bar.amount());
            shapes.add(Label.bold(LEFT + length + 8, y + 18, number, 13, Align.START, Ink.TEXT));
            shapes.add(Label.of(LEFT + length + 16 + number.length() * 8.5, y + 18, bar.note(), 12, Align.START, Ink.MUTED));
        }
        return new Scene(title, width, TOP + bars.size() * ROW + 10, shapes);
    }
}
