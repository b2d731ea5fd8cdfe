/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/** A disk block held in a page, as a block device sees it: struct buffer_head. Source: Gorman 3.3. */
public final class BufferHeadTable extends Table {

    /** The page that holds the block. Source: Gorman 3.3. Row of {@link PageTable}, or NULL. */
    public final IntColumn b_page;

    /**
     * The next buffer over the same page; they form a ring. Source: Gorman 3.3. Row of {@link
     * BufferHeadTable}, or NULL.
     */
    public final IntColumn b_this_page;

    /** An empty table; Tables makes them all. */
    BufferHeadTable(Store store) {
        super(store, "BufferHead");
        b_page = new IntColumn(this, "b_page", NULL);
        b_this_page = new IntColumn(this, "b_this_page", NULL);
    }

    /** The page that holds the block. Source: Gorman 3.3. Row of {@link PageTable}, or NULL. */
    public int b_page(int row) {
        return b_page.get(row);
    }

    /** Sets {@link #b_page}. */
    public void b_page(int row, int value) {
        b_page.set(row, value);
    }

    /**
     * The next buffer over the same page; they form a ring. Source: Gorman 3.3. Row of {@link
     * BufferHeadTable}, or NULL.
     */
    public int b_this_page(int row) {
        return b_this_page.get(row);
    }

    /** Sets {@link #b_this_page}. */
    public void b_this_page(int row, int value) {
        b_this_page.set(row, value);
    }
}
