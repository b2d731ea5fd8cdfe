/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.KernelLog;
import org.pagewalk.engine.bootmem.BootMemory;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.pagealloc.PageAllocator;

/** Boot gives the page hash table its memory, from the page allocator: it stays for good. */
public final class PageCacheInit {
    private final PageHash hash;
    private final Architecture architecture;
    private final PageAllocator allocator;
    private final BootMemory bootMemory;
    private final KernelLog log;
    private final Voice<IndexNote> voice;

    /** For a machine whose pages are with the page allocator. */
    public PageCacheInit(PageHash hash, Architecture architecture, PageAllocator allocator, BootMemory bootMemory, KernelLog log,
            Narrator narrator) {
        this.hash = hash;
        this.architecture = architecture;
        this.allocator = allocator;
        this.bootMemory = bootMemory;
        this.log = log;
        voice = narrator.voice(IndexNote.values());
    }

    /** The same for a boot that need not have done it: nothing when there is a table, or none is to be kept. */
    public void unlessDone(int mempages) {
        if (hash.isKept() && !hash.exists()) {
            pageCacheInit(mempages);
        }
    }

    /**
     * Takes the frames of the table, a pointer for each page of memory, or half as many and so on where there is no such block.
     *
     * @param mempages for how many pages of memory the table is meant
     * @throws KernelBug when there is a table already, or no memory for any
     */
    @KernelFunction(value = "page_cache_init", source = "the kernel's filemap.c")
    public void pageCacheInit(int mempages) {
        if (hash.exists()) {
            throw new KernelBug("page_cache_init runs once in a boot, and the page hash table is there already");
        }
        voice.tell(IndexNote.PAGE_CACHE_INIT, mempages);
        int order = hash.order(mempages);
        long address = allocator.__getFreePages(Gfp.GFP_ATOMIC, order);
        while (address == 0 && --order > 0) {
            address = allocator.__getFreePages(Gfp.GFP_ATOMIC, order);
        }
        long bytes = (long) architecture.pageSize() << Math.max(order, 0);
        log.printk("Page-cache hash table entries: " + hash.entries(Math.max(order, 0)) + " (order: " + order + ", " + bytes + " bytes)");
        if (address == 0) {
            throw new KernelBug("the kernel panics: Failed to allocate page hash table; give the machine more memory");
        }
        hash.init(order);
        bootMemory.took(address - architecture.pageOffset(), bytes, "page_hash_table");
        voice.leave(IndexNote.PAGE_CACHE_INIT);
    }
}
