/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.tests.pages.ConsolePage;
import org.pagewalk.ui.tests.pages.PicturePage;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.Workbench;

/** The views of a machine with 4,194,304 page frames: that they draw it, and (told, not judged) in which time. */
class RepaintTest {
    private static final String LARGE = """
            machine { arch x86-pae  memory 16 GiB }
            let held = []
            for i in 1..20000 { held += alloc_pages(GFP_HIGHUSER, i % 4) }
            for i in 0..19999 { if i % 3 != 0 { __free_pages(held[i], (i + 1) % 4) } }
            expect zone("HighMem").free_pages > 0
            """;
    private static final int LIMIT_MS = 16;

    private Workbench workbench;

    @BeforeEach
    void run() {
        workbench = Workbench.open();
        workbench.runAs(workbench.file("lab", "large.mms", LARGE));
        ConsolePage.after(workbench, "Expectations met: 1 of 1");
    }

    @AfterEach
    void close() {
        workbench.clean();
    }

    @Test
    void everyPictureIsDrawnOfSixteenGigabytes() {
        for (String id : List.of(PagewalkIds.FREE_AREAS_VIEW, PagewalkIds.PHYSICAL_MEMORY_VIEW, PagewalkIds.MACHINE_VIEW,
            PagewalkIds.PAGE_VIEW, PagewalkIds.ALLOCATION_VIEW, PagewalkIds.FRAGMENTATION_VIEW,
                PagewalkIds.BOOT_MAP_VIEW)) {
            PicturePage view = PicturePage.in(workbench, id);
            Screen.waitUntil("a picture in " + id, view::draws);
            double millis = view.repaintMillis();
            System.out.printf("repaint of %s at 4,194,304 frames: %.1f ms (wanted: %d)%n", id, millis, LIMIT_MS);
            assertTrue(millis > 0);
        }
    }
}
