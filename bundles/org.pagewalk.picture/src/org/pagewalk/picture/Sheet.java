/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;

/** A scene that grows from its top to its bottom, with what many pictures have: headings, sentences, chips, figures. */
final class Sheet {
    static final double MARGIN = 20;
    static final double CHIP = 24;
    private static final double TITLE = 34;
    private static final double FIGURE = 50;
    private static final double FIGURE_LEAST = 124;
    private static final double GAP = 6;

    final List<Shape> shapes = new ArrayList<>();
    final double width;
    private final Target selected;

    Sheet(Wish wish, double leastWidth) {
        width = Math.max(leastWidth, wish.width());
        selected = wish.selected();
    }

    /**
     * A number with its name above and what it counts below.
     *
     * @param isNew whether it was not so before
     */
    record Figure(String name, String value, String unit, boolean isNew, Target target) {
    }

    double left() {
        return MARGIN;
    }

    double right() {
        return width - MARGIN;
    }

    double room() {
        return width - 2 * MARGIN;
    }

    boolean isPicked(Target target) {
        return !target.isNone() && target.equals(selected);
    }

    /** The frame that is picked; -1 for none. */
    int pickedPage() {
        return selected.isPage() ? selected.row() : -1;
    }

    Scene scene(String title, double bottom) {
        return new Scene(title, width, bottom + MARGIN, shapes);
    }

    /** The name of the picture; where what follows begins. */
    double title(String words) {
        shapes.add(Label.bold(MARGIN, TITLE, words, 21, Align.START, Ink.TEXT));
        return TITLE + 10;
    }

    /** Sentences in as many lines as they need; where what follows begins. */
    double sentence(String words, double y) {
        return sentence(words, MARGIN, y, room(), Ink.MUTED);
    }

    double sentence(String words, double x, double y, double room, Ink ink) {
        double at = y;
        for (String line : Words.lines(words, room, 12)) {
            shapes.add(Label.of(x, at + 12, line, 12, Align.START, ink));
            at += 17;
        }
        return at;
    }

    double head(String words, double y) {
        return head(words, MARGIN, y, room());
    }

    double head(String words, double x, double y, double wide) {
        shapes.add(Label.bold(x, y + 13, Words.cut(words, wide, 13), 13, Align.START, Ink.TEXT));
        shapes.add(Line.plain(x, y + 20, x + wide, y + 20, 1, Ink.FRAME));
        return y + 28;
    }

    /** A box of words that can be picked; where the next may stand. */
    double chip(double x, double y, String words, Target target, String tip) {
        double wide = chipWidth(words);
        boolean picked = isPicked(target);
        shapes.add(new Box(x, y, wide, CHIP, 4, picked ? Ink.SELECTED : Ink.BAND, picked ? Ink.SELECTED_EDGE : Ink.FRAME,
                picked ? Edge.THICK : Edge.THIN, target, tip));
        shapes.add(Label.of(x + wide / 2, y + 16, words, 12, Align.MIDDLE, Ink.TEXT));
        return x + wide + 8;
    }

    static double chipWidth(String words) {
        return Words.width(words, 12) + 18;
    }

    /** Figures side by side, in as many lines as they need; where what follows begins. */
    double figures(List<Figure> figures, double y) {
        int columns = Math.clamp((int) (room() / FIGURE_LEAST), 1, figures.size());
        int lines = (figures.size() + columns - 1) / columns;
        columns = (figures.size() + lines - 1) / lines;
        double wide = (room() + GAP) / columns;
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            double x = MARGIN + i % columns * wide;
            double top = y + i / columns * (FIGURE + GAP);
            shapes.add(new Box(x, top, wide - GAP, FIGURE, 4, figure.isNew() ? Ink.NEW : Ink.BAND, Ink.NEW_EDGE, figure.isNew() ? Edge.THIN : Edge.NONE,
                    figure.target(), figure.name() + ": " + figure.value() + " " + figure.unit()));
            Ink small = figure.isNew() ? Ink.TEXT : Ink.MUTED;
            shapes.add(Label.of(x + 8, top + 14, Words.cut(figure.name(), wide - 16, 11), 11, Align.START, small));
            shapes.add(Label.bold(x + 8, top + 30, figure.value(), 14, Align.START, Ink.TEXT));
            shapes.add(Label.of(x + 8, top + 43, Words.cut(figure.unit(), wide - 18, 10), 10, Align.START, small));
        }
        return y + lines * (FIGURE + GAP);
    }
}
