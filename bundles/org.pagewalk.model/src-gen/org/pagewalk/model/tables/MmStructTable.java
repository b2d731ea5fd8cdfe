/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.ListColumn;
import org.pagewalk.store.LongColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/** The address space of a process: struct mm_struct. Threads share one. Source: Gorman 9.2. */
public final class MmStructTable extends Table {

    /**
     * The area with the lowest address; vm_next leads to the others in the order of their addresses.
     * Source: Gorman 9.2. Row of {@link VmAreaTable}, or NULL.
     */
    public final IntColumn mmap;

    /**
     * The root of the red-black tree of all areas. Source: Gorman 9.2. Row of {@link VmAreaTable}, or
     * NULL.
     */
    public final IntColumn mm_rb;

    /** The area that find_vma found last. Source: Gorman 9.2. Row of {@link VmAreaTable}, or NULL. */
    public final IntColumn mmap_cache;

    /**
     * The page that holds the page global directory. Source: Gorman 9.2. Row of {@link PageTable}, or
     * NULL.
     */
    public final IntColumn pgd;

    /** How many use the user part: threads, and who walks the page tables for a while. Source: Gorman 9.2. */
    public final IntColumn mm_users;

    /**
     * How many need the mm_struct itself: 1 for all of mm_users, and 1 for each kernel thread that
     * borrows it. Source: Gorman 9.2.
     */
    public final IntColumn mm_count;

    /** How many areas there are. Source: Gorman 9.2. */
    public final IntColumn map_count;

    /** The lock of the list of areas: n when n read it, -1 when one changes it. Source: Gorman 9.2. */
    public final IntColumn mmap_sem;

    /** 1 while somebody holds the lock of the page tables and of rss. Source: Gorman 9.2. */
    public final IntColumn page_table_lock;

    /** Links all address spaces. Source: Gorman 9.2. */
    public final ListColumn mmlist;

    /** Where the code begins. Unit: user address. Source: Gorman 9.2. */
    public final LongColumn start_code;

    /** Where the code ends. Unit: user address. Source: Gorman 9.2. */
    public final LongColumn end_code;

    /** Where the data begins. Unit: user address. Source: Gorman 9.2. */
    public final LongColumn start_data;

    /** Where the data ends. Unit: user address. Source: Gorman 9.2. */
    public final LongColumn end_data;

    /** Where the heap begins. Unit: user address. Source: Gorman 9.2. */
    public final LongColumn start_brk;

    /** Where the heap ends. Unit: user address. Source: Gorman 9.2. */
    public final LongColumn brk;

    /** Where the stack began. Unit: user address. Source: Gorman 9.2. */
    public final LongColumn start_stack;

    /** Where the arguments begin. Unit: user address. Source: Gorman 9.2. */
    public final LongColumn arg_start;

    /** Where the arguments end. Unit: user address. Source: Gorman 9.2. */
    public final LongColumn arg_end;

    /** Where the environment begins. Unit: user address. Source: Gorman 9.2. */
    public final LongColumn env_start;

    /** Where the environment ends. Unit: user address. Source: Gorman 9.2. */
    public final LongColumn env_end;

    /**
     * The resident set: how many pages are in memory, the page of zeros not counted. Unit: pages.
     * Source: Gorman 9.2.
     */
    public final LongColumn rss;

    /** How many pages all areas have. Unit: pages. Source: Gorman 9.2. */
    public final LongColumn total_vm;

    /** How many pages are locked into memory. Unit: pages. Source: Gorman 9.2. */
    public final LongColumn locked_vm;

    /**
     * What every new area gets: VM_LOCKED after mlockall(MCL_FUTURE), or nothing. Unit: bits. Source:
     * Gorman 9.2.
     */
    public final IntColumn def_flags;

    /** On which processors the address space may be in the TLB. Unit: bits. Source: Gorman 9.2. */
    public final LongColumn cpu_vm_mask;

    /** Where the search for pages to swap out goes on. Unit: user address. Source: Gorman 9.2. */
    public final LongColumn swap_address;

    /** Whether an image may be left when a signal ends the process. Source: Gorman 9.2. */
    public final IntColumn dumpable;

    /** What the architecture keeps of its own: the local descriptor table on the x86. Source: Gorman 9.2. */
    public final LongColumn context;

