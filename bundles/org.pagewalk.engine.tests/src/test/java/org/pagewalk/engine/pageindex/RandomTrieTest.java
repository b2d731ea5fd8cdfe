/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pagewalk.store.Table.NULL;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.Store;

/** Holds tries against a map from Java. */
class RandomTrieTest {
    private static final int OPERATIONS = Integer.getInteger("pagewalk.operations", 20_000);

    private final long seed = Long.getLong("pagewalk.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Store store = new Store();
    private final Tables tables = new Tables(store);
    private final Tries tries = new Tries(tables, new Narrator(store.journal()));

    @ParameterizedTest
    @ValueSource(ints = { 1, 3, 8, 15, 32, 64 })
    void itDoesWhatAMapDoes(int bits) {
        System.out.println("RandomTrieTest, " + bits + " bits: -Dpagewalk.seed=" + seed);
        int trie = tries.create("words", bits, NULL);
        Map<Long, Integer> plain = new HashMap<>();
        long[] known = new long[200];
        for (int i = 0; i < OPERATIONS; i++) {
            String where = bits + " bits, seed " + seed + ", operation " + i;
            int slot = random.nextInt(known.length);
            long key = random.nextInt(3) == 0 ? known[slot] : random.nextLong() >>> Long.SIZE - bits;
            known[slot] = key;
            if (random.nextInt(i / 1000 % 2 == 0 ? 3 : 2) > 0) {
                int item = random.nextInt(1000);
                assertEquals(plain.putIfAbsent(key, item) == null ? 0 : -17, tries.insert(trie, key, item), where);
            } else {
                Integer item = plain.remove(key);
                assertEquals(item == null ? NULL : item, tries.delete(trie, key), where);
            }
            long other = random.nextBoolean() ? known[random.nextInt(known.length)] : random.nextLong() >>> Long.SIZE - bits;
            assertEquals(plain.getOrDefault(other, NULL), tries.lookup(trie, other), where);
            LookUp.Trie way = LookUps.trie(tables, trie, other);
            assertEquals(plain.getOrDefault(other, NULL), way.found(), where);
            assertEquals(tries.visited(trie, other), way.steps().size(), where);
            assertEquals(plain.size(), tables.trieRoot.nodes(trie), where);
            if (i % 100 == 0) {
                assertEquals(List.of(), tries.checkInvariants(), where);
            }
        }
        plain.forEach((key, item) -> assertEquals(item, tries.delete(trie, key)));
        assertEquals(0, tables.trieNode.size());
    }

    @Test
    void itWalksTheKeyOfTheLectures() {
        int trie = tries.create("words", 15, NULL);
        long key = 0b001101001011100;
        long[] others = { 0b001101001011101, 0b001101110000000, 0b101010101010101, 0b001000000000000, 0b000000000000000 };
        tries.insert(trie, key, 99);
        for (int i = 0; i < others.length; i++) {
            tries.insert(trie, others[i], i);
        }
        LookUp.Trie way = LookUps.trie(tables, trie, key);
        assertEquals(99, way.found());
        assertEquals(key, way.key());
        assertEquals(List.of(0, 2, 3, 6, 14), way.steps().stream().map(LookUp.TrieStep::bit).toList(), "bits that decide nothing are skipped");
        assertEquals(List.of(0, 1, 1, 0, 0), way.steps().stream().map(LookUp.TrieStep::value).toList());
        assertTrue(way.steps().getLast().isUp());
        assertFalse(way.steps().getFirst().isUp());
        LookUp.Trie other = LookUps.trie(tables, trie, 0b011111111111111);
        assertEquals(NULL, other.found(), "one comparison at the end finds out that it is another key");
    }

    @Test
    void withoutKeysThereIsNothingToFollow() {
        int trie = tries.create("words", 15, NULL);
        assertEquals(NULL, tries.lookup(trie, 5));
        assertEquals(NULL, LookUps.trie(tables, trie, 5).last());
        tries.insert(trie, 5, 1);
        assertEquals(1, tries.lookup(trie, 5));
        assertEquals(NULL, tries.lookup(trie, 4));
        assertEquals(1, tries.delete(trie, 5));
        assertEquals(NULL, tables.trieRoot.root(trie));
    }
}
