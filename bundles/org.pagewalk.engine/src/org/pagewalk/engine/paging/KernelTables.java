/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import static org.pagewalk.store.Table.NULL;

import java.util.function.ToIntFunction;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.model.tables.CpuTable;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;

/**
 * The kernel's own page tables: swapper_pg_dir, the page of zeros, and init_mm, to which they belong (Gorman 4.6). On a machine
 * that boots they lie in the kernel image; one that began with all of its pages free takes two pages when they are first
 * needed.
 */
public final class KernelTables {
    /** So many pages from its start on the kernel image has swapper_pg_dir, the two tables of boot, and the page of zeros. */
    private static final int SWAPPER = 1;
    private static final int PG0 = 2;
    private static final int ZERO_PAGE = 4;
    /** With what the tables of boot map pages: present, writable, for users too. */
    private static final long BOOT_BITS = 0x007;
    private static final int BOOT_TABLES = 2;
    /** Bits of cr0: PG, AM, WP, NE, ET, MP and PE; of cr4: PSE, PAE and PGE. */
    private static final long CR0 = 0x8005_0033L;
    private static final long CR4_PSE = 0x10;
    private static final long CR4_PAE = 0x20;
    private static final long CR4_PGE = 0x80;

    /** Where the x86 has the last of its fixed mappings, and those of kmap. */
    private static final long FIXMAP = 0xFFFF_E000L;
    private static final long PKMAP_BASE = 0xFE00_0000L;

    private final Tables tables;
    private final Architecture architecture;
    private final Geometry geometry;
    private final PteFormat format;
    private final PageTables pageTables;
    private final TablePages pages;
    private final PhysicalMemory memory;
    private final Voice<PagingNote> voice;
    private final int pageShift;
    private final int userEntries;

