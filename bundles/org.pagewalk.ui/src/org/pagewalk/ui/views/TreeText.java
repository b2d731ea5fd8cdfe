/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** What can be read in a tree, as lines: what is below something is indented, columns stand below each other. */
public final class TreeText {
    private static final String INDENT = "    ";
    private static final int GAP = 3;

    private TreeText() {
    }

    /** The text of all that is open. */
    public static String of(Tree tree) {
        List<List<String>> rows = new ArrayList<>();
        add(tree.getItems(), "", Math.max(1, tree.getColumnCount()), rows);
        return of(rows);
    }

    /** The text of rows of columns. */
    public static String of(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = IntStream.range(0, columns)
                .map(column -> rows.stream().filter(row -> row.size() > column).mapToInt(row -> row.get(column).length()).max().orElse(0)).toArray();
        return rows.stream().map(row -> IntStream.range(0, row.size())
                .mapToObj(column -> row.get(column) + (column == row.size() - 1 ? "" : " ".repeat(widths[column] - row.get(column).length() + GAP)))
                .collect(Collectors.joining())).collect(Collectors.joining("\n"));
    }

    private static void add(TreeItem[] items, String indent, int columns, List<List<String>> rows) {
        for (TreeItem item : items) {
            rows.add(IntStream.range(0, columns).mapToObj(column -> column == 0 ? indent + item.getText() : item.getText(column)).toList());
            if (item.getExpanded()) {
                add(item.getItems(), indent + INDENT, columns, rows);
            }
        }
    }
}
