/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;

import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Label;

/** Samples of how cells look with what that means, from left to right, in as many lines as they need. */
final class Legend {
    private static final double SIDE = 14;
    private static final double SIZE = 12;

    private final List<Shape> shapes;
    private final double left;
    private final double right;
    private double x;
    private double y;

    Legend(List<Shape> shapes, double left, double right, double top) {
        this.shapes = shapes;
        this.left = left;
        this.right = right;
        x = left;
        y = top;
    }

    void next(String words, Swatch swatch) {
        double wide = SIDE + 6 + Words.width(words, SIZE);
        if (x + wide > right && x > left) {
            x = left;
            y += SIDE + 8;
        }
        shapes.add(Cells.sample(x, y, SIDE, swatch));
        shapes.add(Label.of(x + SIDE + 6, y + 11.5, words, SIZE, Align.START, Ink.MUTED));
        x += wide + 16;
    }

    double bottom() {
        return y + SIDE;
    }
}
