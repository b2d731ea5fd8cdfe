/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/**
 * A radix priority search tree of the areas that map a file, by the pages that they map. Source:
 * 000, "address_space".
 */
public final class PrioTreeRootTable extends Table {

    /** The area at its root. Source: the kernel's prio_tree.h. Row of {@link VmAreaTable}, or NULL. */
    public final IntColumn prio_tree_node;

    /** How many bits the page numbers have that it can hold. Unit: bits. Source: the kernel's prio_tree.h. */
    public final IntColumn index_bits;

    /** How many areas it has. Source: Pagewalk. */
    public final IntColumn areas;

    /** An empty table; Tables makes them all. */
    PrioTreeRootTable(Store store) {
        super(store, "PrioTreeRoot");
        prio_tree_node = new IntColumn(this, "prio_tree_node", NULL);
        index_bits = new IntColumn(this, "index_bits");
        areas = new IntColumn(this, "areas");
    }

    /** The area at its root. Source: the kernel's prio_tree.h. Row of {@link VmAreaTable}, or NULL. */
    public int prio_tree_node(int row) {
        return prio_tree_node.get(row);
    }

    /** Sets {@link #prio_tree_node}. */
    public void prio_tree_node(int row, int value) {
        prio_tree_node.set(row, value);
    }

    /** How many bits the page numbers have that it can hold. Unit: bits. Source: the kernel's prio_tree.h. */
    public int index_bits(int row) {
        return index_bits.get(row);
    }

    /** Sets {@link #index_bits}. */
    public void index_bits(int row, int value) {
        index_bits.set(row, value);
    }

    /** How many areas it has. Source: Pagewalk. */
    public int areas(int row) {
        return areas.get(row);
    }

    /** Sets {@link #areas}. */
    public void areas(int row, int value) {
        areas.set(row, value);
    }
}
