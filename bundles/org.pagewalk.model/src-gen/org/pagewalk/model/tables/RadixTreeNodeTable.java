/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.LongColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/**
 * A node of a radix tree: 64 slots, each of which leads to a node below or to an item. Source: the
 * kernel's radix-tree.h.
 */
public final class RadixTreeNodeTable extends Table {

    /** How many rows slots has. */
    public static final int RADIX_TREE_MAP_SIZE = 64;

    /** The tree. Source: the kernel's radix-tree.h. Row of {@link RadixTreeRootTable}, or NULL. */
    public final IntColumn root;

    /** The node above. Source: the kernel's radix-tree.h. Row of {@link RadixTreeNodeTable}, or NULL. */
    public final IntColumn parent;

    /** In which slot of the node above it is. Source: the kernel's radix-tree.h. */
    public final IntColumn offset;

    /**
     * By how many bits an index is shifted to find its slot here: 0 where slots lead to items. Unit:
     * bits. Source: the kernel's radix-tree.h.
     */
    public final IntColumn shift;

    /** How many of its slots are in use. Source: the kernel's radix-tree.h. */
    public final IntColumn count;

    /** A bit for each slot behind which something is dirty. Source: the kernel's radix-tree.h. */
    public final LongColumn tags_dirty;

    /** A bit for each slot behind which something is being written. Source: the kernel's radix-tree.h. */
    public final LongColumn tags_writeback;

    /**
     * A bit for each slot behind which something is to be written by a write-back that has begun.
     * Source: the kernel's radix-tree.h.
     */
    public final LongColumn tags_towrite;

    /**
     * Its slots. Source: the kernel's radix-tree.h. First of consecutive rows of {@link
     * RadixTreeSlotTable}, or NULL.
     */
    public final IntColumn slots;

    /** An empty table; Tables makes them all. */
    RadixTreeNodeTable(Store store) {
        super(store, "RadixTreeNode");
        root = new IntColumn(this, "root", NULL);
        parent = new IntColumn(this, "parent", NULL);
        offset = new IntColumn(this, "offset");
        shift = new IntColumn(this, "shift");
        count = new IntColumn(this, "count");
        tags_dirty = new LongColumn(this, "tags_dirty");
        tags_writeback = new LongColumn(this, "tags_writeback");
        tags_towrite = new LongColumn(this, "tags_towrite");
        slots = new IntColumn(this, "slots", NULL);
    }

    /** The tree. Source: the kernel's radix-tree.h. Row of {@link RadixTreeRootTable}, or NULL. */
    public int root(int row) {
        return root.get(row);
    }

    /** Sets {@link #root}. */
    public void root(int row, int value) {
        root.set(row, value);
    }

    /** The node above. Source: the kernel's radix-tree.h. Row of {@link RadixTreeNodeTable}, or NULL. */
    public int parent(int row) {
        return parent.get(row);
    }

    /** Sets {@link #parent}. */
    public void parent(int row, int value) {
        parent.set(row, value);
    }

    /** In which slot of the node above it is. Source: the kernel's radix-tree.h. */
    public int offset(int row) {
        return offset.get(row);
    }

    /** Sets {@link #offset}. */
    public void offset(int row, int value) {
        offset.set(row, value);
    }

    /**
     * By how many bits an index is shifted to find its slot here: 0 where slots lead to items. Unit:
     * bits. Source: the kernel's radix-tree.h.
     */
    public int shift(int row) {
        return shift.get(row);
    }

    /** Sets {@link #shift}. */
    public void shift(int row, int value) {
        shift.set(row, value);
    }

    /** How many of its slots are in use. Source: the kernel's radix-tree.h. */
    public int count(int row) {
        return count.get(row);
    }

    /** Sets {@link #count}. */
    public void count(int row, int value) {
        count.set(row, value);
    }

    /** A bit for each slot behind which something is dirty. Source: the kernel's radix-tree.h. */
    public long tags_dirty(int row) {
        return tags_dirty.get(row);
    }

    /** Sets {@link #tags_dirty}. */
    public void tags_dirty(int row, long value) {
        tags_dirty.set(row, value);
    }

    /** A bit for each slot behind which something is being written. Source: the kernel's radix-tree.h. */
    public long tags_writeback(int row) {
        return tags_writeback.get(row);
    }

    /** Sets {@link #tags_writeback}. */
    public void tags_writeback(int row, long value) {
        tags_writeback.set(row, value);
    }

    /**
     * A bit for each slot behind which something is to be written by a write-back that has begun.
     * Source: the kernel's radix-tree.h.
     */
    public long tags_towrite(int row) {
        return tags_towrite.get(row);
    }

    /** Sets {@link #tags_towrite}. */
    public void tags_towrite(int row, long value) {
        tags_towrite.set(row, value);
    }

    /** Row number {@code i} of {@link #slots}. Its slots. Source: the kernel's radix-tree.h. */
    public int slots(int row, int i) {
        return slots.get(row) + i;
    }
}
