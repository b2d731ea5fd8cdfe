/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.Test;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.tests.pages.Workbench;

/** What a newcomer finds on opening the perspective. */
class PerspectiveTest {
    @Test
    void fewViewsAreOpenAtFirst() {
        Workbench workbench = Workbench.open();
        workbench.page().resetPerspective();
        List<String> views = Arrays.stream(workbench.page().getViewReferences()).map(IViewReference::getId).sorted().toList();
        List<String> expected = List.of(ProjectExplorer.VIEW_ID, PagewalkIds.FREE_AREAS_VIEW, PagewalkIds.TIMELINE_VIEW, PagewalkIds.RESULTS_VIEW,
                IConsoleConstants.ID_CONSOLE_VIEW, IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_PROP_SHEET);
        assertEquals(expected.stream().sorted().toList(), views);
    }

    @Test
    void theFileMenuOffersAScenarioAndTheExamples() {
        List<String> wizards = List.of(Workbench.open().page().getNewWizardShortcuts());
        assertTrue(wizards.contains(PagewalkIds.NEW_SCENARIO_WIZARD), wizards.toString());
        assertTrue(wizards.contains(PagewalkIds.EXAMPLES_WIZARD), wizards.toString());
    }
}
