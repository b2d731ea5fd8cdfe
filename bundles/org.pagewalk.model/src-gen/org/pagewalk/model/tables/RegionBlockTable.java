/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.ListColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/** A part of a region: handed out, or free. Source: Knuth, The Art of Computer Programming 1, 2.5. */
public final class RegionBlockTable extends Table {

    /** Where it begins, from the start of the region. Unit: bytes. */
    public final IntColumn start;

    /** How much memory it has. Unit: bytes. */
    public final IntColumn size;

    /** How much of it was asked for; 0 while it is free. Unit: bytes. */
    public final IntColumn requested;

    /**
     * What it is: 0 handed out, 1 free, 2 free and left as it is by the lazy buddy system (locally
     * free), so that the next request for this size gets it at once. Source: Barkley and Lee 1989;
     * Vahalia, UNIX Internals, 12.8.
     */
    public final IntColumn state;

    /** The region of which it is a part. Row of {@link RegionTable}, or NULL. */
    public final IntColumn region;

    /** Links all blocks of the region in the order of their addresses. */
    public final ListColumn list;

    /** Links the free blocks among which a request looks. */
    public final ListColumn free_list;

    /** An empty table; Tables makes them all. */
    RegionBlockTable(Store store) {
        super(store, "RegionBlock");
        start = new IntColumn(this, "start");
        size = new IntColumn(this, "size");
        requested = new IntColumn(this, "requested");
        state = new IntColumn(this, "state");
        region = new IntColumn(this, "region", NULL);
        list = new ListColumn(this, "list");
        free_list = new ListColumn(this, "free_list");
    }

    /** Where it begins, from the start of the region. Unit: bytes. */
    public int start(int row) {
        return start.get(row);
    }

    /** Sets {@link #start}. */
    public void start(int row, int value) {
        start.set(row, value);
    }

    /** How much memory it has. Unit: bytes. */
    public int size(int row) {
        return size.get(row);
    }

    /** Sets {@link #size}. */
    public void size(int row, int value) {
        size.set(row, value);
    }

    /** How much of it was asked for; 0 while it is free. Unit: bytes. */
    public int requested(int row) {
        return requested.get(row);
    }

    /** Sets {@link #requested}. */
    public void requested(int row, int value) {
        requested.set(row, value);
    }

    /**
     * What it is: 0 handed out, 1 free, 2 free and left as it is by the lazy buddy system (locally
     * free), so that the next request for this size gets it at once. Source: Barkley and Lee 1989;
     * Vahalia, UNIX Internals, 12.8.
     */
    public int state(int row) {
        return state.get(row);
    }

    /** Sets {@link #state}. */
    public void state(int row, int value) {
        state.set(row, value);
    }

    /** The region of which it is a part. Row of {@link RegionTable}, or NULL. */
    public int region(int row) {
        return region.get(row);
    }

    /** Sets {@link #region}. */
    public void region(int row, int value) {
        region.set(row, value);
    }
}
