/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import static org.pagewalk.store.Table.NULL;

import java.util.List;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagealloc.PageAllocator;
import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.CpuTable;
import org.pagewalk.model.tables.Tables;

/**
 * Walks, fills, allocates and frees the page tables of processes (Gorman 4.3 to 4.5). A pointer to an entry is its physical
 * address, 0 a null pointer; entries are {@code long}s in the architecture's {@link PteFormat}. Levels that an architecture
 * does not have are folded: the offset into them is the pointer that one had already.
 */
public final class PageTables {
    private final Tables tables;
    private final CpuTable cpus;
    private final Geometry geometry;
    private final PteFormat format;
    private final PhysicalMemory memory;
    private final TablePages pages;
    private final KernelTables kernel;
    private final TableClearing clearing;
    private final TableWalker walker;
    private final Voice<PagingNote> voice;
    private final int pageShift;
    private final int entryShift;
    private final int entrySize;
    private final boolean isPae;
    private final boolean keepsNoPgds;

    /** The page tables of a machine whose frames are somebody else's. */
    public PageTables(Tables tables, Architecture architecture, PhysicalMemory memory, PageAllocator pageAllocator, Scheduler scheduler,
            Narrator narrator) {
        this.tables = tables;
        cpus = tables.cpu;
        this.memory = memory;
        voice = narrator.voice(PagingNote.values());
        geometry = Geometry.of(architecture);
        format = PteFormat.of(architecture, tables.page);
        pages = new TablePages(new Quicklists(cpus, scheduler, architecture, memory, voice), memory, pageAllocator, voice);
        kernel = new KernelTables(tables, architecture, this, pages, memory, voice);
        walker = new TableWalker(memory.contents(), geometry, format);
        clearing = new TableClearing(this, pages, cpus, voice);
        pageShift = architecture.pageShift();
        entryShift = geometry.entryShift();
        entrySize = geometry.entrySize();
        isPae = architecture == Architecture.X86_PAE;
        keepsNoPgds = isPae || architecture == Architecture.X86;
    }

    public Geometry geometry() {
        return geometry;
    }

    public PteFormat format() {
        return format;
    }

    /** The kernel's own part: swapper_pg_dir and what it maps. */
    public KernelTables kernel() {
        return kernel;
    }

    /** The entry of a process's page global directory for an address. */
    @KernelFunction(value = "pgd_offset", source = "Gorman 4.3")
    public long pgdOffset(int mm, long address) {
        return entryAt(tables.mmStruct.pgd(mm), geometry.index(0, address));
    }

    /** The same in the kernel's own directory. */
    @KernelFunction(value = "pgd_offset_k", source = "Gorman 4.3")
    public long pgdOffsetK(long address) {
        return entryAt(tables.machine.swapper_pg_dir(0), geometry.index(0, address));
    }

    /** The entry of the page upper directory, which machines with four levels have. */
    public long pudOffset(long pgd, long address) {
        return geometry.levels() < 4 ? pgd : below(pgd, 1, address);
    }

    /** The entry of the page middle directory to which an entry above leads. */
    @KernelFunction(value = "pmd_offset", source = "Gorman 4.3")
    public long pmdOffset(long pud, long address) {
        return geometry.levels() < 3 ? pud : below(pud, geometry.pmdLevel(), address);
    }

    /** The entry of the page to whose table an entry leads. */
    @KernelFunction(value = "pte_offset", source = "Gorman 4.3")
    public long pteOffset(long pmd, long address) {
        return below(pmd, geometry.levels() - 1, address);
    }

    private long below(long entry, int level, long address) {
        return format.physical(read(entry)) + ((long) geometry.index(level, address) << entryShift);
    }

    private long entryAt(int page, int index) {
        return ((long) page << pageShift) + ((long) index << entryShift);
    }

    /** What an entry of any level says. */
    public long read(long at) {
        return memory.readEntry(at, entrySize);
    }

    /** Changes an entry of any level: set_pte, pte_clear. */
    @KernelFunction(value = "set_pte", source = "Gorman 4.4")
    public void write(long at, long value) {
        memory.writeEntry(at, entrySize, value);
        int index = (int) (at & (1L << pageShift) - 1) >>> entryShift;
        if (value == 0) {
            voice.tell(PagingNote.PTE_CLEARED, (int) (at >>> pageShift), index);
        } else {
            voice.tell(PagingNote.PTE_SET, (int) (at >>> pageShift), index, format.present(value) ? format.page(value) : NULL);
        }
    }

    /** Empties an entry, and returns what it said. */
    @KernelFunction(value = "ptep_get_and_clear", source = "Gorman 4.4")
    public long getAndClear(long at) {
        long value = read(at);
        write(at, 0);
        return value;
    }

