/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.model.Page;
import org.pagewalk.picture.Target;
import org.pagewalk.ui.tests.pages.ConsolePage;
import org.pagewalk.ui.tests.pages.PicturePage;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.Workbench;

/** Looking at the free lists that a run left. */
class FreeAreasTest {
    private Workbench workbench;
    private PicturePage view;

    @BeforeEach
    void run() {
        workbench = Workbench.open();
        workbench.runAs(workbench.file("lab", "good.mms", Scenarios.GOOD));
        ConsolePage.after(workbench, "Expectations met");
        view = PicturePage.freeAreas(workbench);
        Screen.waitUntil("a picture", view::draws);
    }

    @AfterEach
    void close() {
        view.reopened(); // with the zone that it begins with
        workbench.clean();
    }

    @Test
    void thePictureShowsTheBlocksOfTheChosenZone() {
        assertTrue(view.description().contains("good.mms"), view.description());
        assertEquals(List.of("Normal", "DMA"), view.zones());
        assertEquals("Normal", view.zone(), "kernel allocations come from this zone");
        assertTrue(view.blocks().stream().allMatch(block -> block.row() >= 4096), view.blocks().toString());
        view.nextZone();
        Screen.waitUntil("zone DMA", () -> view.zone().equals("DMA"));
        Screen.waitUntil("its blocks", () -> view.blocks().stream().allMatch(block -> block.row() < 4096));
    }

    @Test
    void aClickOnABlockSelectsItsFirstPageAndTheStatusLineSaysWhichItIs() {
        Target block = view.blocks().getFirst();
        view.click(block);
        assertEquals(block, view.picked());
        Page page = (Page) view.selection().orElseThrow();
        assertEquals(block.row(), page.row());
        assertTrue(workbench.statusLine().contains("order " + block.order()), workbench.statusLine());
        assertTrue(workbench.statusLine().contains(Integer.toString(block.row())), workbench.statusLine());
        assertTrue(view.spoken().contains(String.valueOf(block.row())), view.spoken());
    }

    @Test
    void arrowsWalkOverTheBlocksAndEscapeLetsGo() {
        view.press(SWT.NONE, SWT.ARROW_RIGHT);
        Target first = view.picked();
        assertEquals(view.blocks().getFirst(), first);
        view.press(SWT.NONE, SWT.ARROW_DOWN);
        assertEquals(first.order() + 1, view.picked().order());
        view.press(SWT.MOD1, SWT.END);
        assertEquals(view.blocks().getLast(), view.picked());
        view.press(SWT.NONE, SWT.HOME);
        assertEquals("FreeArea", view.picked().table());
        view.press(SWT.NONE, SWT.ESC);
        assertEquals(Target.NONE, view.picked());
        assertEquals(Optional.empty(), view.selection());
    }

    @Test
    void thePropertiesViewShowsThePickedPagesFields() {
        workbench.view("org.eclipse.ui.views.PropertySheet");
        view = PicturePage.freeAreas(workbench);
        view.click(view.blocks().getFirst());
        Screen.waitUntil("the page's fields", () -> workbench.properties().contains("count"));
        assertTrue(workbench.properties().contains("virtual"), workbench.properties().toString());
    }
}
