/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.HeadColumn;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/**
 * The blocks of one size in a region of a buddy kind. Source: Barkley and Lee 1989; Vahalia, UNIX
 * Internals, 12.8.
 */
public final class RegionOrderTable extends Table {

    /** The region to which it belongs. Row of {@link RegionTable}, or NULL. */
    public final IntColumn region;

    /** The size of these blocks. Unit: bytes. */
    public final IntColumn size;

    /**
     * The free blocks of this size. Requests take from the head; locally free blocks stand before all
     * others. Rows of {@link RegionBlockTable}.
     */
    public final HeadColumn free_list;

    /** How many blocks of this size there are, used and free: N. Unit: blocks. */
    public final IntColumn nr_blocks;

    /**
     * How many of them are locally free, not to be merged for now: L. Always 0 without laziness. Unit:
     * blocks. Source: Barkley and Lee 1989; Vahalia, UNIX Internals, 12.8.
     */
    public final IntColumn nr_local;

    /**
     * How many of them are free and merged as far as they can be: G. Unit: blocks. Source: Barkley and
     * Lee 1989; Vahalia, UNIX Internals, 12.8.
     */
    public final IntColumn nr_global;

    /** An empty table; Tables makes them all. */
    RegionOrderTable(Store store, RegionBlockTable regionBlock) {
        super(store, "RegionOrder");
        region = new IntColumn(this, "region", NULL);
        size = new IntColumn(this, "size");
        free_list = new HeadColumn(this, "free_list", regionBlock.free_list);
        nr_blocks = new IntColumn(this, "nr_blocks");
        nr_local = new IntColumn(this, "nr_local");
        nr_global = new IntColumn(this, "nr_global");
    }

    /** The region to which it belongs. Row of {@link RegionTable}, or NULL. */
    public int region(int row) {
        return region.get(row);
    }

    /** Sets {@link #region}. */
    public void region(int row, int value) {
        region.set(row, value);
    }

    /** The size of these blocks. Unit: bytes. */
    public int size(int row) {
        return size.get(row);
    }

    /** Sets {@link #size}. */
    public void size(int row, int value) {
        size.set(row, value);
    }

    /** How many blocks of this size there are, used and free: N. Unit: blocks. */
    public int nr_blocks(int row) {
        return nr_blocks.get(row);
    }

    /** Sets {@link #nr_blocks}. */
    public void nr_blocks(int row, int value) {
        nr_blocks.set(row, value);
    }

    /**
     * How many of them are locally free, not to be merged for now: L. Always 0 without laziness. Unit:
     * blocks. Source: Barkley and Lee 1989; Vahalia, UNIX Internals, 12.8.
     */
    public int nr_local(int row) {
        return nr_local.get(row);
    }

    /** Sets {@link #nr_local}. */
    public void nr_local(int row, int value) {
        nr_local.set(row, value);
    }

    /**
     * How many of them are free and merged as far as they can be: G. Unit: blocks. Source: Barkley and
     * Lee 1989; Vahalia, UNIX Internals, 12.8.
     */
    public int nr_global(int row) {
        return nr_global.get(row);
    }

    /** Sets {@link #nr_global}. */
    public void nr_global(int row, int value) {
        nr_global.set(row, value);
    }
}
