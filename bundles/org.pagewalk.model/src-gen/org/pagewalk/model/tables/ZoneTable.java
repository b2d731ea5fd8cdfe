/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.LongColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.StringColumn;
import org.pagewalk.store.Table;

/**
 * A range of a node's memory that suits certain uses: struct zone_t. DMA is what old ISA devices
 * reach, Normal is always mapped by the kernel, HighMem is the rest. Source: Gorman 3.2.
 */
public final class ZoneTable extends Table {

    /** The spinlock that guards the zone: 1 while somebody holds it. Source: Gorman 3.2. */
    public final IntColumn lock;

    /** How many of the zone's pages are free. Unit: pages. Source: Gorman 3.2. */
    public final IntColumn free_pages;

    /**
     * The lowest watermark: at or below it, allocations have to free pages themselves before they get
     * any. Unit: pages. Source: Gorman 3.2.1.
     */
    public final IntColumn pages_min;

    /**
     * The middle watermark, twice pages_min: at or below it the allocator wakes kswapd. Unit: pages.
     * Source: Gorman 3.2.1.
     */
    public final IntColumn pages_low;

    /**
     * The upper watermark, three times pages_min: kswapd works until more pages than this are free.
     * Unit: pages. Source: Gorman 3.2.1.
     */
    public final IntColumn pages_high;

    /** 1 asks kswapd to balance this zone. Source: Gorman 3.2. */
    public final IntColumn need_balance;

    /**
     * The buddy allocator's free blocks, one entry for each order. Source: Gorman 3.2. First of
     * consecutive rows of {@link FreeAreaTable}, or NULL.
     */
    public final IntColumn free_area;

    /**
     * A hash table of queues in which processes wait for a page, so that waking one page's waiters
     * disturbs few others. Source: Gorman 3.2. First of consecutive rows of {@link WaitQueueHeadTable},
     * or NULL.
     */
    public final IntColumn wait_table;

    /** How many queues wait_table has; a power of two. Source: Gorman 3.2. */
    public final IntColumn wait_table_size;

    /**
     * How far a page's hash is shifted right to be an index of wait_table: the bits of a long minus
     * those of the index. Unit: bits. Source: Gorman 3.2.
     */
    public final IntColumn wait_table_shift;

    /** The node to which the zone belongs. Source: Gorman 3.2. Row of {@link NodeTable}, or NULL. */
    public final IntColumn zone_pgdat;

    /**
     * The first of the zone's page frames in mem_map. Source: Gorman 3.2. Row of {@link PageTable}, or
     * NULL.
     */
    public final IntColumn zone_mem_map;

    /** The physical address at which the zone starts. Unit: physical address. Source: Gorman 3.2. */
    public final LongColumn zone_start_paddr;

    /** How far into mem_map the zone's own part starts. Unit: pages. Source: Gorman 3.2. */
    public final IntColumn zone_start_mapnr;

    /** DMA, Normal or HighMem. Source: Gorman 3.2. */
    public final StringColumn name;

    /**
     * How many pages the zone spans, holes included; 0 where the node has no such memory. Unit: pages.
     * Source: Gorman 3.2.
     */
    public final IntColumn size;

    /** An empty table; Tables makes them all. */
    ZoneTable(Store store) {
        super(store, "Zone");
        lock = new IntColumn(this, "lock");
        free_pages = new IntColumn(this, "free_pages");
        pages_min = new IntColumn(this, "pages_min");
        pages_low = new IntColumn(this, "pages_low");
        pages_high = new IntColumn(this, "pages_high");
        need_balance = new IntColumn(this, "need_balance");
        free_area = new IntColumn(this, "free_area", NULL);
        wait_table = new IntColumn(this, "wait_table", NULL);
        wait_table_size = new IntColumn(this, "wait_table_size");
        wait_table_shift = new IntColumn(this, "wait_table_shift");
        zone_pgdat = new IntColumn(this, "zone_pgdat", NULL);
        zone_mem_map = new IntColumn(this, "zone_mem_map", NULL);
        zone_start_paddr = new LongColumn(this, "zone_start_paddr");
        zone_start_mapnr = new IntColumn(this, "zone_start_mapnr");
        name = new StringColumn(this, "name");
        size = new IntColumn(this, "size");
    }

    /** The spinlock that guards the zone: 1 while somebody holds it. Source: Gorman 3.2. */
    public int lock(int row) {
        return lock.get(row);
    }

    /** Sets {@link #lock}. */
    public void lock(int row, int value) {
        lock.set(row, value);
    }

    /** How many of the zone's pages are free. Unit: pages. Source: Gorman 3.2. */
    public int free_pages(int row) {
        return free_pages.get(row);
    }

