/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;

/**
 * The kernel's own page tables: swapper_pg_dir, the page of zeros, and init_mm, to which they belong (Gorman 4.6). On a machine
 * that boots they lie in the kernel image; one that began with all of its pages free takes two pages when they are first
 * needed.
 */
public final class KernelTables {
    private final Tables tables;
    private final Architecture architecture;
    private final PageTables pageTables;
    private final TablePages pages;
    private final PhysicalMemory memory;

    KernelTables(Tables tables, Architecture architecture, PageTables pageTables, TablePages pages, PhysicalMemory memory) {
        this.tables = tables;
        this.architecture = architecture;
        this.pageTables = pageTables;
        this.pages = pages;
        this.memory = memory;
    }

    /** The row of init_mm, which is made with the machine. */
    public int addInitMm() {
        MmStructTable mms = tables.mmStruct;
        int mm = mms.add();
        mms.mm_users(mm, 2);
        mms.mm_count(mm, 1);
        tables.machine.init_mm(0, mm);
        return mm;
    }

    /** The page with swapper_pg_dir; NULL if there is none yet and no memory for it. */
    public int swapper() {
        int page = tables.machine.swapper_pg_dir(0);
        return page == NULL ? takePages() : page;
    }

    /** The page of zeros, which is reserved for good; NULL if there is none yet and no memory for it. */
    public int zeroPage() {
        return swapper() == NULL ? NULL : tables.machine.empty_zero_page(0);
    }

    private int takePages() {
        int zero = pages.allocator().allocPages(Gfp.GFP_KERNEL, 0);
        int swapper = zero == NULL ? NULL : pages.allocator().allocPages(Gfp.GFP_KERNEL, 0);
        if (swapper == NULL) {
            if (zero != NULL) {
                pages.allocator().__freePages(zero, 0);
            }
            return NULL;
        }
        memory.zero((long) zero << architecture.pageShift(), architecture.pageSize());
        memory.zero((long) swapper << architecture.pageShift(), architecture.pageSize());
        set(swapper, zero);
        return swapper;
    }

    /** Says where the kernel's page global directory and the page of zeros lie. */
    private void set(int swapper, int zero) {
        PageTable frames = tables.page;
        frames.flags(zero, frames.flags(zero) | 1 << PageTable.PG_reserved);
        tables.machine.swapper_pg_dir(0, swapper);
        tables.machine.empty_zero_page(0, zero);
        tables.mmStruct.pgd(tables.machine.init_mm(0), swapper);
    }

    /** Gives a new page global directory the kernel's part; where processors have a second directory for that, there is none. */
    void copyInto(int page) {
        if (architecture.pageOffset() < 0 && architecture != Architecture.RISCV_SV39) {
            return;
        }
        Geometry geometry = pageTables.geometry();
        long from = (long) tables.machine.swapper_pg_dir(0) << architecture.pageShift();
        long to = (long) page << architecture.pageShift();
        for (int index = pageTables.userEntries(); index < geometry.ptrsPerPgd(); index++) {
            long offset = (long) index << geometry.entryShift();
            long entry = memory.readEntry(from + offset, geometry.entrySize());
            if (entry != 0) {
                memory.writeEntry(to + offset, geometry.entrySize(), entry);
            }
        }
    }
}
