/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import static org.pagewalk.model.tables.NodeTable.MAX_NR_ZONES;
import static org.pagewalk.store.Table.NULL;

import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.Livelock;
import org.pagewalk.engine.Mutant;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.fault.Faults;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TaskTable;
import org.pagewalk.model.tables.ZoneTable;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.NibbleColumn;

/**
 * The allocator of physical pages (Gorman 6): chooses the zone, does what can be done when memory is short, and takes
 * pages back. The zones' free blocks are the {@link BuddySystem}'s. Pages and zones are rows; {@link
 * org.pagewalk.store.Table#NULL} stands for a null pointer.
 */
public final class PageAllocator {
    /** The number of the kernel thread kswapd. */
    public static final int KSWAPD = 4;

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
    private final BuddySystem buddies;
    private final ZoneWalk zoneWalk;
    private final DirectReclaim directReclaim;
    private final Scheduler scheduler;
    private final TaskTable tasks;
    /** The order with which a page was last handed out, plus one; 0 if never. The kernel leaves this to its callers. */
    private final NibbleColumn handedOut;
    private final Reclaim reclaim;
    private final PhysicalMemory memory;
    private final WrongFree wrongFree;
    private final LruLists lru;
    private final Voice<PageNote> voice;
    private final Faults.Point failAllocPages;
    private final Faults.Point failGetFreePages;
    private final Faults.Point failGetZeroedPage;

    /**
     * The allocator for tables that somebody else fills.
     *
     * @param mutant the bug that it is to have, if any
     */
    public PageAllocator(Tables tables, Profile profile, PhysicalMemory memory, Scheduler scheduler, Faults faults,
            Narrator narrator, Reclaim reclaim, Optional<Mutant> mutant) {
        this.tables = tables;
        this.memory = memory;
        this.reclaim = reclaim;
        maxOrder = profile.maxOrder();
        pages = tables.page;
        zones = tables.zone;
        counts = pages.count;
        flags = pages.flags;
        buffers = pages.buffers;
        mapping = pages.mapping;
        this.scheduler = scheduler;
        tasks = tables.task;
        handedOut = new NibbleColumn(pages, "handed_out");
        wrongFree = new WrongFree(tables, handedOut, maxOrder);
        voice = narrator.voice(PageNote.values());
        lru = new LruLists(tables, wrongFree, voice);
        failAllocPages = faults.point("alloc_pages");
        failGetFreePages = faults.point("__get_free_pages");
        failGetZeroedPage = faults.point("get_zeroed_page");
        buddies = PageMutants.buddySystem(mutant, tables, maxOrder, handedOut, voice);
        zoneWalk = PageMutants.zoneWalk(mutant, tables, buddies, voice);
        directReclaim = new DirectReclaim(tables, buddies, scheduler, reclaim, voice);
    }

    /** The lists of pages that may be swapped out. */
    public LruLists lru() {
        return lru;
    }

    /** Sets what a task may expect of the allocator: {@link ProcessFlags}. */
    void setProcessFlags(int task, int flags) {
        directReclaim.setFlags(task, flags);
    }

    /** The order with which a page was last handed out as the first of its block; -1 if never. */
    public int allocatedOrder(int page) {
        return handedOut.get(page) - 1;
    }

    /** Whether a block is kept for a task that reclaims. */
    boolean isKeptForATask(int page) {
        return directReclaim.isKeptForATask(page);
    }

    /**
     * Takes over a page that was reserved while the machine booted: its count goes to 1, and __free_pages takes it down
     * again. What is free goes to the free lists.
     *
     * @throws KernelBug when the page is free already
     */
    public void freeAtBoot(int page) {
        if (!pages.PageReserved(page)) {
            throw new KernelBug("page frame " + page + " is free already, and boot frees it once more: the kernel image and the bitmap of "
                    + "boot memory must be reserved first");
        }
        pages.ClearPageReserved(page);
        voice.tell(PageNote.__FREE_PAGES, page, 0);
        voice.tell(PageNote.__FREE_PAGES_OK, page, 0);
        buddies.putBackAtBoot(flags.get(page) >>> ZONE_SHIFT, page, 0);
        voice.leave(PageNote.__FREE_PAGES_OK);
        voice.leave(PageNote.__FREE_PAGES);
    }