    /** The page that a process has at an address, or NULL if it has none, or for a write none that it has written to already. */
    @KernelFunction(value = "follow_page", source = "Gorman 4.3")
    public int followPage(int mm, long address, boolean write) {
        long entry = pteOf(mm, address);
        long pte = entry == 0 ? 0 : read(entry);
        boolean serves = format.present(pte) && (!write || format.write(pte) && format.dirty(pte));
        return serves ? format.page(pte) : NULL;
    }

    /** The physical address to which the tables of a process lead from one of its addresses; -1 if they lead nowhere. Nothing is noted. */
    public long physical(int mm, long address) {
        return walker.physical(tables.mmStruct.pgd(mm), address);
    }

    /** Where the entry of an address's page is in a process's tables; 0 when no table of pages is there. */
    public long pteOf(int mm, long address) {
        long entry = pgdOffset(mm, address);
        for (int level = 1; level < geometry.levels(); level++) {
            long table = read(entry);
            if (format.none(table) || !format.tablePresent(table) || format.isLeaf(table, level - 1)) {
                return 0;
            }
            entry = below(entry, level, address);
        }
        return entry;
    }

    /**
     * The entry of the page middle directory for an address; tables that are missing above it are made.
     *
     * @return 0 when there is no memory for them
     */
    @KernelFunction(value = "pmd_alloc", source = "Gorman 4.5")
    public long pmdAlloc(int mm, long pgd, long address) {
        if (geometry.levels() < 3) {
            return pgd;
        }
        voice.tellAt(PagingNote.PMD_ALLOC, address, frame(pgd));
        long pud = geometry.levels() < 4 ? pgd : orMake(pgd, 1, address);
        long pmd = pud == 0 ? 0 : orMake(pud, geometry.pmdLevel(), address);
        voice.leaveAt(PagingNote.PMD_ALLOC, pointer(pmd));
        return pmd;
    }

    /**
     * The entry of the page for an address; a missing table of pages is made.
     *
     * @return 0 when there is no memory for it
     */
    @KernelFunction(value = "pte_alloc", source = "Gorman 4.5")
    public long pteAlloc(int mm, long pmd, long address) {
        voice.tellAt(PagingNote.PTE_ALLOC, address, frame(pmd));
        long pte = orMake(pmd, geometry.levels() - 1, address);
        voice.leaveAt(PagingNote.PTE_ALLOC, pointer(pte));
        return pte;
    }

    /** The entry in the table of a level, which is made if the entry above leads nowhere; 0 when there is no memory. */
    private long orMake(long above, int level, long address) {
        long table = read(above);
        if (!format.none(table)) {
            voice.tell(PagingNote.TABLE_THERE, format.page(table));
            return below(above, level, address);
        }
        boolean last = level == geometry.levels() - 1;
        int page = pages.alloc(last ? cpus.pte_quick : cpus.pmd_quick, last ? PagingNote.PTE_ALLOC_ONE : PagingNote.PMD_ALLOC_ONE);
        if (page == NULL) {
            return 0;
        }
        write(above, format.mkTable((long) page << pageShift, level - 1, false));
        return below(above, level, address);
    }

    /** A page global directory with nothing in it but the kernel's part; NULL when out of memory. */
    @KernelFunction(value = "pgd_alloc", source = "Gorman 4.5")
    public int pgdAlloc() {
        voice.tell(PagingNote.PGD_ALLOC, 0);
        int page = kernel.swapper() == NULL ? NULL : isPae ? getPgdSlow() : getPgdFast();
        voice.leave(PagingNote.PGD_ALLOC, page);
        return page;
    }

    @KernelFunction(value = "get_pgd_fast", source = "Gorman 4.5")
    int getPgdFast() {
        voice.tell(PagingNote.GET_PGD_FAST, 0);
        int page = pages.take(cpus.pgd_quick);
        if (page == NULL) {
            page = getPgdSlow();
        }
        voice.leave(PagingNote.GET_PGD_FAST, page);
        return page;
    }

    /** With physical address extension the user's middle directories come with it, since the processor reads the four entries once. */
    @KernelFunction(value = "get_pgd_slow", source = "Gorman 4.5")
    int getPgdSlow() {
        voice.tell(PagingNote.GET_PGD_SLOW, 0);
        int page = pages.allocZeroed();
        if (page != NULL) {
            kernel.copyInto(page);
        }
        for (int index = 0; isPae && page != NULL && index < userEntries(); index++) {
            int pmd = pages.alloc(cpus.pmd_quick, PagingNote.PMD_ALLOC_ONE);
            if (pmd == NULL) {
                freePgdSlow(page);
                page = NULL;
            } else {
                write(entryAt(page, index), format.mkTable((long) pmd << pageShift, 0, false));
            }
        }
        voice.leave(PagingNote.GET_PGD_SLOW, page);
        return page;
    }

