/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.Store;

/** Holds priority search trees against a list of all areas. */
class RandomPrioTreeTest {
    private static final int OPERATIONS = Integer.getInteger("pagewalk.operations", 10_000);

    private final long seed = Long.getLong("pagewalk.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Store store = new Store();
    private final Tables tables = new Tables(store);
    private final PrioTrees trees = new PrioTrees(tables, Architecture.X86, new Narrator(store.journal()));
    private final int mapping = tables.addressSpace.add();

    RandomPrioTreeTest() {
        tables.machine.PAGE_SHIFT(0, Architecture.X86.pageShift());
    }

    /** An area of pages {@code first} to {@code last}, on the list of those that map the file. */
    private int area(long first, long last) {
        int vma = tables.vmArea.add();
        tables.vmArea.vm_pgoff(vma, first);
        tables.vmArea.vm_end(vma, last - first + 1 << 12);
        int next = tables.addressSpace.i_mmap(mapping);
        tables.vmArea.vm_next_share(vma, next);
        if (next != NULL) {
            tables.vmArea.vm_pprev_share(next, vma);
        }
        tables.addressSpace.i_mmap(mapping, vma);
        trees.insert(mapping, vma);
        return vma;
    }

    private void remove(int vma) {
        trees.remove(mapping, vma);
        int next = tables.vmArea.vm_next_share(vma);
        int prev = tables.vmArea.vm_pprev_share(vma);
        if (next != NULL) {
            tables.vmArea.vm_pprev_share(next, prev);
        }
        if (prev == NULL) {
            tables.addressSpace.i_mmap(mapping, next);
        } else {
            tables.vmArea.vm_next_share(prev, next);
        }
        tables.vmArea.remove(vma);
    }

    @ParameterizedTest
    @ValueSource(ints = { 2, 5, 10, 19 })
    void itFindsWhatAListFinds(int bits) {
        System.out.println("RandomPrioTreeTest, " + bits + " bits: -Dpagewalk.seed=" + seed);
        List<Integer> all = new ArrayList<>();
        int most = bits * 10;
        for (int i = 0; i < OPERATIONS; i++) {
            String where = bits + " bits, seed " + seed + ", operation " + i;
            int pages = 1 << 1 + random.nextInt(bits);
            if (all.size() < most && random.nextInt(i / 500 % 2 == 0 ? 3 : 5) < 2) {
                long first = random.nextInt(pages);
                all.add(area(first, first + random.nextInt(random.nextInt(pages) + 1)));
            } else if (!all.isEmpty()) {
                remove(all.remove(random.nextInt(all.size())));
            }
            long from = random.nextInt(2 * pages);
            long to = from + random.nextInt(pages);
            TreeSet<Integer> expected = new TreeSet<>(all);
            expected.removeIf(vma -> trees.first(vma) > to || trees.last(vma) < from);
            List<Integer> found = new ArrayList<>();
            int visited = trees.find(mapping, from, to, found::add);
            assertEquals(expected.size(), found.size(), where);
            assertEquals(expected, new TreeSet<>(found), where);
            assertTrue(visited <= all.size(), where);
            LookUp.Areas way = LookUps.areas(tables, mapping, from, to);
            assertEquals(found, way.areas(), where);
            assertEquals(visited, way.steps().size(), where);
            assertEquals(List.of(), trees.checkInvariants(), where);
        }
        all.forEach(this::remove);
        assertEquals(NULL, tables.prioTreeRoot.prio_tree_node(trees.tree(mapping)));
        assertEquals(1, tables.prioTreeRoot.index_bits(trees.tree(mapping)));
    }

    @Test
    void whatReachesFurthestIsTheRootAndBitsGrowWithIt() {
        int one = area(0, 0);
        assertEquals(1, tables.prioTreeRoot.index_bits(trees.tree(mapping)));
        int three = area(2, 3);
        assertEquals(2, tables.prioTreeRoot.index_bits(trees.tree(mapping)));
        assertEquals(three, tables.prioTreeRoot.prio_tree_node(trees.tree(mapping)));
        assertEquals(one, tables.vmArea.prio_left(three));
        int far = area(0, 100);
        assertEquals(7, tables.prioTreeRoot.index_bits(trees.tree(mapping)));
        assertEquals(far, tables.prioTreeRoot.prio_tree_node(trees.tree(mapping)));
        assertEquals(three, tables.vmArea.prio_left(far), "those that reached furthest before hang in a row on the left");
        assertEquals(one, tables.vmArea.prio_left(three));
    }

    @Test
    void areasOfTheSamePagesAreASetBehindOneNode() {
        int node = area(4, 7);
        int second = area(4, 7);
        int third = area(4, 7);
        assertEquals(second, tables.vmArea.prio_set(node));
        assertEquals(third, tables.vmArea.prio_set(second));
        assertEquals(node, tables.vmArea.prio_head(third));
        List<Integer> found = new ArrayList<>();
        assertEquals(1, trees.find(mapping, 7, 9, found::add), "one node, three areas");
        assertEquals(List.of(node, second, third), found);
        remove(node);
        assertEquals(second, tables.prioTreeRoot.prio_tree_node(trees.tree(mapping)));
        assertEquals(second, tables.vmArea.prio_head(third));
        assertEquals(List.of(), trees.checkInvariants());
    }
}
