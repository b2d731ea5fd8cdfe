/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests.pages;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart2;
import org.pagewalk.ui.PagewalkIds;

/** The list of what became of expectations. */
public final class ResultsPage {
    private final Workbench workbench;
    private final IViewPart view;

    private ResultsPage(Workbench workbench) {
        this.workbench = workbench;
        view = workbench.view(PagewalkIds.RESULTS_VIEW);
    }

    /** The view, brought to the front. */
    public static ResultsPage in(Workbench workbench) {
        return new ResultsPage(workbench);
    }

    /** What it says of all together. */
    public String summary() {
        return ((IWorkbenchPart2) view).getContentDescription();
    }

    /** The rows, each as {@code line | text | result}. */
    public List<String> rows() {
        return Arrays.stream(tree().getItems()).map(ResultsPage::words).toList();
    }

    /** Whether there is anything yet. */
    public boolean isFilled() {
        return workbench.find(view, Tree.class).filter(tree -> tree.getItemCount() > 0).isPresent();
    }

    /** Opens what is below a row, and says what that is. */
    public List<String> below(int row) {
        tree().setFocus();
        Screen.waitUntil("the keyboard in the list", tree()::isFocusControl);
        tree().setSelection(tree().getItem(row));
        Screen.press(SWT.SHIFT, SWT.ARROW_RIGHT);
        return Arrays.stream(tree().getItem(row).getItems()).map(ResultsPage::words).toList();
    }

    /** Presses Enter on what is below a row. */
    public void open(int row, int below) {
        tree().setSelection(tree().getItem(row).getItem(below));
        Screen.press(SWT.NONE, SWT.CR);
    }

    private static String words(TreeItem item) {
        return item.getText(0) + " | " + item.getText(1) + " | " + item.getText(2);
    }

    private Tree tree() {
        return workbench.find(view, Tree.class).orElseThrow();
    }
}
