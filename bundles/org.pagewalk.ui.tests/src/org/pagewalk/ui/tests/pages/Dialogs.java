/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Dialogs that open while something is done, or that something has left open. */
final class Dialogs {
    private static final int LOOK_MS = 20;

    private Dialogs() {
    }

    /** What those say that open while {@code action} is done; each is closed as soon as it is read. */
    static List<String> during(Runnable action) {
        List<String> said = new ArrayList<>();
        Display display = Display.getCurrent();
        List<Shell> before = List.of(display.getShells());
        Runnable look = new Runnable() {
            @Override
            public void run() {
                Shell active = display.getActiveShell();
                if (active != null && !before.contains(active)) {
                    said.add(Widgets.in(active, Label.class).map(Label::getText).collect(Collectors.joining(" ")).strip());
                    active.close();
                }
                display.timerExec(LOOK_MS, this);
            }
        };
        display.timerExec(LOOK_MS, look);
        boolean isAutomated = ErrorDialog.AUTOMATED_MODE;
        ErrorDialog.AUTOMATED_MODE = false; // tests are usually spared errors
        try {
            action.run();
            Screen.waitUntil("a dialog", () -> !said.isEmpty());
        } finally {
            ErrorDialog.AUTOMATED_MODE = isAutomated;
            display.timerExec(-1, look);
        }
        return said;
    }

    /** A dialog that stays open would take the keyboard of all tests that follow; the last one opened goes first. */
    static void closeAll(Shell but) {
        List<Shell> open = Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.isVisible() && shell != but).toList();
        open.reversed().stream().filter(shell -> !shell.isDisposed()).forEach(Shell::close);
    }
}
