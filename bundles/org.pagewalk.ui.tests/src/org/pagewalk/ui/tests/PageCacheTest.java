/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.pagewalk.model.Page;
import org.pagewalk.picture.Target;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.tests.pages.ConsolePage;
import org.pagewalk.ui.tests.pages.PicturePage;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.Workbench;

/** The views of the page cache, of look-ups in it, of the LRU lists, and of replacement policies. */
class PageCacheTest {
    private static final String SCENARIO = """
            machine { page_cache { compare true } }
            file letter { size 100 pages  content "Dear reader" }
            task anna {
              let p = mmap(0, 4 pages, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
              let fd = open("letter", O_RDWR)
              for i in 1..10 { read(fd, p, 4096) }
              write(fd, p, 8000)
            }
            policy first { kind fifo  frames 3 }
            policy_references(first, [1, 2, 3, 4, 1, 2, 5, 1, 2, 3, 4, 5])
            expect first.hits == 3
            """;
    private static final int STEPS_MAX = 4;
    private static final int LONG_MS = 2500;

    private Workbench workbench;

    @BeforeEach
    void run() {
        workbench = Workbench.open();
        workbench.runAs(workbench.file("lab", "reading.mms", SCENARIO));
        ConsolePage.after(workbench, "Expectations met: 1 of 1");
    }

    @AfterEach
    void close() {
        workbench.light();
        workbench.clean();
    }

    private PicturePage view(String id) {
        PicturePage view = PicturePage.in(workbench, id);
        Screen.waitUntil("a picture in " + id, view::draws);
        return view;
    }

    @Test
    void aPageOfAFileIsTypedPickedAndLookedUp() {
        PicturePage cache = view(PagewalkIds.PAGE_CACHE_VIEW);
        cache.show("letter 10");
        Screen.waitUntil("the page", () -> cache.shows("Page 10 of letter"));
        assertTrue(cache.picked().isPage(), cache.picked().toString());
        assertTrue(cache.selection().orElseThrow() instanceof Page);
        PicturePage tree = view(PagewalkIds.RADIX_TREE_VIEW);
        Screen.waitUntil("the look-up of the same page", () -> tree.shows("Look-up of page 10 of letter"));
        tree.show("letter 99");
        Screen.waitUntil("another look-up", () -> tree.shows("page 99 of letter, not there"));
        assertEquals("AddressSpace", tree.picked().table(), "a page that is not in memory is a place in its file");
    }

    @Test
    void aStepMarksWhatItMovedOnTheLists() {
        PicturePage lists = view(PagewalkIds.LRU_VIEW);
        Screen.waitUntil("the lists", () -> lists.shows("inactive_list") && lists.shows("letter:9"));
        for (int step = 0; step < STEPS_MAX && !lists.shows("What was moved since the moment before: "); step++) {
            lists.press(SWT.SHIFT, SWT.F6);
            workbench.waitUntilShown();
        }
        assertTrue(lists.shows("What was moved since the moment before: "), "a line back");
    }

    @Test
    void aClickOnAReferenceShowsTheFramesThere() {
        PicturePage policies = view(PagewalkIds.REPLACEMENT_VIEW);
        Screen.waitUntil("the anomaly", () -> policies.shows("Belady's anomaly: fifo has 10 faults with 4 frames"));
        Target reference = Target.row("PageReference", 6);
        policies.click(reference);
        Screen.waitUntil("the reference is picked", () -> policies.picked().equals(reference));
        Screen.waitUntil("the frames there", () -> policies.shows("Behind reference 7: 0 hits, 7 faults"));
    }

    /** For whoever wants to look at them: one picture of the workbench for each view and theme. */
    @Test
    @EnabledIfSystemProperty(named = "pagewalk.screenshots", matches = "(?!none$).+")
    void everyViewInBothThemes() {
        Path folder = Path.of(System.getProperty("pagewalk.screenshots"));
        view(PagewalkIds.PAGE_CACHE_VIEW).show("letter 10");
        for (boolean isDark : new boolean[] {false, true}) {
            if (isDark) {
                workbench.dark();
            } else {
                workbench.light();
            }
            for (String id : new String[] {PagewalkIds.PAGE_CACHE_VIEW, PagewalkIds.RADIX_TREE_VIEW, PagewalkIds.LRU_VIEW, PagewalkIds.REPLACEMENT_VIEW}) {
                workbench.view(id);
                Screen.rest(LONG_MS);
                workbench.save(folder.resolve(id + (isDark ? "-dark.png" : "-light.png")));
            }
        }
    }
}
