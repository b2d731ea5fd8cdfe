/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import static org.pagewalk.model.tables.NodeTable.MAX_NR_ZONES;
import static org.pagewalk.store.Table.NULL;

import java.util.BitSet;
import java.util.List;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.Livelock;
import org.pagewalk.engine.Profile;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.ZoneTable;
import org.pagewalk.store.BitSetColumn;
import org.pagewalk.store.HeadColumn;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.ListColumn;
import org.pagewalk.store.NibbleColumn;

/**
 * The allocator of physical pages (Gorman 6).
 * <p>
 * Each zone keeps, for each order, a list of free blocks of {@code 1 << order} pages and a bitmap with one bit for
 * each pair of buddies, 1 when exactly one of the two is free as a block of that order. An allocation takes the
 * head of the first list that has anything, at the order wanted or above, and splits it: the lower half goes back,
 * the upper half is split on. A free merges the block with its buddy for as long as the pair's bit says that both
 * are free. Pages and zones are rows; {@link org.pagewalk.store.Table#NULL} stands for a null pointer.
 */
public final class PageAllocator {
    /** Where page.flags holds the number of the page's zone. */
    static final int ZONE_SHIFT = 24;

    /** Flags with which a page must not be freed. */
    private static final int BAD_TO_FREE = 1 << PageTable.PG_locked | 1 << PageTable.PG_active | 1 << PageTable.PG_lru;
    private static final int CLEARED_BY_FREE = 1 << PageTable.PG_referenced | 1 << PageTable.PG_dirty;
    /** Above this order an allocation gives up rather than wait for ever. */
    private static final int PATIENT_ORDER_MAX = 3;
    /** So often an allocation yields without success before the emulator calls it a livelock. */
    private static final int YIELDS_MAX = 1000;

    private final int maxOrder;
    private final Tables tables;
    private final PageTable pages;
    private final ZoneTable zones;
    private final IntColumn counts;
    private final IntColumn flags;
    private final IntColumn buffers;
    private final IntColumn mapping;
    private final ListColumn list;
    private final IntColumn freePages;
    private final HeadColumn freeList;
    private final BitSetColumn map;
    private final CurrentTable current;
    /** The order with which a page was last handed out, plus one; 0 if never. The kernel leaves this to its callers. */
    private final NibbleColumn handedOut;
    private final Architecture architecture;
    private final Reclaim reclaim;
    private final WrongFree wrongFree;
    /** PF_FREE_PAGES again, close at hand; it never lasts beyond a call. */
    private boolean keepsFreed;
    /** The zone last worked on, and where its free areas and its pages start. */
    private int zoneAtHand = NULL;
    private int zoneArea;
    private int zoneFirst;

    public PageAllocator(Tables tables, Architecture architecture, Profile profile, Reclaim reclaim) {
        this.tables = tables;
        this.architecture = architecture;
        this.reclaim = reclaim;
        maxOrder = profile.maxOrder();
        pages = tables.page;
        zones = tables.zone;
        counts = pages.count;
        flags = pages.flags;
        buffers = pages.buffers;
        mapping = pages.mapping;
        list = pages.list;
        freePages = zones.free_pages;
        freeList = tables.freeArea.free_list;
        map = tables.freeArea.map;
        current = new CurrentTable(tables.store());
        handedOut = new NibbleColumn(pages, "handed_out");
        wrongFree = new WrongFree(tables, handedOut, maxOrder);
    }

    /** What the allocator keeps in the running task. */
    public CurrentTable current() {
        return current;
    }

    /** The order with which a page was last handed out as the first of its block; -1 if never. */
    public int allocatedOrder(int page) {
        return handedOut.get(page) - 1;
    }

    /** Hands every page to the allocator in ascending order, but for the reserved ones: the end of boot. */
    public void freeAllAtBoot(BitSet reserved) {
        for (int zone = 0; zone < MAX_NR_ZONES; zone++) {
            int first = zones.zone_mem_map(zone);
            for (int page = first; page < first + zones.size(zone); page++) {
                if (!reserved.get(page)) {
                    pages.ClearPageReserved(page);
                    putBack(zone, page, 0);
                }
            }
        }
    }

    /** Allocates {@code 1 << order} pages and returns the first, or NULL. */
    @KernelFunction(value = "alloc_pages", source = "Gorman 6.3, table 6.1")
    public int allocPages(int gfpMask, int order) {
        return order < 0 || order >= maxOrder ? NULL : _allocPages(gfpMask, order);
    }

    /** Chooses the node, of which there is one, and the zonelist that the flags ask for. */
    @KernelFunction(value = "_alloc_pages", source = "Gorman 6.3")
    private int _allocPages(int gfpMask, int order) {
        return __allocPages(gfpMask, order, tables.node.node_zonelists(0, gfpMask & Gfp.GFP_ZONEMASK));
    }

