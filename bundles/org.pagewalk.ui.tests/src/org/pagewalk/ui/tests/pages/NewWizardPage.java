/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests.pages;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;

/** A wizard on the screen. */
public final class NewWizardPage {
    private static final String FINISH = "&Finish";

    private final WizardDialog dialog;
    private boolean isTried;

    private NewWizardPage(WizardDialog dialog) {
        this.dialog = dialog;
    }

    /** Opens a wizard with nothing selected. */
    public static NewWizardPage open(Workbench workbench, IWorkbenchWizard wizard) {
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        WizardDialog dialog = new WizardDialog(workbench.page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Screen.waitUntil("the wizard in front", () -> dialog.getShell().getDisplay().getActiveShell() == dialog.getShell());
        return new NewWizardPage(dialog);
    }

    /** The wizard that has opened with this title. */
    public static NewWizardPage inFront(Workbench workbench, String title) {
        Screen.waitUntil(() -> title + " in front", () -> workbench.hasDialog(title));
        return new NewWizardPage((WizardDialog) Display.getCurrent().getActiveShell().getData());
    }

    /** What the wizard says below its title. */
    public String message() {
        return Objects.toString(dialog.getCurrentPage().getErrorMessage(), Objects.toString(dialog.getCurrentPage().getMessage(), ""));
    }

    /** Whether it can finish. */
    public boolean canFinish() {
        return dialog.getCurrentPage().isPageComplete();
    }

    /** Chooses what an instructor has handed out, by typing where it is. */
    public void path(String path) {
        Button other = Widgets.in(dialog.getShell(), Button.class).filter(each -> each.getText().contains("instructor")).findFirst().orElseThrow();
        Point size = other.getSize();
        Screen.click(other, size.x / 2, size.y / 2);
        Text field = Widgets.in(dialog.getShell(), Text.class).filter(each -> each.getMessage().equals("a zip or a folder")).findFirst().orElseThrow();
        write(field, path);
    }

    /** Clicks on the box before some words. */
    public void tick(String words) {
        Button box = Widgets.in(dialog.getShell(), Button.class).filter(each -> each.getText().replace("&", "").startsWith(words)).findFirst().orElseThrow();
        boolean isTicked = box.getSelection();
        Screen.click(box, box.getSize().y / 2, box.getSize().y / 2);
        Screen.waitUntil(words, () -> box.getSelection() != isTicked);
    }

    /** Clicks on each box that is ticked, in the group of this one, and on this one if it is not. */
    public void untickAllBut(String words) {
        Button one = Widgets.in(dialog.getShell(), Button.class).filter(each -> each.getText().replace("&", "").startsWith(words)).findFirst().orElseThrow();
        for (Control each : one.getParent().getChildren()) {
            if (each instanceof Button box && box.getSelection() != (box == one)) {
                tick(box.getText().replace("&", ""));
            }
        }
    }

    /** The letters by which Alt reaches what can be seen. */
    public List<String> letters() {
        return Widgets.in(dialog.getShell(), Control.class).map(each -> switch (each) {
            case Button button -> Widgets.letter(button.getText());
            case Label label -> Widgets.letter(label.getText());
            default -> "";
        }).filter(letter -> !letter.isEmpty()).toList();
    }

    /** Types into the field behind a label. */
    public void type(String label, String words) {
        Label before = Widgets.in(dialog.getShell(), Label.class).filter(each -> each.getText().replace("&", "").equals(label)).findFirst().orElseThrow();
        List<Control> siblings = List.of(before.getParent().getChildren());
        write((Text) siblings.get(siblings.indexOf(before) + 1), words);
    }

    private static void write(Text field, String words) {
        field.setFocus();
        Screen.waitUntil("the keyboard in the field", field::isFocusControl);
        field.selectAll();
        Screen.press(SWT.NONE, SWT.BS);
        Screen.type(words);
    }

    /** Presses Escape, which is Cancel. */
    public void cancel() {
        Screen.press(SWT.NONE, SWT.ESC);
        Screen.waitUntil("the wizard gone", () -> dialog.getShell() == null);
    }

    /** Finishes, and waits until the wizard says why it cannot. */
    public void finishInVain(String words) {
        pressFinish();
        Screen.waitUntil(() -> words + " in " + message(), () -> message().contains(words));
    }

    /** Finishes, and waits until the wizard has gone. */
    public void finish() {
        pressFinish();
        Screen.waitUntil(() -> "the wizard to finish, which says " + message(), () -> dialog.getShell() == null);
    }

    /** Presses Enter; the second time a wizard takes no Enter for half a second, since that may have been meant for Cancel. */
    private void pressFinish() {
        if (isTried) {
            Button finish = Widgets.in(dialog.getShell(), Button.class).filter(each -> each.getText().equals(FINISH)).findFirst().orElseThrow();
            Screen.waitUntil("Finish to be pressed", finish::isEnabled);
            Screen.click(finish, finish.getSize().x / 2, finish.getSize().y / 2);
        } else {
            Screen.press(SWT.NONE, SWT.CR);
        }
        isTried = true;
    }
}
