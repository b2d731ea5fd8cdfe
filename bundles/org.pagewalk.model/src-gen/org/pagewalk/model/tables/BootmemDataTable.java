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

/** What the boot memory allocator knows of one node: struct bootmem_data. Source: Gorman 5.1. */
public final class BootmemDataTable extends Table {

    /** The physical address at which the node's memory starts. Unit: physical address. Source: Gorman 5.1. */
    public final LongColumn node_boot_start;

    /** The page frame number at which the node's ZONE_NORMAL ends. Unit: pages. Source: Gorman 5.1. */
    public final IntColumn node_low_pfn;

    /** One bit for each page: 1 while it is reserved or allocated, 0 while it is free. Source: Gorman 5.1. */
    public final BitSetColumn node_bootmem_map;

    /**
     * Where in its page the latest allocation ended; 0 when it filled the page. Unit: bytes. Source:
     * Gorman 5.1.
     */
    public final LongColumn last_offset;

    /**
     * The page frame number of the page in which the latest allocation ended. With last_offset it tells
     * whether the next one can share that page. Unit: pages. Source: Gorman 5.1.
     */
    public final IntColumn last_pos;

    /** The node in question. Row of {@link NodeTable}, or NULL. */
    public final IntColumn node;

    /**
     * Where the bitmap lies; the kernel keeps that as the kernel address node_bootmem_map. Unit:
     * physical address. Source: Gorman 5.2.2.
     */
    public final LongColumn map_paddr;

    /** An empty table; Tables makes them all. */
    BootmemDataTable(Store store) {
        super(store, "BootmemData");
        node_boot_start = new LongColumn(this, "node_boot_start");
        node_low_pfn = new IntColumn(this, "node_low_pfn");
        node_bootmem_map = new BitSetColumn(this, "node_bootmem_map");
        last_offset = new LongColumn(this, "last_offset");
        last_pos = new IntColumn(this, "last_pos");
        node = new IntColumn(this, "node", NULL);
        map_paddr = new LongColumn(this, "map_paddr");
    }

    /** The physical address at which the node's memory starts. Unit: physical address. Source: Gorman 5.1. */
    public long node_boot_start(int row) {
        return node_boot_start.get(row);
    }

    /** Sets {@link #node_boot_start}. */
    public void node_boot_start(int row, long value) {
        node_boot_start.set(row, value);
    }

    /** The page frame number at which the node's ZONE_NORMAL ends. Unit: pages. Source: Gorman 5.1. */
    public int node_low_pfn(int row) {
        return node_low_pfn.get(row);
    }

    /** Sets {@link #node_low_pfn}. */
    public void node_low_pfn(int row, int value) {
        node_low_pfn.set(row, value);
    }

    /**
     * Where in its page the latest allocation ended; 0 when it filled the page. Unit: bytes. Source:
     * Gorman 5.1.
     */
    public long last_offset(int row) {
        return last_offset.get(row);
    }

    /** Sets {@link #last_offset}. */
    public void last_offset(int row, long value) {
        last_offset.set(row, value);
    }

    /**
     * The page frame number of the page in which the latest allocation ended. With last_offset it tells
     * whether the next one can share that page. Unit: pages. Source: Gorman 5.1.
     */
    public int last_pos(int row) {
        return last_pos.get(row);
    }

    /** Sets {@link #last_pos}. */
    public void last_pos(int row, int value) {
        last_pos.set(row, value);
    }

    /** The node in question. Row of {@link NodeTable}, or NULL. */
    public int node(int row) {
        return node.get(row);
    }

    /** Sets {@link #node}. */
    public void node(int row, int value) {
        node.set(row, value);
    }

    /**
     * Where the bitmap lies; the kernel keeps that as the kernel address node_bootmem_map. Unit:
     * physical address. Source: Gorman 5.2.2.
     */
    public long map_paddr(int row) {
        return map_paddr.get(row);
    }

    /** Sets {@link #map_paddr}. */
    public void map_paddr(int row, long value) {
        map_paddr.set(row, value);
    }
}
