/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Label;

/** What is drawn where there is nothing to draw: what would be there, and how to get it. */
final class NothingScene {
    private static final double LEAST_WIDTH = 480;
    private static final double MARGIN = 20;

    private NothingScene() {
    }

    /**
     * @param title of the picture
     * @param why there is nothing, in a few words
     * @param words what would be there
     */
    static Scene of(String title, String why, String words, Wish wish) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(Label.bold(MARGIN, 34, title, 21, Align.START, Ink.TEXT));
        double width = Math.max(LEAST_WIDTH, wish.width());
        double y = 58;
        for (String line : Words.lines(words, width - 2 * MARGIN, 13)) {
            shapes.add(Label.of(MARGIN, y, line, 13, Align.START, Ink.MUTED));
            y += 18;
        }
        return new Scene(title + ": " + why, width, y + 4, shapes);
    }
}
