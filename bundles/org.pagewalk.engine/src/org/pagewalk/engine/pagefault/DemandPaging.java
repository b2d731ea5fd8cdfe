/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagefault;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.files.Nopage;
import org.pagewalk.engine.mmap.VmFlags;
import org.pagewalk.engine.mmu.Mmu;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.pagealloc.PageAllocator;
import org.pagewalk.engine.pagewait.PageLocks;
import org.pagewalk.engine.paging.PageTables;
import org.pagewalk.engine.paging.PteFormat;
import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.VmAreaTable;

/**
 * Brings the page that an area has at an address: zeros, a page of a file, or a copy (Gorman 9.5.1, 9.5.2). The area has
 * been found and allows the access.
 */
public final class DemandPaging {
    /** What handle_mm_fault gives: there is no such page, SIGBUS. */
    public static final int NO_PAGE = 0;
    /** The page is there, and no disk was needed. */
    public static final int MINOR = 1;
    /** The page is there, and a file had to provide it. */
    public static final int MAJOR = 2;
    /** There was no memory. */
    public static final int OUT_OF_MEMORY = -1;

    private final Tables tables;
    private final MmStructTable mms;
    private final VmAreaTable areas;
    private final Scheduler scheduler;
    private final PageTables pageTables;
    private final PteFormat format;
    private final PageAllocator allocator;
    private final PhysicalMemory memory;
    private final Nopage nopage;
    private final CopyOnWrite copyOnWrite;
    private final Voice<FaultPathNote> voice;

    /** Demand paging for the tables of a machine. */
    public DemandPaging(Tables tables, Scheduler scheduler, PageTables pageTables, Mmu mmu, PageAllocator allocator,
            PageLocks locks, PhysicalMemory memory, Nopage nopage, Narrator narrator) {
        this.tables = tables;
        mms = tables.mmStruct;
        areas = tables.vmArea;
        this.scheduler = scheduler;
        this.pageTables = pageTables;
        format = pageTables.format();
        this.allocator = allocator;
        this.memory = memory;
        this.nopage = nopage;
        voice = narrator.voice(FaultPathNote.values());
        copyOnWrite = new CopyOnWrite(tables, pageTables, mmu, locks, allocator, memory, voice);
    }

    /**
     * Brings the page at an address, with the tables that lead to it.
     *
     * @return {@link #MINOR}, {@link #MAJOR}, {@link #NO_PAGE} or {@link #OUT_OF_MEMORY}
     */
    @KernelFunction(value = "handle_mm_fault", source = "Gorman 9.5, figure 9.13")
    public int handleMmFault(int mm, int vma, long address, boolean isWrite) {
        voice.tell(FaultPathNote.HANDLE_MM_FAULT, vma, address);
        tables.machine.pgfault.add(0, 1);
        mms.page_table_lock(mm, 1);
        int result = OUT_OF_MEMORY;
        long pmd = pageTables.pmdAlloc(mm, pageTables.pgdOffset(mm, address), address);
        if (pmd != 0) {
            long at = pageTables.pteAlloc(mm, pmd, address);
            if (at != 0) {
                result = handlePteFault(mm, vma, address, isWrite, at);
            }
        }
        mms.page_table_lock(mm, 0);
        if (result == MAJOR) {
            tables.machine.pgmajfault.add(0, 1);
        }
        voice.leave(FaultPathNote.HANDLE_MM_FAULT, result);
        return result;
    }

    @KernelFunction(value = "handle_pte_fault", source = "Gorman 9.5.1, figure 9.13")
    private int handlePteFault(int mm, int vma, long address, boolean isWrite, long at) {
        voice.tell(FaultPathNote.HANDLE_PTE_FAULT, vma, address);
        int result = resolve(mm, vma, address, isWrite, at);
        voice.leave(FaultPathNote.HANDLE_PTE_FAULT, result);
        return result;
    }

    private int resolve(int mm, int vma, long address, boolean isWrite, long at) {
        long pte = pageTables.read(at);
        if (!format.present(pte)) {
            boolean isNone = format.none(pte);
            voice.tell(isNone ? FaultPathNote.NOT_PRESENT_NONE : FaultPathNote.NOT_PRESENT_SWAPPED, scheduler.current(), address);
            return isNone ? doNoPage(mm, vma, address, isWrite, at) : doSwapPage(vma, address, pte);
        }
        if (isWrite && !format.write(pte)) {
            voice.tell(FaultPathNote.WRITE_PROTECTED, format.page(pte));
            return copyOnWrite.doWpPage(mm, vma, address, at, pte);
        }
        copyOnWrite.establishPte(mm, vma, address, at, format.mkyoung(isWrite ? format.mkdirty(pte) : pte));
        return MINOR;
    }

