/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.ui.tests.pages.ConsolePage;
import org.pagewalk.ui.tests.pages.NarrativePage;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.Workbench;

/** Reading what the kernel did and why. */
class NarrativeTest {
    /** Takes two pages, from two zones. */
    private static final String TWO_PAGES = """
            machine { memory 64 MiB  boot bare }
            let first = alloc_pages(GFP_KERNEL, 0)
            let second = alloc_pages(GFP_DMA, 0)
            expect first.pfn == 16383
            """;

    private Workbench workbench;
    private NarrativePage view;

    @BeforeEach
    void run() {
        workbench = Workbench.open();
        workbench.runAs(workbench.file("lab", "two.mms", TWO_PAGES));
        ConsolePage.after(workbench, "Expectations met");
        view = new NarrativePage(workbench);
        Screen.waitUntil("the end of the run", () -> view.present().contains("first.pfn == 16383: held"));
    }

    @AfterEach
    void close() {
        workbench.clean();
    }

    private void backTo(int key, String words) {
        view.step(SWT.SHIFT, key);
        Screen.waitUntil(() -> words + " as the present entry, in " + view.entries(), () -> view.present().contains(words));
    }

    @Test
    void thePresentCallIsToldWithTheReasonOfEachDecisionAndOthersByLine() {
        backTo(SWT.F8, "page 4095 of order 0 is handed out");
        String all = String.join("\n", view.entries());
        assertTrue(all.contains("DMA: 4096 free > 65 (1 << order, and pages_low of each zone tried): served from here"), all);
        assertTrue(all.contains("line 2   let first = alloc_pages(GFP_KERNEL, 0)"), all);
        assertTrue(all.contains("alloc_pages(GFP_KERNEL, order 0)   = page 16383"), all);
        assertTrue(all.contains("rmqueue(DMA, order 0)   = page 4095"), all);
    }

    @Test
    void aClickOnAnObjectSelectsItEverywhere() {
        backTo(SWT.F8, "page 4095 of order 0 is handed out");
        view.click("a block is halved: page 4080", "page 4080");
        Screen.waitUntil("page 4080 selected", () -> picked() == 4080);
        view.press(SWT.NONE, SWT.ARROW_DOWN);
        view.press(SWT.NONE, ' ');
        Screen.waitUntil("page 4088 selected by the space bar", () -> picked() == 4088);
    }

    private int picked() {
        return workbench.selected().row();
    }

    @Test
    void enterGoesToTheMomentOfAnEntry() {
        backTo(SWT.F8, "page 4095 of order 0 is handed out");
        view.click("a block is halved: page 4032", "halved");
        view.press(SWT.NONE, SWT.CR);
        Screen.waitUntil("the block of 4032", () -> view.present().contains("page 4032 of order 5"));
        backTo(SWT.F6, "line 3");
    }

    @Test
    void anotherCallIsReadWhenItIsOpened() {
        assertFalse(String.join("\n", view.entries()).contains("_alloc_pages(GFP_KERNEL"), view.entries().toString());
        view.open("alloc_pages(GFP_KERNEL, order 0)");
        Screen.waitUntil(() -> "its functions, in " + view.entries(),
                () -> String.join("\n", view.entries()).contains("_alloc_pages(GFP_KERNEL"));
    }

    @Test
    void onlyWhatIsLookedForIsShownAndCopied() {
        backTo(SWT.F8, "page 4095 of order 0 is handed out");
        view.find("4080");
        Screen.waitUntil(() -> "one event, in " + view.entries(),
                () -> view.entries().stream().filter(entry -> entry.contains("halved")).count() == 1);
        view.click("a block is halved: page 4080", "halved");
        view.press(SWT.MOD1, 'c');
        assertEquals("a block is halved: page 4080 of order 3 goes back to the free list", view.clipboard().strip());
    }

    @Test
    void ofALongRunThePartAroundThePresentMomentIsShown() {
        String many = """
                machine { memory 64 MiB  boot bare }
                let pages = []
                for i in 1..4000 { pages += alloc_pages(GFP_KERNEL, 0) }
                for i in 1..4000 { interrupt { alloc_page(GFP_ATOMIC) } }
                wait 1 s
                """;
        workbench.runAs(workbench.file("lab", "many.mms", many));
        ConsolePage.after(workbench, "Expectations met");
        view = new NarrativePage(workbench);
        Screen.waitUntil("the end of the run", () -> view.present().length() > 0 && view.entries().size() > 50);
        assertTrue(view.entries().size() < 2000, "a tree of " + view.entries().size() + " entries");
    }
}
