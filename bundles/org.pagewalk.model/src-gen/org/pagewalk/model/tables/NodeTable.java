/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.BitSetColumn;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.LongColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/**
 * A bank of memory that costs the same to reach from one processor: struct pg_data_t. A machine
 * with uniform memory has one, contig_page_data. Source: Gorman 3.1.
 */
public final class NodeTable extends Table {

    /** How many rows node_zones has. */
    public static final int MAX_NR_ZONES = 3;

    /** How many rows node_zonelists has. */
    public static final int GFP_ZONETYPES = 16;

    /**
     * The node's zones: DMA, Normal and HighMem, in this order; one without memory has size 0. Source:
     * Gorman 3.1. First of consecutive rows of {@link ZoneTable}, or NULL.
     */
    public final IntColumn node_zones;

    /**
     * For each kind of request (the zone bits of the GFP flags) the zones to try, in order.
     * build_zonelists fills them. Source: Gorman 3.1. First of consecutive rows of {@link
     * ZonelistTable}, or NULL.
     */
    public final IntColumn node_zonelists;

    /** How many zones the node has, 1 to 3: some banks lack DMA or high memory. Source: Gorman 3.1. */
    public final IntColumn nr_zones;

    /**
     * The first of the node's page frames in mem_map. Source: Gorman 3.1. Row of {@link PageTable}, or
     * NULL.
     */
    public final IntColumn node_mem_map;

    /**
     * One bit for each page of the node; a clear bit is a hole where no memory exists. Source: Gorman
     * 3.1.
     */
    public final BitSetColumn valid_addr_bitmap;

    /**
     * What the boot memory allocator knows of this node; of no interest once it has retired. Source:
     * Gorman 3.1. Row of {@link BootmemDataTable}, or NULL.
     */
    public final IntColumn bdata;

    /** The physical address at which the node starts. Unit: physical address. Source: Gorman 3.1. */
    public final LongColumn node_start_paddr;

    /** How far into mem_map the node's own part starts. Unit: pages. Source: Gorman 3.1. */
    public final IntColumn node_start_mapnr;

    /** How many pages the node spans, holes included. Unit: pages. Source: Gorman 3.1. */
    public final IntColumn node_size;

    /** The node's number, counted from 0. Source: Gorman 3.1. */
    public final IntColumn node_id;

    /**
     * The next node on pgdat_list; none for the last. Source: Gorman 3.1. Row of {@link NodeTable}, or
     * NULL.
     */
    public final IntColumn node_next;

    /**
     * Where the node's part of mem_map lies, the struct page of its first frame. Unit: kernel address.
     * Source: Gorman 3.1.
     */
    public final LongColumn lmem_map;

    /**
     * How far each node is from this one. Source: the firmware's SLIT. First of consecutive rows of
     * {@link DistanceTable}, or NULL.
     */
    public final IntColumn distances;

    /** An empty table; Tables makes them all. */
    NodeTable(Store store) {
        super(store, "Node");
        node_zones = new IntColumn(this, "node_zones", NULL);
        node_zonelists = new IntColumn(this, "node_zonelists", NULL);
        nr_zones = new IntColumn(this, "nr_zones");
        node_mem_map = new IntColumn(this, "node_mem_map", NULL);
        valid_addr_bitmap = new BitSetColumn(this, "valid_addr_bitmap");
        bdata = new IntColumn(this, "bdata", NULL);
        node_start_paddr = new LongColumn(this, "node_start_paddr");
        node_start_mapnr = new IntColumn(this, "node_start_mapnr");
        node_size = new IntColumn(this, "node_size");
        node_id = new IntColumn(this, "node_id");
        node_next = new IntColumn(this, "node_next", NULL);
        lmem_map = new LongColumn(this, "lmem_map");
        distances = new IntColumn(this, "distances", NULL);
    }

    /**
     * Row number {@code i} of {@link #node_zones}. The node's zones: DMA, Normal and HighMem, in this
     * order; one without memory has size 0. Source: Gorman 3.1.
     */
    public int node_zones(int row, int i) {
        return node_zones.get(row) + i;
    }

    /**
     * Row number {@code i} of {@link #node_zonelists}. For each kind of request (the zone bits of the
     * GFP flags) the zones to try, in order. build_zonelists fills them. Source: Gorman 3.1.
     */
    public int node_zonelists(int row, int i) {
        return node_zonelists.get(row) + i;
    }

    /** How many zones the node has, 1 to 3: some banks lack DMA or high memory. Source: Gorman 3.1. */
    public int nr_zones(int row) {
        return nr_zones.get(row);
    }

    /** Sets {@link #nr_zones}. */
    public void nr_zones(int row, int value) {
        nr_zones.set(row, value);
    }

    /**
     * The first of the node's page frames in mem_map. Source: Gorman 3.1. Row of {@link PageTable}, or
     * NULL.
     */
    public int node_mem_map(int row) {
        return node_mem_map.get(row);
    }

    /** Sets {@link #node_mem_map}. */
    public void node_mem_map(int row, int value) {
        node_mem_map.set(row, value);
    }

    /**
     * What the boot memory allocator knows of this node; of no interest once it has retired. Source:
     * Gorman 3.1. Row of {@link BootmemDataTable}, or NULL.
     */
    public int bdata(int row) {
        return bdata.get(row);
    }

    /** Sets {@link #bdata}. */
    public void bdata(int row, int value) {
        bdata.set(row, value);
    }

    /** The physical address at which the node starts. Unit: physical address. Source: Gorman 3.1. */
    public long node_start_paddr(int row) {
        return node_start_paddr.get(row);
    }

    /** Sets {@link #node_start_paddr}. */
    public void node_start_paddr(int row, long value) {
        node_start_paddr.set(row, value);
    }

    /** How far into mem_map the node's own part starts. Unit: pages. Source: Gorman 3.1. */
    public int node_start_mapnr(int row) {
        return node_start_mapnr.get(row);
    }

    /** Sets {@link #node_start_mapnr}. */
    public void node_start_mapnr(int row, int value) {
        node_start_mapnr.set(row, value);
    }

    /** How many pages the node spans, holes included. Unit: pages. Source: Gorman 3.1. */
    public int node_size(int row) {
        return node_size.get(row);
    }

    /** Sets {@link #node_size}. */
    public void node_size(int row, int value) {
        node_size.set(row, value);
    }

    /** The node's number, counted from 0. Source: Gorman 3.1. */
    public int node_id(int row) {
        return node_id.get(row);
    }

    /** Sets {@link #node_id}. */
    public void node_id(int row, int value) {
        node_id.set(row, value);
    }

    /**
     * The next node on pgdat_list; none for the last. Source: Gorman 3.1. Row of {@link NodeTable}, or
     * NULL.
     */
    public int node_next(int row) {
        return node_next.get(row);
    }

    /** Sets {@link #node_next}. */
    public void node_next(int row, int value) {
        node_next.set(row, value);
    }

    /**
     * Where the node's part of mem_map lies, the struct page of its first frame. Unit: kernel address.
     * Source: Gorman 3.1.
     */
    public long lmem_map(int row) {
        return lmem_map.get(row);
    }

    /** Sets {@link #lmem_map}. */
    public void lmem_map(int row, long value) {
        lmem_map.set(row, value);
    }

    /**
     * Row number {@code i} of {@link #distances}. How far each node is from this one. Source: the
     * firmware's SLIT.
     */
    public int distances(int row, int i) {
        return distances.get(row) + i;
    }
}
