/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.labs.LabIds;
import org.pagewalk.ui.labs.OpenLabWizard;
import org.pagewalk.ui.tests.pages.ConsolePage;
import org.pagewalk.ui.tests.pages.LabPage;
import org.pagewalk.ui.tests.pages.NewWizardPage;
import org.pagewalk.ui.tests.pages.PicturePage;
import org.pagewalk.ui.tests.pages.QueryPage;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.TimelinePage;
import org.pagewalk.ui.tests.pages.Workbench;

/** Takes the pictures that the documentation shows, into the folder that {@code -Dpagewalk.screenshots} names. */
@EnabledIfSystemProperty(named = "pagewalk.screenshots", matches = "(?!none$).+")
class ScreenshotsTest {
    private static final String SCENARIO = """
            machine {
              kernel linux-2.4.20
              memory 64 MiB
            }
            let held = []
            for i in 1..1200 { held += alloc_pages(GFP_KERNEL, i % 4) }

            section "every third block is kept" {
              for i in 0..1199 {
                if i % 3 != 0 { __free_pages(held[i], (i + 1) % 4) }
              }
              expect zone("Normal").free_area[0].nr_free > 50
              expect zone("Normal").free_area[9].nr_free == 23  "all that is free lies together"
            }
            print proc("buddyinfo")
            """;
    private static final int LONG_MS = 3000;

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
    void everyViewInBothThemes() {
        Path folder = Path.of(System.getProperty("pagewalk.screenshots"));
        IFile file = workbench.file("course", "fragmentation.mms", SCENARIO);
        workbench.edit(file);
        workbench.runAs(file);
        ConsolePage.after(workbench, "Expectations met");
        TimelinePage timeline = TimelinePage.in(workbench);
        Screen.waitUntil("the run", () -> timeline.place().contains("moment"));
        timeline.drag(0.9, 0.8);
        PicturePage areas = PicturePage.freeAreas(workbench);
        Screen.waitUntil("a picture", areas::draws);
        areas.click(areas.blocks().getFirst());
        Screen.pointAway();
        new QueryPage(workbench).ask("Page where count > 0 show pfn, count, flags");
        for (Map.Entry<String, Runnable> theme : Map.<String, Runnable>of("light", workbench::light, "dark", workbench::dark).entrySet()) {
            theme.getValue().run();
            views().forEach((name, id) -> {
                workbench.view(id);
                Screen.rest(LONG_MS);
                workbench.save(id, folder.resolve(name + "-" + theme.getKey() + ".png"));
            });
            TimelinePage.in(workbench);
            PicturePage.freeAreas(workbench);
            Screen.rest(LONG_MS);
            workbench.save(folder.resolve("workbench-" + theme.getKey() + ".png"));
        }
    }

    @Test
    void theLabInBothThemes() {
        Path folder = Path.of(System.getProperty("pagewalk.screenshots"));
        NewWizardPage wizard = NewWizardPage.open(workbench, new OpenLabWizard());
        wizard.type("Who you are:", "ana@example.org");
        wizard.finish();
        LabPage lab = LabPage.in(workbench);
        lab.waitFor("One free block of each order from yours to 8 | 0 of 6 | not met");
        lab.choose("One free block of each order");
        Screen.pointAway();
        for (Map.Entry<String, Runnable> theme : Map.<String, Runnable>of("light", workbench::light, "dark", workbench::dark).entrySet()) {
            theme.getValue().run();
            Screen.rest(LONG_MS);
            workbench.save(LabIds.VIEW, folder.resolve("lab-" + theme.getKey() + ".png"));
        }
    }

    private static Map<String, String> views() {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("free-areas", PagewalkIds.FREE_AREAS_VIEW);
        views.put("physical-memory", PagewalkIds.PHYSICAL_MEMORY_VIEW);
        views.put("machine", PagewalkIds.MACHINE_VIEW);
        views.put("page", PagewalkIds.PAGE_VIEW);
        views.put("narrative", PagewalkIds.NARRATIVE_VIEW);
        views.put("proc", PagewalkIds.PROC_VIEW);
        views.put("query", PagewalkIds.QUERY_VIEW);
        views.put("results", PagewalkIds.RESULTS_VIEW);
        views.put("timeline", PagewalkIds.TIMELINE_VIEW);
        views.put("allocation", PagewalkIds.ALLOCATION_VIEW);
        views.put("fragmentation", PagewalkIds.FRAGMENTATION_VIEW);
        views.put("boot-map", PagewalkIds.BOOT_MAP_VIEW);
        return views;
    }
}
