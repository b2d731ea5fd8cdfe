/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.picture.Target;
import org.pagewalk.ui.tests.pages.ConsolePage;
import org.pagewalk.ui.tests.pages.PicturePage;
import org.pagewalk.ui.tests.pages.ResultsPage;
import org.pagewalk.ui.tests.pages.ScenarioEditorPage;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.TimelinePage;
import org.pagewalk.ui.tests.pages.Workbench;

/** Going through a run, forwards and backwards. */
class StepTest {
    private Workbench workbench;
    private ScenarioEditorPage editor;
    private TimelinePage timeline;

    @BeforeEach
    void run() {
        workbench = Workbench.open();
        IFile file = workbench.file("lab", "loop.mms", Scenarios.LOOP);
        editor = workbench.edit(file);
        workbench.runAs(file);
        ConsolePage.after(workbench, "Expectations met");
        timeline = TimelinePage.in(workbench);
        Screen.waitUntil("the end of the run", () -> timeline.place().contains("line 5"));
    }

    @AfterEach
    void close() {
        workbench.clean();
    }

    @Test
    void keysGoByLineAndTheEditorShowsWhereTheRunIs() {
        editor.focus();
        Screen.press(SWT.SHIFT, SWT.F6);
        Screen.waitUntil("the line before", () -> timeline.place().contains("line 3"));
        Screen.waitUntil("its mark in the editor", () -> editor.currentLine() == 3);
        Screen.press(SWT.SHIFT, SWT.F6);
        Screen.waitUntil("line 2", () -> editor.currentLine() == 2);
        Screen.press(SWT.NONE, SWT.F6);
        Screen.waitUntil("line 3 again", () -> editor.currentLine() == 3);
    }

    @Test
    void keysGoByCallAndByEventAndViewsFollow() {
        PicturePage areas = PicturePage.freeAreas(workbench);
        Screen.waitUntil("a picture", areas::draws);
        List<Target> atTheEnd = areas.blocks();
        timeline.press(SWT.ALT, SWT.HOME);
        Screen.waitUntil("the start", () -> timeline.place().contains("moment 0"));
        Screen.waitUntil("the lists before", () -> !areas.blocks().equals(atTheEnd));
        timeline.press(SWT.NONE, SWT.F7);
        Screen.waitUntil("the first call", () -> timeline.place().contains("line 2"));
        timeline.press(SWT.NONE, SWT.F8);
        Screen.waitUntil("an event in a kernel function", () -> timeline.place().contains("rmqueue"));
        timeline.press(SWT.ALT, SWT.END);
        Screen.waitUntil("the lists at the end", () -> areas.blocks().equals(atTheEnd));
    }

    @Test
    void failedExpectationsAreReachedByKeyAndFromTheList() {
        ResultsPage results = ResultsPage.in(workbench);
        Screen.waitUntil("results", results::isFilled);
        assertTrue(results.summary().contains("0 of 1"), results.summary());
        assertEquals("3 | i == 1 | failed 2 of 3 times: i is 3, expected 1 (only at first)", results.rows().getFirst());
        assertTrue(results.rows().get(1).contains("no answer yet"), results.rows().toString());
        assertEquals(2, results.below(0).size());
        results.open(0, 0);
        Screen.waitUntil("the line of the expectation", () -> editor.currentLine() == 3 && editor.caretLine() == 3);
        timeline = TimelinePage.in(workbench);
        Screen.waitUntil("the timeline there too", () -> timeline.place().contains("line 3"));
        String first = timeline.place();
        editor.focus();
        Screen.press(SWT.NONE, SWT.F9);
        Screen.waitUntil("the second failure", () -> !timeline.place().equals(first));
        Screen.press(SWT.NONE, SWT.F9);
        Screen.waitUntil(() -> "why nothing happens, in " + workbench.statusLine(), () -> workbench.statusLine().contains("No expectation fails there"));
        Screen.press(SWT.SHIFT, SWT.F9);
        Screen.waitUntil("the first failure", () -> timeline.place().equals(first));
    }

    @Test
    void ctrlRRunsToTheLineOfTheCaret() {
        editor.focus();
        editor.caretAfter("let page");
        Screen.press(SWT.MOD1, 'r');
        Screen.waitUntil("line 2", () -> editor.currentLine() == 2);
        String first = timeline.place();
        Screen.press(SWT.MOD1, 'r');
        Screen.waitUntil("the second round", () -> !timeline.place().equals(first));
        assertEquals(2, editor.currentLine());
    }

    @Test
    void theStripIsDraggedAndZoomed() {
        assertFalse(timeline.isZoomed());
        timeline.drag(0.9, 0.5);
        Screen.waitUntil(() -> "the middle, not " + timeline.place(), () -> Math.abs(timeline.share() - 0.5) < 0.1);
        timeline.drag(0.5, 0.95);
        Screen.waitUntil(() -> "almost the end, not " + timeline.place(), () -> Math.abs(timeline.share() - 0.95) < 0.1);
        timeline.zoomIn(0.5);
        Screen.waitUntil("a shorter stretch", timeline::isZoomed);
        timeline.press(SWT.NONE, '0');
        Screen.waitUntil("the whole run", () -> !timeline.isZoomed());
    }

    @Test
    void buttonsSayTheirKeys() {
        assertTrue(timeline.tips().stream().anyMatch(tip -> tip.startsWith("Forward by Line") && tip.contains("F6")), timeline.tips().toString());
        timeline.click("Back by Line");
        Screen.waitUntil("the line before", () -> timeline.place().contains("line 3"));
    }
}