    /**
     * Takes over the first of pages that were reserved, up to {@code end}, or at once the largest block that begins there: the pages
     * of one that are freed one after the other become that block. While somebody listens to each of them it is one.
     *
     * @return how many pages were taken over
     */
    public int freeAtBoot(int page, int end) {
        int block = 1 << maxOrder - 1;
        int zone = flags.get(page) >>> ZONE_SHIFT;
        if (voice.isHeard() || end - page < block || (page - zones.zone_mem_map(zone) & block - 1) != 0
                || flags.get(page + block - 1) >>> ZONE_SHIFT != zone) {
            freeAtBoot(page);
            return 1;
        }
        for (int each = page; each < page + block; each++) {
            pages.ClearPageReserved(each);
        }
        buddies.putBackAtBoot(zone, page, maxOrder - 1);
        return block;
    }

    /** Allocates {@code 1 << order} pages and returns the first, or NULL. */
    @KernelFunction(value = "alloc_pages", source = "Gorman 6.3, table 6.1")
    public int allocPages(int gfpMask, int order) {
        voice.tell(PageNote.ALLOC_PAGES, gfpMask, order);
        boolean fails = failAllocPages.strikes() || order < 0 || order >= maxOrder;
        int page = fails ? NULL : _allocPages(gfpMask, order);
        voice.leave(PageNote.ALLOC_PAGES, page);
        return page;
    }

    /** Tries the nearest node first, then those behind it on pgdat_list, then those before it: node-local policy. */
    @KernelFunction(value = "_alloc_pages", source = "Gorman 3.1, 6.3")
    private int _allocPages(int gfpMask, int order) {
        voice.tell(PageNote._ALLOC_PAGES, gfpMask, order);
        int start = scheduler.numaNodeId();
        int page = NULL;
        for (int node = start; page == NULL && node != NULL; node = tables.node.node_next(node)) {
            page = ofNode(node, gfpMask, order);
        }
        for (int node = tables.machine.pgdat_list(0); page == NULL && node != start; node = tables.node.node_next(node)) {
            page = ofNode(node, gfpMask, order);
        }
        voice.leave(PageNote._ALLOC_PAGES, page);
        return page;
    }

    /** Allocates from one node and no other; NULL if it has not got so much. */
    @KernelFunction(value = "alloc_pages_node", source = "the kernel's numa.c")
    public int allocPagesNode(int node, int gfpMask, int order) {
        voice.tell(PageNote.ALLOC_PAGES_NODE, node, gfpMask, order);
        int page = order < 0 || order >= maxOrder ? NULL : ofNode(node, gfpMask, order);
        voice.leave(PageNote.ALLOC_PAGES_NODE, page);
        return page;
    }

    /** With the zonelist of a node that the flags ask for. */
    private int ofNode(int node, int gfpMask, int order) {
        return __allocPages(gfpMask, order, tables.node.node_zonelists(node, gfpMask & Gfp.GFP_ZONEMASK));
    }

    /** Chooses the zone, and does what can be done when no zone has enough. */
    @KernelFunction(value = "__alloc_pages", source = "Gorman 6.3")
    private int __allocPages(int gfpMask, int order, int zonelist) {
        voice.tell(PageNote.__ALLOC_PAGES, gfpMask, order);
        if ((gfpMask & Gfp.__GFP_WAIT) != 0) {
            scheduler.mightSleep("an allocation with __GFP_WAIT");
        }
        int classzone = tables.zonelist.zones(zonelist, 0);
        int page = classzone == NULL ? NULL : zoneWalk.fromZoneAbove(zones.pages_low, 0, order, zonelist);
        if (page == NULL && classzone != NULL) {
            page = whenShort(gfpMask, order, zonelist, classzone);
        }
        voice.leave(PageNote.__ALLOC_PAGES, page);
        return page;
    }

    /** No zone is above pages_low: asks for help, goes lower, reclaims, waits. */
    private int whenShort(int gfpMask, int order, int zonelist, int classzone) {
        zoneWalk.askForBalance(classzone);
        wakeKswapd(classzone);
        boolean mayWait = (gfpMask & Gfp.__GFP_WAIT) != 0;
        int page = zoneWalk.fromZoneAbove(zones.pages_min, mayWait ? 0 : 2, order, zonelist);
        for (int yields = 0; page == NULL; yields++) {
            if ((tasks.flags(scheduler.current()) & (ProcessFlags.PF_MEMALLOC | ProcessFlags.PF_MEMDIE)) != 0) {
                return zoneWalk.fromAnyZone(order, zonelist);
            }
            if (!mayWait) {
                return giveUp(PageNote.NO_WAIT, order);
            }
            page = directReclaim.balanceClasszone(classzone, gfpMask, order);
            if (page == NULL) {
                page = zoneWalk.fromZoneAbove(zones.pages_min, 0, order, zonelist);
            }
            if (page == NULL) {
                if (order > PATIENT_ORDER_MAX) {
                    return giveUp(PageNote.NO_PATIENCE, order);
                }
                yieldFor(gfpMask, order, zonelist, yields);
            }
        }
        return page;
    }

