/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.vmscan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.pagealloc.Reclaim;
import org.pagewalk.model.tables.PageTable;

/** What reclaim does that surprises. */
class VmscanTest {
    private static final int NORMAL = 1;

    private final Machine machine = Machine.ofZones(new int[] {256, 256, 256}, new BitSet(), Reclaim.NONE);
    private final ScriptedFile file = new ScriptedFile(machine);
    private final PageTable pages = machine.tables().page;

    private int[] add(int count) {
        int[] added = new int[count];
        for (int i = 0; i < count; i++) {
            added[i] = file.add(NORMAL);
        }
        return added;
    }

    private void activate(int page) {
        machine.pageAllocator().lru().activatePage(page);
    }

    @Test
    void aReferencedPageThatWasRotatedIsMetAgainAndDeactivatedInTheSameCall() {
        int[] all = add(3);
        for (int page : all) {
            activate(page);
            pages.SetPageReferenced(page);
        }
        file.vmscan.refillInactive(1);
        assertEquals(2, machine.tables().machine.nr_active_pages(0), "the first at the tail lost its mark, went to the head, and came up again");
        assertTrue(pages.PageReferenced(all[0]) && !pages.PageActive(all[0]));
    }

    @Test
    void aReferencedPageAtTheHeadEndsTheLoop() {
        int page = add(1)[0];
        activate(page);
        pages.SetPageReferenced(page);
        file.vmscan.refillInactive(5);
        assertTrue(pages.PageActive(page));
        assertFalse(pages.PageReferenced(page));
    }

    @Test
    void aReferencedInactivePageIsFreedAllTheSame() {
        int page = add(1)[0];
        pages.SetPageReferenced(page);
        assertEquals(0, file.vmscan.shrinkCache(1, NORMAL, Gfp.GFP_KSWAPD, 1));
        assertEquals(0, pages.count(page));
        assertEquals(1, machine.tables().machine.pgscan(0));
        assertEquals(1, machine.tables().machine.pgsteal(0));
    }

    @Test
    void withFewInactivePagesTheFirstThatIsMappedLetsProcessesGiveUpPages() {
        int[] all = add(9);
        machine.pageAllocator().getPage(all[0]);
        assertEquals(3, file.vmscan.shrinkCache(3, NORMAL, Gfp.GFP_KSWAPD, 1), "it returns at once, whatever came of that");
        assertEquals(List.of("swap_out 1"), file.asked);
    }

    @Test
    void whatSlabsGaveCountsOnlyIfItIsEnough() {
        add(20);
        file.reaped = 5;
        assertEquals(0, file.vmscan.shrinkCaches(NORMAL, 1, Gfp.GFP_KSWAPD, 5));
        assertEquals(List.of(), file.asked);
        file.reaped = 4;
        assertEquals(0, file.vmscan.shrinkCaches(NORMAL, 1, Gfp.GFP_KSWAPD, 5));
        assertEquals(5, file.asked.size(), "all five come from the page cache");
    }

    @Test
    void whatOneRoundLeavesIsWantedOfTheNext() {
        add(40);
        assertEquals(1, file.vmscan.tryToFreePagesZone(NORMAL, Gfp.GFP_KSWAPD));
        assertEquals(40 - 32, machine.tables().machine.nr_inactive_pages(0));
        assertEquals(0, file.vmscan.tryToFreePagesZone(NORMAL, Gfp.GFP_KSWAPD));
        assertEquals("oom", file.asked.getLast());
    }

    @Test
    void pagesOfAHigherZoneAreLeftAlone() {
        int high = file.add(2);
        int low = file.add(0);
        assertEquals(1, file.vmscan.shrinkCache(2, NORMAL, Gfp.GFP_KSWAPD, 1));
        assertEquals(List.of("remove " + low), file.asked);
        assertEquals(1, pages.count(high));
    }
}
