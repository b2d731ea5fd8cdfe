/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import org.pagewalk.model.tables.RadixTreeRootTable;
import org.pagewalk.store.IntColumn;

/** Goes through the items of a radix tree in the order of their indices, a node of items at a time. */
final class RadixScan {
    private static final int SHIFT = RadixNodes.SHIFT;
    private static final int SIZE = RadixNodes.SIZE;
    private static final int NO_TAG = -1;

    private final RadixNodes nodes;
    private final RadixTreeRootTable roots;
    private final IntColumn entries;
    /** Which index the last search ended at; what the slot there leads to is of this index or of none. */
    private long reached;

    RadixScan(RadixNodes nodes) {
        this.nodes = nodes;
        roots = nodes.roots;
        entries = nodes.entries;
    }

    int all(int root, long first, int max, long[] indices, int[] items) {
        return scan(root, first, max, NO_TAG, indices, items);
    }

    int tagged(int root, long first, int max, int tag, long[] indices, int[] items) {
        return nodes.rootHas(root, tag) ? scan(root, first, max, tag, indices, items) : 0;
    }

    private int scan(int root, long first, int max, int tag, long[] indices, int[] items) {
        if (max <= 0) {
            return 0;
        }
        int height = roots.height.get(root);
        if (height == 0) {
            return atRoot(root, first, indices, items);
        }
        int found = 0;
        long index = first;
        do {
            int node = leaf(root, height, index, tag);
            if (node < 0) {
                return found;
            }
            index = reached;
            long base = index & -SIZE;
            long left = -1L << (int) (index - base);
            if (tag != NO_TAG) {
                left &= nodes.tagged(node, tag);
            }
            while (left != 0 && found < max) {
                int offset = Long.numberOfTrailingZeros(left);
                left &= left - 1;
                int entry = entries.get(node << SHIFT | offset);
                if (entry != 0) {
                    items[found] = entry - 1;
                    if (indices != null) {
                        indices[found] = base + offset;
                    }
                    found++;
                }
            }
            index = base + SIZE;
        } while (found < max && index != 0);
        return found;
    }

    private int atRoot(int root, long first, long[] indices, int[] items) {
        if (first != 0 || roots.rnode.get(root) == 0) {
            return 0;
        }
        items[0] = roots.rnode.get(root) - 1;
        if (indices != null) {
            indices[0] = 0;
        }
        return 1;
    }

    /**
     * The node of items in which an index from {@code first} on is, if there is any; {@link #reached} is the index, or one
     * before it in the same node.
     */
    private int leaf(int root, int height, long first, int tag) {
        long index = first;
        while (RadixNodes.fits(index, height)) {
            int node = roots.rnode.get(root) - 1;
            int shift = (height - 1) * SHIFT;
            while (true) {
                int offset = (int) (index >>> shift) & SIZE - 1;
                int next = next(node, offset, tag);
                if (next != offset) {
                    index = base(index, shift + SHIFT) + ((long) next << shift);
                    if (index == 0) {
                        return -1; // beyond the last index that there is
                    }
                }
                if (next == SIZE) {
                    break;
                }
                if (shift == 0) {
                    reached = index;
                    return node;
                }
                node = entries.get(node << SHIFT | next) - 1;
                shift -= SHIFT;
            }
        }
        return -1;
    }

    private static long base(long index, int bits) {
        return bits >= Long.SIZE ? 0 : index & -1L << bits;
    }

    /** The first slot from {@code offset} on that leads to something (with the tag); {@link #SIZE} if none does. */
    private int next(int node, int offset, int tag) {
        if (tag != NO_TAG) {
            long left = nodes.tagged(node, tag) & -1L << offset;
            return Long.numberOfTrailingZeros(left);
        }
        int at = offset;
        while (at < SIZE && entries.get(node << SHIFT | at) == 0) {
            at++;
        }
        return at;
    }
}
