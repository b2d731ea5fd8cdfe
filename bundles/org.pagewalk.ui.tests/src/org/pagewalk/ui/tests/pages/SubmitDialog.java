/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests.pages;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** The dialog by which a student hands in. */
public final class SubmitDialog {
    private final Shell shell;

    private SubmitDialog(Shell shell) {
        this.shell = shell;
    }

    /** The one that has opened. */
    public static SubmitDialog inFront() {
        Screen.waitUntil("the dialog in front",
                () -> Display.getCurrent().getActiveShell() != null && Display.getCurrent().getActiveShell().getText().equals("Submit Lab"));
        return new SubmitDialog(Display.getCurrent().getActiveShell());
    }

    /** What it says of each file, as {@code name | state}. */
    public List<String> files() {
        Table table = Widgets.in(shell, Table.class).findFirst().orElseThrow();
        return Arrays.stream(table.getItems()).map(row -> row.getText(0) + " | " + row.getText(1)).toList();
    }

    /** Whether it offers to save a file first, and will. */
    public boolean saves(String file) {
        return Widgets.in(shell, Button.class).anyMatch(button -> button.getText().equals("&Save first: " + file) && button.getSelection());
    }

    /** Types where the zip goes, presses Enter, and waits until it is written. */
    public void finish(Path zip) {
        Text target = Widgets.in(shell, Text.class).filter(Text::getEditable).filter(text -> text.getText().endsWith(".zip")).findFirst().orElseThrow();
        target.setFocus();
        Screen.waitUntil("the keyboard in the field", target::isFocusControl);
        target.selectAll();
        Screen.type(zip.toString());
        Screen.press(SWT.NONE, SWT.CR);
        Screen.waitUntil("the dialog gone", shell::isDisposed);
    }
}