    private int giveUp(PageNote reason, int order) {
        voice.tell(reason, order);
        return NULL;
    }

    private void wakeKswapd(int classzone) {
        voice.tell(PageNote.KSWAPD_WAKE, classzone);
        scheduler.wakeThread(KSWAPD);
        reclaim.wakeKswapd(classzone);
    }

    /** What kswapd does when it was woken and runs: nothing but to sleep again, until page reclaim is there. */
    @KernelFunction(value = "kswapd", source = "Gorman 11.6")
    public void kswapd() {
        // balancing the zones is reclaim's part
    }

    private void yieldFor(int gfpMask, int order, int zonelist, int yields) {
        if (yields == YIELDS_MAX) {
            throw new Livelock(wordsOfWait(gfpMask, order, zonelist));
        }
        voice.tell(PageNote.YIELDS, order);
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

    /** Takes a block off a zone's free lists, splitting a larger one if need be; NULL if there is none. */
    public int rmqueue(int zone, int order) {
        return buddies.rmqueue(zone, order);
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
        voice.tell(PageNote.__FREE_PAGES, page, order);
        int state = flags.get(page);
        if ((state & 1 << PageTable.PG_reserved) != 0) {
            voice.tell(PageNote.RESERVED, page);
        } else {
            int count = counts.get(page);
            if (count > 1) {
                counts.set(page, count - 1);
                voice.tell(PageNote.STILL_USED, page, count - 1L);
            } else {
                freePagesOk(page, order, state, count);
            }
        }
        voice.leave(PageNote.__FREE_PAGES);
    }

    /** Gives a block that nobody else uses back to its zone; {@code state} is its flags. */
    @KernelFunction(value = "__free_pages_ok", source = "Gorman 6.4")
    private void freePagesOk(int page, int order, int state, int count) {
        voice.tell(PageNote.__FREE_PAGES_OK, page, order);
        if (count != 1 || handedOut.get(page) != order + 1) {
            throw wrongFree.bug(page, order);
        }
        counts.set(page, 0);
        if ((state & BAD_TO_FREE) != 0) {
            lru.leave(page);
        }
        if (buffers.get(page) != NULL || mapping.get(page) != NULL) {
            throw wrongFree.stillUsed(page);
        }
        if ((state & CLEARED_BY_FREE) != 0) {
            flags.set(page, flags.get(page) & ~CLEARED_BY_FREE);
        }
        if (!directReclaim.keeps(page, order)) {
            buddies.putBack(state >>> ZONE_SHIFT, page, order);
        }
        voice.leave(PageNote.__FREE_PAGES_OK);
    }

    /** Allocates {@code 1 << order} pages and returns the kernel address of the first, or 0. */
    @KernelFunction(value = "__get_free_pages", source = "Gorman 6.1, table 6.1")
    public long __getFreePages(int gfpMask, int order) {
        voice.tell(PageNote.__GET_FREE_PAGES, gfpMask, order);
        int page = failGetFreePages.strikes() ? NULL : allocPages(gfpMask, order);
        long address = page == NULL ? 0 : memory.pageAddress(page);
        voice.leaveAt(PageNote.__GET_FREE_PAGES, address);
        return address;
    }

    /** Allocates a page, fills it with zeros and returns its kernel address, or 0. */
    @KernelFunction(value = "get_zeroed_page", source = "Gorman 6.1, table 6.1")
    public long getZeroedPage(int gfpMask) {
        voice.tell(PageNote.GET_ZEROED_PAGE, gfpMask);
        int page = failGetZeroedPage.strikes() ? NULL : allocPages(gfpMask, 0);
        long address = page == NULL ? 0 : memory.pageAddress(page);
        if (address != 0) {
            memory.clearPage(page);
        }
        voice.leaveAt(PageNote.GET_ZEROED_PAGE, address);
        return address;
    }

    /** Frees the block at a kernel address; 0 is ignored. */
    @KernelFunction(value = "free_pages", source = "Gorman 6.1, table 6.2")
    public void freePages(long address, int order) {
        voice.tellAt(PageNote.FREE_PAGES, address, order);
        if (address != 0) {
            __freePages(memory.virtToPage(address), order);
        }
        voice.leave(PageNote.FREE_PAGES);
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
