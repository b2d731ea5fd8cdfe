/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Machine;

/**
 * Holds the allocator against the plainest one that can be thought of: lists of block numbers, searched. Each run
 * prints its seed; {@code -Dpagewalk.operations} makes it longer.
 */
class RandomBuddyTest {
    private static final int ZONE = 1;
    private static final int MAX_ORDER = 10;
    private static final int CHECK_EVERY = 1_000;

    /** A buddy system in a few lines: {@code free.get(order)} is the free list, head first. */
    private static final class Plain {
        final List<List<Integer>> free = new ArrayList<>();
        final int pages;

        Plain(int pages) {
            this.pages = pages;
            for (int order = 0; order < MAX_ORDER; order++) {
                free.add(new ArrayList<>());
            }
            for (int page = 0; page < pages; page++) {
                free(page, 0);
            }
        }

        int alloc(int order) {
            int found = order;
            while (found < MAX_ORDER && free.get(found).isEmpty()) {
                found++;
            }
            if (found == MAX_ORDER) {
                return NULL;
            }
            int page = free.get(found).remove(0);
            while (found > order) {
                found--;
                free.get(found).add(0, page);
                page += 1 << found;
            }
            return page;
        }

        void free(int page, int order) {
            int merged = order;
            int block = page;
            while (merged < MAX_ORDER - 1 && free.get(merged).remove((Integer) (block ^ 1 << merged))) {
                block &= ~(1 << merged);
                merged++;
            }
            free.get(merged).add(0, block);
        }
    }

    private record Block(int page, int order) {
    }

    @Test
    void givesAndTakesTheSamePagesAsThePlainestAllocator() {
        long seed = Long.getLong("pagewalk.seed", System.nanoTime());
        System.out.println("RandomBuddyTest: -Dpagewalk.seed=" + seed);
        Random random = new Random(seed);
        int pages = 1 + random.nextInt(6_000);
        Machine machine = Machine.bareZone(pages);
        Plain plain = new Plain(pages);
        List<Block> held = new ArrayList<>();
        int operations = Integer.getInteger("pagewalk.operations", 50_000);
        for (int i = 0; i < operations; i++) {
            boolean filling = i / 5_000 % 2 == 0;
            String when = "seed " + seed + ", operation " + i;
            if (held.isEmpty() || random.nextInt(10) < (filling ? 6 : 4)) {
                int order = Math.min(Integer.numberOfTrailingZeros(random.nextInt() | 512), MAX_ORDER - 1);
                int page = machine.pageAllocator().rmqueue(ZONE, order);
                assertEquals(plain.alloc(order), page, when);
                if (page != NULL) {
                    held.add(new Block(page, order));
                    assertEquals(List.of(), machine.pageAllocator().checkAround(page, order), when);
                }
            } else {
                Block block = held.remove(random.nextInt(held.size()));
                machine.pageAllocator().__freePages(block.page, block.order);
                plain.free(block.page, block.order);
                assertEquals(List.of(), machine.pageAllocator().checkAround(block.page, block.order), when);
            }
            if (i % CHECK_EVERY == 0) {
                assertEquals(List.of(), machine.checkInvariants(), when);
                compareLists(machine, plain, when);
            }
        }
    }

    private static void compareLists(Machine machine, Plain plain, String when) {
        for (int order = 0; order < MAX_ORDER; order++) {
            List<Integer> blocks = new ArrayList<>();
            int area = machine.tables().zone.free_area(ZONE, order);
            int page = machine.tables().freeArea.free_list.first(area);
            while (page != NULL) {
                blocks.add(page);
                page = machine.tables().page.list.next(page);
            }
            assertEquals(plain.free.get(order), blocks, when + ", order " + order);
        }
    }

    @Test
    void aWholeRunCanBeUndoneAndRedone() {
        long seed = Long.getLong("pagewalk.seed", System.nanoTime());
        System.out.println("RandomBuddyTest, undo: -Dpagewalk.seed=" + seed);
        Random random = new Random(seed);
        Machine machine = Machine.bareZone(65_536);
        PageAllocator allocator = machine.pageAllocator();
        long before = machine.store().digest();
        machine.store().journal().record(true);
        List<Block> held = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            if (held.size() < 4_000 || random.nextBoolean()) {
                int order = Integer.numberOfTrailingZeros(random.nextInt() | 32);
                int page = allocator.rmqueue(ZONE, order);
                if (page != NULL) {
                    held.add(new Block(page, order));
                }
            } else {
                Block block = held.remove(random.nextInt(held.size()));
                allocator.__freePages(block.page, block.order);
            }
        }
        long after = machine.store().digest();
        long end = machine.store().journal().position();
        machine.store().journal().undoTo(0);
        assertEquals(before, machine.store().digest(), "seed " + seed);
        assertEquals(List.of(), machine.checkInvariants());
        machine.store().journal().redoTo(end);
        assertEquals(after, machine.store().digest(), "seed " + seed);
        assertEquals(List.of(), machine.checkInvariants());
    }
}
