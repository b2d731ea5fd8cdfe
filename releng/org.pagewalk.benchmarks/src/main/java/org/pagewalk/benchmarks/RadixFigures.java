/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * How long the emulated radix tree takes to enter items, to find them, and to go through the tagged ones, beside what Java has
 * and the least that such a tree can be. In each round all do the same, one after the other; what is told are medians, of times and
 * of the ratios within each round.
 */
final class RadixFigures {
    /** Random indices are below this: those of a file of 64 GiB. */
    private static final int RANDOM_BITS = 24;
    private static final int PERCENT = 100;
    /** How often the tagged items, which are few, are gone through for one time. */
    private static final int PASSES = 16;

    private record Peer(String name, Supplier<PageIndexPeer> maker) {
    }

    private static final List<Peer> PEERS = List.of(new Peer("radix tree", PageIndexPeer.Emulated::new),
            new Peer("HashMap", PageIndexPeer.Hash::new), new Peer("TreeMap", PageIndexPeer.Sorted::new),
            new Peer("a straight long[] radix", StraightRadix::new));
    private static final List<String> WHAT = List.of("insert", "look-up", "step through tagged items");

    private final Figures figures;
    private final int items;
    private final int rounds;

    /** @param items how many indices there are */
    RadixFigures(Figures figures, int items, int rounds) {
        this.figures = figures;
        this.items = items;
        this.rounds = rounds;
    }

    /** Measures everything; whether all found the same. */
    boolean measure() {
        long[] sequential = new long[items];
        Arrays.setAll(sequential, i -> i);
        return measure("sequential", sequential) & measure("random", random());
    }

    /** Different indices in no order: the numbers below 2^24, mixed by an odd factor and xors that each lose nothing. */
    private long[] random() {
        long[] indices = new long[items];
        int mask = (1 << RANDOM_BITS) - 1;
        for (int i = 0; i < items; i++) {
            int mixed = i * 0x9E3779B1 & mask;
            mixed ^= mixed >>> RANDOM_BITS / 2;
            mixed = mixed * 0x85EBCA6B & mask;
            indices[i] = mixed ^ mixed >>> RANDOM_BITS / 2;
        }
        return indices;
    }

    private boolean measure(String order, long[] indices) {
        double[][][] times = new double[WHAT.size()][PEERS.size()][rounds];
        long expected = (long) items * (items - 1) / 2;
        long expectedTagged = 0;
        for (int i = 0; i < items; i += PageIndexPeer.TAGGED) {
            expectedTagged += i;
        }
        boolean isRight = true;
        for (int round = -1; round < rounds; round++) { // the first one warms up
            for (int peer = 0; peer < PEERS.size(); peer++) {
                PageIndexPeer index = PEERS.get(peer).maker.get();
                long start = System.nanoTime();
                index.insert(indices);
                long inserted = System.nanoTime();
                isRight &= index.lookUp(indices) == expected;
                long found = System.nanoTime();
                index.tag(indices);
                long tagged = System.nanoTime();
                for (int pass = 0; pass < PASSES; pass++) {
                    isRight &= index.tagged() == expectedTagged;
                }
                long end = System.nanoTime();
                if (round >= 0) {
                    times[0][peer][round] = (double) (inserted - start) / items;
                    times[1][peer][round] = (double) (found - inserted) / items;
                    times[2][peer][round] = (double) (end - tagged) * PageIndexPeer.TAGGED / items / PASSES;
                }
            }
        }
        for (int what = 0; what < WHAT.size(); what++) {
            tell(WHAT.get(what) + ", " + String.format("%,d ", items) + order, times[what]);
        }
        return isRight;
    }

    private void tell(String what, double[][] times) {
        figures.add("radix tree: " + what, median(times[0].clone()), "ns");
        for (int peer = 1; peer < times.length; peer++) {
            double[] ratios = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                ratios[round] = times[0][round] / times[peer][round] * PERCENT;
            }
            figures.add("  of the time of " + PEERS.get(peer).name, median(ratios), "%");
        }
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
