/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.StringColumn;
import org.pagewalk.store.Table;

/**
 * A radix tree: it finds an item by a number, six bits of it at each level. Source: the kernel's
 * radix-tree.h.
 */
public final class RadixTreeRootTable extends Table {

    /** What the scenario calls it; nothing for the tree of a file. Source: Pagewalk. */
    public final StringColumn name;

    /** How many levels of nodes it has. Source: the kernel's radix-tree.h. */
    public final IntColumn height;

    /** How many nodes it has. Source: the kernel's radix-tree.h. */
    public final IntColumn nodes;

    /**
     * 0 for an empty tree, the node's row + 1, or, without any node, the item of index 0 + 1. Source:
     * the kernel's radix-tree.h.
     */
    public final IntColumn rnode;

    /**
     * A bit for each tag that some item has: 1 dirty, 2 writeback, 4 towrite. Source: the kernel's
     * radix-tree.h.
     */
    public final IntColumn tags;

    /** The file whose pages it finds. Source: Pagewalk. Row of {@link AddressSpaceTable}, or NULL. */
    public final IntColumn mapping;

    /** An empty table; Tables makes them all. */
    RadixTreeRootTable(Store store) {
        super(store, "RadixTreeRoot");
        name = new StringColumn(this, "name");
        height = new IntColumn(this, "height");
        nodes = new IntColumn(this, "nodes");
        rnode = new IntColumn(this, "rnode");
        tags = new IntColumn(this, "tags");
        mapping = new IntColumn(this, "mapping", NULL);
    }

    /** What the scenario calls it; nothing for the tree of a file. Source: Pagewalk. */
    public String name(int row) {
        return name.get(row);
    }

    /** Sets {@link #name}. */
    public void name(int row, String value) {
        name.set(row, value);
    }

    /** How many levels of nodes it has. Source: the kernel's radix-tree.h. */
    public int height(int row) {
        return height.get(row);
    }

    /** Sets {@link #height}. */
    public void height(int row, int value) {
        height.set(row, value);
    }

    /** How many nodes it has. Source: the kernel's radix-tree.h. */
    public int nodes(int row) {
        return nodes.get(row);
    }

    /** Sets {@link #nodes}. */
    public void nodes(int row, int value) {
        nodes.set(row, value);
    }

    /**
     * 0 for an empty tree, the node's row + 1, or, without any node, the item of index 0 + 1. Source:
     * the kernel's radix-tree.h.
     */
    public int rnode(int row) {
        return rnode.get(row);
    }

    /** Sets {@link #rnode}. */
    public void rnode(int row, int value) {
        rnode.set(row, value);
    }

    /**
     * A bit for each tag that some item has: 1 dirty, 2 writeback, 4 towrite. Source: the kernel's
     * radix-tree.h.
     */
    public int tags(int row) {
        return tags.get(row);
    }

    /** Sets {@link #tags}. */
    public void tags(int row, int value) {
        tags.set(row, value);
    }

    /** The file whose pages it finds. Source: Pagewalk. Row of {@link AddressSpaceTable}, or NULL. */
    public int mapping(int row) {
        return mapping.get(row);
    }

    /** Sets {@link #mapping}. */
    public void mapping(int row, int value) {
        mapping.set(row, value);
    }
}
