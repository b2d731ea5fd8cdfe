/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.debug.core.DebugPlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pagewalk.ui.tests.pages.ConsolePage;
import org.pagewalk.ui.tests.pages.PicturePage;
import org.pagewalk.ui.tests.pages.ScenarioEditorPage;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.Workbench;

/** Running a scenario and reading what came of it. */
class RunTest {
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
    void theConsoleShowsWhatWasPrintedAndASummary() {
        IFile file = workbench.file("lab", "good.mms", Scenarios.GOOD);
        workbench.runAs(file);
        ConsolePage console = ConsolePage.after(workbench, "Expectations met: 1 of 1.");
        assertTrue(console.text().contains("eight pages taken"), console.text());
        assertEquals(List.of(), workbench.problems(file));
        assertEquals(List.of(), workbench.dialogs());
    }

    @Test
    void aFailedExpectationIsLinkedInTheConsoleAndListedAtItsLine() {
        IFile file = workbench.file("lab", "failing.mms", Scenarios.FAILING);
        workbench.runAs(file);
        ConsolePage console = ConsolePage.after(workbench, "Expectations met: 1 of 2.");
        assertTrue(console.text().contains("failing.mms:4: "), console.text());
        assertEquals(1, workbench.problems(file).size());
        assertTrue(workbench.problems(file).getFirst().startsWith("4: "), workbench.problems(file).toString());

        console.followLink();
        assertEquals(List.of("failing.mms:4"), console.links());
        assertEquals("failing.mms", workbench.page().getActiveEditor().getEditorInput().getName());
        assertEquals(4, workbench.activeEditor().caretLine());
    }

    @Test
    void aSecondRunForgetsWhatTheFirstDidNotMeet() throws Exception {
        IFile file = workbench.file("lab", "failing.mms", Scenarios.FAILING);
        workbench.runAs(file);
        ConsolePage.after(workbench, "Expectations met: 1 of 2.");
        file.setContents(Scenarios.GOOD.getBytes(StandardCharsets.UTF_8), true, false, null);
        workbench.runAs(file);
        ConsolePage.after(workbench, "Expectations met: 1 of 1.");
        assertEquals(List.of(), workbench.problems(file));
        assertEquals(1, launchConfigurations(), "one launch configuration serves both runs");
    }

    @Test
    void aWrongScenarioIsNotRunAndSaysWhereAndWhyWithoutADialog() {
        IFile file = workbench.file("lab", "wrong.mms", Scenarios.WRONG);
        workbench.runAs(file);
        ConsolePage console = ConsolePage.after(workbench, "Not run");
        assertTrue(console.text().contains("wrong.mms:2:12: error: "), console.text());
        assertTrue(workbench.problems(file).getFirst().startsWith("2: "), workbench.problems(file).toString());
        assertEquals(List.of(), workbench.dialogs());
    }

    @Test
    void theEditorsTextIsSavedAndRun() {
        workbench.saveBeforeLaunch();
        IFile file = workbench.file("lab", "edited.mms", "print 1\n");
        ScenarioEditorPage editor = workbench.edit(file);
        editor.type("print 12345\n");
        workbench.runByKeys();
        ConsolePage console = ConsolePage.after(workbench, "12345");
        assertFalse(editor.isDirty());
        assertTrue(console.text().contains("Expectations met: 0 of 0."), console.text());
    }

    @Test
    void aKernelBugIsExplainedWithItsCallChainAndListedAtTheLineOfTheCall() {
        IFile file = workbench.file("lab", "twice.mms", Scenarios.DOUBLE_FREE);
        workbench.runAs(file);
        ConsolePage console = ConsolePage.after(workbench, "Expectations met");
        assertTrue(console.text().contains("twice.mms:3:") && console.text().contains("kernel BUG"), console.text());
        assertTrue(console.text().contains("__free_pages_ok"), "the kernel function that found it: " + console.text());
        assertTrue(workbench.problems(file).getFirst().startsWith("3: "), workbench.problems(file).toString());
        PicturePage areas = PicturePage.freeAreas(workbench);
        Screen.waitUntil("the machine, which can still be looked at", areas::draws);
    }

    @Test
    void aRunThatGoesOnAndOnEndsWhenItIsTerminated() throws Exception {
        workbench.runAs(workbench.file("lab", "long.mms", Scenarios.LONG));
        ConsolePage console = ConsolePage.during("begun");
        workbench.terminateLaunches();
        Screen.waitUntil("the run to end", workbench::hasRun);
        Screen.waitUntil("the console to say so", () -> console.text().contains("Stopped."));
    }

    @Test
    void aFileFromOutsideTheWorkspaceIsNotRunAndOneMessageSaysWhatToDo(@TempDir Path folder) throws Exception {
        Path outside = Files.writeString(folder.resolve("outside.mms"), Scenarios.GOOD);
        workbench.editOutside(outside);
        List<String> messages = workbench.dialogsDuring(workbench::runByKeys);
        assertEquals(1, messages.size(), messages.toString());
        assertTrue(messages.getFirst().contains("outside.mms lies outside the workspace"), messages.toString());
    }

    @Test
    void runAsIsOfferedForScenariosAlone() {
        assertTrue(workbench.offersRunAs(workbench.file("lab", "a.mms", "")));
        assertFalse(workbench.offersRunAs(workbench.file("lab", "a.txt", "")));
    }

    private static int launchConfigurations() throws Exception {
        return DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations().length;
    }
}
