/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests.pages;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.pagewalk.ui.start.StartContent;

/** The start page. */
public final class StartScreen {
    private static final String ID = "org.pagewalk.ui.start";

    private final Workbench workbench;

    private StartScreen(Workbench workbench) {
        this.workbench = workbench;
    }

    /** The page, opened as Help &gt; Pagewalk Start Page does, with the keyboard in it. */
    public static StartScreen open(Workbench workbench) {
        workbench.execute(ID);
        StartScreen page = new StartScreen(workbench);
        Screen.waitUntil("the keyboard on the first button", () -> page.buttons().getFirst().isFocusControl());
        return page;
    }

    /** Whether the page is in front. */
    public static boolean isInFront(Workbench workbench) {
        IEditorPart editor = workbench.page().getActiveEditor();
        return editor != null && editor.getSite().getId().equals(ID);
    }

    /** Presses Tab so often, and then Space. */
    public void tabAndPress(int times) {
        for (int i = 0; i < times; i++) {
            Screen.press(SWT.NONE, SWT.TAB);
        }
        Screen.press(SWT.NONE, ' ');
    }

    /** Clicks on the words of a card. */
    public void click(String words) {
        Label label = labels().filter(each -> each.getText().equals(words)).findFirst().orElseThrow();
        Point size = label.getSize();
        Screen.click(label, size.x / 3, size.y / 2);
    }

    /** The buttons, from top to bottom. */
    public List<Button> buttons() {
        return Widgets.in(content(), Button.class).toList();
    }

    /** The links. */
    public List<String> links() {
        return Widgets.in(content(), Hyperlink.class).map(Hyperlink::getText).toList();
    }

    /** Everything that has words on it. */
    public List<Control> words() {
        return Stream.<Control>concat(labels(), Widgets.in(content(), Hyperlink.class)).toList();
    }

    private Stream<Label> labels() {
        return Widgets.in(content(), Label.class);
    }

    private StartContent content() {
        return workbench.find(StartContent.class).orElseThrow(() -> new AssertionError("no start page"));
    }
}