    /** An entry that is neither empty nor leads to a page says where in swap the page is. */
    @KernelFunction(value = "do_swap_page", source = "Gorman 9.5.3")
    private int doSwapPage(int vma, long address, long pte) {
        voice.tell(FaultPathNote.DO_SWAP_PAGE, vma, address);
        throw new KernelBug("the entry for 0x%x is 0x%x, which stands for a page in swap, and no swap area is in use; an entry that leads"
                .formatted(address, pte) + " nowhere must be 0, see pte_clear");
    }

    @KernelFunction(value = "do_no_page", source = "Gorman 9.5.2, figure 9.14")
    private int doNoPage(int mm, int vma, long address, boolean isWrite, long at) {
        voice.tell(FaultPathNote.DO_NO_PAGE, vma, address);
        int result = nopage.has(vma) ? fromFile(mm, vma, address, isWrite, at) : doAnonymousPage(mm, vma, address, isWrite, at);
        voice.leave(FaultPathNote.DO_NO_PAGE, result);
        return result;
    }

    private int fromFile(int mm, int vma, long address, boolean isWrite, long at) {
        mms.page_table_lock(mm, 0);
        int page = nopage.nopage(vma, address & -1L << pageTables.geometry().pageShift());
        if (page < 0) {
            mms.page_table_lock(mm, 1);
            return page == NULL ? NO_PAGE : OUT_OF_MEMORY;
        }
        if (isWrite && (areas.vm_flags(vma) & VmFlags.VM_SHARED) == 0) {
            page = earlyBreak(page);
        }
        mms.page_table_lock(mm, 1);
        if (page == NULL) {
            return OUT_OF_MEMORY;
        }
        mms.rss.add(mm, 1);
        long pte = format.mkPte(page, areas.vm_page_prot(vma));
        pageTables.write(at, isWrite ? format.mkwrite(format.mkdirty(pte)) : pte);
        return MAJOR;
    }

    /** A copy of a page of a file for a private area that is being written; NULL without memory. */
    private int earlyBreak(int page) {
        voice.tell(FaultPathNote.EARLY_COW_BREAK, page);
        int copy = allocator.allocPages(Gfp.GFP_HIGHUSER, 0);
        if (copy != NULL) {
            memory.copyPage(copy, page);
            voice.tell(FaultPathNote.COW_BREAK, page, copy);
        }
        allocator.__freePages(page, 0);
        if (copy != NULL) {
            allocator.lru().lruCacheAdd(copy);
        }
        return copy;
    }

    @KernelFunction(value = "do_anonymous_page", source = "Gorman 9.5.2")
    private int doAnonymousPage(int mm, int vma, long address, boolean isWrite, long at) {
        voice.tell(FaultPathNote.DO_ANONYMOUS_PAGE, vma, address);
        int result = isWrite ? zeroed(mm, vma, at) : mapZeroPage(vma, at);
        voice.leave(FaultPathNote.DO_ANONYMOUS_PAGE, result);
        return result;
    }

    private int mapZeroPage(int vma, long at) {
        int zero = tables.machine.empty_zero_page(0);
        voice.tell(FaultPathNote.MAPS_ZERO_PAGE, zero);
        pageTables.write(at, format.wrprotect(format.mkPte(zero, areas.vm_page_prot(vma))));
        return MINOR;
    }

    private int zeroed(int mm, int vma, long at) {
        mms.page_table_lock(mm, 0);
        int page = allocator.allocPages(Gfp.GFP_HIGHUSER, 0);
        mms.page_table_lock(mm, 1);
        if (page == NULL) {
            return OUT_OF_MEMORY;
        }
        memory.clearPage(page);
        mms.rss.add(mm, 1);
        long pte = format.mkwrite(format.mkdirty(format.mkPte(page, areas.vm_page_prot(vma))));
        allocator.lru().lruCacheAdd(page);
        allocator.lru().markPageAccessed(page);
        pageTables.write(at, pte);
        return MINOR;
    }
}
