/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.HeadColumn;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/** The cached pages of one file or device, or of swap: struct address_space. Source: Gorman 3.3. */
public final class AddressSpaceTable extends Table {

    /** Pages that equal what the disk holds. Source: Gorman 3.3. Rows of {@link PageTable}. */
    public final HeadColumn clean_pages;

    /**
     * Pages that were written to and still have to reach the disk. Source: Gorman 3.3. Rows of {@link
     * PageTable}.
     */
    public final HeadColumn dirty_pages;

    /**
     * Pages that are locked, on their way to or from the disk. Source: Gorman 3.3. Rows of {@link
     * PageTable}.
     */
    public final HeadColumn locked_pages;

    /** How many pages of this mapping are in memory. Unit: pages. Source: Gorman 9.3.1. */
    public final IntColumn nrpages;

    /** An empty table; Tables makes them all. */
    AddressSpaceTable(Store store, PageTable page) {
        super(store, "AddressSpace");
        clean_pages = new HeadColumn(this, "clean_pages", page.list);
        dirty_pages = new HeadColumn(this, "dirty_pages", page.list);
        locked_pages = new HeadColumn(this, "locked_pages", page.list);
        nrpages = new IntColumn(this, "nrpages");
    }

    /** How many pages of this mapping are in memory. Unit: pages. Source: Gorman 9.3.1. */
    public int nrpages(int row) {
        return nrpages.get(row);
    }

    /** Sets {@link #nrpages}. */
    public void nrpages(int row, int value) {
        nrpages.set(row, value);
    }
}
