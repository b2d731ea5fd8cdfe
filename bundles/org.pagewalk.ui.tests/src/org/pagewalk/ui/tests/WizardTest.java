/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.ui.tests.pages.ConsolePage;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.NewWizardPage;
import org.pagewalk.ui.tests.pages.Workbench;
import org.pagewalk.ui.wizards.ExamplesWizard;
import org.pagewalk.ui.wizards.NewScenarioWizard;

/** The first things a newcomer makes. */
class WizardTest {
    private Workbench workbench;

    @BeforeEach
    void open() {
        workbench = Workbench.open();
    }

    @AfterEach
    void close() {
        workbench.clean();
    }

    @Test
    void aNewScenarioInAnEmptyWorkspaceMakesItsProjectOpensAndRuns() {
        NewWizardPage.open(workbench, new NewScenarioWizard()).finish();
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("Scenarios").getFile("scenario.mms");
        assertTrue(file.exists());
        Screen.waitUntil("its editor", () -> workbench.page().getActiveEditor() != null);
        workbench.runAs(file);
        ConsolePage console = ConsolePage.after(workbench, "Expectations met: 1 of 1.");
        assertTrue(console.text().contains("zone   Normal"), console.text());
    }

    @Test
    void aNewScenarioRunsOnThePresetThatIsChosen() throws Exception {
        NewWizardPage wizard = NewWizardPage.open(workbench, new NewScenarioWizard());
        Screen.press(SWT.NONE, SWT.TAB);
        Screen.press(SWT.NONE, SWT.ARROW_DOWN);
        wizard.finish();
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("Scenarios").getFile("scenario.mms");
        assertTrue(file.readString().contains("\nmachine from preset(\"i386-32MiB\") { }\n"), file.readString());
        Screen.waitUntil("its editor", () -> workbench.page().getActiveEditor() != null);
        workbench.runAs(file);
        ConsolePage.after(workbench, "Expectations met: 1 of 1.");
    }

    @Test
    void aNewScenarioGoesBesideTheExamplesUnlessOneOfTheirFoldersIsSelected() {
        workbench.file("Pagewalk Examples", "buddies.mms", "print 1\n");
        NewWizardPage.open(workbench, new NewScenarioWizard()).finish();
        assertTrue(ResourcesPlugin.getWorkspace().getRoot().getProject("Scenarios").getFile("scenario.mms").exists());
    }

    @Test
    void aProjectThatHasSomeOfTheExamplesGetsTheRestAndKeepsItsChanges() throws Exception {
        IFile changed = workbench.file("Pagewalk Examples", "buddies.mms", "print 1\n");
        NewWizardPage wizard = NewWizardPage.open(workbench, new ExamplesWizard());
        assertTrue(wizard.message().contains("exists already"), wizard.message());
        wizard.finish();
        IFile first = changed.getProject().getFile("first-pages.mms");
        Screen.waitUntil("the first example", () -> first.exists() && workbench.page().getActiveEditor() != null);
        assertEquals("print 1\n", changed.readString());
        NewWizardPage again = NewWizardPage.open(workbench, new ExamplesWizard());
        assertTrue(again.message().contains("has all examples already"), again.message());
        again.cancel();
    }

    @Test
    void aProjectWithoutANameCannotBeMade() {
        NewWizardPage wizard = NewWizardPage.open(workbench, new ExamplesWizard());
        Screen.press(SWT.NONE, SWT.BS);
        assertEquals("Name the project for the examples.", wizard.message());
        assertFalse(wizard.canFinish());
        wizard.cancel();
    }

    @Test
    void theExamplesBecomeAProjectWhoseFirstScenarioOpens() throws Exception {
        NewWizardPage.open(workbench, new ExamplesWizard()).finish();
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Pagewalk Examples");
        Screen.waitUntil("an editor", () -> workbench.page().getActiveEditor() != null);
        String first = workbench.page().getActiveEditor().getEditorInput().getName();
        assertTrue(project.getFile(first).exists(), first);
        assertEquals("mms", project.getFile(first).getFileExtension());
    }
}
