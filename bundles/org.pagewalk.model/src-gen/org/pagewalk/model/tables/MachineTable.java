/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.HeadColumn;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.LongColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.StringColumn;
import org.pagewalk.store.Table;

/** The emulated computer and the kernel's global variables. There is exactly one: row 0. */
public final class MachineTable extends Table {

    /** The kernel that runs, by the name of its profile, such as linux-2.4.20. */
    public final StringColumn kernel;

    /** The processor architecture, such as x86. */
    public final StringColumn arch;

    /** How many processors there are. */
    public final IntColumn cpus;

    /** How much physical memory the machine was given. Unit: bytes. */
    public final LongColumn memory;

    /** Where the machine's random numbers start; the same scenario and seed give the same run. */
    public final LongColumn seed;

    /** The virtual clock: timer ticks since boot. Unit: jiffies. */
    public final LongColumn jiffies;

    /** The size of a page as a power of two: 12 stands for 4 KiB. Unit: bits. Source: Gorman 3.1. */
    public final IntColumn PAGE_SHIFT;

    /**
     * Where physical address 0 appears in the kernel's part of the linear address space; 3 GiB on the
     * x86. Unit: kernel address. Source: Gorman 3.
     */
    public final LongColumn PAGE_OFFSET;

    /**
     * How many orders of free blocks the buddy allocator keeps: 10 means blocks of 1 to 512 pages.
     * Source: Gorman 6.2.
     */
    public final IntColumn MAX_ORDER;

    /**
     * The kernel address at which directly mapped memory ends; page frames beyond it belong to
     * ZONE_HIGHMEM. Unit: kernel address. Source: Gorman 3.2.
     */
    public final LongColumn high_memory;

    /** How many page frames exist. Unit: pages. */
    public final IntColumn num_physpages;

    /** How many entries mem_map has. Unit: pages. Source: Gorman 3. */
    public final IntColumn max_mapnr;

    /**
     * The global array with one struct page for each physical page frame, in the order of their
     * addresses. Source: Gorman 3. First of consecutive rows of {@link PageTable}, or NULL.
     */
    public final IntColumn mem_map;

    /** How many memory nodes there are; 1 on a machine with uniform memory. Source: Gorman 3.1. */
    public final IntColumn numnodes;

    /**
     * Every node by its number; pgdat_list and node_next link the same nodes in the order of their
     * start-up. Source: Gorman 3.1. First of consecutive rows of {@link NodeTable}, or NULL.
     */
    public final IntColumn nodes;

    /**
     * The first node of the list that links all nodes through node_next. Source: Gorman 3.1. Row of
     * {@link NodeTable}, or NULL.
     */
    public final IntColumn pgdat_list;

    /**
     * Pages in recent use, the hottest first, linked through lru. Page replacement looks at its far
     * end. Source: Gorman 3.3. Rows of {@link PageTable}.
     */
    public final HeadColumn active_list;

    /**
     * Pages that may be reclaimed, linked through lru. Page replacement takes from its far end. Source:
     * Gorman 3.3. Rows of {@link PageTable}.
     */
    public final HeadColumn inactive_list;

    /** Every processor by its number. First of consecutive rows of {@link CpuTable}, or NULL. */
    public final IntColumn cpu;

    /**
     * Every timer that is set, the next one first. The kernel keeps them in a wheel; here it is one
     * list in the order in which they run. Source: the kernel's timer.c. Rows of {@link TimerTable}.
     */
    public final HeadColumn timer_list;

    /**
     * The first page frame behind the kernel image: from here on low memory may be given out. Unit:
     * pages. Source: Gorman 5.2.1.
     */
    public final IntColumn min_low_pfn;

    /**
     * The page frame at which low memory ends, which the kernel maps directly. Unit: pages. Source:
     * Gorman 5.2.1.
     */
    public final IntColumn max_low_pfn;

    /** The page frame at which all memory ends. Unit: pages. Source: Gorman 5.2.1. */
    public final IntColumn max_pfn;

    /**
     * The page frame at which high memory starts; max_pfn where there is none. Unit: pages. Source:
     * Gorman 5.2.1.
     */
    public final IntColumn highstart_pfn;

    /** The page frame at which high memory ends. Unit: pages. Source: Gorman 5.2.1. */
    public final IntColumn highend_pfn;

