/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.ui.tests.pages.ConsolePage;
import org.pagewalk.ui.tests.pages.QueryPage;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.Workbench;

/** Asking for structures. */
class QueryTest {
    private static final String THREE_PAGES = """
            machine { memory 64 MiB  boot bare }
            alloc_pages(GFP_KERNEL, 0)
            alloc_pages(GFP_KERNEL, 0)
            alloc_pages(GFP_DMA, 0)
            """;

    private final Workbench workbench = Workbench.open();

    @AfterEach
    void close() {
        workbench.clean();
    }

    private QueryPage run(String scenario) {
        workbench.runAs(workbench.file("lab", "query.mms", scenario));
        ConsolePage.after(workbench, "Expectations met");
        return new QueryPage(workbench);
    }

    @Test
    void whatFitsIsATableWhoseRowsAreSelectedEverywhereAndCopied() {
        QueryPage view = run(THREE_PAGES);
        view.ask("Page where count > 0 show pfn, zone.name");
        List<String> rows = List.of("pfn zone.name", "4095 DMA", "16382 Normal", "16383 Normal");
        // The view remembers what was asked last, of which there may be as many.
        Screen.waitUntil(() -> "three rows, not " + view.summary() + view.rows(), () -> view.summary().startsWith("3 rows") && view.rows().equals(rows));
        view.click(0, 2);
        Screen.waitUntil("page 16382 selected",
                () -> workbench.selected().row() == 16382);
        QueryPage again = new QueryPage(workbench);
        again.press(SWT.NONE, SWT.ARROW_DOWN);
        again.press(SWT.MOD1, 'c');
        assertEquals("16383\tNormal", again.clipboard().strip());
        again.click(0, 0);
        again.click(0, 0);
        Screen.waitUntil(() -> "the largest first, in " + again.rows(), () -> again.rows().get(1).startsWith("16383"));
    }

    @Test
    void eachMomentIsAskedAnew() {
        QueryPage view = run(THREE_PAGES);
        view.ask("Page where count > 0 show pfn");
        Screen.waitUntil(() -> "three rows, not " + view.summary(), () -> view.summary().startsWith("3 rows"));
        view.press(SWT.ALT, SWT.HOME);
        Screen.waitUntil(() -> "no page at the start, not " + view.summary(), () -> view.summary().startsWith("No Page fits"));
    }

    @Test
    void aMistakeIsToldWithItsRemedy() {
        QueryPage view = run(THREE_PAGES);
        view.ask("Pages");
        Screen.waitUntil(() -> "what is wrong, not " + view.mistake(), () -> view.mistake().contains("did you mean Page?"));
        view.ask("Zone where size > 0 show name");
        Screen.waitUntil(() -> "two zones, not " + view.summary(), () -> view.summary().startsWith("2 rows"));
        assertTrue(!view.mistake().contains("did you mean"), view.mistake());
    }

    @Test
    void ofAMillionRowsOnlyThoseInSightAreRead() {
        QueryPage view = run("machine { memory 4096 MiB  boot bare }\nalloc_pages(GFP_KERNEL, 0)\n");
        view.ask("Page show pfn, count");
        Screen.waitUntil(() -> "a million rows, not " + view.summary(), () -> view.summary().startsWith("1,048,576 rows") && view.rows().get(1).equals("0 0"));
        assertTrue(view.rows().size() < 200, "rows in sight: " + view.rows().size());
    }
}
