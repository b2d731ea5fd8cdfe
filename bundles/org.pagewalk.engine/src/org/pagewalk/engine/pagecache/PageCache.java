/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagecache;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagealloc.PageAllocator;
import org.pagewalk.engine.pageindex.PageIndexes;
import org.pagewalk.engine.pagewait.PageLocks;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.AddressSpaceTable;
import org.pagewalk.model.tables.InodeTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;

/**
 * The pages of files that are in memory (Gorman 11.2, table 11.1). Each is found by its mapping and its index, is on one of
 * the mapping's lists and on an LRU list, and has the cache as a user.
 */
public final class PageCache {
    /** In i_state: the inode itself was changed, what of it fdatasync writes too, pages of it. */
    public static final int I_DIRTY_SYNC = 1;
    public static final int I_DIRTY_DATASYNC = 2;
    public static final int I_DIRTY_PAGES = 4;
    public static final int I_DIRTY = I_DIRTY_SYNC | I_DIRTY_DATASYNC | I_DIRTY_PAGES;

    private final Tables tables;
    private final PageTable pages;
    private final AddressSpaceTable mappings;
    private final InodeTable inodes;
    private final PageAllocator allocator;
    private final PageLocks locks;
    private final PageIndexes indexes;
    private final Scheduler scheduler;
    private final Voice<CacheNote> voice;

    /** The page cache of a machine, empty at first. */
    public PageCache(Tables tables, PageAllocator allocator, PageLocks locks, PageIndexes indexes, Scheduler scheduler, Narrator narrator) {
        this.tables = tables;
        this.allocator = allocator;
        this.locks = locks;
        this.indexes = indexes;
        this.scheduler = scheduler;
        voice = narrator.voice(CacheNote.values());
        pages = tables.page;
        mappings = tables.addressSpace;
        inodes = tables.inode;
    }

    /** By what pages are found. */
    public PageIndexes indexes() {
        return indexes;
    }

    /** The cached page of a mapping, without a user more; NULL if it is not cached. */
    @KernelFunction(value = "__find_page_nolock", source = "Gorman 11.4")
    public int findPage(int mapping, long index) {
        return indexes.find(mapping, index);
    }

    /** The cached page of a mapping, with one user more; NULL if it is not cached. */
    @KernelFunction(value = "__find_get_page", source = "Gorman 11.4")
    public int findGetPage(int mapping, long index) {
        int page = findPage(mapping, index);
        if (page != NULL) {
            pageCacheGet(page);
        }
        return page;
    }

    /** The same, and locks the page; whoever waits for the lock looks again whether the page is still the one. */
    @KernelFunction(value = "__find_lock_page", source = "the kernel's filemap.c")
    public int findLockPage(int mapping, long index) {
        voice.tell(CacheNote.FIND_LOCK_PAGE, mapping, index);
        int page = findGetPage(mapping, index);
        while (page != NULL) {
            lockPage(page);
            if (pages.mapping(page) == mapping) {
                break;
            }
            unlockPage(page);
            pageCacheRelease(page);
            page = findGetPage(mapping, index);
        }
        voice.leave(CacheNote.FIND_LOCK_PAGE, page);
        return page;
    }

    /** A free page for a mapping, or NULL without memory. */
    @KernelFunction(value = "page_cache_alloc", source = "the kernel's pagemap.h")
    public int pageCacheAlloc(int mapping) {
        return allocator.allocPages(mappings.gfp_mask(mapping), 0);
    }

    /** The cached page, locked and with one user more; a new one, which holds nothing yet, if there is none. NULL without memory. */
    @KernelFunction(value = "grab_cache_page", source = "the kernel's filemap.c")
    public int findOrCreatePage(int mapping, long index) {
        int page = findLockPage(mapping, index);
        while (page == NULL) {
            int fresh = pageCacheAlloc(mapping);
            if (fresh == NULL) {
                return NULL;
            }
            if (addToPageCacheUnique(fresh, mapping, index) == 0) {
                return fresh;
            }
            pageCacheRelease(fresh);
            page = findLockPage(mapping, index);
        }
        return page;
    }

    /**
     * Makes a page part of a mapping, which is a user of it from then on. The page is locked: nothing is in it yet.
     *
     * @return 0, or 1 when another page has the place
     */
    @KernelFunction(value = "add_to_page_cache_unique", source = "Gorman 11.2, table 11.1")
    public int addToPageCacheUnique(int page, int mapping, long index) {
        voice.tell(CacheNote.ADD_TO_PAGE_CACHE, page, mapping, (int) index);
        boolean isTaken = findPage(mapping, index) != NULL;
        if (!isTaken) {
            pages.ClearPageUptodate(page);
            pages.ClearPageError(page);
            pages.ClearPageDirty(page);
            pages.ClearPageReferenced(page);
            locks.tryLockPage(page);
            pageCacheGet(page);
            pages.index(page, (int) index);
            mappings.clean_pages.add(mapping, page);
            mappings.nrpages.add(mapping, 1);
            pages.mapping(page, mapping);
            indexes.insert(mapping, index, page);
            tables.machine.page_cache_size.add(0, 1);
            voice.tell(CacheNote.PAGE_CACHE_ADD, page, index);
            allocator.lru().lruCacheAdd(page);
        }
        voice.leave(CacheNote.ADD_TO_PAGE_CACHE, isTaken ? 1 : 0);
        return isTaken ? 1 : 0;
    }