    /** How many pages boot has given to the page allocator. Unit: pages. Source: Gorman 5.5. */
    public final IntColumn totalram_pages;

    /** How many of them lie in high memory. Unit: pages. Source: Gorman 5.5. */
    public final IntColumn totalhigh_pages;

    /** Where the code of the kernel image starts. Unit: kernel address. Source: Gorman 4.6.1. */
    public final LongColumn _text;

    /** Where the code ends and the data start. Unit: kernel address. Source: Gorman 5.5. */
    public final LongColumn _etext;

    /** Where the data end. Unit: kernel address. Source: Gorman 5.5. */
    public final LongColumn _edata;

    /** Where code and data start that only boot needs. Unit: kernel address. Source: Gorman 5.5. */
    public final LongColumn __init_begin;

    /** Where they end; free_initmem frees the pages between. Unit: kernel address. Source: Gorman 5.5. */
    public final LongColumn __init_end;

    /** Where the kernel image ends. Unit: kernel address. Source: Gorman 5.2.1. */
    public final LongColumn _end;

    /** How many bytes a struct page takes in mem_map. Unit: bytes. Source: Gorman 3. */
    public final IntColumn sizeof_page;

    /**
     * How far the random numbers that scenarios ask for have come; random(n) makes the next of it and
     * of seed.
     */
    public final LongColumn random_state;

    /**
     * Where the part of the address space ends that belongs to processes; 3 GiB on the x86. Unit: user
     * address. Source: Gorman 9.1.
     */
    public final LongColumn TASK_SIZE;

    /**
     * The page with the kernel's own page global directory, from which each process's is copied.
     * Source: Gorman 4.6.1. Row of {@link PageTable}, or NULL.
     */
    public final IntColumn swapper_pg_dir;

    /**
     * The one page of zeros that every process reads where it has written nothing yet. Source: Gorman
     * 9.5.2. Row of {@link PageTable}, or NULL.
     */
    public final IntColumn empty_zero_page;

    /**
     * The kernel's own address space, which no process uses. Source: Gorman 9.2.2. Row of {@link
     * MmStructTable}, or NULL.
     */
    public final IntColumn init_mm;

    /**
     * All address spaces of processes, the newest behind that of its parent: init_mm.mmlist. Source:
     * Gorman 9.2. Rows of {@link MmStructTable}.
     */
    public final HeadColumn mmlist;

    /** How many address spaces are on mmlist. Source: Gorman 9.2. */
    public final IntColumn mmlist_nr;

    /** How many pages are on active_list. Unit: pages. Source: Gorman 11.6. */
    public final IntColumn nr_active_pages;

    /** How many pages are on inactive_list. Unit: pages. Source: Gorman 11.6. */
    public final IntColumn nr_inactive_pages;

    /** How many pages the page cache holds. Unit: pages. Source: Gorman 11.2. */
    public final IntColumn page_cache_size;

    /**
     * Whether a mapping is granted that memory could not satisfy: 1 always, 0 only if there seems to be
     * enough. Source: the kernel's mmap.c, vm_enough_memory.
     */
    public final IntColumn sysctl_overcommit_memory;

    /**
     * How many bits of a hash value choose the chain; 0 before there is a table. Unit: bits. Source:
     * Gorman 11.4.
     */
    public final IntColumn page_hash_bits;

    /**
     * Buffers that equal what the disk holds: lru_list[BUF_CLEAN]. Source: the kernel's buffer.c. Rows
     * of {@link BufferHeadTable}.
     */
    public final HeadColumn buf_clean;

    /**
     * Buffers that are being written: lru_list[BUF_LOCKED]. Source: the kernel's buffer.c. Rows of
     * {@link BufferHeadTable}.
     */
    public final HeadColumn buf_locked;

    /**
     * Buffers that have to be written: lru_list[BUF_DIRTY]. Source: the kernel's buffer.c. Rows of
     * {@link BufferHeadTable}.
     */
    public final HeadColumn buf_dirty;

    /** How many pages read-ahead may read at once, at most. Unit: pages. Source: the kernel's filemap.c. */
    public final IntColumn vm_max_readahead;

    /** With how many pages read-ahead begins. Unit: pages. Source: the kernel's filemap.c. */
    public final IntColumn vm_min_readahead;

    /** How much was read from disks. Unit: half KiB. Source: the kernel's vmstat.h. */
    public final LongColumn pgpgin;

