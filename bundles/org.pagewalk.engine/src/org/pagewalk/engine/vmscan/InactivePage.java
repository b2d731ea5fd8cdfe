/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.vmscan;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.pagealloc.LruLists;
import org.pagewalk.engine.pagealloc.PageAllocator;
import org.pagewalk.engine.pagewait.PageLocks;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.Derived;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;

/** What shrink_cache does with one page of inactive_list (Gorman 11.7): frees it, has it written, or leaves it for now. */
final class InactivePage {
    /** How a visit ended. */
    enum Fate {
        /** The page is free. */
        FREED,
        /** It stays, and counts as one that processes use. */
        IN_USE,
        /** It stays. */
        STAYS,
        /** Not decided yet; no visit ends so. */
        OPEN
    }

    private final Tables tables;
    private final PageTable pages;
    private final Scheduler scheduler;
    private final PageAllocator allocator;
    private final LruLists lru;
    private final PageLocks locks;
    private final CachedPages cached;
    private final OtherCaches others;
    private final Voice<VmscanNote> voice;

    InactivePage(Tables tables, Scheduler scheduler, PageAllocator allocator, PageLocks locks, CachedPages cached, OtherCaches others,
            Voice<VmscanNote> voice) {
        this.tables = tables;
        pages = tables.page;
        this.scheduler = scheduler;
        this.allocator = allocator;
        lru = allocator.lru();
        this.locks = locks;
        this.cached = cached;
        this.others = others;
        this.voice = voice;
    }

    /**
     * Looks at a page, which has gone to the head of the list already.
     *
     * @param left how many pages are still wanted, for the narrative
     * @param maxMapped how many pages in use may be passed over from here on, this one included
     */
    Fate visit(int page, int classzone, int gfpMask, int left, int maxMapped) {
        if (pages.count(page) == 0) {
            voice.tell(VmscanNote.NOT_YET_COUNTED, page);
            return Fate.STAYS;
        }
        if (!serves(page, classzone)) {
            voice.tell(VmscanNote.OTHER_ZONE, page, classzone);
            return Fate.STAYS;
        }
        // A look that saves locking: such a page could not be freed anyway.
        if (pages.buffers(page) == NULL && (pages.count(page) != 1 || pages.mapping(page) == NULL)) {
            return inUse(page, left, maxMapped);
        }
        if (locks.tryLockPage(page)) {
            return meetLocked(page, gfpMask);
        }
        Fate fate = launder(page, gfpMask);
        if (fate == Fate.OPEN && pages.buffers(page) != NULL) {
            fate = release(page, gfpMask, left);
        }
        return fate == Fate.OPEN ? free(page, left, maxMapped) : fate;
    }

    /** memclass: whether the page lies in the zone, or in one below it on the same node. */
    private boolean serves(int page, int classzone) {
        int zone = Derived.page_zone(tables, page);
        return zone <= classzone && tables.zone.zone_pgdat(zone) == tables.zone.zone_pgdat(classzone);
    }

    private Fate inUse(int page, int left, int maxMapped) {
        if (maxMapped <= 0) {
            voice.tell(VmscanNote.TOO_MANY_MAPPED, page, left);
        } else {
            voice.tell(pages.mapping(page) == NULL ? VmscanNote.WITHOUT_MAPPING : VmscanNote.MAPPED, page, pages.count(page), maxMapped - 1);
        }
        return Fate.IN_USE;
    }

    /** Somebody has locked the page. A write that reclaim began earlier is waited for, if the caller may. */
    private Fate meetLocked(int page, int gfpMask) {
        if (!pages.PageLaunder(page)) {
            voice.tell(VmscanNote.LOCKED, page);
        } else if ((gfpMask & Gfp.__GFP_FS) == 0) {
            voice.tell(VmscanNote.UNDER_WAY_NO_FS, page);
        } else {
            voice.tell(VmscanNote.UNDER_WAY, page);
            allocator.getPage(page);
            locks.waitOnPage(page, scheduler.current());
            allocator.__freePages(page, 0);
        }
        return Fate.STAYS;
    }

    /** Has a dirty page written, if nobody else uses it and the caller may. */
    private Fate launder(int page, int gfpMask) {
        if (!pages.PageDirty(page) || !isFreeable(page) || pages.mapping(page) == NULL) {
            return Fate.OPEN;
        }
        boolean mayCallFilesystems = (gfpMask & Gfp.__GFP_FS) != 0;
        if (!mayCallFilesystems || !cached.canWrite(page)) {
            voice.tell(mayCallFilesystems ? VmscanNote.DIRTY_NO_WRITEPAGE : VmscanNote.DIRTY_NO_FS, page);
            return Fate.OPEN;
        }
        voice.tell(VmscanNote.DIRTY, page);
        pages.ClearPageDirty(page);
        pages.SetPageLaunder(page);
        allocator.getPage(page);
        voice.tell(VmscanNote.PAGE_LAUNDERED, page);
        cached.writepage(page);
        allocator.__freePages(page, 0);
        return Fate.STAYS;
    }

    /** Takes the buffers of a page away. A page that had nothing but them is then free. */
    private Fate release(int page, int gfpMask, int left) {
        allocator.getPage(page);
        if (!tryToReleasePage(page, gfpMask)) {
            voice.tell(VmscanNote.BUFFERS_STAY, page);
            locks.unlockPage(page);
            allocator.__freePages(page, 0);
            return Fate.STAYS;
        }
        voice.tell(VmscanNote.BUFFERS_GONE, page);
        if (pages.mapping(page) != NULL) {
            allocator.__freePages(page, 0);
            return Fate.OPEN;
        }
        locks.unlockPage(page);
        lru.__lruCacheDel(page);
        voice.tell(VmscanNote.PAGE_RECLAIMED, page, left - 1L);
        allocator.__freePages(page, 0);
        return Fate.FREED;
    }

    private boolean tryToReleasePage(int page, int gfpMask) {
        voice.tell(VmscanNote.TRY_TO_RELEASE_PAGE, page, gfpMask);
        boolean isReleased = cached.tryToReleasePage(page, gfpMask);
        voice.leave(VmscanNote.TRY_TO_RELEASE_PAGE, isReleased ? 1 : 0);
        return isReleased;
    }

    /** Frees a page of a mapping, if it is clean and nobody else uses it. */
    private Fate free(int page, int left, int maxMapped) {
        if (pages.mapping(page) == NULL || !isFreeable(page)) {
            locks.unlockPage(page);
            return inUse(page, left, maxMapped);
        }
        if (pages.PageDirty(page)) {
            voice.tell(VmscanNote.STILL_DIRTY, page);
            locks.unlockPage(page);
            return Fate.STAYS;
        }
        if (others.isInSwapCache(page)) {
            others.deleteFromSwapCache(page);
        } else {
            cached.removeInodePage(page);
        }
        lru.__lruCacheDel(page);
        locks.unlockPage(page);
        voice.tell(VmscanNote.PAGE_RECLAIMED, page, left - 1L);
        allocator.__freePages(page, 0);
        return Fate.FREED;
    }

    /** is_page_cache_freeable: nobody uses the page but the page cache, and its buffers. */
    private boolean isFreeable(int page) {
        return pages.count(page) - (pages.buffers(page) == NULL ? 0 : 1) == 1;
    }
}
