/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pagewalk.model.Handle;
import org.pagewalk.picture.Target;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.tests.pages.ConsolePage;
import org.pagewalk.ui.tests.pages.PicturePage;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.Workbench;

/** What all views that draw can do. */
class PictureViewTest {
    private static final List<String> VIEWS = List.of(PagewalkIds.FREE_AREAS_VIEW, PagewalkIds.PHYSICAL_MEMORY_VIEW, PagewalkIds.MACHINE_VIEW,
            PagewalkIds.PAGE_VIEW, PagewalkIds.ALLOCATION_VIEW);

    private Workbench workbench;

    @BeforeEach
    void run() {
        workbench = Workbench.open();
        workbench.runAs(workbench.file("lab", "good.mms", Scenarios.GOOD));
        ConsolePage.after(workbench, "Expectations met");
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
    void aClickOnAShapeSelectsItsObjectInEveryView() {
        for (String id : VIEWS) {
            select(view(PagewalkIds.FREE_AREAS_VIEW)); // the view of one page shows nothing else
            PicturePage view = view(id);
            Screen.waitUntil("something to click in " + id, () -> !view.something().isNone());
            Target wanted = view.something();
            view.click(wanted);
            assertEquals(wanted, view.picked(), id);
            Handle object = (Handle) view.selection().orElseThrow();
            assertEquals(wanted.row(), object.row(), id);
            assertFalse(workbench.statusLine().isEmpty(), id + " says what was clicked");
        }
    }

    private static void select(PicturePage areas) {
        areas.click(areas.blocks().getFirst());
    }

    @Test
    void whatIsSelectedInOneViewIsSelectedInTheOthersAndHasAHistory() {
        PicturePage memory = view(PagewalkIds.PHYSICAL_MEMORY_VIEW);
        memory.click(memory.something());
        Target first = memory.picked();
        PicturePage areas = view(PagewalkIds.FREE_AREAS_VIEW);
        assertEquals(first, areas.picked());
        areas.click(areas.blocks().getFirst());
        Target second = areas.picked();
        areas.press(SWT.ALT | SWT.SHIFT, ',');
        Screen.waitUntil("the selection before", () -> areas.picked().equals(first));
        areas.press(SWT.ALT | SWT.SHIFT, '.');
        Screen.waitUntil("the selection after", () -> areas.picked().equals(second));
    }

    @Test
    void aViewThatIsOpenedLaterShowsWhatIsSelected() {
        PicturePage areas = view(PagewalkIds.FREE_AREAS_VIEW);
        areas.click(areas.blocks().getLast());
        int pfn = areas.picked().row();
        PicturePage page = view(PagewalkIds.PAGE_VIEW).reopened();
        Screen.waitUntil("the page's picture", page::draws);
        page.tool("Show as Text");
        Screen.waitUntil("the selected page", () -> page.text().contains(Integer.toString(pfn)));
        page.tool("Show as Text");
    }

    @Test
    void everyPictureCanBeReadAsText() {
        for (String id : VIEWS) {
            PicturePage view = view(id);
            view.tool("Show as Text");
            Screen.waitUntil("text in " + id, () -> !view.text().isBlank());
            view.tool("Show as Text");
            Screen.waitUntil("the drawing of " + id, view::draws);
        }
    }

    @Test
    void everyPictureIsWrittenAsSvgAndAsPng(@TempDir Path folder) throws IOException {
        for (String id : VIEWS) {
            PicturePage view = view(id);
            view.writeTo(folder.resolve(id + ".svg"));
            assertTrue(Files.readString(folder.resolve(id + ".svg")).startsWith("<svg "), id);
            view.writeTo(folder.resolve(id + ".png"));
            byte[] png = Files.readAllBytes(folder.resolve(id + ".png"));
            assertEquals("PNG", new String(png, 1, 3, StandardCharsets.ISO_8859_1), id);
        }
    }

    @Test
    void everyViewCanBeWrittenAsAPictureThoseThatSayLinesToo() {
        for (String id : List.of(PagewalkIds.FREE_AREAS_VIEW, PagewalkIds.PHYSICAL_MEMORY_VIEW, PagewalkIds.MACHINE_VIEW, PagewalkIds.PAGE_VIEW,
                PagewalkIds.NARRATIVE_VIEW, PagewalkIds.PROC_VIEW, PagewalkIds.QUERY_VIEW, PagewalkIds.RESULTS_VIEW, PagewalkIds.TIMELINE_VIEW,
                PagewalkIds.ALLOCATION_VIEW, PagewalkIds.FRAGMENTATION_VIEW, PagewalkIds.BOOT_MAP_VIEW, PagewalkIds.REGIONS_VIEW,
                PagewalkIds.ADDRESS_SPACE_VIEW, PagewalkIds.PAGE_TABLE_WALK_VIEW, PagewalkIds.FAULT_VIEW, PagewalkIds.TLB_VIEW,
                PagewalkIds.REVERSE_MAP_VIEW, PagewalkIds.PAGE_CACHE_VIEW, PagewalkIds.RADIX_TREE_VIEW, PagewalkIds.LRU_VIEW,
                PagewalkIds.REPLACEMENT_VIEW)) {
            PicturePage view = PicturePage.in(workbench, id);
            Screen.waitUntil("the tool of " + id, () -> view.hasTool("Save as SVG or PNG"));
        }
    }

    @Test
    void keysZoomAndZeroShowsAllAgain() {
        PicturePage areas = view(PagewalkIds.FREE_AREAS_VIEW);
        Target block = areas.blocks().getFirst();
        Rectangle before = areas.boundsOf(block);
        areas.press(SWT.MOD1, '+');
        Screen.waitUntil("a larger block", () -> areas.boundsOf(block).width > before.width);
        areas.press(SWT.MOD1, '0');
        Screen.waitUntil("the block as before", () -> areas.boundsOf(block).width == before.width);
    }

    @Test
    void arrowsWalkOverThePageFrames() {
        PicturePage memory = view(PagewalkIds.PHYSICAL_MEMORY_VIEW);
        memory.press(SWT.NONE, SWT.ARROW_RIGHT);
        Screen.waitUntil("the first cell", () -> memory.picked().isPage() && memory.picked().row() < 16);
        int first = memory.picked().row();
        memory.press(SWT.NONE, SWT.ARROW_RIGHT);
        int step = memory.picked().row();
        assertTrue(step > first, "the cell beside it");
        memory.press(SWT.NONE, SWT.ARROW_DOWN);
        assertTrue(memory.picked().row() > step, "the cell below it");
        memory.press(SWT.NONE, SWT.ARROW_UP);
        assertEquals(step, memory.picked().row());
    }
}
