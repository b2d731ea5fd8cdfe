/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.pagewalk.ui.PagewalkIds;

/** The view of what the kernel did and why. */
public final class NarrativePage {
    private final Workbench workbench;
    private final IViewPart view;

    /** The view, opened anew, with nothing looked for. */
    public NarrativePage(Workbench workbench) {
        this.workbench = workbench;
        workbench.page().hideView(workbench.view(PagewalkIds.NARRATIVE_VIEW));
        view = workbench.view(PagewalkIds.NARRATIVE_VIEW);
        Screen.waitUntil("the narrative", () -> workbench.find(view, Tree.class).isPresent());
    }

    /** The entries that can be seen when one scrolls, from top to bottom. */
    public List<String> entries() {
        return items().map(TreeItem::getText).toList();
    }

    /** The entry of the present moment; empty text if none is marked. */
    public String present() {
        return entries().stream().filter(text -> text.contains("you are here")).findFirst().orElse("");
    }

    /** Steps by a function key. */
    public void step(int modifiers, int key) {
        tree().setFocus();
        Screen.press(modifiers, key);
    }

    /** Chooses the first entry that contains some words, with the mouse, at the words {@code at} in it. */
    public void click(String words, String at) {
        String text = item(words).getText();
        GC gc = new GC(tree());
        int x = gc.textExtent(text.substring(0, text.indexOf(at))).x + gc.textExtent(at).x / 2;
        gc.dispose();
        Screen.click(tree(), () -> item(words), x);
    }

    /** Presses a key in the tree. */
    public void press(int modifiers, int key) {
        tree().setFocus();
        Screen.press(modifiers, key);
    }

    /** Opens the first entry that contains some words, as a click on the triangle before it does. */
    public void open(String words) {
        TreeItem item = item(words);
        tree().setSelection(item);
        press(SWT.SHIFT, SWT.ARROW_RIGHT);
    }

    /** Types into the field that has the keyboard after Ctrl+F. */
    public void find(String words) {
        press(SWT.MOD1, 'f');
        Screen.waitUntil("the keyboard in the filter", filter()::isFocusControl);
        Screen.type(words);
    }

    /** What lies on the clipboard. */
    public String clipboard() {
        Clipboard clipboard = new Clipboard(tree().getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return String.valueOf(text);
    }

    private TreeItem item(String words) {
        return items().filter(item -> item.getText().contains(words)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + words + " in " + entries()));
    }

    private Stream<TreeItem> items() {
        return Arrays.stream(tree().getItems()).flatMap(NarrativePage::withOpen);
    }

    private static Stream<TreeItem> withOpen(TreeItem item) {
        return Stream.concat(Stream.of(item),
                item.getExpanded() ? Arrays.stream(item.getItems()).flatMap(NarrativePage::withOpen) : Stream.empty());
    }

    private Tree tree() {
        return workbench.find(view, Tree.class).orElseThrow();
    }

    private Text filter() {
        return workbench.find(view, Text.class).orElseThrow();
    }
}
