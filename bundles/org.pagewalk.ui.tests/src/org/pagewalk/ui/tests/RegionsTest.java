/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.model.RegionBlock;
import org.pagewalk.picture.Target;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.tests.pages.ConsolePage;
import org.pagewalk.ui.tests.pages.PicturePage;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.Workbench;

/** The view of allocators side by side. */
class RegionsTest {
    private static final String SCENARIO = """
            region best { size 64 KiB  fit best }
            region buddy { size 64 KiB  fit buddy }
            region_alloc(best, 34 KiB)
            region_alloc(buddy, 34 KiB)
            expect buddy.free == 0
            """;

    private final Workbench workbench = Workbench.open();

    @AfterEach
    void close() {
        workbench.clean();
    }

    private PicturePage run(String name, String scenario, String words) {
        workbench.runAs(workbench.file("lab", name, scenario));
        ConsolePage.after(workbench, words);
        PicturePage view = PicturePage.in(workbench, PagewalkIds.REGIONS_VIEW);
        Screen.waitUntil("a picture of regions", view::draws);
        return view;
    }

    @Test
    void aClickOnABlockSelectsItAndAStepBackTakesItAway() {
        PicturePage view = run("regions.mms", SCENARIO, "Expectations met: 1 of 1");
        Screen.waitUntil("what each has handed out", () -> view.shows("best fit, 53% used") && view.shows("buddy, 100% used"));
        assertTrue(view.shows("30 KiB"), "what a buddy system wastes of 64 KiB");
        Target block = Target.row("RegionBlock", 0);
        view.click(block);
        assertEquals(block, view.picked());
        assertEquals("block of 34816 bytes at 0 of best", ((RegionBlock) view.selection().orElseThrow()).toString());
        view.press(SWT.SHIFT, SWT.F6);
        view.press(SWT.SHIFT, SWT.F6);
        Screen.waitUntil("before the second request", () -> view.shows("buddy, 0% used") && view.shows("best fit, 53% used"));
    }

    @Test
    void withoutRegionsItSaysHowToDeclareOne() {
        PicturePage view = run("none.mms", "expect 1 == 1\n", "Expectations met: 1 of 1");
        Screen.waitUntil("how to declare one", () -> view.shows("region heap {"));
    }
}