    /** Chooses the zone, and does what can be done when no zone has enough. */
    @KernelFunction(value = "__alloc_pages", source = "Gorman 6.3")
    private int __allocPages(int gfpMask, int order, int zonelist) {
        int classzone = tables.zonelist.zones(zonelist, 0);
        if (classzone == NULL) {
            return NULL;
        }
        int page = fromZoneAbove(zones.pages_low, 0, order, zonelist);
        if (page != NULL) {
            return page;
        }
        zones.need_balance(classzone, 1);
        wakeKswapd(classzone);
        boolean mayWait = (gfpMask & Gfp.__GFP_WAIT) != 0;
        page = fromZoneAbove(zones.pages_min, mayWait ? 0 : 2, order, zonelist);
        for (int yields = 0; page == NULL; yields++) {
            if ((current.flags.get(0) & (CurrentTable.PF_MEMALLOC | CurrentTable.PF_MEMDIE)) != 0) {
                return fromAnyZone(order, zonelist);
            }
            if (!mayWait) {
                return NULL;
            }
            page = balanceClasszone(classzone, gfpMask, order);
            if (page == NULL) {
                page = fromZoneAbove(zones.pages_min, 0, order, zonelist);
            }
            if (page == NULL) {
                if (order > PATIENT_ORDER_MAX) {
                    return NULL;
                }
                yieldFor(gfpMask, order, zonelist, yields);
            }
        }
        return page;
    }

    /**
     * A block from the first zone with more free pages than is asked for and the watermarks leave. The watermarks of
     * the zones that were passed over add up.
     *
     * @param shift by how many bits the watermark is shifted down for a caller that cannot wait
     */
    private int fromZoneAbove(IntColumn watermark, int shift, int order, int zonelist) {
        int min = 1 << order;
        for (int i = 0; i < MAX_NR_ZONES; i++) {
            int zone = tables.zonelist.zones(zonelist, i);
            if (zone == NULL) {
                break;
            }
            min += watermark.get(zone) >> shift;
            if (zones.free_pages(zone) > min) {
                int page = rmqueue(zone, order);
                if (page != NULL) {
                    return page;
                }
            }
        }
        return NULL;
    }

    /** A block from whatever zone has one. */
    private int fromAnyZone(int order, int zonelist) {
        for (int i = 0; i < MAX_NR_ZONES; i++) {
            int zone = tables.zonelist.zones(zonelist, i);
            int page = zone == NULL ? NULL : rmqueue(zone, order);
            if (page != NULL) {
                return page;
            }
        }
        return NULL;
    }

    private void wakeKswapd(int classzone) {
        current.kswapd_wakes.add(0, 1);
        reclaim.wakeKswapd(classzone);
    }

    private void yieldFor(int gfpMask, int order, int zonelist, int yields) {
        if (yields == YIELDS_MAX) {
            throw new Livelock(wordsOfWait(gfpMask, order, zonelist));
        }
        reclaim.yield();
    }