    /** Gives a page global directory back, to which nothing belongs any more. The x86 keeps none of them for reuse. */
    @KernelFunction(value = "pgd_free", source = "Gorman 4.5")
    public void pgdFree(int pgdPage) {
        voice.tell(PagingNote.PGD_FREE, pgdPage);
        if (keepsNoPgds) {
            freePgdSlow(pgdPage);
        } else {
            pages.keep(cpus.pgd_quick, pgdPage);
        }
        voice.leave(PagingNote.PGD_FREE);
    }

    @KernelFunction(value = "free_pgd_slow", source = "Gorman 4.5")
    private void freePgdSlow(int page) {
        voice.tell(PagingNote.FREE_PGD_SLOW, page);
        for (int index = 0; isPae && index < userEntries(); index++) {
            long pmd = read(entryAt(page, index));
            if (pmd != 0) {
                pages.free(format.page(pmd));
            }
        }
        pages.free(page);
        voice.leave(PagingNote.FREE_PGD_SLOW);
    }

    /** A table from a quicklist, which may be empty, or from the page allocator; NULL when there is none. */
    int allocOne(boolean isLast, boolean isFast) {
        return isFast ? pages.take(isLast ? cpus.pte_quick : cpus.pmd_quick) : pages.allocZeroed();
    }

    /** Keeps an empty table for reuse. */
    void freeOne(boolean isLast, int page) {
        pages.free(isLast ? cpus.pte_quick : cpus.pmd_quick, isLast ? PagingNote.PTE_FREE : PagingNote.PMD_FREE, page);
    }

    /** Whether an entry of the page global directory always leads on: folded away, or read by the processor once and for all. */
    boolean hasFixedDirectory() {
        return isPae || geometry.levels() == 2;
    }

    /** How many entries of a page global directory belong to the process: USER_PTRS_PER_PGD. */
    public int userEntries() {
        return geometry.index(0, format.architecture().taskSize() - 1) + 1;
    }

    /**
     * Frees the tables below some entries of a process's page global directory, in which no page is mapped any more.
     *
     * @param first the first entry
     * @param count how many
     */
    @KernelFunction(value = "clear_page_tables", source = "Gorman 4.5, 9.3.11")
    public void clearPageTables(int mm, long first, long count) {
        voice.tell(PagingNote.CLEAR_PAGE_TABLES, (int) first, count);
        for (long index = first; index < first + count; index++) {
            clearing.freeBelow(entryAt(tables.mmStruct.pgd(mm), (int) index), 0);
        }
        checkPgtCache();
        voice.leave(PagingNote.CLEAR_PAGE_TABLES);
    }

    /** Frees tables that the processor at hand keeps, when it keeps more than the high watermark, down to the low one. */
    @KernelFunction(value = "check_pgt_cache", source = "Gorman 4.5")
    public int checkPgtCache() {
        voice.tell(PagingNote.CHECK_PGT_CACHE, 0);
        int freed = 0;
        if (pages.kept() <= Quicklists.HIGH) {
            voice.tell(PagingNote.CACHE_IN_BOUNDS, pages.kept(), Quicklists.HIGH);
        } else {
            voice.tell(PagingNote.CACHE_TOO_LARGE, pages.kept(), Quicklists.HIGH, Quicklists.LOW);
            do {
                freed += pages.drop(cpus.pgd_quick) + pages.drop(cpus.pmd_quick) + pages.drop(cpus.pte_quick);
            } while (pages.kept() > Quicklists.LOW);
        }
        voice.leave(PagingNote.CHECK_PGT_CACHE, freed);
        return freed;
    }

    /** How many pages of tables a process has below its page global directory, in its own part of the addresses. */
    public int tablesOf(int mm) {
        return tablesBelow(tables.mmStruct.pgd(mm), 0, userEntries());
    }

    private int tablesBelow(int page, int level, int entries) {
        int count = 0;
        for (int index = 0; index < entries; index++) {
            long entry = read(entryAt(page, index));
            if (format.tablePresent(entry) && !format.isLeaf(entry, level)) {
                count++;
                if (level + 2 < geometry.levels()) {
                    count += tablesBelow(format.page(entry), level + 1, geometry.entries(level + 1));
                }
            }
        }
        return count;
    }

    /** What is broken in what processors keep and have loaded, in words; empty when nobody has written into kept tables. */
    public List<String> checkInvariants() {
        return new TableInvariants(tables, this, memory).check();
    }

    private int frame(long at) {
        return (int) (at >>> pageShift);
    }

    private long pointer(long entry) {
        return entry == 0 ? 0 : entry + format.architecture().pageOffset();
    }
}
