/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.views.contentoutline.ContentOutline;

/** The Outline view. */
public final class OutlinePage {
    private static final String VIEW = "org.eclipse.ui.views.ContentOutline";

    private final ContentOutline view;

    private OutlinePage(ContentOutline view) {
        this.view = view;
    }

    /** Opens the view. */
    public static OutlinePage in(Workbench workbench) {
        return new OutlinePage((ContentOutline) workbench.view(VIEW));
    }

    /** Whether it has nothing to show for the editor in front. */
    public boolean isEmpty() {
        return Widgets.in(view.getCurrentPage().getControl(), Tree.class).findFirst().isEmpty();
    }

    /** Its rows, those inside others indented. */
    public List<String> rows() {
        return isEmpty() ? List.of() : rows("", tree().getItems()).toList();
    }

    private static Stream<String> rows(String indent, TreeItem[] items) {
        return Arrays.stream(items).flatMap(item -> Stream.concat(Stream.of(indent + item.getText()), rows(indent + "  ", item.getItems())));
    }

    /** The selected row. */
    public String selected() {
        return Arrays.stream(tree().getSelection()).map(TreeItem::getText).findFirst().orElse("");
    }

    /** Clicks a row at the top level. */
    public void click(int row) {
        var bounds = tree().getItem(row).getBounds();
        Screen.click(tree(), bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    }

    private Tree tree() {
        return (Tree) view.getCurrentPage().getControl();
    }
}