    /** How much was written to disks. Unit: half KiB. Source: the kernel's vmstat.h. */
    public final LongColumn pgpgout;

    /** How many page faults there were. Source: the kernel's vmstat.h. */
    public final LongColumn pgfault;

    /** How many of them had to wait for a disk, or counted as if. Source: the kernel's vmstat.h. */
    public final LongColumn pgmajfault;

    /** How many pages became active. Unit: pages. Source: the kernel's vmstat.h. */
    public final LongColumn pgactivate;

    /** How many became inactive again. Unit: pages. Source: the kernel's vmstat.h. */
    public final LongColumn pgdeactivate;

    /** How many pages shrink_cache looked at. Unit: pages. Source: the kernel's vmstat.h. */
    public final LongColumn pgscan;

    /** How many it freed. Unit: pages. Source: the kernel's vmstat.h. */
    public final LongColumn pgsteal;

    /** An empty table; Tables makes them all. */
    MachineTable(Store store, PageTable page, TimerTable timer, MmStructTable mmStruct, BufferHeadTable bufferHead) {
        super(store, "Machine");
        kernel = new StringColumn(this, "kernel");
        arch = new StringColumn(this, "arch");
        cpus = new IntColumn(this, "cpus");
        memory = new LongColumn(this, "memory");
        seed = new LongColumn(this, "seed");
        jiffies = new LongColumn(this, "jiffies");
        PAGE_SHIFT = new IntColumn(this, "PAGE_SHIFT");
        PAGE_OFFSET = new LongColumn(this, "PAGE_OFFSET");
        MAX_ORDER = new IntColumn(this, "MAX_ORDER");
        high_memory = new LongColumn(this, "high_memory");
        num_physpages = new IntColumn(this, "num_physpages");
        max_mapnr = new IntColumn(this, "max_mapnr");
        mem_map = new IntColumn(this, "mem_map", NULL);
        numnodes = new IntColumn(this, "numnodes");
        nodes = new IntColumn(this, "nodes", NULL);
        pgdat_list = new IntColumn(this, "pgdat_list", NULL);
        active_list = new HeadColumn(this, "active_list", page.lru);
        inactive_list = new HeadColumn(this, "inactive_list", page.lru);
        cpu = new IntColumn(this, "cpu", NULL);
        timer_list = new HeadColumn(this, "timer_list", timer.list);
        min_low_pfn = new IntColumn(this, "min_low_pfn");
        max_low_pfn = new IntColumn(this, "max_low_pfn");
        max_pfn = new IntColumn(this, "max_pfn");
        highstart_pfn = new IntColumn(this, "highstart_pfn");
        highend_pfn = new IntColumn(this, "highend_pfn");
        totalram_pages = new IntColumn(this, "totalram_pages");
        totalhigh_pages = new IntColumn(this, "totalhigh_pages");
        _text = new LongColumn(this, "_text");
        _etext = new LongColumn(this, "_etext");
        _edata = new LongColumn(this, "_edata");
        __init_begin = new LongColumn(this, "__init_begin");
        __init_end = new LongColumn(this, "__init_end");
        _end = new LongColumn(this, "_end");
        sizeof_page = new IntColumn(this, "sizeof_page");
        random_state = new LongColumn(this, "random_state");
        TASK_SIZE = new LongColumn(this, "TASK_SIZE");
        swapper_pg_dir = new IntColumn(this, "swapper_pg_dir", NULL);
        empty_zero_page = new IntColumn(this, "empty_zero_page", NULL);
        init_mm = new IntColumn(this, "init_mm", NULL);
        mmlist = new HeadColumn(this, "mmlist", mmStruct.mmlist);
        mmlist_nr = new IntColumn(this, "mmlist_nr");
        nr_active_pages = new IntColumn(this, "nr_active_pages");
        nr_inactive_pages = new IntColumn(this, "nr_inactive_pages");
        page_cache_size = new IntColumn(this, "page_cache_size");
        sysctl_overcommit_memory = new IntColumn(this, "sysctl_overcommit_memory");
        page_hash_bits = new IntColumn(this, "page_hash_bits");
        buf_clean = new HeadColumn(this, "buf_clean", bufferHead.b_next_free);
        buf_locked = new HeadColumn(this, "buf_locked", bufferHead.b_next_free);
        buf_dirty = new HeadColumn(this, "buf_dirty", bufferHead.b_next_free);
        vm_max_readahead = new IntColumn(this, "vm_max_readahead");
        vm_min_readahead = new IntColumn(this, "vm_min_readahead");
        pgpgin = new LongColumn(this, "pgpgin");
        pgpgout = new LongColumn(this, "pgpgout");
        pgfault = new LongColumn(this, "pgfault");
        pgmajfault = new LongColumn(this, "pgmajfault");
        pgactivate = new LongColumn(this, "pgactivate");
        pgdeactivate = new LongColumn(this, "pgdeactivate");
        pgscan = new LongColumn(this, "pgscan");
        pgsteal = new LongColumn(this, "pgsteal");
    }

