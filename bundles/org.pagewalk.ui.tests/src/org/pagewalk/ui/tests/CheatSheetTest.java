/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.labs.LabIds;
import org.pagewalk.ui.tests.pages.ConsolePage;
import org.pagewalk.ui.tests.pages.ScenarioEditorPage;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.Workbench;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The guided tours: what their steps do in the workbench. */
class CheatSheetTest {
    private static final String SCENARIO = "first-scenario.xml";
    private static final String LAB = "first-lab.xml";

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
    void everyStepHasAnActionThatTheWorkbenchKnows() throws Exception {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        for (String sheet : List.of(SCENARIO, LAB)) {
            for (Step step : steps(sheet)) {
                assertTrue(!step.actions().isEmpty(), step.title() + " has no action");
                for (String action : step.actions()) {
                    String id = action.replaceFirst("\\(.*", "");
                    assertTrue(commands.getCommand(id).isDefined(), step.title() + ": there is no command " + id);
                    assertEquals(id, commands.deserialize(action).getId());
                }
            }
        }
        assertEquals(10, steps(SCENARIO).size());
    }

    @Test
    void theTourOfALabOpensOneAndLeadsToItsView() throws Exception {
        List<Step> steps = steps(LAB);
        List<String> wizards = workbench.dialogsDuring(() -> steps.get(1).doIt(workbench));
        assertTrue(wizards.getFirst().contains("Who you are:"), wizards.getFirst());
        steps.get(2).doIt(workbench);
        assertEquals(LabIds.VIEW, workbench.page().getActivePart().getSite().getId());
        steps.get(5).doIt(workbench);
        assertEquals(PagewalkIds.FREE_AREAS_VIEW, workbench.page().getActivePart().getSite().getId());
    }

    @Test
    void doneOneAfterTheOtherTheyOpenRunLookAndRunAgain() throws Exception {
        List<Step> steps = steps(SCENARIO);
        steps.get(0).doIt(workbench);
        assertEquals(PagewalkIds.PERSPECTIVE, workbench.page().getPerspective().getId());
        steps.get(1).doIt(workbench);
        Screen.waitUntil("the first example", () -> workbench.page().getActiveEditor() != null);
        assertEquals("first-pages.mms", workbench.page().getActiveEditor().getEditorInput().getName());
        steps.get(2).doIt(workbench);
        ConsolePage.after(workbench, "Expectations met: 5 of 5.");
        steps.get(5).doIt(workbench);
        assertEquals(PagewalkIds.FREE_AREAS_VIEW, workbench.page().getActivePart().getSite().getId());
        steps.get(6).doIt(workbench);
        assertEquals(IPageLayout.ID_PROP_SHEET, workbench.page().getActivePart().getSite().getId());

        workbench.saveBeforeLaunch();
        workbench.execute(steps.get(7).actions().getFirst());
        ScenarioEditorPage editor = workbench.activeEditor();
        editor.caretAfter("first.pfn == 1");
        editor.type("1");
        workbench.execute(steps.get(7).actions().getLast());
        ConsolePage.after(workbench, "Expectations met: 4 of 5.");
        List<String> wizards = workbench.dialogsDuring(() -> steps.get(9).doIt(workbench));
        assertTrue(wizards.getFirst().contains("File name:"), wizards.getFirst());
    }

    private record Step(String title, List<String> actions) {
        void doIt(Workbench workbench) {
            actions.forEach(workbench::execute);
        }
    }

    /** The steps of a sheet. */
    private static List<Step> steps(String sheet) throws Exception {
        List<Step> steps = new ArrayList<>();
        try (InputStream in = Platform.getBundle(PagewalkIds.BUNDLE).getEntry("sheets/" + sheet).openStream()) {
            NodeList items = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getElementsByTagName("item");
            for (int i = 0; i < items.getLength(); i++) {
                Element item = (Element) items.item(i);
                NodeList commands = item.getElementsByTagName("command");
                List<String> actions = new ArrayList<>();
                for (int j = 0; j < commands.getLength(); j++) {
                    actions.add(((Element) commands.item(j)).getAttribute("serialization"));
                }
                steps.add(new Step(item.getAttribute("title"), actions));
            }
        }
        return steps;
    }
}
