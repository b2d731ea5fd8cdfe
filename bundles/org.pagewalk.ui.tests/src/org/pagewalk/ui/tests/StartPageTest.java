/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.ui.tests.pages.ConsolePage;
import org.pagewalk.ui.tests.pages.Contrast;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.StartScreen;
import org.pagewalk.ui.tests.pages.TourPage;
import org.pagewalk.ui.tests.pages.Workbench;

/** The first minute of somebody who has never seen Eclipse. */
class StartPageTest {
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
    void itOpensWithThePerspectiveTheFirstTimeAndNeverAgainByItself() {
        InstanceScope.INSTANCE.getNode("org.pagewalk.ui").remove("startPageSeen");
        workbench.page().resetPerspective();
        Screen.waitUntil("the start page", () -> StartScreen.isInFront(workbench));
        workbench.page().closeAllEditors(false);
        workbench.page().resetPerspective();
        Screen.work();
        assertFalse(StartScreen.isInFront(workbench));
    }

    @Test
    void oneKeyRunsTheFirstScenarioInAnEmptyWorkspace() {
        StartScreen page = StartScreen.open(workbench);
        page.tabAndPress(0);
        ConsolePage console = ConsolePage.after(workbench, "Expectations met: 5 of 5.");
        assertTrue(console.text().contains("16383"), console.text());
        assertEquals("first-pages.mms", workbench.page().getActiveEditor().getEditorInput().getName());
        StartScreen.open(workbench);
        assertTrue(page.links().contains("Pagewalk Examples/first-pages.mms"), page.links()::toString);
    }

    @Test
    void theSecondThingToDoIsToWriteOne() {
        StartScreen page = StartScreen.open(workbench);
        List<String> dialogs = workbench.dialogsDuring(() -> page.tabAndPress(1));
        assertEquals(1, dialogs.size());
        assertTrue(dialogs.getFirst().contains("File name:"), dialogs.getFirst());
    }

    @Test
    void aClickAnywhereOnTheThirdOpensTheGuidedTourWhoseStepsAreDoneWithAClick() {
        StartScreen.open(workbench).click("Learn step by step");
        TourPage tour = TourPage.in(workbench);
        tour.click("Click to Begin");
        tour.click("Click to perform"); // the perspective
        tour.click("Click to perform"); // the examples
        Screen.waitUntil("the first example", () -> !StartScreen.isInFront(workbench));
        assertEquals("first-pages.mms", workbench.page().getActiveEditor().getEditorInput().getName());
        tour.close();
    }

    @Test
    void everyButtonSaysWhatItDoesAndCanBeReachedByItsLetter() {
        StartScreen page = StartScreen.open(workbench);
        assertEquals(List.of("&Run it", "&New scenario", "Open the &guided tour", "&Open a lab"), page.buttons().stream().map(Button::getText).toList());
        assertTrue(page.links().stream().anyMatch(link -> link.contains("Shift+F12")), page.links()::toString);
    }

    @Test
    void itsWordsCanBeReadInLightAndDark() {
        StartScreen page = StartScreen.open(workbench);
        assertReadable(page);
        workbench.dark();
        Screen.waitUntil("a dark page", () -> !Contrast.isLight(page.words().getFirst().getBackground().getRGB()));
        assertReadable(page);
        workbench.light();
        Screen.waitUntil("a light page", () -> Contrast.isLight(page.words().getFirst().getBackground().getRGB()));
    }

    private static void assertReadable(StartScreen page) {
        for (Control words : page.words()) {
            double contrast = Contrast.of(words.getForeground().getRGB(), words.getBackground().getRGB());
            assertTrue(contrast >= 4.5, words + " has contrast " + contrast);
        }
    }

    @Test
    void theMenuHasEverythingInOnePlace() {
        List<String> menu = workbench.menu("Pagewalk");
        assertTrue(menu.containsAll(List.of("Run Scenario", "Views", "Free Areas", "Present", "Start Page", "Guided Tour", "Help")),
                menu::toString);
        assertTrue(workbench.menu("Help").contains("Pagewalk Start Page"));
    }
}