    /** The kernel that runs, by the name of its profile, such as linux-2.4.20. */
    public String kernel(int row) {
        return kernel.get(row);
    }

    /** Sets {@link #kernel}. */
    public void kernel(int row, String value) {
        kernel.set(row, value);
    }

    /** The processor architecture, such as x86. */
    public String arch(int row) {
        return arch.get(row);
    }

    /** Sets {@link #arch}. */
    public void arch(int row, String value) {
        arch.set(row, value);
    }

    /** How many processors there are. */
    public int cpus(int row) {
        return cpus.get(row);
    }

    /** Sets {@link #cpus}. */
    public void cpus(int row, int value) {
        cpus.set(row, value);
    }

    /** How much physical memory the machine was given. Unit: bytes. */
    public long memory(int row) {
        return memory.get(row);
    }

    /** Sets {@link #memory}. */
    public void memory(int row, long value) {
        memory.set(row, value);
    }

    /** Where the machine's random numbers start; the same scenario and seed give the same run. */
    public long seed(int row) {
        return seed.get(row);
    }

    /** Sets {@link #seed}. */
    public void seed(int row, long value) {
        seed.set(row, value);
    }

    /** The virtual clock: timer ticks since boot. Unit: jiffies. */
    public long jiffies(int row) {
        return jiffies.get(row);
    }

    /** Sets {@link #jiffies}. */
    public void jiffies(int row, long value) {
        jiffies.set(row, value);
    }

    /** The size of a page as a power of two: 12 stands for 4 KiB. Unit: bits. Source: Gorman 3.1. */
    public int PAGE_SHIFT(int row) {
        return PAGE_SHIFT.get(row);
    }

    /** Sets {@link #PAGE_SHIFT}. */
    public void PAGE_SHIFT(int row, int value) {
        PAGE_SHIFT.set(row, value);
    }

    /**
     * Where physical address 0 appears in the kernel's part of the linear address space; 3 GiB on the
     * x86. Unit: kernel address. Source: Gorman 3.
     */
    public long PAGE_OFFSET(int row) {
        return PAGE_OFFSET.get(row);
    }

    /** Sets {@link #PAGE_OFFSET}. */
    public void PAGE_OFFSET(int row, long value) {
        PAGE_OFFSET.set(row, value);
    }

    /**
     * How many orders of free blocks the buddy allocator keeps: 10 means blocks of 1 to 512 pages.
     * Source: Gorman 6.2.
     */
    public int MAX_ORDER(int row) {
        return MAX_ORDER.get(row);
    }

    /** Sets {@link #MAX_ORDER}. */
    public void MAX_ORDER(int row, int value) {
        MAX_ORDER.set(row, value);
    }

    /**
     * The kernel address at which directly mapped memory ends; page frames beyond it belong to
     * ZONE_HIGHMEM. Unit: kernel address. Source: Gorman 3.2.
     */
    public long high_memory(int row) {
        return high_memory.get(row);
    }

    /** Sets {@link #high_memory}. */
    public void high_memory(int row, long value) {
        high_memory.set(row, value);
    }

    /** How many page frames exist. Unit: pages. */
    public int num_physpages(int row) {
        return num_physpages.get(row);
    }

    /** Sets {@link #num_physpages}. */
    public void num_physpages(int row, int value) {
        num_physpages.set(row, value);
    }

    /** How many entries mem_map has. Unit: pages. Source: Gorman 3. */
    public int max_mapnr(int row) {
        return max_mapnr.get(row);
    }

    /** Sets {@link #max_mapnr}. */
    public void max_mapnr(int row, int value) {
        max_mapnr.set(row, value);
    }

