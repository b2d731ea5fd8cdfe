/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests.pages;

import java.util.Objects;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.PlatformUI;

/** A wizard on the screen. */
public final class NewWizardPage {
    private final WizardDialog dialog;

    private NewWizardPage(WizardDialog dialog) {
        this.dialog = dialog;
    }

    /** Opens a wizard with nothing selected. */
    public static NewWizardPage open(Workbench workbench, INewWizard wizard) {
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        WizardDialog dialog = new WizardDialog(workbench.page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Screen.waitUntil("the wizard in front", () -> dialog.getShell().getDisplay().getActiveShell() == dialog.getShell());
        return new NewWizardPage(dialog);
    }

    /** What the wizard says below its title. */
    public String message() {
        return Objects.toString(dialog.getCurrentPage().getErrorMessage(), Objects.toString(dialog.getCurrentPage().getMessage(), ""));
    }

    /** Whether it can finish. */
    public boolean canFinish() {
        return dialog.getCurrentPage().isPageComplete();
    }

    /** Presses Escape, which is Cancel. */
    public void cancel() {
        Screen.press(SWT.NONE, SWT.ESC);
        Screen.waitUntil("the wizard gone", () -> dialog.getShell() == null);
    }

    /** Presses Enter, which is Finish, and waits until the wizard has gone. */
    public void finish() {
        Screen.press(SWT.NONE, SWT.CR);
        Screen.waitUntil("the wizard to finish", () -> dialog.getShell() == null);
    }
}
