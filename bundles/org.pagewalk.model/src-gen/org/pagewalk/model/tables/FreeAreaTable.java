/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.BitSetColumn;
import org.pagewalk.store.HeadColumn;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/** The free blocks of one order in one zone: struct free_area_t. Source: Gorman 6.2. */
public final class FreeAreaTable extends Table {

    /**
     * The first page of each free block of this order, as the list runs: the allocator takes from its
     * head. Source: Gorman 6.2. Rows of {@link PageTable}.
     */
    public final HeadColumn free_list;

    /**
     * One bit for each pair of buddies, flipped whenever either is taken or freed: 1 when exactly one
     * of the two is in use. Empty for the last order, which has nothing to merge into. Source: Gorman
     * 6.2.
     */
    public final BitSetColumn map;

    /** The zone whose blocks these are. Row of {@link ZoneTable}, or NULL. */
    public final IntColumn zone;

    /** An empty table; Tables makes them all. */
    FreeAreaTable(Store store, PageTable page) {
        super(store, "FreeArea");
        free_list = new HeadColumn(this, "free_list", page.list);
        map = new BitSetColumn(this, "map");
        zone = new IntColumn(this, "zone", NULL);
    }

    /** The zone whose blocks these are. Row of {@link ZoneTable}, or NULL. */
    public int zone(int row) {
        return zone.get(row);
    }

    /** Sets {@link #zone}. */
    public void zone(int row, int value) {
        zone.set(row, value);
    }
}
