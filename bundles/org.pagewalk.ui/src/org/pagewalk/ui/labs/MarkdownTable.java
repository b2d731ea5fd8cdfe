/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.ui.labs.MarkdownText.Look;

/**
 * A table, which is no part of Markdown itself but written by everybody: lines that begin with a bar. Its cells stand in columns of
 * letters of one width, and the line of dashes is gone.
 */
final class MarkdownTable {
    private static final String GAP = "  ";

    /** Words of one look. */
    record Piece(String words, Look look) {
    }

    private final List<List<List<Piece>>> rows = new ArrayList<>();

    /** Begins a row. */
    void row() {
        rows.add(new ArrayList<>());
    }

    /** Adds words to the row, which may begin cells. */
    void add(String words, Look look) {
        String[] parts = words.split("\\|", -1);
        List<List<Piece>> row = rows.getLast();
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                row.add(new ArrayList<>());
            }
            if (!parts[i].isEmpty() && !row.isEmpty()) {
                row.getLast().add(new Piece(parts[i], look));
            }
        }
    }

    /** The rows as lines of pieces. */
    List<List<Piece>> lines() {
        List<List<List<Piece>>> cells = rows.stream().filter(row -> !isRule(row)).map(MarkdownTable::stripped).toList();
        // A table without headings has an empty row above its rule.
        long headings = rows.stream().takeWhile(row -> !isRule(row)).count();
        int columns = cells.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        cells.forEach(row -> {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        });
        List<List<Piece>> lines = new ArrayList<>();
        for (List<List<Piece>> row : cells) {
            List<Piece> line = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                row.get(i).forEach(piece -> line.add(new Piece(piece.words(), lines.size() < headings ? piece.look().asStrong() : piece.look())));
                if (i < row.size() - 1) {
                    line.add(new Piece(" ".repeat(widths[i] - width(row.get(i))) + GAP, Look.PLAIN.asCode()));
                }
            }
            lines.add(line);
        }
        return lines;
    }

    private static boolean isRule(List<List<Piece>> row) {
        return row.stream().flatMap(List::stream).allMatch(piece -> piece.words().matches("[\\s:-]*"));
    }

    /** Without the empty cell behind the last bar, and without blanks around words. */
    private static List<List<Piece>> stripped(List<List<Piece>> row) {
        List<List<Piece>> kept = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (i < row.size() - 1 || width(row.get(i)) > 0) {
                kept.add(stripCell(row.get(i)));
            }
        }
        return kept;
    }

    private static List<Piece> stripCell(List<Piece> cell) {
        List<Piece> kept = new ArrayList<>();
        for (int i = 0; i < cell.size(); i++) {
            String words = cell.get(i).words();
            words = i == 0 ? words.stripLeading() : words;
            words = i == cell.size() - 1 ? words.stripTrailing() : words;
            if (!words.isEmpty()) {
                kept.add(new Piece(words, cell.get(i).look()));
            }
        }
        return kept;
    }

    private static int width(List<Piece> cell) {
        return cell.stream().mapToInt(piece -> piece.words().length()).sum();
    }
}
