/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A list that has popped up over an editor. */
public final class QuickListPage {
    private final Tree tree;

    private QuickListPage(Tree tree) {
        this.tree = tree;
    }

    /** The list that pops up now. */
    public static QuickListPage appearing() {
        Screen.waitUntil("a list that pops up", () -> open().isPresent());
        return new QuickListPage(open().orElseThrow());
    }

    private static Optional<Tree> open() {
        Shell active = Display.getCurrent().getActiveShell();
        return active == null || active.getParent() == null ? Optional.empty() : Widgets.in(active, Tree.class).findFirst();
    }

    /** Its rows, those inside others indented. */
    public List<String> rows() {
        return rows("", tree.getItems()).toList();
    }

    private static Stream<String> rows(String indent, TreeItem[] items) {
        return Arrays.stream(items).flatMap(item -> Stream.concat(Stream.of(indent + item.getText()), rows(indent + "  ", item.getItems())));
    }

    /** The selected row. */
    public String selected() {
        return Arrays.stream(tree.getSelection()).map(TreeItem::getText).findFirst().orElse("");
    }

    /** Whether it has closed. */
    public boolean isClosed() {
        return tree.isDisposed();
    }
}
