/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.Table;

/** Policies whose strings lie in the store of a machine. */
class PoliciesTest {
    private final Machine machine = Machine.bareZone(64);
    private final Tables tables = machine.tables();
    private final Policies policies = machine.policies();

    private long[] random(int length, int pages) {
        Random random = new Random(length);
        return random.longs(length, 0, pages).map(page -> page * 12_345_678_901L).toArray();
    }

    @ParameterizedTest
    @EnumSource
    void oneByOneAndAllAtOnceAndPlayedAgainIsTheSame(PolicyKind kind) {
        long[] string = random(500, 200);
        int all = policies.declare("all", kind, 12, false);
        int hits = policies.reference(all, string);
        assertEquals(hits, tables.replacementPolicy.hits(all));
        assertEquals(500 - hits, tables.replacementPolicy.faults(all));
        assertEquals(hits, Replacement.state(tables, all).hits());
        assertArrayEquals(string, Replacement.string(tables, all));
        if (!kind.needsFuture()) {
            int one = policies.declare("one", kind, 12, false);
            int counted = 0;
            for (long page : string) {
                counted += policies.reference(one, page) ? 1 : 0;
            }
            assertEquals(hits, counted);
            assertEquals(Replacement.state(tables, all), Replacement.state(tables, one));
        }
    }

    @Test
    void aCopyOfTheMachineGoesOnFromWhereTheMachineIs() {
        int policy = policies.declare("cache", PolicyKind.LRU, 2, false);
        policies.reference(policy, 1, 2);
        Machine copy = machine.copy();
        policies.reference(policy, 3);
        assertTrue(copy.policies().reference(policy, 1));
        assertFalse(policies.reference(policy, 1));
        assertEquals(3, copy.tables().replacementPolicy.references(policy));
    }

    @Test
    void theStoreSaysOfEachReferenceWhatCameOfIt() {
        int policy = policies.declare("cache", PolicyKind.FIFO, 2, false);
        policies.reference(policy, 7, 8, 7, 9);
        int row = tables.replacementPolicy.string.first(policy);
        long[][] said = new long[4][];
        for (int i = 0; i < 4; i++) {
            said[i] = new long[] {tables.pageReference.page(row), tables.pageReference.hit(row), tables.pageReference.victim(row)};
            row = tables.pageReference.list.next(row);
        }
        assertEquals(Table.NULL, row);
        assertEquals("[[7, 0, -1], [8, 0, -1], [7, 1, -1], [9, 0, 7]]", Arrays.deepToString(said));
    }

    @Test
    void aPolicyThatWatchesIsGivenWhatTheKernelUses() {
        int watcher = policies.declare("seen", PolicyKind.LRU, 4, true);
        int other = policies.declare("other", PolicyKind.LRU, 4, false);
        int page = machine.pageAllocator().allocPages(Gfp.GFP_ATOMIC, 0);
        machine.pageAllocator().lru().lruCacheAdd(page);
        machine.pageAllocator().lru().markPageAccessed(page);
        machine.pageAllocator().lru().markPageAccessed(page);
        assertEquals(2, tables.replacementPolicy.references(watcher));
        assertEquals(1, tables.replacementPolicy.hits(watcher));
        assertEquals(0, tables.replacementPolicy.references(other));
    }

    @Test
    void stringsAreAsTheyAreAskedFor() {
        assertArrayEquals(new long[] {1, 2, 3, 1, 2}, ReferenceStrings.loop(5, 3));
        Random random = new Random(1);
        int[] counts = new int[11];
        for (long page : ReferenceStrings.zipf(100_000, 10, 1, bound -> random.nextLong(bound))) {
            counts[(int) page]++;
        }
        double harmonic = 0;
        for (int page = 1; page <= 10; page++) {
            harmonic += 1.0 / page;
        }
        for (int page = 1; page <= 10; page++) {
            assertEquals(100_000 / harmonic / page, counts[page], 700);
        }
        assertEquals(0, counts[0]);
        for (long page : ReferenceStrings.uniform(10_000, 5, bound -> random.nextLong(bound))) {
            assertTrue(page >= 1 && page <= 5);
        }
    }
}
