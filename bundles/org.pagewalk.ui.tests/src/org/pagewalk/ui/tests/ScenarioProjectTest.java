/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.builder.PagewalkNature;
import org.pagewalk.ui.tests.pages.NewWizardPage;
import org.pagewalk.ui.tests.pages.ScenarioEditorPage;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.Workbench;
import org.pagewalk.ui.wizards.NewScenarioWizard;

/** A project whose scenarios are checked without being opened. */
class ScenarioProjectTest {
    private static final String LIBRARY = "def twice(n) { return n * 2 }\n";
    private static final String MAIN = "import \"lib.mms\"\nprint twice(2)\n";

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
    void problemsOfClosedFilesAreListedAndGoWhenTheFileIsPutRight() throws CoreException {
        IFile file = workbench.file("lab", "closed.mms", Scenarios.WRONG);
        Screen.work();
        assertEquals(List.of(), workbench.problems(file), "the project has not been asked to check its files");
        configure(file);
        workbench.waitUntilBuilt();
        Screen.waitUntil("the problem", () -> workbench.problems(file).size() == 1);
        assertTrue(workbench.problems(file).getFirst().startsWith("2: "), workbench.problems(file).toString());
        write(file, Scenarios.GOOD);
        workbench.waitUntilBuilt();
        Screen.waitUntil("no problem", () -> workbench.problems(file).isEmpty());
    }

    @Test
    void aChangeOfAnImportedFileIsNoticedInThoseThatImportIt() throws CoreException {
        IFile library = workbench.file("lab", "lib.mms", LIBRARY);
        IFile main = workbench.file("lab", "main.mms", MAIN);
        configure(main);
        workbench.waitUntilBuilt();
        write(library, "def thrice(n) { return n * 3 }\n");
        workbench.waitUntilBuilt();
        Screen.waitUntil("a problem", () -> workbench.problems(main).size() == 1);
        assertTrue(workbench.problems(main).getFirst().startsWith("2: "), workbench.problems(main).toString());
        library.delete(true, null);
        workbench.waitUntilBuilt();
        Screen.waitUntil("the missing file told", () -> workbench.problems(main).stream().anyMatch(each -> each.startsWith("1: ")));
        workbench.file("lab", "lib.mms", LIBRARY);
        workbench.waitUntilBuilt();
        Screen.waitUntil("no problem", () -> workbench.problems(main).isEmpty());
    }

    @Test
    void anOpenEditorAndTheBuilderListAProblemOnce() throws CoreException {
        IFile file = workbench.file("lab", "wrong.mms", "print 1\n");
        configure(file);
        ScenarioEditorPage editor = workbench.edit(file);
        editor.caretAfter("print 1\n");
        editor.type("print alloc_pagez(1)\n");
        editor.save();
        Screen.waitUntil("the problem", () -> !workbench.problems(file).isEmpty());
        workbench.waitUntilBuilt();
        assertEquals(1, workbench.problems(file).size(), workbench.problems(file).toString());
    }

    @Test
    void theProblemsViewMendsAFileThatIsClosed() throws CoreException {
        IFile file = workbench.file("lab", "wrong.mms", Scenarios.WRONG);
        configure(file);
        workbench.waitUntilBuilt();
        Screen.waitUntil("the problem", () -> workbench.problems(file).size() == 1);
        IMarker marker = file.findMarkers(PagewalkIds.PROBLEM_MARKER, true, IResource.DEPTH_ZERO)[0];
        assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(marker));
        IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker);
        assertEquals("Write alloc_pages", fixes[0].getLabel(), Arrays.stream(fixes).map(IMarkerResolution::getLabel).toList().toString());
        fixes[0].run(marker);
        assertFalse(file.readString().contains("alloc_pagez"));
        workbench.waitUntilBuilt();
        Screen.waitUntil("no problem", () -> workbench.problems(file).isEmpty());
    }

    @Test
    void inTheEditorAFixIsOfferedOnce() {
        IFile file = workbench.file("lab", "wrong.mms", Scenarios.WRONG);
        ScenarioEditorPage editor = workbench.edit(file);
        Screen.waitUntil("the problem listed", () -> workbench.problems(file).size() == 1);
        editor.caretAfter("alloc_pagez");
        List<String> offered = editor.fixes();
        assertEquals(1, offered.stream().filter("Write alloc_pages"::equals).count(), offered.toString());
    }

    @Test
    void aProjectThatTheWizardMakesChecksItsScenariosAndOneThatWasThereStaysAsItWas() throws CoreException {
        NewWizardPage.open(workbench, new NewScenarioWizard()).finish();
        IProject made = ResourcesPlugin.getWorkspace().getRoot().getProject("Scenarios");
        assertTrue(made.hasNature(PagewalkNature.ID));
        IFile file = workbench.file("lab", "mine.mms", Scenarios.GOOD);
        workbench.edit(file);
        Screen.work();
        assertFalse(file.getProject().hasNature(PagewalkNature.ID), "nobody has asked for it");
    }

    private static void configure(IFile file) throws CoreException {
        ResourcesPlugin.getWorkspace().run(monitor -> PagewalkNature.addTo(file.getProject(), monitor), null);
    }

    private static void write(IFile file, String text) throws CoreException {
        file.setContents(text.getBytes(StandardCharsets.UTF_8), true, false, null);
    }
}
