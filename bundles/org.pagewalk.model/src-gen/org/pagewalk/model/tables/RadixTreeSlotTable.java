/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/** A slot of a node of a radix tree. Source: the kernel's radix-tree.h. */
public final class RadixTreeSlotTable extends Table {

    /**
     * 0 when it is empty, otherwise the row of the node below + 1, or the item + 1. Source: the
     * kernel's radix-tree.h.
     */
    public final IntColumn entry;

    /** An empty table; Tables makes them all. */
    RadixTreeSlotTable(Store store) {
        super(store, "RadixTreeSlot");
        entry = new IntColumn(this, "entry");
    }

    /**
     * 0 when it is empty, otherwise the row of the node below + 1, or the item + 1. Source: the
     * kernel's radix-tree.h.
     */
    public int entry(int row) {
        return entry.get(row);
    }

    /** Sets {@link #entry}. */
    public void entry(int row, int value) {
        entry.set(row, value);
    }
}
