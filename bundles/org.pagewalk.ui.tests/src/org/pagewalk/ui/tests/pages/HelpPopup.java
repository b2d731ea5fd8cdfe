/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/** What F1 opens. */
public final class HelpPopup {
    private static final String LAST_LINK = "All help";

    private final Shell shell;

    private HelpPopup(Shell shell) {
        this.shell = shell;
    }

    /** Presses F1 where the keyboard is. */
    public static HelpPopup byKey() {
        Screen.press(SWT.NONE, SWT.F1);
        Screen.waitUntil("an explanation", () -> shown().isPresent());
        Shell shell = shown().orElseThrow();
        Screen.waitUntil("the keyboard in it", () -> Display.getCurrent().getFocusControl() instanceof Link);
        return new HelpPopup(shell);
    }

    private static Optional<Shell> shown() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible)
                .filter(shell -> Widgets.in(shell, Link.class).anyMatch(link -> link.getText().contains(LAST_LINK))).findFirst();
    }

    /** All that it says. */
    public String words() {
        return Widgets.in(shell, Label.class).map(Label::getText).collect(Collectors.joining("\n"));
    }

    /** The links in it. */
    public List<String> links() {
        return Widgets.in(shell, Link.class).map(link -> link.getText().replaceAll("</?a>", "")).toList();
    }

    /** Presses Escape, and waits until it has gone. */
    public void close() {
        Screen.press(SWT.NONE, SWT.ESC);
        Screen.waitUntil("the explanation gone", () -> shell.isDisposed() || !shell.isVisible());
    }
}