    KernelTables(Tables tables, Architecture architecture, PageTables pageTables, TablePages pages, PhysicalMemory memory,
            Voice<PagingNote> voice) {
        this.tables = tables;
        this.architecture = architecture;
        this.pageTables = pageTables;
        this.pages = pages;
        this.memory = memory;
        this.voice = voice;
        geometry = pageTables.geometry();
        format = pageTables.format();
        pageShift = architecture.pageShift();
        userEntries = pageTables.userEntries();
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

    /** A machine that began with all pages free: takes pages, and maps low memory as boot would have done. */
    private int takePages() {
        int zero = take("page of zeros");
        int swapper = zero == NULL ? NULL : take("page global directory");
        if (swapper == NULL) {
            if (zero != NULL) {
                pages.allocator().__freePages(zero, 0);
            }
            return NULL;
        }
        set(swapper, zero);
        mapLowMemory(this::take);
        loadSwapper();
        return swapper;
    }

    private int take(String what) {
        int page = pages.allocator().allocPages(Gfp.GFP_KERNEL, 0);
        if (page != NULL) {
            memory.zero((long) page << pageShift, architecture.pageSize());
            tables.page.flags(page, tables.page.flags(page) | 1 << PageTable.PG_reserved);
        }
        assert !what.isEmpty() : page;
        return page;
    }

    /** Says where the kernel's page global directory and the page of zeros lie. */
    private void set(int swapper, int zero) {
        tables.machine.swapper_pg_dir(0, swapper);
        tables.machine.empty_zero_page(0, zero);
        tables.mmStruct.pgd(tables.machine.init_mm(0), swapper);
    }

    /**
     * What stands in the kernel image when paging is switched on: on the 32-bit x86, tables that map the first 8 MiB where they
     * are and behind PAGE_OFFSET too.
     */
    @KernelFunction(value = "startup_32", source = "Gorman 4.6.1")
    public void bootstrap() {
        int image = (int) (architecture.imageStart() >>> pageShift);
        set(image + SWAPPER, image + ZERO_PAGE);
        if (architecture.bitsPerLong() == Integer.SIZE) {
            int entries = architecture.pageSize() / Integer.BYTES;
            for (int page = 0; page < BOOT_TABLES * entries; page++) {
                memory.writeEntry((long) image + PG0 << pageShift | (long) page * Integer.BYTES, Integer.BYTES,
                        (long) page << pageShift | BOOT_BITS);
            }
            for (int table = 0; table < BOOT_TABLES; table++) {
                long entry = (long) image + PG0 + table << pageShift | BOOT_BITS;
                int kernel = (int) (architecture.pageOffset() >>> 22) + table;
                memory.writeEntry((long) image + SWAPPER << pageShift | table * (long) Integer.BYTES, Integer.BYTES, entry);
                memory.writeEntry((long) image + SWAPPER << pageShift | kernel * (long) Integer.BYTES, Integer.BYTES, entry);
            }
        }
        CpuTable cpus = tables.cpu;
        for (int cpu = 0; cpu < cpus.limit() && architecture.isPc(); cpu++) {
            cpus.cr0(cpu, CR0);
            cpus.cr3(cpu, (long) image + SWAPPER << pageShift);
        }
    }

    /**
     * Maps low memory for good, with large pages that are global.
     *
     * @param frames gives a page of zeros for a table, or NULL, by what it is for
     */
    public void mapLowMemory(ToIntFunction<String> frames) {
        int swapper = tables.machine.swapper_pg_dir(0);
        if (architecture == Architecture.X86_PAE) {
            memory.zero((long) swapper << pageShift, architecture.pageSize());
            forgetLow();
        }
        long size = 1L << geometry.pmdShift();
        long end = (long) tables.machine.max_low_pfn(0) << pageShift;
        int count = 0;
        for (long physical = 0; physical < end; physical += size) {
            long at = entryFor(architecture.pageOffset() + physical, frames);
            if (at < 0) {
                return;
            }
            memory.writeEntry(at, geometry.entrySize(), format.mkLarge(physical, format.kernelProtection()));
            count++;
        }
        voice.tell(PagingNote.KERNEL_MAPPED, count, geometry.pmdShift());
    }

    /** The entry of the lowest middle directory for a kernel address, with all tables above it; -1 when there is no page for one. */
    private long entryFor(long address, ToIntFunction<String> frames) {
        long at = pageTables.pgdOffsetK(address);
        for (int level = 0; level < geometry.pmdLevel(); level++) {
            long entry = memory.readEntry(at, geometry.entrySize());
            if (entry == 0) {
                int page = frames.applyAsInt(level + 1 == geometry.pmdLevel() ? "page middle directory" : "page upper directory");
                if (page == NULL) {
                    return -1;
                }
                entry = format.mkTable((long) page << pageShift, level, true);
                memory.writeEntry(at, geometry.entrySize(), entry);
            }
            at = format.physical(entry) + ((long) geometry.index(level + 1, address) << geometry.entryShift());
        }
        return at;
    }

    /** Makes the table for the fixed mappings of the x86: {@code fixrange_init}. */
    public void fixmap(ToIntFunction<String> frames) {
        fixrange(FIXMAP, frames.applyAsInt("page table of fixed mappings"), frames);
    }

    /** Makes the table for what kmap will map. */
    public void pkmap(ToIntFunction<String> frames) {
        fixrange(PKMAP_BASE, frames.applyAsInt("page table of kmap"), frames);
    }

    private void fixrange(long address, int page, ToIntFunction<String> frames) {
        long at = entryFor(address, frames);
        memory.writeEntry(at, geometry.entrySize(), format.mkTable((long) page << pageShift, geometry.pmdLevel(), true));
    }

    /** Loads swapper_pg_dir where no process's directory is loaded, with all that the processors can do. */
    public void loadSwapper() {
        CpuTable cpus = tables.cpu;
        for (int cpu = 0; cpu < cpus.limit(); cpu++) {
            if (architecture.isPc()) {
                cpus.cr0(cpu, CR0);
                cpus.cr4(cpu, CR4_PSE | CR4_PGE | (architecture == Architecture.X86 ? 0 : CR4_PAE));
            }
            if (cpus.active_mm(cpu) == NULL) {
                cpus.cr3(cpu, (long) tables.machine.swapper_pg_dir(0) << pageShift);
            }
        }
    }

    /** Takes away what only boot needed below PAGE_OFFSET: {@code zap_low_mappings}. */
    public void zapLowMappings() {
        long swapper = (long) tables.machine.swapper_pg_dir(0) << pageShift;
        if (architecture == Architecture.X86_PAE) {
            forgetLow();
        }
        for (int index = 0; architecture == Architecture.X86 && index < userEntries; index++) {
            memory.writeEntry(swapper + ((long) index << geometry.entryShift()), geometry.entrySize(), 0);
        }
    }

    /** With physical address extension the user's entries must be valid: they lead to the page of zeros. */
    private void forgetLow() {
        long swapper = (long) tables.machine.swapper_pg_dir(0) << pageShift;
        for (int index = 0; index < userEntries; index++) {
            memory.writeEntry(swapper + ((long) index << geometry.entryShift()), geometry.entrySize(),
                    format.mkTable((long) tables.machine.empty_zero_page(0) << pageShift, 0, true));
        }
    }

    /** Gives a new page global directory the kernel's part; where processors have a second directory for that, there is none. */
    void copyInto(int page) {
        long from = (long) tables.machine.swapper_pg_dir(0) << pageShift;
        long to = (long) page << pageShift;
        for (int index = userEntries; index < geometry.ptrsPerPgd(); index++) {
            long offset = (long) index << geometry.entryShift();
            long entry = memory.readEntry(from + offset, geometry.entrySize());
            if (entry != 0) {
                memory.writeEntry(to + offset, geometry.entrySize(), entry);
            }
        }
    }
}
