/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart2;
import org.pagewalk.ui.PagewalkIds;

/** The view that answers queries. */
public final class QueryPage {
    private final Workbench workbench;
    private final IViewPart view;

    /** The view, brought to the front. */
    public QueryPage(Workbench workbench) {
        this.workbench = workbench;
        view = workbench.view(PagewalkIds.QUERY_VIEW);
        Screen.waitUntil("the query line", () -> workbench.find(view, Combo.class).isPresent());
    }

    /** Types a query and Enter. */
    public void ask(String query) {
        Combo combo = workbench.find(view, Combo.class).orElseThrow();
        combo.setFocus();
        combo.setText("");
        Screen.type(query);
        Screen.press(SWT.NONE, SWT.ESC);
        Screen.press(SWT.NONE, SWT.CR);
    }

    /** What is said above the line: how many rows there are. */
    public String summary() {
        return ((IWorkbenchPart2) view).getContentDescription();
    }

    /** What is said beneath the line. */
    public String mistake() {
        return workbench.find(view, Combo.class).stream().flatMap(combo -> Widgets.in(combo.getParent(), Label.class))
                .map(Label::getText).collect(Collectors.joining(" "));
    }

    /** The rows that are in sight, values joined by blanks; the first are the titles. */
    public List<String> rows() {
        NatTable table = table();
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < table.getRowCount(); row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < table.getColumnCount(); column++) {
                line.append(column == 0 ? "" : " ").append(table.getDataValueByPosition(column, row));
            }
            rows.add(line.toString());
        }
        return rows;
    }

    /** Clicks on a row, or on a title. */
    public void click(int column, int row) {
        Rectangle at = table().getBoundsByPosition(column, row);
        Screen.click(table(), at.x + at.width / 2, at.y + at.height / 2);
    }

    /** Presses a key in the table. */
    public void press(int modifiers, int key) {
        table().setFocus();
        Screen.press(modifiers, key);
    }

    /** What lies on the clipboard. */
    public String clipboard() {
        Clipboard clipboard = new Clipboard(table().getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return String.valueOf(text);
    }

    private NatTable table() {
        return workbench.find(view, NatTable.class).orElseThrow();
    }
}