    /**
     * Row number {@code i} of {@link #mem_map}. The global array with one struct page for each physical
     * page frame, in the order of their addresses. Source: Gorman 3.
     */
    public int mem_map(int row, int i) {
        return mem_map.get(row) + i;
    }

    /** How many memory nodes there are; 1 on a machine with uniform memory. Source: Gorman 3.1. */
    public int numnodes(int row) {
        return numnodes.get(row);
    }

    /** Sets {@link #numnodes}. */
    public void numnodes(int row, int value) {
        numnodes.set(row, value);
    }

    /**
     * Row number {@code i} of {@link #nodes}. Every node by its number; pgdat_list and node_next link
     * the same nodes in the order of their start-up. Source: Gorman 3.1.
     */
    public int nodes(int row, int i) {
        return nodes.get(row) + i;
    }

    /**
     * The first node of the list that links all nodes through node_next. Source: Gorman 3.1. Row of
     * {@link NodeTable}, or NULL.
     */
    public int pgdat_list(int row) {
        return pgdat_list.get(row);
    }

    /** Sets {@link #pgdat_list}. */
    public void pgdat_list(int row, int value) {
        pgdat_list.set(row, value);
    }

    /** Row number {@code i} of {@link #cpu}. Every processor by its number. */
    public int cpu(int row, int i) {
        return cpu.get(row) + i;
    }

    /**
     * The first page frame behind the kernel image: from here on low memory may be given out. Unit:
     * pages. Source: Gorman 5.2.1.
     */
    public int min_low_pfn(int row) {
        return min_low_pfn.get(row);
    }

    /** Sets {@link #min_low_pfn}. */
    public void min_low_pfn(int row, int value) {
        min_low_pfn.set(row, value);
    }

    /**
     * The page frame at which low memory ends, which the kernel maps directly. Unit: pages. Source:
     * Gorman 5.2.1.
     */
    public int max_low_pfn(int row) {
        return max_low_pfn.get(row);
    }

    /** Sets {@link #max_low_pfn}. */
    public void max_low_pfn(int row, int value) {
        max_low_pfn.set(row, value);
    }

    /** The page frame at which all memory ends. Unit: pages. Source: Gorman 5.2.1. */
    public int max_pfn(int row) {
        return max_pfn.get(row);
    }

    /** Sets {@link #max_pfn}. */
    public void max_pfn(int row, int value) {
        max_pfn.set(row, value);
    }

    /**
     * The page frame at which high memory starts; max_pfn where there is none. Unit: pages. Source:
     * Gorman 5.2.1.
     */
    public int highstart_pfn(int row) {
        return highstart_pfn.get(row);
    }

    /** Sets {@link #highstart_pfn}. */
    public void highstart_pfn(int row, int value) {
        highstart_pfn.set(row, value);
    }

    /** The page frame at which high memory ends. Unit: pages. Source: Gorman 5.2.1. */
    public int highend_pfn(int row) {
        return highend_pfn.get(row);
    }

    /** Sets {@link #highend_pfn}. */
    public void highend_pfn(int row, int value) {
        highend_pfn.set(row, value);
    }

    /** How many pages boot has given to the page allocator. Unit: pages. Source: Gorman 5.5. */
    public int totalram_pages(int row) {
        return totalram_pages.get(row);
    }

    /** Sets {@link #totalram_pages}. */
    public void totalram_pages(int row, int value) {
        totalram_pages.set(row, value);
    }

    /** How many of them lie in high memory. Unit: pages. Source: Gorman 5.5. */
    public int totalhigh_pages(int row) {
        return totalhigh_pages.get(row);
    }

    /** Sets {@link #totalhigh_pages}. */
    public void totalhigh_pages(int row, int value) {
        totalhigh_pages.set(row, value);
    }

    /** Where the code of the kernel image starts. Unit: kernel address. Source: Gorman 4.6.1. */
    public long _text(int row) {
        return _text.get(row);
    }

    /** Sets {@link #_text}. */
    public void _text(int row, long value) {
        _text.set(row, value);
    }

    /** Where the code ends and the data start. Unit: kernel address. Source: Gorman 5.5. */
    public long _etext(int row) {
        return _etext.get(row);
    }

    /** Sets {@link #_etext}. */
    public void _etext(int row, long value) {
        _etext.set(row, value);
    }

