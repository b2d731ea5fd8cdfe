/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.FreeAreaTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.ZoneTable;
import org.pagewalk.store.ListColumn;
import org.pagewalk.store.NibbleColumn;

/**
 * A buddy system that merges wrongly. With whom, a subclass says; it may only name blocks that are free as a whole, so that
 * the free lists stay lists of pages that nobody uses, whatever else becomes wrong. Lists, not bits, tell it what is free.
 */
abstract class MutantBuddies extends BuddySystem {
    private final int maxOrder;
    private final Tables tables;
    private final ZoneTable zones;
    private final FreeAreaTable areas;
    private final ListColumn list;
    private final Voice<PageNote> voice;

    MutantBuddies(Tables tables, int maxOrder, NibbleColumn handedOut, Voice<PageNote> voice) {
        super(tables, maxOrder, handedOut, voice);
        this.maxOrder = maxOrder;
        this.tables = tables;
        this.voice = voice;
        zones = tables.zone;
        areas = tables.freeArea;
        list = tables.page.list;
    }

    /** The first page of the free block of the same order that a free block becomes one with; NULL for none. */
    abstract int partner(int zone, int page, int order);

    @Override
    final void putBack(int zone, int page, int order) {
        int area = zones.free_area(zone, 0);
        int block = page;
        int merged = order;
        zones.free_pages.add(zone, 1 << order);
        while (merged < maxOrder - 1) {
            markUsed(area, block - zones.zone_mem_map(zone), merged);
            int partner = partner(zone, block, merged);
            if (partner == NULL) {
                break;
            }
            list.del(partner);
            block = Math.min(block, partner);
            merged++;
            voice.tell(PageNote.PAGE_MERGE, block, merged);
        }
        areas.free_list.add(area + merged, block);
        voice.tell(PageNote.PAGE_FREE, page, order);
    }

    /** A page that may not be there can lie behind its zone, or behind all pages; such a bit of a pair is in no bitmap. */
    @Override
    final boolean markUsed(int area, int index, int order) {
        return index >> 1 + order < areas.map.length(area + order) && super.markUsed(area, index, order);
    }

    /** The buddy of a block, which may lie behind the end of the zone. */
    final int buddy(int zone, int page, int order) {
        int first = zones.zone_mem_map(zone);
        return first + (page - first ^ 1 << order);
    }

    final boolean isInZone(int zone, int page) {
        return page < zones.zone_mem_map(zone) + zones.size(zone);
    }

    /** Whether a page is the first of a free block of this order, on a list of whatever zone. */
    final boolean isFree(int page, int order) {
        if (page >= tables.page.limit() || !list.isOn(page) || tables.page.count(page) > 0) {
            return false;
        }
        int at = page;
        while (at >= 0) {
            at = list.nextOf(at);
        }
        int area = list.rowOf(at);
        return list.headsOf(at) == areas.free_list && area - zones.free_area(areas.zone(area), 0) == order;
    }
}
