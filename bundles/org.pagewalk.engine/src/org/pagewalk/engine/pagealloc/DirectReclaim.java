/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TaskTable;
import org.pagewalk.store.IntColumn;

/** The caller of an allocation that wins pages back itself, and what is kept for it meanwhile (Gorman 6.3). */
final class DirectReclaim {
    private final PageTable pages;
    private final TaskTable tasks;
    private final BuddySystem buddies;
    private final Scheduler scheduler;
    private final Reclaim reclaim;
    private final Voice<PageNote> voice;
    /** Row 0 of the machine: how many tasks have PF_FREE_PAGES, so that a free need not look at the current one each time. */
    private final IntColumn keepers;

    DirectReclaim(Tables tables, BuddySystem buddies, Scheduler scheduler, Reclaim reclaim, Voice<PageNote> voice) {
        pages = tables.page;
        tasks = tables.task;
        this.buddies = buddies;
        this.scheduler = scheduler;
        this.reclaim = reclaim;
        this.voice = voice;
        keepers = new IntColumn(tables.machine, "free_pages_tasks");
    }

    /** Lets the caller win pages back itself; the first block that it frees may become its own. */
    @KernelFunction(value = "balance_classzone", source = "Gorman 6.3")
    int balanceClasszone(int classzone, int gfpMask, int order) {
        voice.tell(PageNote.BALANCE_CLASSZONE, classzone, gfpMask, order);
        int freed = tryToFreePagesZone(classzone, gfpMask);
        int page = localPage(freed, classzone, order);
        voice.leave(PageNote.BALANCE_CLASSZONE, page);
        return page;
    }

    /** The block that reclaim has kept for the caller, if it serves; otherwise it is freed after all. */
    private int localPage(int freed, int classzone, int order) {
        int task = scheduler.current();
        int local = tasks.local_pages(task);
        if (local == NULL) {
            return NULL;
        }
        tasks.local_pages(task, NULL);
        int localOrder = pages.index(local);
        if (freed > 0 && localOrder == order && zoneOf(local) <= classzone) {
            voice.tell(PageNote.LOCAL_PAGE_TAKEN, local, order);
            buddies.handOut(local, order);
            return local;
        }
        voice.tell(PageNote.__FREE_PAGES_OK, local, localOrder);
        buddies.putBack(zoneOf(local), local, localOrder);
        voice.leave(PageNote.__FREE_PAGES_OK);
        return NULL;
    }

    @KernelFunction(value = "try_to_free_pages_zone", source = "Gorman 11.3")
    private int tryToFreePagesZone(int classzone, int gfpMask) {
        voice.tell(PageNote.TRY_TO_FREE_PAGES_ZONE, classzone, gfpMask);
        int task = scheduler.current();
        setFlags(task, tasks.flags(task) | ProcessFlags.PF_MEMALLOC | ProcessFlags.PF_FREE_PAGES);
        int freed;
        try {
            freed = reclaim.tryToFreePagesZone(classzone, gfpMask);
        } finally {
            setFlags(task, tasks.flags(task) & ~(ProcessFlags.PF_MEMALLOC | ProcessFlags.PF_FREE_PAGES));
        }
        voice.leave(PageNote.TRY_TO_FREE_PAGES_ZONE, freed);
        return freed;
    }

    /** Sets a task's flags, and counts how often one got PF_FREE_PAGES. */
    void setFlags(int task, int flags) {
        int changed = tasks.flags(task) ^ flags;
        tasks.flags(task, flags);
        if ((changed & ProcessFlags.PF_FREE_PAGES) != 0) {
            keepers.add(0, (flags & ProcessFlags.PF_FREE_PAGES) != 0 ? 1 : -1);
        }
    }

    /** Keeps a block for the task that frees it, if that is to keep one (PF_FREE_PAGES) and has none yet. */
    boolean keeps(int page, int order) {
        if (keepers.get(0) == 0) {
            return false;
        }
        int task = scheduler.current();
        if ((tasks.flags(task) & ProcessFlags.PF_FREE_PAGES) == 0 || tasks.local_pages(task) != NULL || scheduler.inInterrupt()) {
            return false;
        }
        pages.index(page, order);
        tasks.local_pages(task, page);
        voice.tell(PageNote.LOCAL_PAGE_KEPT, page, order);
        return true;
    }

    /** Whether a block is kept for a task that reclaims. */
    boolean isKeptForATask(int page) {
        for (int task = 0; task < tasks.limit(); task++) {
            if (tasks.exists(task) && tasks.local_pages(task) == page) {
                return true;
            }
        }
        return false;
    }

    private int zoneOf(int page) {
        return pages.flags(page) >>> PageAllocator.ZONE_SHIFT;
    }
}
