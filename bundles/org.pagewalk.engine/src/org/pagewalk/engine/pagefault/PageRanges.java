/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagefault;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.pagecache.PageCache;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.mmap.VmFlags;
import org.pagewalk.engine.mmu.Mmu;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagealloc.PageAllocator;
import org.pagewalk.engine.paging.PageTables;
import org.pagewalk.engine.paging.PteFormat;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.VmAreaTable;

/**
 * What is done to all entries of a range of addresses: removed, protected, copied for a child, moved (memory.c, mprotect.c,
 * mremap.c). Tables that are not there are stepped over whole. Addresses are multiples of the size of a page.
 */
public final class PageRanges {
    private final PageTable pages;
    private final MmStructTable mms;
    private final VmAreaTable areas;
    private final PageTables pageTables;
    private final PteFormat format;
    private final long pageSize;
    private final int entrySize;
    private final Mmu mmu;
    private final PageAllocator allocator;
    private final PageCache cache;
    private final Voice<FaultPathNote> voice;

    /** The ranges of a machine's address spaces. */
    public PageRanges(Tables tables, PageTables pageTables, Mmu mmu, PageAllocator allocator, PageCache cache, Narrator narrator) {
        pages = tables.page;
        mms = tables.mmStruct;
        areas = tables.vmArea;
        this.pageTables = pageTables;
        format = pageTables.format();
        pageSize = 1L << pageTables.geometry().pageShift();
        entrySize = pageTables.geometry().entrySize();
        this.mmu = mmu;
        this.allocator = allocator;
        this.cache = cache;
        voice = narrator.voice(FaultPathNote.values());
    }

    /** Where the next entry of the page global directory begins to hold, or the range ends. */
    private long pgdEnd(long address, long end) {
        return Math.min(end, (address & pageTables.geometry().pgdirMask()) + pageTables.geometry().pgdirSize());
    }

    /** Where the next table of pages begins to hold, or the range ends. */
    private long pmdEnd(long address, long end) {
        long size = 1L << pageTables.geometry().pmdShift();
        return Math.min(end, (address & -size) + size);
    }

    private int pages(long from, long end) {
        return (int) Math.min((end - from) / pageSize, Integer.MAX_VALUE);
    }

    private boolean isEmpty(long table) {
        return !format.tablePresent(pageTables.read(table));
    }

    /** Removes all pages in a range: each loses the user that the entry was. */
    @KernelFunction(value = "zap_page_range", source = "Gorman 9.3.11")
    public void zapPageRange(int mm, long start, long size) {
        long end = start + size;
        voice.tell(FaultPathNote.ZAP_PAGE_RANGE, pages(start, end), start);
        mms.page_table_lock(mm, 1);
        long freed = 0;
        for (long address = start; address < end; address = pgdEnd(address, end)) {
            if (!isEmpty(pageTables.pgdOffset(mm, address))) {
                freed += zapPmdRange(mm, address, pgdEnd(address, end));
            }
        }
        mmu.flushTlbRange(mm, start, end);
        mms.rss(mm, Math.max(0, mms.rss(mm) - freed));
        mms.page_table_lock(mm, 0);
        voice.leave(FaultPathNote.ZAP_PAGE_RANGE);
    }

    @KernelFunction(value = "zap_pmd_range", source = "Gorman 9.3.7, figure 9.8")
    private int zapPmdRange(int mm, long start, long end) {
        voice.tell(FaultPathNote.ZAP_PMD_RANGE, pages(start, end), start);
        int freed = 0;
        for (long address = start; address < end; address = pmdEnd(address, end)) {
            long at = pageTables.pteOf(mm, address);
            if (at != 0) {
                freed += zapPteRange(at, address, pmdEnd(address, end));
            }
        }
        voice.leave(FaultPathNote.ZAP_PMD_RANGE, freed);
        return freed;
    }

    @KernelFunction(value = "zap_pte_range", source = "Gorman 9.3.7, figure 9.8")
    private int zapPteRange(long first, long start, long end) {
        voice.tell(FaultPathNote.ZAP_PTE_RANGE, pages(start, end), start);
        int freed = 0;
        long at = first;
        for (long address = start; address < end; address += pageSize) {
            long pte = pageTables.read(at);
            if (!format.none(pte)) {
                pageTables.write(at, 0);
                freed += freePte(pte);
            }
            at += entrySize;
        }
        voice.leave(FaultPathNote.ZAP_PTE_RANGE, freed);
        return freed;
    }

