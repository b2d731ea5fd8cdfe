/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.pageindex.LookUp;

/**
 * One look-up in everything by which it can be made: what {@link RadixScene} draws.
 *
 * @param choices the files and trees that can be looked at
 * @param target of what the look-up is in: an AddressSpace, a RadixTreeRoot or a TrieRoot
 * @param name of it
 * @param index that is looked up
 * @param tree of it, where it has one
 * @param chain of the page hash table, for a page of a file
 * @param trie of it, where it has one
 * @param costs of all look-ups so far
 */
record RadixFacts(List<Choice> choices, Target target, String name, long index, Optional<Tree> tree, Optional<Chain> chain, Optional<Trie> trie, List<Cost> costs) {
    /** A tag of a radix tree, by its bit in the code of a slot, and how a slot with it looks. */
    enum Slot {
        EMPTY("empty", 0, Swatch.full(Ink.BAND, Pattern.PLAIN, Ink.NONE)),
        USED("in use", 1, Swatch.full(Ink.CACHE, Pattern.LEVEL, Ink.STROKE)),
        DIRTY("dirty below", 2, Swatch.full(Ink.ANON, Pattern.UPRIGHT, Ink.STROKE)),
        WRITEBACK("writeback below", 4, Swatch.full(Ink.TABLE, Pattern.CROSSED, Ink.STROKE)),
        TOWRITE("towrite", 8, Swatch.full(Ink.CACHE, Pattern.LEVEL, Ink.STROKE).marked(Ink.TEXT));

        private final String words;
        private final int bit;
        private final Swatch swatch;

        Slot(String words, int bit, Swatch swatch) {
            this.words = words;
            this.bit = bit;
            this.swatch = swatch;
        }

        String words() {
            return words;
        }

        int bit() {
            return bit;
        }

        Swatch swatch() {
            return swatch;
        }
    }

    /** Something in which one can look. */
    record Choice(Target target, String name, boolean isIt) {
    }

    /**
     * A radix tree.
     *
     * @param table in which its entries are found under a number, and its row there
     * @param isOfFile whether its items are page frames
     * @param height levels of nodes
     * @param count how many nodes it has
     * @param tags a bit for each that some item has
     * @param nodes level by level from the top, those of a level in the order of the indices below them; of very many some
     */
    record Tree(int row, String table, int owner, boolean isOfFile, int height, int count, int tags, List<Node> nodes, LookUp.Radix way) {
        /** The largest index for which it has a place. */
        long last() {
            return height * RadixReader.BITS >= Long.SIZE - 1 ? Long.MAX_VALUE : height == 0 ? 0 : (1L << height * RadixReader.BITS) - 1;
        }

        Optional<Node> node(int node) {
            return nodes.stream().filter(each -> each.row() == node).findFirst();
        }
    }

    /**
     * A node.
     *
     * @param base the first index below it
     * @param level 0 at the top
     * @param codes of its slots: 0 for an empty one, else the sum of the bits of {@link Slot}
     * @param entries of its slots, as the kernel keeps them: 0, the row of a node + 1, an item + 1
     */
    record Node(int row, int parent, int level, int shift, long base, int count, byte[] codes, int[] entries) {
        long indexOf(int slot) {
            return base + ((long) slot << shift);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Node node && row == node.row && count == node.count && Arrays.equals(codes, node.codes) && Arrays.equals(entries, node.entries);
        }

        @Override
        public int hashCode() {
            return row;
        }
    }

    /**
     * A chain of the page hash table.
     *
     * @param bits of a hash value that choose the chain
     * @param links its pages, in their order, up to the one that is looked for
     */
    record Chain(LookUp.Hash way, int bits, List<Link> links) {
    }

    /** A page of a chain; {@code owner} says which page of which file it is. */
    record Link(int page, String owner, boolean isIt) {
    }

    /**
     * A trie.
     *
     * @param bits of a key
     * @param count of its keys
     * @param nodes in the order in which a tree has them from left to right; none of a trie that is too large to be drawn
     */
    record Trie(int row, int bits, int count, List<TrieNode> nodes, LookUp.Trie way) {
        String binary(long key) {
            String digits = Long.toBinaryString(key);
            return "0".repeat(Math.max(0, bits - digits.length())) + digits;
        }
    }

    /**
     * A node of a trie.
     *
     * @param level 0 at the top
     * @param parent its row; NULL at the top
     */
    record TrieNode(int row, int parent, int level, int bit, long key, int item) {
    }

    /**
     * What look-ups in one kind of index have cost.
     *
     * @param visited nodes, or pages of a chain
     * @param memory in bytes
     * @param here what this look-up costs: nodes or pages visited, keys or bits compared; empty where there is no such index of this file
     */
    record Cost(String name, long lookUps, long visited, long compared, long memory, long entries, String here) {
    }
}