    /** Where the data end. Unit: kernel address. Source: Gorman 5.5. */
    public long _edata(int row) {
        return _edata.get(row);
    }

    /** Sets {@link #_edata}. */
    public void _edata(int row, long value) {
        _edata.set(row, value);
    }

    /** Where code and data start that only boot needs. Unit: kernel address. Source: Gorman 5.5. */
    public long __init_begin(int row) {
        return __init_begin.get(row);
    }

    /** Sets {@link #__init_begin}. */
    public void __init_begin(int row, long value) {
        __init_begin.set(row, value);
    }

    /** Where they end; free_initmem frees the pages between. Unit: kernel address. Source: Gorman 5.5. */
    public long __init_end(int row) {
        return __init_end.get(row);
    }

    /** Sets {@link #__init_end}. */
    public void __init_end(int row, long value) {
        __init_end.set(row, value);
    }

    /** Where the kernel image ends. Unit: kernel address. Source: Gorman 5.2.1. */
    public long _end(int row) {
        return _end.get(row);
    }

    /** Sets {@link #_end}. */
    public void _end(int row, long value) {
        _end.set(row, value);
    }

    /** How many bytes a struct page takes in mem_map. Unit: bytes. Source: Gorman 3. */
    public int sizeof_page(int row) {
        return sizeof_page.get(row);
    }

    /** Sets {@link #sizeof_page}. */
    public void sizeof_page(int row, int value) {
        sizeof_page.set(row, value);
    }

    /**
     * How far the random numbers that scenarios ask for have come; random(n) makes the next of it and
     * of seed.
     */
    public long random_state(int row) {
        return random_state.get(row);
    }

    /** Sets {@link #random_state}. */
    public void random_state(int row, long value) {
        random_state.set(row, value);
    }

    /**
     * Where the part of the address space ends that belongs to processes; 3 GiB on the x86. Unit: user
     * address. Source: Gorman 9.1.
     */
    public long TASK_SIZE(int row) {
        return TASK_SIZE.get(row);
    }

    /** Sets {@link #TASK_SIZE}. */
    public void TASK_SIZE(int row, long value) {
        TASK_SIZE.set(row, value);
    }

    /**
     * The page with the kernel's own page global directory, from which each process's is copied.
     * Source: Gorman 4.6.1. Row of {@link PageTable}, or NULL.
     */
    public int swapper_pg_dir(int row) {
        return swapper_pg_dir.get(row);
    }

    /** Sets {@link #swapper_pg_dir}. */
    public void swapper_pg_dir(int row, int value) {
        swapper_pg_dir.set(row, value);
    }

    /**
     * The one page of zeros that every process reads where it has written nothing yet. Source: Gorman
     * 9.5.2. Row of {@link PageTable}, or NULL.
     */
    public int empty_zero_page(int row) {
        return empty_zero_page.get(row);
    }

    /** Sets {@link #empty_zero_page}. */
    public void empty_zero_page(int row, int value) {
        empty_zero_page.set(row, value);
    }

    /**
     * The kernel's own address space, which no process uses. Source: Gorman 9.2.2. Row of {@link
     * MmStructTable}, or NULL.
     */
    public int init_mm(int row) {
        return init_mm.get(row);
    }

    /** Sets {@link #init_mm}. */
    public void init_mm(int row, int value) {
        init_mm.set(row, value);
    }

    /** How many address spaces are on mmlist. Source: Gorman 9.2. */
    public int mmlist_nr(int row) {
        return mmlist_nr.get(row);
    }

    /** Sets {@link #mmlist_nr}. */
    public void mmlist_nr(int row, int value) {
        mmlist_nr.set(row, value);
    }

    /** How many pages are on active_list. Unit: pages. Source: Gorman 11.6. */
    public int nr_active_pages(int row) {
        return nr_active_pages.get(row);
    }

    /** Sets {@link #nr_active_pages}. */
    public void nr_active_pages(int row, int value) {
        nr_active_pages.set(row, value);
    }

    /** How many pages are on inactive_list. Unit: pages. Source: Gorman 11.6. */
    public int nr_inactive_pages(int row) {
        return nr_inactive_pages.get(row);
    }

    /** Sets {@link #nr_inactive_pages}. */
    public void nr_inactive_pages(int row, int value) {
        nr_inactive_pages.set(row, value);
    }