    /** An empty table; Tables makes them all. */
    MmStructTable(Store store) {
        super(store, "MmStruct");
        mmap = new IntColumn(this, "mmap", NULL);
        mm_rb = new IntColumn(this, "mm_rb", NULL);
        mmap_cache = new IntColumn(this, "mmap_cache", NULL);
        pgd = new IntColumn(this, "pgd", NULL);
        mm_users = new IntColumn(this, "mm_users");
        mm_count = new IntColumn(this, "mm_count");
        map_count = new IntColumn(this, "map_count");
        mmap_sem = new IntColumn(this, "mmap_sem");
        page_table_lock = new IntColumn(this, "page_table_lock");
        mmlist = new ListColumn(this, "mmlist");
        start_code = new LongColumn(this, "start_code");
        end_code = new LongColumn(this, "end_code");
        start_data = new LongColumn(this, "start_data");
        end_data = new LongColumn(this, "end_data");
        start_brk = new LongColumn(this, "start_brk");
        brk = new LongColumn(this, "brk");
        start_stack = new LongColumn(this, "start_stack");
        arg_start = new LongColumn(this, "arg_start");
        arg_end = new LongColumn(this, "arg_end");
        env_start = new LongColumn(this, "env_start");
        env_end = new LongColumn(this, "env_end");
        rss = new LongColumn(this, "rss");
        total_vm = new LongColumn(this, "total_vm");
        locked_vm = new LongColumn(this, "locked_vm");
        def_flags = new IntColumn(this, "def_flags");
        cpu_vm_mask = new LongColumn(this, "cpu_vm_mask");
        swap_address = new LongColumn(this, "swap_address");
        dumpable = new IntColumn(this, "dumpable");
        context = new LongColumn(this, "context");
    }

    /**
     * The area with the lowest address; vm_next leads to the others in the order of their addresses.
     * Source: Gorman 9.2. Row of {@link VmAreaTable}, or NULL.
     */
    public int mmap(int row) {
        return mmap.get(row);
    }

    /** Sets {@link #mmap}. */
    public void mmap(int row, int value) {
        mmap.set(row, value);
    }

    /**
     * The root of the red-black tree of all areas. Source: Gorman 9.2. Row of {@link VmAreaTable}, or
     * NULL.
     */
    public int mm_rb(int row) {
        return mm_rb.get(row);
    }

    /** Sets {@link #mm_rb}. */
    public void mm_rb(int row, int value) {
        mm_rb.set(row, value);
    }

    /** The area that find_vma found last. Source: Gorman 9.2. Row of {@link VmAreaTable}, or NULL. */
    public int mmap_cache(int row) {
        return mmap_cache.get(row);
    }

    /** Sets {@link #mmap_cache}. */
    public void mmap_cache(int row, int value) {
        mmap_cache.set(row, value);
    }

    /**
     * The page that holds the page global directory. Source: Gorman 9.2. Row of {@link PageTable}, or
     * NULL.
     */
    public int pgd(int row) {
        return pgd.get(row);
    }

    /** Sets {@link #pgd}. */
    public void pgd(int row, int value) {
        pgd.set(row, value);
    }

    /** How many use the user part: threads, and who walks the page tables for a while. Source: Gorman 9.2. */
    public int mm_users(int row) {
        return mm_users.get(row);
    }

    /** Sets {@link #mm_users}. */
    public void mm_users(int row, int value) {
        mm_users.set(row, value);
    }

    /**
     * How many need the mm_struct itself: 1 for all of mm_users, and 1 for each kernel thread that
     * borrows it. Source: Gorman 9.2.
     */
    public int mm_count(int row) {
        return mm_count.get(row);
    }

    /** Sets {@link #mm_count}. */
    public void mm_count(int row, int value) {
        mm_count.set(row, value);
    }

    /** How many areas there are. Source: Gorman 9.2. */
    public int map_count(int row) {
        return map_count.get(row);
    }

    /** Sets {@link #map_count}. */
    public void map_count(int row, int value) {
        map_count.set(row, value);
    }

    /** The lock of the list of areas: n when n read it, -1 when one changes it. Source: Gorman 9.2. */
    public int mmap_sem(int row) {
        return mmap_sem.get(row);
    }

    /** Sets {@link #mmap_sem}. */
    public void mmap_sem(int row, int value) {
        mmap_sem.set(row, value);
    }

    /** 1 while somebody holds the lock of the page tables and of rss. Source: Gorman 9.2. */
    public int page_table_lock(int row) {
        return page_table_lock.get(row);
    }

    /** Sets {@link #page_table_lock}. */
    public void page_table_lock(int row, int value) {
        page_table_lock.set(row, value);
    }

    /** Where the code begins. Unit: user address. Source: Gorman 9.2. */
    public long start_code(int row) {
        return start_code.get(row);
    }

    /** Sets {@link #start_code}. */
    public void start_code(int row, long value) {
        start_code.set(row, value);
    }

    /** Where the code ends. Unit: user address. Source: Gorman 9.2. */
    public long end_code(int row) {
        return end_code.get(row);
    }

    /** Sets {@link #end_code}. */
    public void end_code(int row, long value) {
        end_code.set(row, value);
    }

    /** Where the data begins. Unit: user address. Source: Gorman 9.2. */
    public long start_data(int row) {
        return start_data.get(row);
    }

