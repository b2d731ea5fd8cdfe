/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.pagealloc.PageAllocator;
import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.store.IntColumn;

/** The page frames in which tables lie: from the quicklists, or else from the page allocator. */
final class TablePages {
    private final Quicklists quicklists;
    private final PhysicalMemory memory;
    private final PageAllocator pageAllocator;
    private final Voice<PagingNote> voice;

    TablePages(Quicklists quicklists, PhysicalMemory memory, PageAllocator pageAllocator, Voice<PagingNote> voice) {
        this.quicklists = quicklists;
        this.memory = memory;
        this.pageAllocator = pageAllocator;
        this.voice = voice;
    }

    /** An empty table: pte_alloc_one_fast, or else pte_alloc_one; NULL when there is no memory. */
    int alloc(IntColumn list, PagingNote slow) {
        int page = quicklists.take(list);
        if (page == NULL) {
            voice.tell(slow, 0);
            page = allocZeroed();
            voice.leave(slow, page);
        } else {
            voice.tell(PagingNote.TABLE_ALLOCATED, page);
        }
        return page;
    }

    /** A page of zeros from the page allocator; NULL when there is none. Page frame 0 is none, as its first entry would be at address 0. */
    int allocZeroed() {
        long address = pageAllocator.__getFreePages(Gfp.GFP_KERNEL, 0);
        if (address == 0) {
            return NULL;
        }
        int page = memory.virtToPage(address);
        if (page == 0) {
            int other = allocZeroed();
            pageAllocator.freePages(address, 0);
            return other;
        }
        memory.clearPage(page);
        voice.tell(PagingNote.TABLE_ALLOCATED, page);
        return page;
    }

    /** A table from a list, or NULL. */
    int take(IntColumn list) {
        int page = quicklists.take(list);
        if (page != NULL) {
            voice.tell(PagingNote.TABLE_ALLOCATED, page);
        }
        return page;
    }

    /** Keeps a table for reuse, as a call of its own. */
    void free(IntColumn list, PagingNote call, int page) {
        voice.tell(call, page);
        keep(list, page);
        voice.leave(call);
    }

    /** Keeps a table for reuse. */
    void keep(IntColumn list, int page) {
        voice.tell(PagingNote.TABLE_FREED, page);
        quicklists.keep(list, page);
    }

    /** Gives a table back to the page allocator. */
    void free(int page) {
        voice.tell(PagingNote.TABLE_FREED, page);
        pageAllocator.freePages(memory.pageAddress(page), 0);
    }

    /** Frees the first table of a list and returns 1, or 0 if there is none. */
    int drop(IntColumn list) {
        int page = quicklists.take(list);
        if (page == NULL) {
            return 0;
        }
        pageAllocator.freePages(memory.pageAddress(page), 0);
        return 1;
    }

    int kept() {
        return quicklists.kept();
    }

    PageAllocator allocator() {
        return pageAllocator;
    }
}
