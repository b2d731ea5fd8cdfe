/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/** An entry of page_hash_table: the first page of a chain. Source: 000, "the page hash table". */
public final class PageHashBucketTable extends Table {

    /**
     * The first page of the chain; next_hash leads on. Source: Gorman 11.4. Row of {@link PageTable},
     * or NULL.
     */
    public final IntColumn first;

    /** An empty table; Tables makes them all. */
    PageHashBucketTable(Store store) {
        super(store, "PageHashBucket");
        first = new IntColumn(this, "first", NULL);
    }

    /**
     * The first page of the chain; next_hash leads on. Source: Gorman 11.4. Row of {@link PageTable},
     * or NULL.
     */
    public int first(int row) {
        return first.get(row);
    }

    /** Sets {@link #first}. */
    public void first(int row, int value) {
        first.set(row, value);
    }
}