    private String wordsOfWait(int gfpMask, int order, int zonelist) {
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < MAX_NR_ZONES && tables.zonelist.zones(zonelist, i) != NULL; i++) {
            int zone = tables.zonelist.zones(zonelist, i);
            found.append(i == 0 ? "" : ", ").append(zones.name(zone)).append(" has ").append(zones.free_pages(zone))
                    .append(" free pages (pages_min ").append(zones.pages_min(zone)).append(')');
        }
        return "the caller waits for a block of order " + order + " with flags " + Gfp.words(gfpMask)
                + ", and nobody frees one: " + found + "; it gave way " + YIELDS_MAX
                + " times. Free pages first, or leave __GFP_WAIT out and be ready for NULL";
    }

    /** Lets the caller win pages back itself; the first block that it frees may become its own. */
    @KernelFunction(value = "balance_classzone", source = "Gorman 6.3")
    private int balanceClasszone(int classzone, int gfpMask, int order) {
        int freed = tryToFreePagesZone(classzone, gfpMask);
        int local = current.local_pages.get(0);
        if (local == NULL) {
            return NULL;
        }
        current.local_pages.set(0, NULL);
        int localOrder = pages.index(local);
        if (freed > 0 && localOrder == order && zoneOf(local) <= classzone) {
            handOut(local, order);
            return local;
        }
        putBack(zoneOf(local), local, localOrder);
        return NULL;
    }

    @KernelFunction(value = "try_to_free_pages_zone", source = "Gorman 11.3")
    private int tryToFreePagesZone(int classzone, int gfpMask) {
        current.flags.set(0, current.flags.get(0) | CurrentTable.PF_MEMALLOC | CurrentTable.PF_FREE_PAGES);
        keepsFreed = true;
        try {
            return reclaim.tryToFreePagesZone(classzone, gfpMask);
        } finally {
            keepsFreed = false;
            current.flags.set(0, current.flags.get(0) & ~(CurrentTable.PF_MEMALLOC | CurrentTable.PF_FREE_PAGES));
        }
    }

    /** Takes a block off a zone's free lists, splitting a larger one if need be; NULL if there is none. */
    @KernelFunction(value = "rmqueue", source = "Gorman 6.3")
    public int rmqueue(int zone, int order) {
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
                return upper;
            }
        }
        return NULL;
    }

    /** Splits a block down to the order wanted: lower halves go to the lists, the last upper half is the answer. */
    @KernelFunction(value = "expand", source = "Gorman 6.3")
    private int expand(int area, int page, int index, int low, int high) {
        int offset = 0;
        for (int order = high - 1; order >= low; order--) {
            freeList.add(area + order, page + offset);
            markUsed(area, index + offset, order);
            offset += 1 << order;
        }
        return page + offset;
    }

    private void handOut(int page, int order) {
        counts.set(page, 1);
        handedOut.set(page, order + 1);
    }

    /** Flips the bit of a block's pair in a zone that has its free areas from {@code area} on; returns the old bit. */
    private boolean markUsed(int area, int index, int order) {
        return map.flip(area + order, index >> 1 + order);
    }

    /** Takes one more user of a page into account. */
    @KernelFunction(value = "get_page", source = "Gorman 3.3")
    public void getPage(int page) {
        pages.count.add(page, 1);
    }

    /**
     * Drops one user of the block, and frees it if that was the last. A reserved page is left alone.
     *
     * @throws KernelBug when the page is not the first of an allocated block of this order
     */
    @KernelFunction(value = "__free_pages", source = "Gorman 6.4, table 6.2")
    public void __freePages(int page, int order) {
        int state = flags.get(page);
        if ((state & 1 << PageTable.PG_reserved) != 0) {
            return;
        }
        int count = counts.get(page);
        if (count > 1) {
            counts.set(page, count - 1);
        } else {
            freePagesOk(page, order, state, count);
        }
    }

    /** Gives a block that nobody else uses back to its zone; {@code state} is its flags. */
    @KernelFunction(value = "__free_pages_ok", source = "Gorman 6.4")
    private void freePagesOk(int page, int order, int state, int count) {
        if (count != 1 || handedOut.get(page) != order + 1) {
            throw wrongFree.bug(page, order);
        }
        counts.set(page, 0);
        if ((state & BAD_TO_FREE) != 0) {
            leaveLru(page);
        }
        if (buffers.get(page) != NULL || mapping.get(page) != NULL) {
            throw wrongFree.stillUsed(page);
        }
        if ((state & CLEARED_BY_FREE) != 0) {
            flags.set(page, flags.get(page) & ~CLEARED_BY_FREE);
        }
        if (keepsFreed && current.local_pages.get(0) == NULL) {
            pages.index(page, order);
            current.local_pages.set(0, page);
        } else {
            putBack(state >>> ZONE_SHIFT, page, order);
        }
    }

    /** A page on an LRU list leaves it; one that is locked or still active must not be freed. */
    @KernelFunction(value = "lru_cache_del", source = "Gorman 6.4")
    private void leaveLru(int page) {
        if (pages.TestClearPageLRU(page)) {
            pages.lru.del(page);
            pages.ClearPageActive(page);
        }
        if (pages.PageLocked(page) || pages.PageActive(page)) {
            throw wrongFree.stillUsed(page);
        }
    }

    /** Puts a block on a free list, merged with its buddies as far as they are free. */
    private void putBack(int zone, int page, int order) {
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
        }
        freeList.add(area + merged, first + index);
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

    private int zoneOf(int page) {
        return pages.flags(page) >>> ZONE_SHIFT;
    }

    /** The kernel address of a page; 0 for one in high memory that is not mapped. */
    @KernelFunction(value = "page_address", source = "Gorman 3.3")
    public long pageAddress(int page) {
        return pages.virtual(page);
    }

    /**
     * The page at an address in the directly mapped part of the kernel's address space.
     *
     * @throws KernelBug for any other address
     */
    @KernelFunction(value = "virt_to_page", source = "Gorman 4.6")
    public int virtToPage(long address) {
        long first = architecture.pageOffset();
        long end = tables.machine.high_memory(0);
        if (address < first || address >= end) {
            throw new KernelBug("0x%x is not an address of directly mapped memory, which runs from 0x%x to 0x%x; "
                    .formatted(address, first, end - 1)
                    + "give an address that __get_free_pages or page_address returned");
        }
        return (int) (address - first >> architecture.pageShift());
    }

    /** Allocates {@code 1 << order} pages and returns the kernel address of the first, or 0. */
    @KernelFunction(value = "__get_free_pages", source = "Gorman 6.1, table 6.1")
    public long __getFreePages(int gfpMask, int order) {
        int page = allocPages(gfpMask, order);
        return page == NULL ? 0 : pageAddress(page);
    }

    /** Frees the block at a kernel address; 0 is ignored. */
    @KernelFunction(value = "free_pages", source = "Gorman 6.1, table 6.2")
    public void freePages(long address, int order) {
        if (address != 0) {
            __freePages(virtToPage(address), order);
        }
    }

    /** What is broken in the allocator's state, in words; empty when all is well. */
    public List<String> checkInvariants() {
        return new Invariants(this, tables, maxOrder).check();
    }

    /** What is broken where the last operation, which allocated or freed this block, had its hands; cheap. */
    public List<String> checkAround(int page, int order) {
        return new Invariants(this, tables, maxOrder).checkAround(page, order);
    }
}