    /** Drops the user that an entry was of its page; 1 if the page counts for rss. */
    @KernelFunction(value = "__free_pte", source = "the kernel's memory.c")
    private int freePte(long pte) {
        int page = format.present(pte) ? format.page(pte) : NULL;
        if (page == NULL || pages.PageReserved(page)) {
            return 0;
        }
        if (format.dirty(pte) && pages.mapping(page) != NULL) {
            cache.setPageDirty(page);
        }
        allocator.__freePages(page, 0);
        return 1;
    }

    /** Gives the pages that are there in a range another protection. */
    @KernelFunction(value = "change_protection", source = "the kernel's mprotect.c")
    public void changeProtection(int mm, long start, long end, long newprot) {
        voice.tell(FaultPathNote.CHANGE_PROTECTION, pages(start, end), start);
        mms.page_table_lock(mm, 1);
        for (long address = start; address < end; address = pmdEnd(address, end)) {
            long at = pageTables.pteOf(mm, address);
            if (at != 0) {
                changePteRange(at, pages(address, pmdEnd(address, end)), newprot);
            }
        }
        mms.page_table_lock(mm, 0);
        mmu.flushTlbRange(mm, start, end);
        voice.leave(FaultPathNote.CHANGE_PROTECTION);
    }

    private void changePteRange(long first, int count, long newprot) {
        for (int i = 0; i < count; i++) {
            long at = first + (long) i * entrySize;
            long pte = pageTables.read(at);
            if (format.present(pte)) {
                pageTables.write(at, format.modify(pte, newprot));
            }
        }
    }

    /** Notes of the pages in a range that were written through their entries, in their struct pages: the entries are clean again. */
    @KernelFunction(value = "filemap_sync", source = "the kernel's filemap.c")
    public void filemapSync(int mm, long start, long size) {
        long end = start + size;
        voice.tell(FaultPathNote.FILEMAP_SYNC, pages(start, end), start);
        mms.page_table_lock(mm, 1);
        for (long address = start; address < end; address = pmdEnd(address, end)) {
            long at = pageTables.pteOf(mm, address);
            if (at != 0) {
                syncPteRange(mm, at, address, pages(address, pmdEnd(address, end)));
            }
        }
        mmu.flushTlbRange(mm, start, end);
        mms.page_table_lock(mm, 0);
        voice.leave(FaultPathNote.FILEMAP_SYNC);
    }

    private void syncPteRange(int mm, long first, long start, int count) {
        for (int i = 0; i < count; i++) {
            long at = first + (long) i * entrySize;
            long pte = pageTables.read(at);
            if (format.present(pte) && format.dirty(pte) && !pages.PageReserved(format.page(pte))) {
                pageTables.write(at, format.mkclean(pte));
                mmu.flushTlbPage(mm, start + i * pageSize);
                cache.setPageDirty(format.page(pte));
            }
        }
    }

    /**
     * Gives a child the pages of an area of its parent: shared ones, and those of a private area that may be written as copy
     * on write for both.
     *
     * @param vma the child's area
     * @return 0, or -ENOMEM
     */
    @KernelFunction(value = "copy_page_range", source = "Gorman 9.5.4")
    public int copyPageRange(int child, int parent, int vma) {
        long end = areas.vm_end(vma);
        voice.tell(FaultPathNote.COPY_PAGE_RANGE, child, areas.vm_start(vma));
        int result = 0;
        for (long address = areas.vm_start(vma); address < end && result == 0; address = pmdEnd(address, end)) {
            long from = pageTables.pteOf(parent, address);
            if (from != 0) {
                result = copyPteRange(child, vma, address, from, pages(address, pmdEnd(address, end)));
            }
        }
        voice.leave(FaultPathNote.COPY_PAGE_RANGE, result);
        return result;
    }

    private int copyPteRange(int child, int vma, long address, long from, int count) {
        long pmd = pageTables.pmdAlloc(child, pageTables.pgdOffset(child, address), address);
        long to = pmd == 0 ? 0 : pageTables.pteAlloc(child, pmd, address);
        if (to == 0) {
            return -Errno.ENOMEM.number();
        }
        for (int i = 0; i < count; i++) {
            copyPte(child, areas.vm_flags(vma), from + (long) i * entrySize, to + (long) i * entrySize);
        }
        return 0;
    }

