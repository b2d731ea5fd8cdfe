/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.pagewalk.model.tables.FreeAreaTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.ZoneTable;

/** Holds the page allocator's whole state against what must always be true of it. */
final class Invariants {
    /** No more than this many findings: one broken list can lead to thousands. */
    private static final int FINDINGS_MAX = 20;

    private final PageAllocator allocator;
    private final PageTable pages;
    private final ZoneTable zones;
    private final FreeAreaTable areas;
    private final int maxOrder;
    private final List<String> findings = new ArrayList<>();

    Invariants(PageAllocator allocator, Tables tables, int maxOrder) {
        this.allocator = allocator;
        this.pages = tables.page;
        this.zones = tables.zone;
        this.areas = tables.freeArea;
        this.maxOrder = maxOrder;
    }

    /** What is broken, in words; empty when all is well. */
    List<String> check() {
        for (int zone = 0; zone < zones.limit(); zone++) {
            if (zones.size(zone) > 0) {
                checkZone(zone);
            }
        }
        return findings;
    }

    /** Looks only at what the last operation touched, which allocated or freed this block. */
    List<String> checkAround(int page, int order) {
        int zone = pages.flags(page) >>> PageAllocator.ZONE_SHIFT;
        int index = page - zones.zone_mem_map(zone);
        int area = zones.free_area(zone, 0);
        if (zones.free_pages(zone) < 0 || zones.free_pages(zone) > zones.size(zone)) {
            find(zones.name(zone) + ".free_pages is " + zones.free_pages(zone) + " of " + zones.size(zone));
        }
        if (pages.count(page) > 0) {
            boolean paired = order < maxOrder - 1 && areas.map.get(area + order, index >> 1 + order);
            if (pages.list.isOn(page)) {
                find("page " + page + " is allocated, but on a list");
            } else if (paired && !pages.list.isOn(page - index + (index ^ 1 << order))) {
                find("the buddy of page " + page + " of order " + order + " should be free");
            }
            return findings;
        }
        int merged = order;
        while (merged < maxOrder - 1 && !areas.map.get(area + merged, index >> 1 + merged)) {
            merged++;
        }
        int block = page - index + (index & -(1 << merged));
        if (areas.free_list.first(area + merged) != block || pages.list.prev(block) != NULL) {
            find("page " + page + " should be free in the block " + block + " at the head of order " + merged);
        }
        return findings;
    }

    private void checkZone(int zone) {
        int size = zones.size(zone);
        BitSet free = new BitSet(size);
        BitSet[] blocks = new BitSet[maxOrder];
        int counted = 0;
        for (int order = 0; order < maxOrder; order++) {
            blocks[order] = new BitSet(size);
            counted += collectFree(zone, order, free, blocks[order]) << order;
        }
        if (counted != zones.free_pages(zone)) {
            find(zones.name(zone) + ".free_pages is " + zones.free_pages(zone) + ", but its lists hold " + counted);
        }
        for (int order = 0; order < maxOrder - 1; order++) {
            checkPairs(zone, order, blocks[order]);
        }
        checkOwners(zone, free);
    }

    /** Walks one free list; returns the number of its blocks and enters them by their index in the zone. */
    private int collectFree(int zone, int order, BitSet free, BitSet blocks) {
        int area = zones.free_area(zone, order);
        int previous = NULL;
        int page = areas.free_list.first(area);
        int found = 0;
        while (page != NULL && findings.size() < FINDINGS_MAX) {
            int index = page - zones.zone_mem_map(zone);
            String what = "free block " + page + " of order " + order;
            if (pages.list.prev(page) != previous) {
                find(what + ": its prev is " + pages.list.prev(page) + ", but it comes after " + previous);
            }
            if (index < 0 || index + (1 << order) > zones.size(zone) || (index & (1 << order) - 1) != 0) {
                find(what + " does not fit into zone " + zones.name(zone));
                return found;
            }
            if (free.get(index, index + (1 << order)).cardinality() > 0) {
                find(what + " overlaps another free block");
                return found;
            }
            if (pages.count(page) != 0 || pages.PageReserved(page)) {
                find(what + " is in use: count " + pages.count(page));
            }
            free.set(index, index + (1 << order));
            blocks.set(index);
            previous = page;
            page = pages.list.next(page);
            found++;
        }
        if (page == NULL && areas.free_list.last(area) != previous) {
            find("the free list of order " + order + " ends with " + previous + ", but its head says "
                    + areas.free_list.last(area));
        }
        return found;
    }

    /** A pair's bit is 1 exactly when one of the two buddies is free as a block of this order. */
    private void checkPairs(int zone, int order, BitSet blocks) {
        int area = zones.free_area(zone, order);
        for (int pair = 0; pair << 1 + order < zones.size(zone); pair++) {
            int lower = pair << 1 + order;
            boolean one = blocks.get(lower) != blocks.get(lower + (1 << order));
            if (blocks.get(lower) && blocks.get(lower + (1 << order))) {
                find("buddies " + (zones.zone_mem_map(zone) + lower) + " of order " + order + " should have merged");
            } else if (areas.map.get(area, pair) != one) {
                find("bit " + pair + " of order " + order + " in zone " + zones.name(zone) + " is " + (one ? 0 : 1));
            }
        }
    }

    /** Every page is free, reserved, or part of a block that somebody was given. */
    private void checkOwners(int zone, BitSet free) {
        int first = zones.zone_mem_map(zone);
        int index = 0;
        while (index < zones.size(zone)) {
            int page = first + index;
            if (free.get(index)) {
                index = free.nextClearBit(index);
            } else if (pages.PageReserved(page)) {
                index++;
            } else if (pages.count(page) > 0 && allocator.allocatedOrder(page) >= 0
                    || allocator.isKeptForATask(page)) {
                int end = index + (1 << allocator.allocatedOrder(page));
                if (free.nextSetBit(index) >= 0 && free.nextSetBit(index) < end) {
                    find("block " + page + " is allocated, but part of it is free");
                }
                index = end;
            } else {
                find("page " + page + " belongs to nobody");
                index++;
            }
        }
    }

    private void find(String words) {
        if (findings.size() < FINDINGS_MAX) {
            findings.add(words);
        }
    }
}
