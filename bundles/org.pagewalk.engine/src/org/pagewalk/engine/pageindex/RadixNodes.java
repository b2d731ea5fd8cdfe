/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.model.tables.RadixTreeNodeTable;
import org.pagewalk.model.tables.RadixTreeRootTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.LongColumn;

/**
 * The nodes of all radix trees. The slots of the node in row n are the rows from 64 n on, as long as there is such a row, so that
 * a step down is one load; the slots of a node that was freed are empty and wait for the next one.
 */
final class RadixNodes {
    /** RADIX_TREE_MAP_SHIFT: how many bits of an index a node decides. */
    static final int SHIFT = 6;
    /** RADIX_TREE_MAP_SIZE: how many slots a node has. */
    static final int SIZE = 1 << SHIFT;
    /** RADIX_TREE_MAX_TAGS. */
    static final int TAGS = 3;

    final RadixTreeRootTable roots;
    final RadixTreeNodeTable nodes;
    /** By slot row: 0, the row of a node + 1, or an item + 1. */
    final IntColumn entries;
    private final Tables tables;
    private final LongColumn[] tags;

    RadixNodes(Tables tables) {
        this.tables = tables;
        roots = tables.radixTreeRoot;
        nodes = tables.radixTreeNode;
        entries = tables.radixTreeSlot.entry;
        tags = new LongColumn[] {nodes.tags_dirty, nodes.tags_writeback, nodes.tags_towrite};
    }

    /** The row of the slot of a node in which an index is, or would be. */
    static int slot(int node, long index, int shift) {
        return node << SHIFT | (int) (index >>> shift) & SIZE - 1;
    }

    /** Whether a tree of this height has a place for an index. */
    static boolean fits(long index, int height) {
        int bits = height * SHIFT;
        return bits >= Long.SIZE || index >>> bits == 0;
    }

    /** A node with empty slots. */
    int alloc(int root, int parent, int shift, int offset, int count) {
        int node = nodes.add();
        if (tables.radixTreeSlot.limit() <= node << SHIFT) {
            tables.radixTreeSlot.add(SIZE);
        }
        nodes.root.set(node, root);
        nodes.parent.set(node, parent);
        nodes.shift.set(node, shift);
        nodes.offset.set(node, offset);
        nodes.count.set(node, count);
        nodes.slots.set(node, node << SHIFT);
        roots.nodes.add(root, 1);
        return node;
    }

    /** A node goes; its slots are empty but for the first, perhaps. */
    void free(int root, int node) {
        entries.set(node << SHIFT, 0);
        nodes.remove(node);
        roots.nodes.add(root, -1);
    }

    /** The slots of a node that have a tag, a bit for each. */
    long tagged(int node, int tag) {
        return tags[tag].get(node);
    }

    boolean has(int node, int tag, int offset) {
        return (tags[tag].get(node) >>> offset & 1) != 0;
    }

    void set(int node, int tag, int offset) {
        long before = tags[tag].get(node);
        long after = before | 1L << offset;
        if (after != before) {
            tags[tag].set(node, after);
        }
    }

    void clear(int node, int tag, int offset) {
        tags[tag].set(node, tags[tag].get(node) & ~(1L << offset));
    }

    boolean rootHas(int root, int tag) {
        return (roots.tags.get(root) >>> tag & 1) != 0;
    }

    void setRoot(int root, int tag) {
        if (!rootHas(root, tag)) {
            roots.tags.add(root, 1 << tag);
        }
    }

    void clearRoot(int root, int tag) {
        if (rootHas(root, tag)) {
            roots.tags.add(root, -(1 << tag));
        }
    }

    /** The node at the top of a tree; NULL where there is none. */
    int top(int root) {
        return roots.height.get(root) == 0 ? NULL : roots.rnode.get(root) - 1;
    }
}
