/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.pageindex.RadixTrees;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/** Something that finds numbers by indices, and the tagged ones among them in order. Each does a million things per call. */
interface PageIndexPeer {
    /** How many items have a tag: each sixteenth. */
    int TAGGED = 16;

    /** Enters item i under the index i of these. */
    void insert(long[] indices);

    /** Looks all of these up; the sum of their items. */
    long lookUp(long[] indices);

    /** Tags each {@link #TAGGED}th of these. */
    void tag(long[] indices);

    /** Goes through the tagged items; the sum of them. */
    long tagged();

    /** The emulated kernel's tree, rows of a store that records nothing. */
    final class Emulated implements PageIndexPeer {
        private static final int BATCH = 1024;

        private final RadixTrees trees;
        private final int root;
        private final long[] found = new long[BATCH];
        private final int[] items = new int[BATCH];

        Emulated() {
            Store store = new Store();
            trees = new RadixTrees(new Tables(store), new Narrator(store.journal()));
            root = trees.create("", Table.NULL);
        }

        @Override
        public void insert(long[] indices) {
            for (int i = 0; i < indices.length; i++) {
                trees.insert(root, indices[i], i);
            }
        }

        @Override
        public long lookUp(long[] indices) {
            long sum = 0;
            for (long index : indices) {
                sum += trees.lookup(root, index);
            }
            return sum;
        }

        @Override
        public void tag(long[] indices) {
            for (int i = 0; i < indices.length; i += TAGGED) {
                trees.tagSet(root, indices[i], 0);
            }
        }

        @Override
        public long tagged() {
            long sum = 0;
            long first = 0;
            int count = BATCH;
            while (count == BATCH) {
                count = trees.gangLookupTag(root, first, BATCH, 0, found, items);
                for (int i = 0; i < count; i++) {
                    sum += items[i];
                }
                first = count == 0 ? first : found[count - 1] + 1;
            }
            return sum;
        }
    }

    /** java.util.HashMap, which knows no order: all entries are looked at for the tagged ones. */
    final class Hash implements PageIndexPeer {
        private static final int TAG = 1 << 30;
        private final Map<Long, Integer> map = new HashMap<>();

        @Override
        public void insert(long[] indices) {
            for (int i = 0; i < indices.length; i++) {
                map.put(indices[i], i);
            }
        }

        @Override
        public long lookUp(long[] indices) {
            long sum = 0;
            for (long index : indices) {
                sum += map.get(index) & ~TAG;
            }
            return sum;
        }

        @Override
        public void tag(long[] indices) {
            for (int i = 0; i < indices.length; i += TAGGED) {
                map.merge(indices[i], TAG, (item, tag) -> item | tag);
            }
        }

        @Override
        public long tagged() {
            long sum = 0;
            for (int item : map.values()) {
                if ((item & TAG) != 0) {
                    sum += item & ~TAG;
                }
            }
            return sum;
        }
    }

    /** java.util.TreeMap, with a second one of the tagged items. */
    final class Sorted implements PageIndexPeer {
        private final Map<Long, Integer> map = new TreeMap<>();
        private final Map<Long, Integer> withTag = new TreeMap<>();

        @Override
        public void insert(long[] indices) {
            for (int i = 0; i < indices.length; i++) {
                map.put(indices[i], i);
            }
        }

        @Override
        public long lookUp(long[] indices) {
            long sum = 0;
            for (long index : indices) {
                sum += map.get(index);
            }
            return sum;
        }

        @Override
        public void tag(long[] indices) {
            for (int i = 0; i < indices.length; i += TAGGED) {
                withTag.put(indices[i], map.get(indices[i]));
            }
        }

        @Override
        public long tagged() {
            long sum = 0;
            for (int item : withTag.values()) {
                sum += item;
            }
            return sum;
        }
    }
}
