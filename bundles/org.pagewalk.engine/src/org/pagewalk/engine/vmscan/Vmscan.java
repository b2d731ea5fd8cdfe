/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.vmscan;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagealloc.LruLists;
import org.pagewalk.engine.pagealloc.PageAllocator;
import org.pagewalk.engine.pagewait.PageLocks;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.MachineTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;

/**
 * Wins pages back: how many, from where, and how hard it tries. {@link InactivePage} judges one page of inactive_list.
 * Zones and pages are rows.
 */
public final class Vmscan {
    /** How gently try_to_free_pages_zone begins; at 1 it has looked at every inactive page. */
    public static final int DEF_PRIORITY = 6;
    /** How many pages it wants to win. */
    public static final int SWAP_CLUSTER_MAX = 32;
    private static final int ROW = 0;
    /** The mapped pages that are passed over: so many times nr_pages at priority 10, twice that at 9 and so on. */
    private static final int MAPPED_SHIFT = 10;
    private static final int MAPPED_SHARE = 10;

    private final MachineTable machine;
    private final PageTable pages;
    private final LruLists lru;
    private final OtherCaches others;
    private final InactivePage inactivePage;
    private final Voice<VmscanNote> voice;

    /** Reclaim of pages that belong to {@code cached}, helped by {@code others}. */
    public Vmscan(Tables tables, Scheduler scheduler, PageAllocator allocator, PageLocks locks, CachedPages cached, OtherCaches others,
            Narrator narrator) {
        machine = tables.machine;
        pages = tables.page;
        lru = allocator.lru();
        this.others = others;
        voice = narrator.voice(VmscanNote.values());
        inactivePage = new InactivePage(tables, scheduler, allocator, locks, cached, others, voice);
    }

    /**
     * Moves pages from the end of active_list to inactive_list. One that was referenced loses that mark and goes to the head
     * instead, where the same call may meet it again.
     *
     * @param nrPages how many pages to move; nothing happens for 0, and a negative number stands for no limit
     */
    @KernelFunction(value = "refill_inactive", source = "Gorman 11.6")
    public void refillInactive(int nrPages) {
        voice.tell(VmscanNote.REFILL_INACTIVE, nrPages);
        int left = nrPages;
        int page = machine.active_list.last(ROW);
        while (left != 0 && page != NULL) {
            int next = pages.lru.prev(page);
            if (pages.PageReferenced(page)) {
                pages.ClearPageReferenced(page);
                lru.rotate(page);
                voice.tell(VmscanNote.PAGE_ROTATED, page);
            } else {
                left--;
                lru.deactivate(page);
            }
            page = next;
        }
        voice.leave(VmscanNote.REFILL_INACTIVE);
    }

    /**
     * Frees pages from the end of inactive_list.
     *
     * @param nrPages how many are wanted
     * @param classzone only pages that can serve this zone are freed
     * @param gfpMask what may be done meanwhile
     * @param priority which part of the list is looked at: one of so many pages
     * @return how many are still wanted
     */
    @KernelFunction(value = "shrink_cache", source = "Gorman 11.7")
    public int shrinkCache(int nrPages, int classzone, int gfpMask, int priority) {
        voice.tell(VmscanNote.SHRINK_CACHE, nrPages, classzone, priority);
        int maxScan = machine.nr_inactive_pages(ROW) / priority;
        int maxMapped = Math.min(nrPages << MAPPED_SHIFT - priority, maxScan / MAPPED_SHARE);
        voice.tell(VmscanNote.LIMITS, maxScan, maxMapped, machine.nr_inactive_pages(ROW));
        int left = nrPages;
        for (int scanned = 0; scanned < maxScan; scanned++) {
            int page = machine.inactive_list.last(ROW);
            if (page == NULL) {
                break;
            }
            lru.rotate(page);
            machine.pgscan.add(ROW, 1);
            InactivePage.Fate fate = inactivePage.visit(page, classzone, gfpMask, left, maxMapped);
            if (fate == InactivePage.Fate.FREED) {
                machine.pgsteal.add(ROW, 1);
                if (--left == 0) {
                    break;
                }
            } else if (fate == InactivePage.Fate.IN_USE && --maxMapped < 0) {
                swapOut(priority, gfpMask, classzone);
                break;
            }
        }
        voice.leave(VmscanNote.SHRINK_CACHE, left);
        return left;
    }

