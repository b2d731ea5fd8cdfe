/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.examples.Examples;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.tests.pages.ConsolePage;
import org.pagewalk.ui.tests.pages.PicturePage;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.TimelinePage;
import org.pagewalk.ui.tests.pages.Workbench;

/** Every view that Pagewalk has is opened on one run of a whole machine, at its end and at a moment in its middle. */
class WholeMachineViewsTest {
    private static final String SCENARIO = "whole-machine.mms";
    private static final String CATEGORY = "org.pagewalk.ui.category";
    private static final String PICTURE = "PictureView";

    private Workbench workbench;

    @BeforeEach
    void run() {
        workbench = Workbench.open();
        workbench.runAs(workbench.file("lab", SCENARIO, Examples.text(SCENARIO)));
        ConsolePage.after(workbench, "Expectations met: ");
    }

    /** Fails too when a view has written into the workbench's log. */
    @AfterEach
    void close() {
        workbench.clean();
    }

    private static List<IViewDescriptor> views() {
        return Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getCategories()).filter(each -> each.getId().equals(CATEGORY))
                .flatMap(each -> Arrays.stream(each.getViews())).toList();
    }

    private void openAll() {
        for (IViewDescriptor each : views()) {
            workbench.view(each.getId());
            if (workbench.view(each.getId()).getClass().getSimpleName().equals(PICTURE)) {
                PicturePage picture = PicturePage.in(workbench, each.getId());
                Screen.waitUntil("a picture, or what it would show, in " + each.getId(), () -> picture.draws() || !picture.emptyWords().isEmpty());
            }
            Screen.work();
        }
    }

    @Test
    void everyViewShowsTheEndAndTheMiddleOfTheRun() {
        assertTrue(views().size() >= 19, "all views are there: " + views().size());
        openAll();
        TimelinePage timeline = TimelinePage.in(workbench);
        timeline.drag(0.9, 0.5);
        Screen.waitUntil(() -> "the middle, not " + timeline.place(), () -> Math.abs(timeline.share() - 0.5) < 0.1);
        openAll();
        PicturePage space = PicturePage.in(workbench, PagewalkIds.ADDRESS_SPACE_VIEW).reopened(); // at its top
        Screen.waitUntil("a picture", space::draws);
        space.show("task:300");
        Screen.waitUntil(() -> "the first process at " + timeline.place() + ", not " + workbench.statusLine() + space.typed(), () -> space.shows("Address Space of bash (pid 300)"));
    }
}
