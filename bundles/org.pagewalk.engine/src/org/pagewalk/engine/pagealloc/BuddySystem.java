/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.ZoneTable;
import org.pagewalk.store.BitSetColumn;
import org.pagewalk.store.HeadColumn;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.ListColumn;
import org.pagewalk.store.NibbleColumn;

/**
 * The free blocks of each zone (Gorman 6.2): for each order a list of free blocks of {@code 1 << order} pages and a
 * bitmap with one bit for each pair of buddies, 1 when exactly one of the two is free as a block of that order. An
 * allocation takes the head of the first list that has anything, at the order wanted or above, and splits it: the
 * lower half goes back, the upper half is split on. A free merges the block with its buddy for as long as the pair's
 * bit says that both are free.
 * <p>
 * A {@link org.pagewalk.engine.Mutant} overrides one of its methods.
 */
class BuddySystem {
    private final int maxOrder;
    private final ZoneTable zones;
    private final IntColumn counts;
    private final ListColumn list;
    private final IntColumn freePages;
    private final HeadColumn freeList;
    private final BitSetColumn map;
    /** The order with which a page was last handed out, plus one; 0 if never. The kernel leaves this to its callers. */
    private final NibbleColumn handedOut;
    private final Voice<PageNote> voice;
    /** The zone last worked on, and where its free areas and its pages start: what never changes after boot. */
    private int zoneAtHand = NULL;
    private int zoneArea;
    private int zoneFirst;

    BuddySystem(Tables tables, int maxOrder, NibbleColumn handedOut, Voice<PageNote> voice) {
        this.maxOrder = maxOrder;
        this.handedOut = handedOut;
        this.voice = voice;
        zones = tables.zone;
        counts = tables.page.count;
        list = tables.page.list;
        freePages = zones.free_pages;
        freeList = tables.freeArea.free_list;
        map = tables.freeArea.map;
    }

    /** Takes a block off a zone's free lists, splitting a larger one if need be; NULL if there is none. */
    @KernelFunction(value = "rmqueue", source = "Gorman 6.3")
    final int rmqueue(int zone, int order) {
        voice.tell(PageNote.RMQUEUE, zone, order);
        int page = take(zone, order);
        voice.leave(PageNote.RMQUEUE, page);
        return page;
    }

    private int take(int zone, int order) {
        enter(zone);
        int area = zoneArea;
        for (int found = order; found < maxOrder; found++) {
            int page = freeList.removeFirst(area + found);
            if (page != NULL) {
                int index = page - zoneFirst;
                if (found != maxOrder - 1) {
                    markUsed(area, index, found);
                }
                freePages.add(zone, -(1 << order));
                int upper = found == order ? page : expand(area, page, index, order, found);
                handOut(upper, order);
                voice.tell(PageNote.PAGE_ALLOC, upper, order);
                return upper;
            }
        }
        return NULL;
    }

    /** Splits a block down to the order wanted: lower halves go to the lists, the last upper half is the answer. */
    @KernelFunction(value = "expand", source = "Gorman 6.3")
    private int expand(int area, int page, int index, int low, int high) {
        voice.tell(PageNote.EXPAND, page, low, high);
        int offset = 0;
        for (int order = high - 1; order >= low; order--) {
            freeList.add(area + order, page + offset);
            markUsed(area, index + offset, order);
            voice.tell(PageNote.PAGE_SPLIT, page + offset, order);
            offset += 1 << order;
        }
        voice.leave(PageNote.EXPAND, page + offset);
        return page + offset;
    }

    /** Gives a block of the free lists, or one that reclaim has kept, to a caller. */
    final void handOut(int page, int order) {
        counts.set(page, 1);
        handedOut.set(page, order + 1);
    }

    /** Flips the bit of a block's pair in a zone that has its free areas from {@code area} on; returns the old bit. */
    boolean markUsed(int area, int index, int order) {
        return map.flip(area + order, index >> 1 + order);
    }

    /** Puts a block on a free list, merged with its buddies as far as they are free. */
    void putBack(int zone, int page, int order) {
        merge(zone, page, order);
    }

    /** The same for what boot hands over, on which all machines agree. */
    final void putBackAtBoot(int zone, int page, int order) {
        merge(zone, page, order);
    }

    private void merge(int zone, int page, int order) {
        enter(zone);
        int area = zoneArea;
        int first = zoneFirst;
        int index = page - first;
        assert (index & (1 << order) - 1) == 0 : "page " + page + " for order " + order;
        freePages.add(zone, 1 << order);
        int merged = order;
        while (merged < maxOrder - 1 && markUsed(area, index, merged)) {
            list.del(first + (index ^ 1 << merged));
            index &= ~(1 << merged);
            merged++;
            voice.tell(PageNote.PAGE_MERGE, first + index, merged);
        }
        freeList.add(area + merged, first + index);
        voice.tell(PageNote.PAGE_FREE, page, order);
    }

    /**
     * Makes this the zone at hand. Nearly always it is already; the processor then goes on to the bitmaps and lists
     * without waiting for the flags that told the zone.
     */
    private void enter(int zone) {
        if (zone != zoneAtHand) {
            zoneAtHand = zone;
            zoneArea = zones.free_area(zone, 0);
            zoneFirst = zones.zone_mem_map(zone);
        }
    }
}
