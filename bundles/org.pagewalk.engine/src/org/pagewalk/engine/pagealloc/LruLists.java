/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import java.util.function.IntConsumer;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.MachineTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;

/**
 * The two LRU lists, on which pages lie that may be swapped out: how pages come onto them, become active, and leave them
 * (Gorman 6.4, 11.6).
 */
public final class LruLists {
    private static final int ROW = 0;

    private final MachineTable machine;
    private final PageTable pages;
    private final WrongFree wrongFree;
    private final Voice<PageNote> voice;
    private IntConsumer watcher = page -> { };

    LruLists(Tables tables, WrongFree wrongFree, Voice<PageNote> voice) {
        machine = tables.machine;
        pages = tables.page;
        this.wrongFree = wrongFree;
        this.voice = voice;
    }

    /** Has somebody who is told of each page that is used. */
    public void reportsTo(IntConsumer newWatcher) {
        watcher = newWatcher;
    }

    /** Puts a page that is on neither list at the head of inactive_list. */
    @KernelFunction(value = "lru_cache_add", source = "Gorman 9.5.2")
    public void lruCacheAdd(int page) {
        voice.tell(PageNote.LRU_CACHE_ADD, page);
        if (!pages.TestSetPageLRU(page)) {
            machine.inactive_list.add(ROW, page);
            machine.nr_inactive_pages.add(ROW, 1);
        }
        voice.leave(PageNote.LRU_CACHE_ADD);
    }

    /** A page was used: the first time it is marked as referenced, the second time it becomes active. */
    @KernelFunction(value = "mark_page_accessed", source = "the kernel's filemap.c")
    public void markPageAccessed(int page) {
        voice.tell(PageNote.MARK_PAGE_ACCESSED, page);
        if (!pages.PageActive(page) && pages.PageReferenced(page)) {
            activatePage(page);
            pages.ClearPageReferenced(page);
        } else {
            pages.SetPageReferenced(page);
        }
        watcher.accept(page);
        voice.leave(PageNote.MARK_PAGE_ACCESSED);
    }

    /** Moves a page from inactive_list to the head of active_list. */
    @KernelFunction(value = "activate_page", source = "Gorman 11.6")
    public void activatePage(int page) {
        voice.tell(PageNote.ACTIVATE_PAGE, page);
        if (pages.PageLRU(page) && !pages.PageActive(page)) {
            pages.lru.del(page);
            machine.nr_inactive_pages.add(ROW, -1);
            pages.SetPageActive(page);
            machine.active_list.add(ROW, page);
            machine.nr_active_pages.add(ROW, 1);
            machine.pgactivate.add(ROW, 1);
            voice.tell(PageNote.PAGE_ACTIVATED, page);
        }
        voice.leave(PageNote.ACTIVATE_PAGE);
    }

    /** Moves a page from active_list to the head of inactive_list, and marks it so that one access brings it back. */
    public void deactivate(int page) {
        pages.lru.del(page);
        pages.ClearPageActive(page);
        machine.nr_active_pages.add(ROW, -1);
        machine.inactive_list.add(ROW, page);
        machine.nr_inactive_pages.add(ROW, 1);
        pages.SetPageReferenced(page);
        machine.pgdeactivate.add(ROW, 1);
        voice.tell(PageNote.PAGE_DEACTIVATED, page);
    }

    /** Moves a page to the head of the list that it is on. */
    public void rotate(int page) {
        pages.lru.del(page);
        (pages.PageActive(page) ? machine.active_list : machine.inactive_list).add(ROW, page);
    }

    /** A page on an LRU list leaves it; one that is locked or still active must not be freed. */
    void leave(int page) {
        if (pages.PageLRU(page)) {
            lruCacheDel(page);
        }
        if (pages.PageLocked(page) || pages.PageActive(page)) {
            throw wrongFree.stillUsed(page);
        }
    }

    /** Takes a page off its list, if it is on one. */
    @KernelFunction(value = "lru_cache_del", source = "Gorman 6.4, table 11.1")
    public void lruCacheDel(int page) {
        voice.tell(PageNote.LRU_CACHE_DEL, page);
        __lruCacheDel(page);
        voice.leave(PageNote.LRU_CACHE_DEL);
    }

    /** The same where the lock of the lists is held. */
    @KernelFunction(value = "__lru_cache_del", source = "Gorman 6.4")
    public void __lruCacheDel(int page) {
        voice.tell(PageNote.__LRU_CACHE_DEL, page);
        if (pages.TestClearPageLRU(page)) {
            pages.lru.del(page);
            (pages.PageActive(page) ? machine.nr_active_pages : machine.nr_inactive_pages).add(ROW, -1);
            pages.ClearPageActive(page);
        }
        voice.leave(PageNote.__LRU_CACHE_DEL);
    }
}
