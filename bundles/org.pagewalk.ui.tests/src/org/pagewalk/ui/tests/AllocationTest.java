/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.model.Handle;
import org.pagewalk.picture.Target;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.tests.pages.ConsolePage;
import org.pagewalk.ui.tests.pages.PicturePage;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.TimelinePage;
import org.pagewalk.ui.tests.pages.Workbench;

/** The views of how memory is given out, and of what becomes of it. */
class AllocationTest {
    private static final String SCENARIO = """
            let page = alloc_pages(GFP_KERNEL, 3)
            let other = alloc_pages(GFP_DMA, 0)
            __free_pages(page, 3)
            expect other != NULL
            """;
    private static final int NORMAL = 1;

    private Workbench workbench;

    @BeforeEach
    void run() {
        workbench = Workbench.open();
        workbench.runAs(workbench.file("lab", "path.mms", SCENARIO));
        ConsolePage.after(workbench, "Expectations met: 1 of 1");
    }

    @AfterEach
    void close() {
        workbench.clean();
    }

    private PicturePage view(String id) {
        PicturePage view = PicturePage.in(workbench, id);
        Screen.waitUntil("a picture in " + id, view::draws);
        return view;
    }

    @Test
    void theViewFollowsStepsAndAZoneInItIsSelectedEverywhere() {
        PicturePage path = view(PagewalkIds.ALLOCATION_VIEW);
        Screen.waitUntil("the last allocation", () -> path.shows("alloc_pages(__GFP_DMA, 0)") || path.shows("alloc_pages(GFP_DMA, 0)"));
        for (int line = 4; line > 1; line--) {
            path.press(SWT.SHIFT, SWT.F6);
        }
        Screen.waitUntil("the allocation before", () -> path.shows("alloc_pages(GFP_KERNEL, 3)"));
        Target zone = Target.row("Zone", NORMAL);
        path.click(zone);
        assertEquals(zone, path.picked());
        assertEquals(NORMAL, ((Handle) path.selection().orElseThrow()).row());
        assertEquals(zone, view(PagewalkIds.MACHINE_VIEW).picked(), "the other views follow");
        PicturePage.in(workbench, PagewalkIds.ALLOCATION_VIEW).press(SWT.SHIFT, SWT.F6);
        Screen.waitUntil("nothing is allocated yet", () -> path.shows("Nothing has been allocated"));
    }

    @Test
    void aClickOnAPassGoesToItsMoment() {
        PicturePage path = view(PagewalkIds.ALLOCATION_VIEW);
        Screen.waitUntil("the last allocation", () -> path.shows("DMA, 0)"));
        TimelinePage timeline = TimelinePage.in(workbench);
        String before = timeline.place();
        PicturePage.in(workbench, PagewalkIds.ALLOCATION_VIEW).click(path.moments().getLast());
        Screen.waitUntil("another moment", () -> !timeline.place().equals(before));
        Screen.waitUntil("the allocation as far as it has come", () -> path.shows("not over at this moment"));
    }

    @Test
    void aClickOnACurveOfFragmentationGoesThere() {
        PicturePage view = view(PagewalkIds.FRAGMENTATION_VIEW);
        TimelinePage timeline = TimelinePage.in(workbench);
        String before = timeline.place();
        PicturePage.in(workbench, PagewalkIds.FRAGMENTATION_VIEW).click(view.moments().getFirst());
        Screen.waitUntil("another moment", () -> !timeline.place().equals(before));
        assertTrue(view.zones().contains("DMA"), view.zones().toString());
    }
}