    /** Sets {@link #free_pages}. */
    public void free_pages(int row, int value) {
        free_pages.set(row, value);
    }

    /**
     * The lowest watermark: at or below it, allocations have to free pages themselves before they get
     * any. Unit: pages. Source: Gorman 3.2.1.
     */
    public int pages_min(int row) {
        return pages_min.get(row);
    }

    /** Sets {@link #pages_min}. */
    public void pages_min(int row, int value) {
        pages_min.set(row, value);
    }

    /**
     * The middle watermark, twice pages_min: at or below it the allocator wakes kswapd. Unit: pages.
     * Source: Gorman 3.2.1.
     */
    public int pages_low(int row) {
        return pages_low.get(row);
    }

    /** Sets {@link #pages_low}. */
    public void pages_low(int row, int value) {
        pages_low.set(row, value);
    }

    /**
     * The upper watermark, three times pages_min: kswapd works until more pages than this are free.
     * Unit: pages. Source: Gorman 3.2.1.
     */
    public int pages_high(int row) {
        return pages_high.get(row);
    }

    /** Sets {@link #pages_high}. */
    public void pages_high(int row, int value) {
        pages_high.set(row, value);
    }

    /** 1 asks kswapd to balance this zone. Source: Gorman 3.2. */
    public int need_balance(int row) {
        return need_balance.get(row);
    }

    /** Sets {@link #need_balance}. */
    public void need_balance(int row, int value) {
        need_balance.set(row, value);
    }

    /**
     * Row number {@code i} of {@link #free_area}. The buddy allocator's free blocks, one entry for each
     * order. Source: Gorman 3.2.
     */
    public int free_area(int row, int i) {
        return free_area.get(row) + i;
    }

    /**
     * Row number {@code i} of {@link #wait_table}. A hash table of queues in which processes wait for a
     * page, so that waking one page's waiters disturbs few others. Source: Gorman 3.2.
     */
    public int wait_table(int row, int i) {
        return wait_table.get(row) + i;
    }

    /** How many queues wait_table has; a power of two. Source: Gorman 3.2. */
    public int wait_table_size(int row) {
        return wait_table_size.get(row);
    }

    /** Sets {@link #wait_table_size}. */
    public void wait_table_size(int row, int value) {
        wait_table_size.set(row, value);
    }

    /**
     * How far a page's hash is shifted right to be an index of wait_table: the bits of a long minus
     * those of the index. Unit: bits. Source: Gorman 3.2.
     */
    public int wait_table_shift(int row) {
        return wait_table_shift.get(row);
    }

    /** Sets {@link #wait_table_shift}. */
    public void wait_table_shift(int row, int value) {
        wait_table_shift.set(row, value);
    }

    /** The node to which the zone belongs. Source: Gorman 3.2. Row of {@link NodeTable}, or NULL. */
    public int zone_pgdat(int row) {
        return zone_pgdat.get(row);
    }

    /** Sets {@link #zone_pgdat}. */
    public void zone_pgdat(int row, int value) {
        zone_pgdat.set(row, value);
    }

    /**
     * The first of the zone's page frames in mem_map. Source: Gorman 3.2. Row of {@link PageTable}, or
     * NULL.
     */
    public int zone_mem_map(int row) {
        return zone_mem_map.get(row);
    }

    /** Sets {@link #zone_mem_map}. */
    public void zone_mem_map(int row, int value) {
        zone_mem_map.set(row, value);
    }

    /** The physical address at which the zone starts. Unit: physical address. Source: Gorman 3.2. */
    public long zone_start_paddr(int row) {
        return zone_start_paddr.get(row);
    }

    /** Sets {@link #zone_start_paddr}. */
    public void zone_start_paddr(int row, long value) {
        zone_start_paddr.set(row, value);
    }

    /** How far into mem_map the zone's own part starts. Unit: pages. Source: Gorman 3.2. */
    public int zone_start_mapnr(int row) {
        return zone_start_mapnr.get(row);
    }

    /** Sets {@link #zone_start_mapnr}. */
    public void zone_start_mapnr(int row, int value) {
        zone_start_mapnr.set(row, value);
    }

    /** DMA, Normal or HighMem. Source: Gorman 3.2. */
    public String name(int row) {
        return name.get(row);
    }

    /** Sets {@link #name}. */
    public void name(int row, String value) {
        name.set(row, value);
    }

    /**
     * How many pages the zone spans, holes included; 0 where the node has no such memory. Unit: pages.
     * Source: Gorman 3.2.
     */
    public int size(int row) {
        return size.get(row);
    }

    /** Sets {@link #size}. */
    public void size(int row, int value) {
        size.set(row, value);
    }
}