    /** How many pages the page cache holds. Unit: pages. Source: Gorman 11.2. */
    public int page_cache_size(int row) {
        return page_cache_size.get(row);
    }

    /** Sets {@link #page_cache_size}. */
    public void page_cache_size(int row, int value) {
        page_cache_size.set(row, value);
    }

    /**
     * Whether a mapping is granted that memory could not satisfy: 1 always, 0 only if there seems to be
     * enough. Source: the kernel's mmap.c, vm_enough_memory.
     */
    public int sysctl_overcommit_memory(int row) {
        return sysctl_overcommit_memory.get(row);
    }

    /** Sets {@link #sysctl_overcommit_memory}. */
    public void sysctl_overcommit_memory(int row, int value) {
        sysctl_overcommit_memory.set(row, value);
    }

    /**
     * How many bits of a hash value choose the chain; 0 before there is a table. Unit: bits. Source:
     * Gorman 11.4.
     */
    public int page_hash_bits(int row) {
        return page_hash_bits.get(row);
    }

    /** Sets {@link #page_hash_bits}. */
    public void page_hash_bits(int row, int value) {
        page_hash_bits.set(row, value);
    }

    /** How many pages read-ahead may read at once, at most. Unit: pages. Source: the kernel's filemap.c. */
    public int vm_max_readahead(int row) {
        return vm_max_readahead.get(row);
    }

    /** Sets {@link #vm_max_readahead}. */
    public void vm_max_readahead(int row, int value) {
        vm_max_readahead.set(row, value);
    }

    /** With how many pages read-ahead begins. Unit: pages. Source: the kernel's filemap.c. */
    public int vm_min_readahead(int row) {
        return vm_min_readahead.get(row);
    }

    /** Sets {@link #vm_min_readahead}. */
    public void vm_min_readahead(int row, int value) {
        vm_min_readahead.set(row, value);
    }

    /** How much was read from disks. Unit: half KiB. Source: the kernel's vmstat.h. */
    public long pgpgin(int row) {
        return pgpgin.get(row);
    }

    /** Sets {@link #pgpgin}. */
    public void pgpgin(int row, long value) {
        pgpgin.set(row, value);
    }

    /** How much was written to disks. Unit: half KiB. Source: the kernel's vmstat.h. */
    public long pgpgout(int row) {
        return pgpgout.get(row);
    }

    /** Sets {@link #pgpgout}. */
    public void pgpgout(int row, long value) {
        pgpgout.set(row, value);
    }

    /** How many page faults there were. Source: the kernel's vmstat.h. */
    public long pgfault(int row) {
        return pgfault.get(row);
    }

    /** Sets {@link #pgfault}. */
    public void pgfault(int row, long value) {
        pgfault.set(row, value);
    }

    /** How many of them had to wait for a disk, or counted as if. Source: the kernel's vmstat.h. */
    public long pgmajfault(int row) {
        return pgmajfault.get(row);
    }

    /** Sets {@link #pgmajfault}. */
    public void pgmajfault(int row, long value) {
        pgmajfault.set(row, value);
    }

    /** How many pages became active. Unit: pages. Source: the kernel's vmstat.h. */
    public long pgactivate(int row) {
        return pgactivate.get(row);
    }

    /** Sets {@link #pgactivate}. */
    public void pgactivate(int row, long value) {
        pgactivate.set(row, value);
    }

    /** How many became inactive again. Unit: pages. Source: the kernel's vmstat.h. */
    public long pgdeactivate(int row) {
        return pgdeactivate.get(row);
    }

    /** Sets {@link #pgdeactivate}. */
    public void pgdeactivate(int row, long value) {
        pgdeactivate.set(row, value);
    }

    /** How many pages shrink_cache looked at. Unit: pages. Source: the kernel's vmstat.h. */
    public long pgscan(int row) {
        return pgscan.get(row);
    }

    /** Sets {@link #pgscan}. */
    public void pgscan(int row, long value) {
        pgscan.set(row, value);
    }

    /** How many it freed. Unit: pages. Source: the kernel's vmstat.h. */
    public long pgsteal(int row) {
        return pgsteal.get(row);
    }

    /** Sets {@link #pgsteal}. */
    public void pgsteal(int row, long value) {
        pgsteal.set(row, value);
    }
}