    /** One more uses a page. */
    @KernelFunction(value = "page_cache_get", source = "Gorman table 11.1")
    public void pageCacheGet(int page) {
        allocator.getPage(page);
    }

    /** One fewer uses a page; the last one frees it. */
    @KernelFunction(value = "page_cache_release", source = "Gorman table 11.1")
    public void pageCacheRelease(int page) {
        allocator.__freePages(page, 0);
    }

    /** A page was changed where it lies: it goes to its mapping's dirty_pages, once. */
    @KernelFunction(value = "set_page_dirty", source = "Gorman 3.3, table 3.2")
    public void setPageDirty(int page) {
        if (pages.PageDirty(page)) {
            return;
        }
        pages.SetPageDirty(page);
        int mapping = pages.mapping(page);
        if (mapping != NULL) {
            pages.list.del(page);
            mappings.dirty_pages.add(mapping, page);
            markInodeDirty(mappings.host(mapping), I_DIRTY_PAGES);
            tagDirty(page);
        }
        voice.tell(CacheNote.PAGE_DIRTIED, page);
    }

    /** A page will be written: it is not dirty any more. */
    public void clearPageDirty(int page) {
        pages.ClearPageDirty(page);
        untagDirty(page);
    }

    /** Notes what of an inode has to be written. */
    @KernelFunction(value = "__mark_inode_dirty", source = "the kernel's inode.c")
    public void markInodeDirty(int inode, int what) {
        if (inode != NULL) {
            inodes.i_state(inode, inodes.i_state(inode) | what);
        }
    }

    /** Something of a page has to be written. */
    public void tagDirty(int page) {
        if (pages.mapping(page) != NULL) {
            indexes.tagSet(pages.mapping(page), index(page), PageIndexes.PAGECACHE_TAG_DIRTY);
        }
    }

    /** None of a page's buffers is dirty; nothing has to be written unless the page itself is. */
    public void untagDirty(int page) {
        if (pages.mapping(page) != NULL && !pages.PageDirty(page)) {
            indexes.tagClear(pages.mapping(page), index(page), PageIndexes.PAGECACHE_TAG_DIRTY);
        }
    }

    /** Whether something of a page is being written. */
    public void tagWriteback(int page, boolean isWritten) {
        if (pages.mapping(page) == NULL) {
            return;
        }
        if (isWritten) {
            indexes.tagSet(pages.mapping(page), index(page), PageIndexes.PAGECACHE_TAG_WRITEBACK);
        } else {
            indexes.tagClear(pages.mapping(page), index(page), PageIndexes.PAGECACHE_TAG_WRITEBACK);
        }
    }

    /** Which page of its file a cached page is. */
    public long index(int page) {
        return pages.index(page) & 0xFFFF_FFFFL;
    }

    /**
     * Takes a page out of the cache, which remains a user of it: whoever calls this gives that back.
     *
     * @throws KernelBug when it is dirty
     */
    @KernelFunction(value = "__remove_inode_page", source = "Gorman 11.7")
    public void removeInodePage(int page) {
        voice.tell(CacheNote.REMOVE_INODE_PAGE, page);
        if (pages.PageDirty(page)) {
            throw new KernelBug("page frame " + page + " is dirty (PG_dirty), so it must not leave the page cache: what was written would be"
                    + " lost; write it first, or ClearPageDirty");
        }
        int mapping = pages.mapping(page);
        if (mapping == NULL) {
            throw new KernelBug("page frame " + page + " is in no page cache (its mapping is NULL), so it cannot leave one");
        }
        indexes.remove(mapping, index(page), page);
        pages.list.del(page);
        pages.ClearPageReadahead(page);
        mappings.nrpages.add(mapping, -1);
        pages.mapping(page, NULL);
        tables.machine.page_cache_size.add(0, -1);
        voice.tell(CacheNote.PAGE_CACHE_REMOVE, page);
        voice.leave(CacheNote.REMOVE_INODE_PAGE);
    }

    /** Locks a page for the current task. */
    public void lockPage(int page) {
        locks.lockPage(page, scheduler.current());
    }

    /** Unlocks a page. */
    public void unlockPage(int page) {
        locks.unlockPage(page);
    }

    /** Lets the current task sleep until a page is not locked. */
    public void waitOnPage(int page) {
        locks.waitOnPage(page, scheduler.current());
    }
}
