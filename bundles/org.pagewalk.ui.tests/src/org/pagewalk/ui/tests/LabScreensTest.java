/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.pagewalk.ui.labs.LabIds;
import org.pagewalk.ui.labs.NewLabWizard;
import org.pagewalk.ui.labs.OpenLabWizard;
import org.pagewalk.ui.tests.pages.LabPage;
import org.pagewalk.ui.tests.pages.NewWizardPage;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.SubmitDialog;
import org.pagewalk.ui.tests.pages.Workbench;

/** Takes pictures of every screen of labs, in both themes, to be looked at. */
@EnabledIfSystemProperty(named = "pagewalk.screenshots", matches = "(?!none$).+")
class LabScreensTest {
    private static final int LONG_MS = 1200;

    private final Path folder = Path.of(System.getProperty("pagewalk.screenshots"));
    private Workbench workbench;

    @BeforeEach
    void open() {
        workbench = Workbench.open();
    }

    @AfterEach
    void close() {
        workbench.light();
        workbench.clean();
    }

    @Test
    void anAuthorsInBothThemes() throws Exception {
        IProject lab = Labs.small(workbench);
        for (String theme : new String[] {"light", "dark"}) {
            turn(theme);
            take(NewWizardPage.open(workbench, new NewLabWizard()), "new-" + theme);
            IWorkbenchWizard export = PlatformUI.getWorkbench().getExportWizardRegistry().findWizard(LabIds.EXPORT_LAB_WIZARD).createWizard();
            NewWizardPage wizard = NewWizardPage.open(workbench, export);
            wizard.tick("Gradescope");
            take(wizard, "export-" + theme);
            workbench.edit(lab.getFile("lab.lab"));
            LabPage view = LabPage.in(workbench);
            view.waitFor("Check 3 | 1 | students see points only");
            view.choose("Check 3");
            view.press("Verify");
            Screen.waitUntil("the verdict", () -> view.words().contains("Verified: "));
            take("author-" + theme);
            view.press("Preview...");
            Screen.waitUntil("the question", () -> workbench.hasDialog("Preview as a Student"));
            take("preview-question-" + theme);
            Screen.press(SWT.NONE, SWT.CR);
            view.waitFor("Check 3 | 1 | after handing in");
            view.choose("Bring about");
            take("preview-" + theme);
            view.press("Back to Your Lab");
        }
    }

    @Test
    void aStudentsInBothThemes() throws Exception {
        for (String theme : new String[] {"light", "dark"}) {
            turn(theme);
            LabPage.in(workbench).reopened();
            take("empty-" + theme);
            NewWizardPage wizard = NewWizardPage.open(workbench, new OpenLabWizard());
            wizard.type("Who you are:", "ana@example.org");
            Screen.rest(LONG_MS);
            workbench.save(folder.resolve("open-" + theme + ".png"));
            wizard.finish();
            LabPage view = LabPage.in(workbench);
            view.waitFor("One free block of each order from yours to 8 | 0 of 6 | not met");
            view.choose("Split a block");
            take("student-" + theme);
            view.choose("One free block of each order");
            take("failed-" + theme);
            view.press("Submit...");
            SubmitDialog.inFront();
            take("submit-" + theme);
            Screen.press(SWT.NONE, SWT.ESC);
            view.press("Why Did This Fail?");
            Screen.waitUntil("the run", () -> workbench.page().getActiveEditor().getTitle().endsWith(".mms"));
            take("why-" + theme);
            workbench.page().closeAllEditors(false);
            ResourcesPlugin.getWorkspace().getRoot().getProject("buddy").delete(true, true, null);
        }
    }

    private void turn(String theme) {
        if (theme.equals("dark")) {
            workbench.dark();
        } else {
            workbench.light();
        }
    }

    private void take(NewWizardPage wizard, String name) throws Exception {
        take(name);
        wizard.cancel();
    }

    private void take(String name) throws Exception {
        Files.createDirectories(folder);
        Screen.pointAway();
        Screen.rest(LONG_MS);
        workbench.save(folder.resolve(name + ".png"));
    }
}
