/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.util.Arrays;

/** The least that a tagged radix tree can be in Java: slots in one long[], tags in another, and no deleting. */
final class StraightRadix implements PageIndexPeer {
    private static final int SHIFT = 6;
    private static final int SIZE = 1 << SHIFT;

    private long[] slots = new long[1 << 12];
    private long[] tags = new long[1 << 6];
    private int nodes = 1;
    /** The tree has one node at least, node 0, which lies at the bottom; {@code root} is the node at the top. */
    private int root;
    private int height = 1;

    private int node() {
        if (nodes << SHIFT == slots.length) {
            slots = Arrays.copyOf(slots, 2 * slots.length);
            tags = Arrays.copyOf(tags, 2 * tags.length);
        }
        return nodes++;
    }

    @Override
    public void insert(long[] indices) {
        for (int i = 0; i < indices.length; i++) {
            insert(indices[i], i);
        }
    }

    private void insert(long index, int item) {
        while (height * SHIFT < Long.SIZE && index >>> height * SHIFT != 0) {
            int top = node();
            slots[top << SHIFT] = root + 1;
            root = top;
            height++;
        }
        int node = root;
        for (int shift = (height - 1) * SHIFT; shift > 0; shift -= SHIFT) {
            int slot = node << SHIFT | (int) (index >>> shift) & SIZE - 1;
            if (slots[slot] == 0) {
                int below = node();
                slots[slot] = below + 1;
            }
            node = (int) slots[slot] - 1;
        }
        slots[node << SHIFT | (int) index & SIZE - 1] = item + 1;
    }

    @Override
    public long lookUp(long[] indices) {
        long sum = 0;
        for (long index : indices) {
            long entry = root + 1;
            for (int shift = (height - 1) * SHIFT; shift >= 0 && entry != 0; shift -= SHIFT) {
                entry = slots[(int) (entry - 1) << SHIFT | (int) (index >>> shift) & SIZE - 1];
            }
            sum += entry - 1;
        }
        return sum;
    }

    @Override
    public void tag(long[] indices) {
        for (int i = 0; i < indices.length; i += TAGGED) {
            int node = root;
            for (int shift = (height - 1) * SHIFT; shift >= 0; shift -= SHIFT) {
                int slot = (int) (indices[i] >>> shift) & SIZE - 1;
                tags[node] |= 1L << slot;
                node = (int) slots[node << SHIFT | slot] - 1;
            }
        }
    }

    @Override
    public long tagged() {
        return tagged(root, height - 1);
    }

    private long tagged(int node, int level) {
        long sum = 0;
        for (long left = tags[node]; left != 0; left &= left - 1) {
            int entry = (int) slots[node << SHIFT | Long.numberOfTrailingZeros(left)] - 1;
            sum += level == 0 ? entry : tagged(entry, level - 1);
        }
        return sum;
    }
}
