/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests.pages;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewPart;
import org.pagewalk.ui.PagewalkIds;

/** The view of the files under /proc. */
public final class ProcPage {
    private final Workbench workbench;
    private final IViewPart view;

    /** The view, brought to the front. */
    public ProcPage(Workbench workbench) {
        this.workbench = workbench;
        view = workbench.view(PagewalkIds.PROC_VIEW);
        Screen.waitUntil("the files", () -> workbench.find(view, Table.class).filter(names -> names.getItemCount() > 0).isPresent());
    }

    /** The files, as they are listed. */
    public List<String> files() {
        return Arrays.stream(names().getItems()).map(TableItem::getText).toList();
    }

    /** Takes the next file with the keyboard. */
    public void nextFile() {
        names().setFocus();
        Screen.press(SWT.NONE, SWT.ARROW_DOWN);
    }

    /** Steps by a function key. */
    public void step(int modifiers, int key) {
        names().setFocus();
        Screen.press(modifiers, key);
    }

    /** What the chosen file says. */
    public String text() {
        return styled().getText();
    }

    /** Those of its words that are marked. */
    public List<String> marked() {
        return Arrays.stream(styled().getStyleRanges()).filter(range -> range.fontStyle == SWT.BOLD).map(this::words).toList();
    }

    private String words(StyleRange range) {
        return styled().getTextRange(range.start, range.length);
    }

    /** What is said above and below the text. */
    public String words() {
        return String.join("\n", Widgets.in(names().getParent(), Label.class).map(Label::getText).toList());
    }

    private Table names() {
        return workbench.find(view, Table.class).orElseThrow();
    }

    private StyledText styled() {
        return workbench.find(view, StyledText.class).orElseThrow();
    }
}
