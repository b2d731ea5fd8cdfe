/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;

import org.pagewalk.picture.LruMoves.Place;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;

/** How pages go through the two lists: Gorman's figure 11.2. The ways that pages went in the last step are thick. */
final class LruFlow {
    private static final double HIGH = 40;
    private static final double BETWEEN = 74;
    private static final double SIDE = 84;

    private final Sheet sheet;
    private final List<Shape> shapes;
    private final LruFacts now;
    private final LruMoves moves;

    LruFlow(Sheet sheet, LruFacts now, LruMoves moves) {
        this.sheet = sheet;
        shapes = sheet.shapes;
        this.now = now;
        this.moves = moves;
    }

    double draw(double top) {
        double wide = Math.min(280, sheet.room() - 2 * SIDE - 100);
        double room = Math.min(sheet.room(), 760);
        double begin = sheet.left() + (sheet.room() - room) / 2;
        double left = begin + (room - wide) / 2;
        double right = left + wide;
        double below = top + HIGH + BETWEEN;
        box(left, top, wide, "active_list", Words.count(now.active().size(), "page") + " in recent use");
        box(left, below, wide, "inactive_list", Words.count(now.inactive().size(), "page") + ", may be reclaimed");
        box(begin, below, SIDE, "new page", "");
        box(begin + room - SIDE, below, SIDE, "freed", "");
        double up = left + wide * 0.3;
        double down = left + wide * 0.7;
        way(up, below, up, top + HIGH, Place.INACTIVE, Place.ACTIVE);
        way(down, top + HIGH, down, below, Place.ACTIVE, Place.INACTIVE);
        way(begin + SIDE, below + HIGH / 2, left, below + HIGH / 2, Place.NOWHERE, Place.INACTIVE);
        way(right, below + HIGH / 2, begin + room - SIDE, below + HIGH / 2, Place.INACTIVE, Place.NOWHERE);
        double middle = top + HIGH + BETWEEN / 2;
        words(up - 8, middle - 12, Align.END, "mark_page_accessed", "referenced once before:", "activate_page");
        words(down + 8, middle - 12, Align.START, "refill_inactive", "from the tail, if not", "referenced since");
        words((begin + SIDE + left) / 2, below - 6, Align.MIDDLE, "lru_cache_add");
        words((right + begin + room - SIDE) / 2, below - 6, Align.MIDDLE, "shrink_cache");
        return sheet.sentence("Pages come in at the head; the kernel looks for something to free at the tail. What is in use there, or being written, goes back to"
                + " the head.", below + HIGH + 6);
    }

    private void box(double x, double y, double wide, String name, String words) {
        shapes.add(new Box(x, y, wide, HIGH, 5, Ink.BAND, Ink.FRAME, Edge.THIN, Target.NONE, ""));
        shapes.add(Label.bold(x + wide / 2, y + (words.isEmpty() ? 25 : 17), name, 13, Align.MIDDLE, Ink.TEXT));
        shapes.add(Label.of(x + wide / 2, y + 32, words, 11, Align.MIDDLE, Ink.MUTED));
    }

    private void way(double x1, double y1, double x2, double y2, Place from, Place to) {
        boolean isUsed = moves.hasGone(from, to) || to == Place.NOWHERE && moves.hasGone(Place.ACTIVE, to) || from == Place.NOWHERE && moves.hasGone(from, Place.ACTIVE);
        shapes.add(new Line(x1, y1, x2, y2, isUsed ? 3 : 1.2, isUsed ? Ink.NEW_EDGE : Ink.LINK, true, Target.NONE));
    }

    private void words(double x, double y, Align align, String name, String... lines) {
        shapes.add(Label.of(x, y, name, 11, align, lines.length == 0 ? Ink.MUTED : Ink.TEXT));
        for (int i = 0; i < lines.length; i++) {
            shapes.add(Label.of(x, y + 14 * (i + 1), lines[i], 11, align, Ink.MUTED));
        }
    }
}
