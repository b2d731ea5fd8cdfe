/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.debug.core.DebugPlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.ui.tests.pages.ConsolePage;
import org.pagewalk.ui.tests.pages.ScenarioEditorPage;
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
		file.setContents(Scenarios.GOOD.getBytes(java.nio.charset.StandardCharsets.UTF_8), true, false, null);
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
	void runAsIsOfferedForScenariosAlone() {
		assertTrue(workbench.offersRunAs(workbench.file("lab", "a.mms", "")));
		assertFalse(workbench.offersRunAs(workbench.file("lab", "a.txt", "")));
	}

	private static int launchConfigurations() throws Exception {
		return DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations().length;
	}
}
