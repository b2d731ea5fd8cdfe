/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Label;

/**
 * Draws text, for views that say what they know in lines. What stands below each other in columns does so in the picture too: a
 * word behind two blanks or more begins where it begins in the text, whatever letters are painted with.
 */
public final class TextScene {
    private static final double MARGIN = 20;
    private static final double TITLE = 34;
    private static final double SIZE = 13;
    private static final double LINE = 20;
    private static final double LETTER = SIZE * 0.62;
    /** So many lines are drawn, of so many letters. */
    private static final int LINES_MAX = 1000;
    private static final int LETTERS_MAX = 400;
    private static final Pattern COLUMN = Pattern.compile("\\S+(?: \\S+)*");

    private TextScene() {
    }

    /** The picture of a text under its title; what is too long is cut, and says so. */
    public static Scene of(String title, String text, Wish wish) {
        List<String> lines = text.lines().toList();
        List<Shape> shapes = new ArrayList<>();
        shapes.add(Label.bold(MARGIN, TITLE, title, 18, Align.START, Ink.TEXT));
        double y = TITLE + LINE;
        int letters = 0;
        for (String line : lines.subList(0, Math.min(LINES_MAX, lines.size()))) {
            y += LINE;
            String shown = line.length() > LETTERS_MAX ? line.substring(0, LETTERS_MAX) + "\u2026" : line;
            letters = Math.max(letters, shown.length());
            Matcher column = COLUMN.matcher(shown);
            while (column.find()) {
                shapes.add(Label.of(MARGIN + column.start() * LETTER, y, column.group(), SIZE, Align.START, Ink.TEXT));
            }
        }
        if (lines.size() > LINES_MAX) {
            y += LINE;
            shapes.add(Label.of(MARGIN, y, "and " + Words.grouped(lines.size() - LINES_MAX) + " more", SIZE, Align.START, Ink.MUTED));
        }
        return new Scene(title, Math.max(wish.width(), 2 * MARGIN + letters * LETTER), y + MARGIN, shapes);
    }
}
