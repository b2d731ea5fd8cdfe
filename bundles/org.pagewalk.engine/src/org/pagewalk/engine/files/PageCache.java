/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagealloc.PageAllocator;
import org.pagewalk.model.tables.AddressSpaceTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;

/**
 * The pages of files that are in memory. Those of one file are found along its address_space's lists, one by one: the hash
 * table over all of them belongs to the page cache proper.
 */
public final class PageCache {
    private final Tables tables;
    private final PageTable pages;
    private final AddressSpaceTable mappings;
    private final PageAllocator allocator;
    private final Voice<FileNote> voice;

    PageCache(Tables tables, PageAllocator allocator, Voice<FileNote> voice) {
        this.tables = tables;
        this.allocator = allocator;
        this.voice = voice;
        pages = tables.page;
        mappings = tables.addressSpace;
    }

    /** The cached page of a mapping, with one more user; NULL if it is not cached. */
    @KernelFunction(value = "__find_get_page", source = "Gorman 11.4")
    int findGetPage(int mapping, long index) {
        int page = find(mappings.clean_pages.first(mapping), index);
        if (page == NULL) {
            page = find(mappings.dirty_pages.first(mapping), index);
        }
        if (page != NULL) {
            allocator.getPage(page);
        }
        return page;
    }

    private int find(int first, long index) {
        int page = first;
        while (page != NULL && pages.index(page) != index) {
            page = pages.list.next(page);
        }
        return page;
    }

    /** The cached page of a mapping; NULL if it is not cached. */
    int findPage(int mapping, long index) {
        int page = find(mappings.clean_pages.first(mapping), index);
        return page == NULL ? find(mappings.dirty_pages.first(mapping), index) : page;
    }

    /** A page for a mapping, by its flags; NULL without memory. */
    @KernelFunction(value = "page_cache_alloc", source = "the kernel's pagemap.h")
    int pageCacheAlloc(int mapping) {
        return allocator.allocPages(mappings.gfp_mask(mapping), 0);
    }

    /** One user fewer of a cached page. */
    @KernelFunction(value = "page_cache_release", source = "Gorman 11.2")
    void pageCacheRelease(int page) {
        allocator.__freePages(page, 0);
    }

    /** Makes a page part of a mapping, which is a user of it, locks it, and puts it on the LRU list; 1 if the place is taken. */
    @KernelFunction(value = "add_to_page_cache_unique", source = "the kernel's filemap.c")
    int addToPageCacheUnique(int page, int mapping, long index) {
        if (findPage(mapping, index) != NULL) {
            return 1;
        }
        pages.LockPage(page);
        allocator.getPage(page);
        pages.index(page, (int) index);
        mappings.clean_pages.add(mapping, page);
        mappings.nrpages.add(mapping, 1);
        pages.mapping(page, mapping);
        tables.machine.page_cache_size.add(0, 1);
        voice.tell(FileNote.PAGE_CACHE_ADD, page, index);
        allocator.lru().lruCacheAdd(page);
        return 0;
    }

    /** A page was written to through a mapping: it goes to dirty_pages, once. */
    @KernelFunction(value = "set_page_dirty", source = "Gorman 3.3, table 3.2")
    public void setPageDirty(int page) {
        if (pages.PageDirty(page)) {
            return;
        }
        pages.SetPageDirty(page);
        if (pages.mapping(page) != NULL) {
            pages.list.del(page);
            mappings.dirty_pages.add(pages.mapping(page), page);
        }
        voice.tell(FileNote.PAGE_DIRTIED, page);
    }

    /** Takes all pages of a mapping that goes away out of the cache. */
    @KernelFunction(value = "truncate_inode_pages", source = "the kernel's filemap.c")
    void truncateInodePages(int mapping) {
        voice.tell(FileNote.TRUNCATE_INODE_PAGES, mappings.nrpages(mapping));
        dropAll(mapping, mappings.clean_pages.first(mapping));
        dropAll(mapping, mappings.dirty_pages.first(mapping));
        voice.leave(FileNote.TRUNCATE_INODE_PAGES);
    }

    private void dropAll(int mapping, int first) {
        int page = first;
        while (page != NULL) {
            int next = pages.list.next(page);
            removeInodePage(mapping, page);
            allocator.__freePages(page, 0);
            page = next;
        }
    }

    private void removeInodePage(int mapping, int page) {
        pages.list.del(page);
        pages.ClearPageDirty(page);
        pages.ClearPageReadahead(page);
        pages.mapping(page, NULL);
        pages.index(page, 0);
        mappings.nrpages.add(mapping, -1);
        tables.machine.page_cache_size.add(0, -1);
        voice.tell(FileNote.PAGE_CACHE_REMOVE, page);
    }
}
