/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagefault;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.mmu.Mmu;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.pagealloc.PageAllocator;
import org.pagewalk.engine.pagewait.PageLocks;
import org.pagewalk.engine.paging.PageTables;
import org.pagewalk.engine.paging.PteFormat;
import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.VmAreaTable;

/** A page that several share is written by one of them, who gets a copy (Gorman 9.5.4). */
final class CopyOnWrite {
    private final PageTable pages;
    private final MmStructTable mms;
    private final VmAreaTable areas;
    private final PageTables pageTables;
    private final PteFormat format;
    private final Mmu mmu;
    private final PageLocks locks;
    private final PageAllocator allocator;
    private final PhysicalMemory memory;
    private final Voice<FaultPathNote> voice;

    CopyOnWrite(Tables tables, PageTables pageTables, Mmu mmu, PageLocks locks, PageAllocator allocator, PhysicalMemory memory,
            Voice<FaultPathNote> voice) {
        pages = tables.page;
        mms = tables.mmStruct;
        areas = tables.vmArea;
        this.pageTables = pageTables;
        format = pageTables.format();
        this.mmu = mmu;
        this.locks = locks;
        this.allocator = allocator;
        this.memory = memory;
        this.voice = voice;
    }

    /**
     * An entry that is there and must not be written is written: its page becomes the task's own, by a copy if anybody else
     * uses it.
     *
     * @param at where the entry is
     * @param pte what it says
     * @return {@link DemandPaging#MINOR}, or {@link DemandPaging#OUT_OF_MEMORY}
     */
    @KernelFunction(value = "do_wp_page", source = "Gorman 9.5.4")
    int doWpPage(int mm, int vma, long address, long at, long pte) {
        voice.tell(FaultPathNote.DO_WP_PAGE, vma, address);
        int result = writeTo(format.page(pte), mm, vma, address, at, pte);
        voice.leave(FaultPathNote.DO_WP_PAGE, result);
        return result;
    }

    private int writeTo(int page, int mm, int vma, long address, long at, long pte) {
        if (page == NULL) {
            return DemandPaging.OUT_OF_MEMORY;
        }
        if (!locks.tryLockPage(page)) {
            boolean reuse = canShareSwapPage(page);
            locks.unlockPage(page);
            if (reuse) {
                voice.tell(FaultPathNote.REUSES_PAGE, page);
                establishPte(mm, vma, address, at, format.mkyoung(format.mkdirty(format.mkwrite(pte))));
                return DemandPaging.MINOR;
            }
        }
        voice.tell(FaultPathNote.COPIES_PAGE, page, pages.count(page));
        allocator.getPage(page);
        mms.page_table_lock(mm, 0);
        int copy = allocator.allocPages(Gfp.GFP_HIGHUSER, 0);
        if (copy == NULL) {
            allocator.__freePages(page, 0);
            return DemandPaging.OUT_OF_MEMORY;
        }
        copyCowPage(page, copy);
        mms.page_table_lock(mm, 1);
        if (pages.PageReserved(page)) {
            mms.rss.add(mm, 1);
        }
        breakCow(mm, vma, address, at, copy);
        allocator.lru().lruCacheAdd(copy);
        voice.tell(FaultPathNote.COW_BREAK, page, copy);
        allocator.__freePages(page, 0);
        allocator.__freePages(page, 0);
        return DemandPaging.MINOR;
    }

    /** Whether the one who writes is the only user of the page. A page with a slot in swap comes with the swap cache. */
    @KernelFunction(value = "can_share_swap_page", source = "the kernel's swapfile.c")
    private boolean canShareSwapPage(int page) {
        voice.tell(FaultPathNote.CAN_SHARE_SWAP_PAGE, page);
        boolean can = pages.count(page) == 1 && !pages.PageReserved(page);
        voice.leave(FaultPathNote.CAN_SHARE_SWAP_PAGE, can ? 1 : 0);
        return can;
    }

    @KernelFunction(value = "copy_cow_page", source = "Gorman 9.5.4")
    private void copyCowPage(int from, int to) {
        voice.tell(FaultPathNote.COPY_COW_PAGE, from, to);
        memory.copyPage(to, from);
        voice.leave(FaultPathNote.COPY_COW_PAGE);
    }

    @KernelFunction(value = "break_cow", source = "Gorman 9.5.4")
    private void breakCow(int mm, int vma, long address, long at, int page) {
        voice.tell(FaultPathNote.BREAK_COW, page, address);
        establishPte(mm, vma, address, at, format.mkwrite(format.mkdirty(format.mkPte(page, areas.vm_page_prot(vma)))));
        voice.leave(FaultPathNote.BREAK_COW);
    }

    /** Replaces an entry that is there, so that what the TLB remembers of it must go. */
    @KernelFunction(value = "establish_pte", source = "Gorman 9.5.1")
    void establishPte(int mm, int vma, long address, long at, long pte) {
        voice.tell(FaultPathNote.ESTABLISH_PTE, vma, address);
        pageTables.write(at, pte);
        mmu.flushTlbPage(mm, address);
        voice.leave(FaultPathNote.ESTABLISH_PTE);
    }
}
