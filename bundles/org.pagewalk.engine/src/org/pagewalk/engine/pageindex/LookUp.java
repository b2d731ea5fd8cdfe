/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import java.util.List;

import org.pagewalk.store.Table;

/** The whole way of a look-up, step by step, found out afterwards: nothing is changed, counted or told. */
public sealed interface LookUp {
    /** What is found: a page, an item, an area, or NULL. */
    int found();

    /**
     * In the page hash table.
     *
     * @param address where the file's struct address_space lies
     * @param bucket the entry of page_hash_table; -1 while there is no table
     * @param chain the pages that are looked at, in their order; if the last one is not what is found, the chain ended there
     * @param found the page, or NULL
     */
    record Hash(long address, int bucket, List<Integer> chain, int found) implements LookUp {
        /** Copies the chain. */
        public Hash {
            chain = List.copyOf(chain);
        }
    }

    /**
     * A node of a radix tree on the way.
     *
     * @param node its row
     * @param shift by how many bits it shifts the index
     * @param slot which of its slots that chooses, 0 to 63
     * @param entry what is there: 0 for nothing, the row of the node below + 1, or the item + 1
     */
    record RadixStep(int node, int shift, int slot, int entry) {
    }

    /**
     * In a radix tree.
     *
     * @param height how many levels it has
     * @param fits whether a tree of this height has a place for the index at all
     * @param steps node by node, from the top; none when the item is in the root or the index does not fit
     * @param found the item, or NULL
     */
    record Radix(int height, boolean fits, List<RadixStep> steps, int found) implements LookUp {
        /** Copies the steps. */
        public Radix {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A node of a trie on the way.
     *
     * @param node its row
     * @param bit which bit of the key it looks at, 0 the highest
     * @param value the bit in the key: 0 goes left, 1 right
     * @param next the node to which that leads
     * @param isUp whether that link leads upwards, which ends the search
     */
    record TrieStep(int node, int bit, int value, int next, boolean isUp) {
    }

    /**
     * In a PATRICIA trie.
     *
     * @param steps node by node, from the top; none when there are fewer than two keys
     * @param last the node whose key is compared; NULL in an empty trie
     * @param key its key
     * @param found its item, if the key is the one, or NULL
     */
    record Trie(List<TrieStep> steps, int last, long key, int found) implements LookUp {
        /** Copies the steps. */
        public Trie {
            steps = List.copyOf(steps);
        }
    }

    /**
     * An area that is looked at.
     *
     * @param vma its row
     * @param first the first page that it maps
     * @param last the last one
     * @param overlaps whether it maps any of the pages that are looked for
     */
    record AreaStep(int vma, long first, long last, boolean overlaps) {
    }

    /**
     * For areas that map any of some pages of a file.
     *
     * @param isTree whether they were looked for in a priority search tree; otherwise along both lists of areas
     * @param steps each node of the tree, or area of the lists, in the order in which it is looked at
     * @param areas all areas that were found, those of sets too
     */
    record Areas(boolean isTree, List<AreaStep> steps, List<Integer> areas) implements LookUp {
        /** Copies the lists. */
        public Areas {
            steps = List.copyOf(steps);
            areas = List.copyOf(areas);
        }

        @Override
        public int found() {
            return areas.isEmpty() ? Table.NULL : areas.getFirst();
        }
    }
}