    private void swapOut(int priority, int gfpMask, int classzone) {
        voice.tell(VmscanNote.SWAP_OUT, priority, classzone);
        voice.leave(VmscanNote.SWAP_OUT, others.swapOut(priority, gfpMask, classzone));
    }

    /**
     * Takes pages from all caches, once.
     *
     * @return how many of {@code nrPages} are still wanted
     */
    @KernelFunction(value = "shrink_caches", source = "Gorman 11.3")
    public int shrinkCaches(int classzone, int priority, int gfpMask, int nrPages) {
        voice.tell(VmscanNote.SHRINK_CACHES, classzone, priority, nrPages);
        int reaped = kmemCacheReap(gfpMask);
        int left = 0;
        if (reaped >= nrPages) {
            voice.tell(VmscanNote.REAPED, reaped, nrPages);
        } else {
            refillInactive(ratio(nrPages));
            left = Math.max(0, shrinkCache(nrPages, classzone, gfpMask, priority));
        }
        if (left > 0) {
            voice.tell(VmscanNote.SHRINK_DCACHE_MEMORY, priority, gfpMask);
            voice.leave(VmscanNote.SHRINK_DCACHE_MEMORY, others.shrinkDcacheMemory(priority, gfpMask));
            voice.tell(VmscanNote.SHRINK_ICACHE_MEMORY, priority, gfpMask);
            voice.leave(VmscanNote.SHRINK_ICACHE_MEMORY, others.shrinkIcacheMemory(priority, gfpMask));
        }
        voice.leave(VmscanNote.SHRINK_CACHES, left);
        return left;
    }

    private int kmemCacheReap(int gfpMask) {
        voice.tell(VmscanNote.KMEM_CACHE_REAP, gfpMask);
        int reaped = others.kmemCacheReap(gfpMask);
        voice.leave(VmscanNote.KMEM_CACHE_REAP, reaped);
        return reaped;
    }

    /** How many pages to deactivate, so that active_list comes to about two thirds of all. */
    private int ratio(int nrPages) {
        int active = machine.nr_active_pages(ROW);
        int inactive = machine.nr_inactive_pages(ROW);
        int ratio = (int) ((long) nrPages * active / ((inactive + 1L) * 2));
        voice.tell(VmscanNote.RATIO, ratio, active, inactive);
        return ratio;
    }

    /**
     * Tries to win {@link #SWAP_CLUSTER_MAX} pages that can serve a zone, harder from round to round; what one round leaves is
     * wanted of the next.
     *
     * @return 1 when it did, 0 when even the last round left something, after out_of_memory
     */
    @KernelFunction(value = "try_to_free_pages_zone", source = "Gorman 11.3")
    public int tryToFreePagesZone(int classzone, int gfpMask) {
        voice.tell(VmscanNote.TRY_TO_FREE_PAGES_ZONE, classzone, gfpMask);
        int left = SWAP_CLUSTER_MAX;
        for (int priority = DEF_PRIORITY; priority > 0 && left > 0; priority--) {
            if (priority < DEF_PRIORITY) {
                voice.tell(VmscanNote.CARRIES_OVER, left, priority);
            }
            left = shrinkCaches(classzone, priority, gfpMask, left);
        }
        if (left > 0) {
            voice.tell(VmscanNote.OUT_OF_MEMORY, 0);
            others.outOfMemory();
            voice.leave(VmscanNote.OUT_OF_MEMORY);
        }
        int freed = left > 0 ? 0 : 1;
        voice.leave(VmscanNote.TRY_TO_FREE_PAGES_ZONE, freed);
        return freed;
    }
}
