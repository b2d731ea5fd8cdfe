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
import org.pagewalk.model.MmStruct;
import org.pagewalk.model.VmArea;
import org.pagewalk.picture.Target;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.tests.pages.ConsolePage;
import org.pagewalk.ui.tests.pages.PicturePage;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.TimelinePage;
import org.pagewalk.ui.tests.pages.Workbench;

/** The views of address spaces, page tables and faults. */
class VirtualMemoryTest {
    private static final String SCENARIO = """
            task bash {
              let p = mmap(0, 8 pages, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
              store(p, 42)
              let child = fork()
              as child {
                store(p + 1 page, 43)
                expect load(p) == 42
              }
            }
            """;
    private static final int STEPS_MAX = 8;
    private static final long START = 0x4000_0000L;

    private Workbench workbench;

    @BeforeEach
    void run() {
        workbench = Workbench.open();
        workbench.runAs(workbench.file("lab", "fork.mms", SCENARIO));
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
    void aTypedAddressIsWalkedAndShownInTheAddressSpaceToo() {
        PicturePage walk = view(PagewalkIds.PAGE_TABLE_WALK_VIEW);
        walk.show("0x40000010@300");
        Screen.waitUntil("the walk", () -> walk.shows("0x40000010") && walk.shows("bash (pid 300)") && walk.shows("Page of 4 KiB"));
        Target typed = walk.picked();
        assertTrue(typed instanceof Target.Address picked && picked.address() == START + 0x10, typed.toString());
        assertTrue(walk.selection().orElseThrow() instanceof MmStruct, "the workbench sees the address space");
        PicturePage space = view(PagewalkIds.ADDRESS_SPACE_VIEW);
        Screen.waitUntil("the same address space", () -> space.shows("Address Space of bash (pid 300)"));
        assertEquals(typed, space.picked());
    }

    @Test
    void whatIsNotThereIsSaidBelow() {
        PicturePage walk = view(PagewalkIds.PAGE_TABLE_WALK_VIEW);
        walk.show("0x40000010@emacs");
        Screen.waitUntil("why nothing is shown", () -> workbench.statusLine().startsWith("There is no 0x40000010@emacs"));
        assertEquals("0x40000010@emacs", walk.typed(), "what was typed can be corrected");
    }

    @Test
    void aClickOnAPageOfAnAreaWalksThereAndShowsWhoUsesIt() {
        PicturePage space = view(PagewalkIds.ADDRESS_SPACE_VIEW);
        space.show("0x40000000@301");
        Screen.waitUntil("the child's areas, with the page", () -> space.shows("Address Space of bash (pid 301)")
                && space.addresses().stream().anyMatch(each -> each instanceof Target.Address address && address.address() == START));
        Target page = space.addresses().stream().filter(each -> each instanceof Target.Address address && address.address() == START)
                .findFirst().orElseThrow();
        space.click(page);
        assertEquals(page, space.picked());
        PicturePage reverse = view(PagewalkIds.REVERSE_MAP_VIEW);
        Screen.waitUntil("both that have the page", () -> reverse.shows("pid 300") && reverse.shows("pid 301"));
        PicturePage walk = view(PagewalkIds.PAGE_TABLE_WALK_VIEW);
        Screen.waitUntil("the walk to it", () -> walk.shows("0x40000000") && walk.shows("bash (pid 301)"));
    }

    @Test
    void aClickOnAnAreaSelectsIt() {
        PicturePage space = view(PagewalkIds.ADDRESS_SPACE_VIEW);
        space.show("task:300");
        Screen.waitUntil("the parent's areas", () -> space.shows("Address Space of bash (pid 300)") && space.shows("anonymous"));
        space.show("0x40000000@300");
        Screen.waitUntil("the area of the address", () -> space.picked() instanceof Target.Address);
        space.press(SWT.NONE, SWT.ARROW_UP);
        Screen.waitUntil("the area above the page", () -> space.picked().table().equals("VmArea"));
        assertTrue(space.selection().orElseThrow() instanceof VmArea);
    }

    @Test
    void theFlowChartLightsTheLastFaultAndAClickGoesToADecision() {
        PicturePage fault = view(PagewalkIds.FAULT_VIEW);
        Screen.waitUntil("the last fault", () -> fault.shows("write in user mode, no page there (error code 6)"));
        TimelinePage timeline = TimelinePage.in(workbench);
        String before = timeline.place();
        PicturePage.in(workbench, PagewalkIds.FAULT_VIEW).click(fault.moments().getLast());
        Screen.waitUntil("another moment", () -> !timeline.place().equals(before));
        Screen.waitUntil("the fault as far as it has come", () -> fault.shows("not over at this moment"));
    }

    @Test
    void theTlbFollowsSteps() {
        PicturePage tlb = view(PagewalkIds.TLB_VIEW);
        Screen.waitUntil("nothing, since the child's entries were dropped", () -> !tlb.shows("40000000"));
        for (int step = 0; step < STEPS_MAX && !tlb.shows("40000000"); step++) {
            tlb.press(SWT.SHIFT, SWT.F6);
            workbench.waitUntilShown();
        }
        assertTrue(tlb.shows("40000000"), "what the child's load had filled");
    }
}
