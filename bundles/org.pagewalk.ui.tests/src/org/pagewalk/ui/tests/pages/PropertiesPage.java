/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;

/** The Properties view. */
public final class PropertiesPage {
    private final Workbench workbench;
    private final IViewPart view;

    /** The view, brought to the front. */
    public PropertiesPage(Workbench workbench) {
        this.workbench = workbench;
        view = workbench.view(IPageLayout.ID_PROP_SHEET);
    }

    /** The names of all that is shown. */
    public List<String> names() {
        return items().map(TreeItem::getText).toList();
    }

    /** What stands beside a name; empty text if there is no such name. */
    public String value(String name) {
        return items().filter(item -> item.getText().equals(name)).map(item -> item.getText(1)).findFirst().orElse("");
    }

    /** Goes to the object to which a field refers, with the keyboard. */
    public void goTo(String name) {
        TreeItem item = items().filter(each -> each.getText().equals(name)).findFirst().orElseThrow();
        tree().setFocus();
        tree().setSelection(item);
        Screen.press(SWT.MOD1, SWT.CR);
    }

    private Stream<TreeItem> items() {
        return workbench.find(view, Tree.class).stream().flatMap(tree -> Arrays.stream(tree.getItems())).flatMap(PropertiesPage::withChildren);
    }

    private static Stream<TreeItem> withChildren(TreeItem item) {
        return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(PropertiesPage::withChildren));
    }

    private Tree tree() {
        return workbench.find(view, Tree.class).orElseThrow();
    }
}
