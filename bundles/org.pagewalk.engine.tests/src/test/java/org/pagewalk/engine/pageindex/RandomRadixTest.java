/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.Store;

/**
 * Holds radix trees against a map from Java, a set for each tag, and the plain rule of their shape: as many levels as the largest
 * index needs, and a node for each different beginning. {@code -Dpagewalk.operations} makes it longer.
 */
class RandomRadixTest {
    private static final int OPERATIONS = Integer.getInteger("pagewalk.operations", 20_000);

    private final long seed = Long.getLong("pagewalk.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Store store = new Store();
    private final Tables tables = new Tables(store);
    private final RadixTrees trees = new RadixTrees(tables, new Narrator(store.journal()));
    private final int tree = trees.create("tree", NULL);
    private final NavigableMap<Long, Integer> plain = new TreeMap<>(Long::compareUnsigned);
    private final List<NavigableSet<Long>> tags = List.of(new TreeSet<>(Long::compareUnsigned), new TreeSet<>(Long::compareUnsigned),
            new TreeSet<>(Long::compareUnsigned));

    @ParameterizedTest
    @ValueSource(ints = { 3, 8, 13, 32, 64 })
    void itDoesWhatAMapDoes(int bits) {
        System.out.println("RandomRadixTest, " + bits + " bits: -Dpagewalk.seed=" + seed);
        for (int i = 0; i < OPERATIONS; i++) {
            String where = bits + " bits, seed " + seed + ", operation " + i;
            boolean fills = i / 1000 % 3 < 2;
            long index = index(bits);
            switch (random.nextInt(fills ? 8 : 10)) {
                case 0, 1, 2 -> insert(index, where);
                case 3 -> tag(index, where);
                case 4 -> untag(index, where);
                case 5 -> gang(index, where);
                case 6 -> gangTag(index, where);
                default -> delete(index, where);
            }
            long other = index(bits);
            assertEquals(plain.getOrDefault(other, NULL), trees.lookup(tree, other), where);
            for (int tag = 0; tag < 3; tag++) {
                assertEquals(tags.get(tag).contains(other), trees.tagGet(tree, other, tag), where);
                assertEquals(!tags.get(tag).isEmpty(), trees.tagged(tree, tag), where);
            }
            if (i % 50 == 0) {
                shape(where);
                assertEquals(List.of(), trees.checkInvariants(), where);
            }
        }
        List.copyOf(plain.keySet()).forEach(index -> delete(index, "at the end, seed " + seed));
        assertEquals(0, tables.radixTreeNode.size());
        assertEquals(0, tables.radixTreeRoot.height(tree));
    }

    /** One that is there, in half of all cases. */
    private long index(int bits) {
        long any = random.nextLong() >>> Long.SIZE - bits;
        if (random.nextInt(20) == 0) {
            return random.nextBoolean() ? 0 : -1L >>> Long.SIZE - bits;
        }
        Long near = random.nextBoolean() ? plain.ceilingKey(any) : null;
        return near == null ? random.nextInt(4) == 0 ? any & 0x3FF : any : near;
    }

    private void insert(long index, String where) {
        int item = random.nextInt(10) == 0 ? RadixTrees.ITEM_MAX : random.nextInt(1000);
        assertEquals(plain.containsKey(index) ? -17 : 0, trees.insert(tree, index, item), where);
        plain.putIfAbsent(index, item);
    }

    private void delete(long index, String where) {
        Integer item = plain.remove(index);
        tags.forEach(tag -> tag.remove(index));
        assertEquals(item == null ? NULL : item, trees.delete(tree, index), where);
    }

    private void tag(long index, String where) {
        int tag = random.nextInt(3);
        if (plain.containsKey(index)) {
            assertEquals(plain.get(index), trees.tagSet(tree, index, tag), where);
            tags.get(tag).add(index);
        } else {
            assertThrows(KernelBug.class, () -> trees.tagSet(tree, index, tag), where);
        }
    }

    private void untag(long index, String where) {
        int tag = random.nextInt(3);
        assertEquals(plain.getOrDefault(index, NULL), trees.tagClear(tree, index, tag), where);
        tags.get(tag).remove(index);
    }

    private void gang(long first, String where) {
        int max = random.nextInt(200);
        gang(plain.navigableKeySet().tailSet(first, true).stream().limit(max).toList(), max, (indices, items) ->
                trees.gangLookup(tree, first, max, indices, items), where);
    }

    private void gangTag(long first, String where) {
        int max = random.nextInt(200);
        int tag = random.nextInt(3);
        gang(tags.get(tag).tailSet(first, true).stream().limit(max).toList(), max, (indices, items) ->
                trees.gangLookupTag(tree, first, max, tag, indices, items), where);
    }

    private interface Gang {
        int find(long[] indices, int[] items);
    }

    private void gang(List<Long> expected, int max, Gang gang, String where) {
        long[] indices = new long[max];
        int[] items = new int[max];
        int count = gang.find(indices, items);
        assertArrayEquals(expected.stream().mapToLong(Long::longValue).toArray(), Arrays.copyOf(indices, count), where);
        assertArrayEquals(expected.stream().mapToInt(plain::get).toArray(), Arrays.copyOf(items, count), where);
    }

    private void shape(String where) {
        int height = 0;
        while (!plain.isEmpty() && height * 6 < Long.SIZE && plain.lastKey() >>> height * 6 != 0) {
            height++;
        }
        int nodes = 0;
        for (int level = 1; level <= height; level++) {
            Set<Long> beginnings = new HashSet<>();
            for (long index : plain.keySet()) {
                beginnings.add(level * 6 < Long.SIZE ? index >>> level * 6 : 0);
            }
            nodes += beginnings.size();
        }
        assertEquals(height, tables.radixTreeRoot.height(tree), where);
        assertEquals(nodes, tables.radixTreeRoot.nodes(tree), where);
    }

    @Test
    void anItemOfIndex0IsInTheRootAndEveryLevelIsGrownAndShrunk() {
        trees.insert(tree, 0, 7);
        assertEquals(0, tables.radixTreeRoot.height(tree));
        assertEquals(8, tables.radixTreeRoot.rnode(tree));
        trees.tagSet(tree, 0, 1);
        for (int height = 1; height <= 11; height++) {
            long index = 1L << 6 * (height - 1);
            trees.insert(tree, index, height);
            assertEquals(height, tables.radixTreeRoot.height(tree));
            assertEquals(List.of(0L), tagged(1), "the tag is on the way to index 0 alone");
        }
        for (int height = 11; height >= 1; height--) {
            assertEquals(height, trees.delete(tree, 1L << 6 * (height - 1)));
            assertEquals(height - 1, tables.radixTreeRoot.height(tree));
            assertEquals(7, trees.lookup(tree, 0));
            assertEquals(List.of(0L), tagged(1));
        }
        assertEquals(7, trees.delete(tree, 0));
        assertEquals(0, tables.radixTreeRoot.tags(tree), "no tag stays");
    }

    private List<Long> tagged(int tag) {
        long[] indices = new long[20];
        int count = trees.gangLookupTag(tree, 0, 20, tag, indices, new int[20]);
        List<Long> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            found.add(indices[i]);
        }
        return found;
    }

    @Test
    void whatIsDoneCanBeUndone() {
        store.journal().record(true);
        trees.insert(tree, 5, 1);
        trees.tagSet(tree, 5, 2);
        long before = store.journal().position();
        for (int i = 0; i < 1000; i++) {
            trees.insert(tree, random.nextLong(), i);
        }
        trees.delete(tree, 5);
        store.journal().undoTo(before);
        assertEquals(1, trees.lookup(tree, 5));
        assertEquals(List.of(5L), tagged(2));
        assertEquals(List.of(), trees.checkInvariants());
    }
}