    private void copyPte(int child, int vmFlags, long from, long to) {
        long pte = pageTables.read(from);
        if (format.none(pte)) {
            return;
        }
        int page = format.present(pte) ? format.page(pte) : NULL;
        if (page != NULL && !pages.PageReserved(page)) {
            boolean isCow = (vmFlags & (VmFlags.VM_SHARED | VmFlags.VM_MAYWRITE)) == VmFlags.VM_MAYWRITE;
            if (isCow && format.write(pte)) {
                pte = format.wrprotect(pte);
                pageTables.write(from, pte);
            }
            if ((vmFlags & VmFlags.VM_SHARED) != 0) {
                pte = format.mkclean(pte);
            }
            pte = format.mkold(pte);
            allocator.getPage(page);
            mms.rss.add(child, 1);
        }
        pageTables.write(to, pte);
    }

    /**
     * Moves the entries of a range to another address, from the last to the first.
     *
     * @return 0, or -ENOMEM when there was no memory for a table, and all is as before
     */
    @KernelFunction(value = "move_page_tables", source = "Gorman 9.3.7, figure 9.8")
    public int movePageTables(int mm, long newAddress, long oldAddress, long length) {
        voice.tell(FaultPathNote.MOVE_PAGE_TABLES, pages(0, length), oldAddress);
        long offset = length;
        int result = 0;
        while (offset > 0 && result == 0) {
            offset -= pageSize;
            result = moveOnePage(mm, oldAddress + offset, newAddress + offset);
        }
        if (result == 0) {
            mmu.flushTlbRange(mm, oldAddress, oldAddress + length);
        } else {
            for (offset += pageSize; offset < length; offset += pageSize) {
                moveOnePage(mm, newAddress + offset, oldAddress + offset);
            }
            zapPageRange(mm, newAddress, length);
        }
        voice.leave(FaultPathNote.MOVE_PAGE_TABLES, result);
        return result;
    }

    @KernelFunction(value = "move_one_page", source = "Gorman 9.3.7, figure 9.8")
    private int moveOnePage(int mm, long from, long to) {
        voice.tell(FaultPathNote.MOVE_ONE_PAGE, mm, from);
        mms.page_table_lock(mm, 1);
        long source = getOnePte(mm, from);
        int result = source == 0 ? 0 : copyOnePte(mm, source, allocOnePte(mm, to));
        mms.page_table_lock(mm, 0);
        voice.leave(FaultPathNote.MOVE_ONE_PAGE, result);
        return result;
    }

    @KernelFunction(value = "get_one_pte", source = "Gorman 9.3.7, figure 9.8")
    private long getOnePte(int mm, long address) {
        voice.tell(FaultPathNote.GET_ONE_PTE, mm, address);
        long at = pageTables.pteOf(mm, address);
        if (at != 0 && format.none(pageTables.read(at))) {
            at = 0;
        }
        voice.leaveAt(FaultPathNote.GET_ONE_PTE, at);
        return at;
    }

    @KernelFunction(value = "alloc_one_pte", source = "Gorman 9.3.7, figure 9.8")
    private long allocOnePte(int mm, long address) {
        voice.tell(FaultPathNote.ALLOC_ONE_PTE, mm, address);
        long pmd = pageTables.pmdAlloc(mm, pageTables.pgdOffset(mm, address), address);
        long at = pmd == 0 ? 0 : pageTables.pteAlloc(mm, pmd, address);
        voice.leaveAt(FaultPathNote.ALLOC_ONE_PTE, at);
        return at;
    }

    @KernelFunction(value = "copy_one_pte", source = "Gorman 9.3.7, figure 9.8")
    private int copyOnePte(int mm, long from, long to) {
        voice.tell(FaultPathNote.COPY_ONE_PTE, mm);
        if (to != 0) {
            pageTables.write(to, pageTables.read(from));
            pageTables.write(from, 0);
        }
        int result = to == 0 ? -Errno.ENOMEM.number() : 0;
        voice.leave(FaultPathNote.COPY_ONE_PTE, result);
        return result;
    }
}