    /** Sets {@link #start_data}. */
    public void start_data(int row, long value) {
        start_data.set(row, value);
    }

    /** Where the data ends. Unit: user address. Source: Gorman 9.2. */
    public long end_data(int row) {
        return end_data.get(row);
    }

    /** Sets {@link #end_data}. */
    public void end_data(int row, long value) {
        end_data.set(row, value);
    }

    /** Where the heap begins. Unit: user address. Source: Gorman 9.2. */
    public long start_brk(int row) {
        return start_brk.get(row);
    }

    /** Sets {@link #start_brk}. */
    public void start_brk(int row, long value) {
        start_brk.set(row, value);
    }

    /** Where the heap ends. Unit: user address. Source: Gorman 9.2. */
    public long brk(int row) {
        return brk.get(row);
    }

    /** Sets {@link #brk}. */
    public void brk(int row, long value) {
        brk.set(row, value);
    }

    /** Where the stack began. Unit: user address. Source: Gorman 9.2. */
    public long start_stack(int row) {
        return start_stack.get(row);
    }

    /** Sets {@link #start_stack}. */
    public void start_stack(int row, long value) {
        start_stack.set(row, value);
    }

    /** Where the arguments begin. Unit: user address. Source: Gorman 9.2. */
    public long arg_start(int row) {
        return arg_start.get(row);
    }

    /** Sets {@link #arg_start}. */
    public void arg_start(int row, long value) {
        arg_start.set(row, value);
    }

    /** Where the arguments end. Unit: user address. Source: Gorman 9.2. */
    public long arg_end(int row) {
        return arg_end.get(row);
    }

    /** Sets {@link #arg_end}. */
    public void arg_end(int row, long value) {
        arg_end.set(row, value);
    }

    /** Where the environment begins. Unit: user address. Source: Gorman 9.2. */
    public long env_start(int row) {
        return env_start.get(row);
    }

    /** Sets {@link #env_start}. */
    public void env_start(int row, long value) {
        env_start.set(row, value);
    }

    /** Where the environment ends. Unit: user address. Source: Gorman 9.2. */
    public long env_end(int row) {
        return env_end.get(row);
    }

    /** Sets {@link #env_end}. */
    public void env_end(int row, long value) {
        env_end.set(row, value);
    }

    /**
     * The resident set: how many pages are in memory, the page of zeros not counted. Unit: pages.
     * Source: Gorman 9.2.
     */
    public long rss(int row) {
        return rss.get(row);
    }

    /** Sets {@link #rss}. */
    public void rss(int row, long value) {
        rss.set(row, value);
    }

    /** How many pages all areas have. Unit: pages. Source: Gorman 9.2. */
    public long total_vm(int row) {
        return total_vm.get(row);
    }

    /** Sets {@link #total_vm}. */
    public void total_vm(int row, long value) {
        total_vm.set(row, value);
    }

    /** How many pages are locked into memory. Unit: pages. Source: Gorman 9.2. */
    public long locked_vm(int row) {
        return locked_vm.get(row);
    }

    /** Sets {@link #locked_vm}. */
    public void locked_vm(int row, long value) {
        locked_vm.set(row, value);
    }

    /**
     * What every new area gets: VM_LOCKED after mlockall(MCL_FUTURE), or nothing. Unit: bits. Source:
     * Gorman 9.2.
     */
    public int def_flags(int row) {
        return def_flags.get(row);
    }

    /** Sets {@link #def_flags}. */
    public void def_flags(int row, int value) {
        def_flags.set(row, value);
    }

    /** On which processors the address space may be in the TLB. Unit: bits. Source: Gorman 9.2. */
    public long cpu_vm_mask(int row) {
        return cpu_vm_mask.get(row);
    }

    /** Sets {@link #cpu_vm_mask}. */
    public void cpu_vm_mask(int row, long value) {
        cpu_vm_mask.set(row, value);
    }

    /** Where the search for pages to swap out goes on. Unit: user address. Source: Gorman 9.2. */
    public long swap_address(int row) {
        return swap_address.get(row);
    }

    /** Sets {@link #swap_address}. */
    public void swap_address(int row, long value) {
        swap_address.set(row, value);
    }

    /** Whether an image may be left when a signal ends the process. Source: Gorman 9.2. */
    public int dumpable(int row) {
        return dumpable.get(row);
    }

    /** Sets {@link #dumpable}. */
    public void dumpable(int row, int value) {
        dumpable.set(row, value);
    }

    /** What the architecture keeps of its own: the local descriptor table on the x86. Source: Gorman 9.2. */
    public long context(int row) {
        return context.get(row);
    }

    /** Sets {@link #context}. */
    public void context(int row, long value) {
        context.set(row, value);
    }
}
