/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.TlbSpec;

/** The TLB hits and misses as a plain one does, whichever entry gives way. */
class TlbTest {
    private static final int PAGES = 64;

    /** A set of a TLB as plain as can be: the pages in it, each in its way. */
    private static final class PlainSet {
        private final long[] ways;
        /** Of lru the order of use, of fifo that of arrival: the first gives way. */
        private final List<Integer> order = new ArrayList<>();
        /** Of plru for each inner node of the tree whether its right half was not used last. */
        private final boolean[] right;

        PlainSet(int ways) {
            this.ways = new long[ways];
            right = new boolean[ways];
        }

        int find(long page) {
            for (int way = 0; way < ways.length; way++) {
                if (ways[way] == page) {
                    return way;
                }
            }
            return -1;
        }

        /** Whether the page was there; it is now. */
        boolean touch(long page, String replacement) {
            int way = find(page);
            boolean hit = way >= 0;
            if (!hit) {
                way = find(0) >= 0 ? find(0) : replacement.equals("plru") ? byTree() : order.getFirst();
                ways[way] = page;
            }
            if (!hit || replacement.equals("lru")) {
                order.remove((Integer) way);
                order.add(way);
            }
            pointAwayFrom(way);
            return hit;
        }

        private int byTree() {
            int low = 0;
            int high = ways.length;
            for (int node = 0; high - low > 1;) {
                int middle = (low + high) / 2;
                node = 2 * node + (right[node] ? 2 : 1);
                if (node % 2 == 0) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private void pointAwayFrom(int way) {
            int low = 0;
            int high = ways.length;
            for (int node = 0; high - low > 1;) {
                int middle = (low + high) / 2;
                boolean isRight = way >= middle;
                right[node] = !isRight;
                node = 2 * node + (isRight ? 2 : 1);
                if (isRight) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
        }

        void drop(long page) {
            int way = find(page);
            if (way >= 0) {
                ways[way] = 0;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lru", "plru", "fifo"})
    void hitsAndMissesAreThoseOfAPlainTlb(String replacement) throws ConfigurationException {
        long seed = Long.getLong("pagewalk.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int[] shape : new int[][] {{16, 4}, {8, 1}, {8, 8}, {32, 2}, {1, 1}}) {
            Mapped on = filled(new TlbSpec(shape[0], shape[1], replacement));
            PlainSet[] sets = new PlainSet[shape[0] / shape[1]];
            for (int set = 0; set < sets.length; set++) {
                sets[set] = new PlainSet(shape[1]);
            }
            int task = on.machine.scheduler().current();
            for (int step = 0; step < 5000; step++) {
                long page = 1 + (random.nextInt(3) == 0 ? random.nextInt(PAGES - 1) : random.nextInt(12));
                PlainSet set = sets[(int) page % sets.length];
                if (random.nextInt(20) == 0) {
                    on.mmu.flushTlbPage(on.mm(task), page << 12);
                    set.drop(page);
                } else {
                    long hits = on.tables.cpu.tlb_hits(0);
                    assertEquals(page << 12, on.read(page << 12));
                    assertEquals(set.touch(page, replacement), on.tables.cpu.tlb_hits(0) > hits,
                            () -> replacement + " " + shape[0] + "/" + shape[1] + ", seed " + seed);
                }
            }
        }
    }

    @Test
    void chanceHitsAllWaysAndComesOutTheSameTwice() throws ConfigurationException {
        TlbSpec spec = new TlbSpec(8, 8, "random");
        Mapped on = filled(spec);
        Mapped again = filled(spec);
        int[] victims = new int[8];
        for (int step = 0; step < 4000; step++) {
            long page = step % PAGES;
            int row = on.mmu.tlb().choose(0, page << 12, 12);
            on.read(page << 12);
            again.read(page << 12);
            victims[row]++;
        }
        assertEquals(on.machine.store().digest(), again.machine.store().digest());
        for (int victim : victims) {
            assertTrue(victim > 300 && victim < 700, victim + " of 4000 among 8");
        }
    }

    private static Mapped filled(TlbSpec spec) throws ConfigurationException {
        Mapped on = new Mapped("x86", 1, spec);
        int task = on.task();
        on.run(task);
        for (int page = 0; page < PAGES; page++) {
            on.map(task, (long) page << 12, page, Mapped.READABLE);
        }
        return on;
    }

    @Test
    void impossibleTlbsAreRefusedWithARemedy() {
        assertEquals("a TLB has 1, 2, 4 and so on up to 4096 entries, not 48; write, for example, tlb.entries 64",
                refusal(new TlbSpec(48, 4, "lru")));
        assertEquals("a TLB of 4 entries has 1, 2, 4 and so on up to 4 ways, not 8; write, for example, tlb.ways 4",
                refusal(new TlbSpec(4, 8, "lru")));
        assertEquals("the tree of plru reaches 32 ways, not 64; write fewer, or tlb.replacement lru", refusal(new TlbSpec(64, 64, "plru")));
        assertEquals("a TLB replaces its entries in one of these ways: lru, plru, fifo, random; not clock",
                refusal(new TlbSpec(64, 4, "clock")));
    }

    private static String refusal(TlbSpec spec) {
        return assertThrows(ConfigurationException.class, () -> MachineSpec.defaults().withTlb(spec).check()).getMessage();
    }
}
