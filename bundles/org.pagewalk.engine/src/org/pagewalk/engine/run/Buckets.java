/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import java.util.Arrays;

/**
 * What happened in a run, summed up over stretches of moments that are equally long. When there are too many, each two
 * become one. What happens counts at the moment right behind it.
 */
final class Buckets {
    static final int MAX = 1 << 15;
    /** What is counted: events that are none of the other two, allocations of blocks, frees of blocks. */
    static final int EVENT = 1;
    static final int ALLOCATION = 2;
    static final int FREE = 3;
    /** 0 stands for no event. */
    private static final int KINDS = 4;
    private static final int FIRST_SHIFT = 2;
    private static final int FIRST_LENGTH = 1024;

    private final long origin;
    private int shift = FIRST_SHIFT;
    private int size;
    /** The moment behind the last bucket. */
    private long stop;
    private int[] counts = new int[FIRST_LENGTH * KINDS];
    private int[] least = new int[FIRST_LENGTH];
    private int[] most = new int[FIRST_LENGTH];
    private byte[] checks = new byte[FIRST_LENGTH];

    Buckets(long origin) {
        this.origin = origin;
        stop = origin;
    }

    int size() {
        return size;
    }

    /** How many moments one has. */
    long width() {
        return 1L << shift;
    }

    long bytes() {
        return ((KINDS + 2L) * Integer.BYTES + 1) * checks.length;
    }

    /** The run has come to a moment, never an earlier one; since the one before the machine has had so many free pages. */
    void reach(long moment, int free) {
        if (moment >= stop) {
            grow(moment, free);
        }
    }

    private void grow(long moment, int free) {
        while (moment - origin >> shift >= MAX) {
            halve();
        }
        int needed = (int) (moment - origin >> shift) + 1;
        if (needed > checks.length) {
            int length = Math.min(MAX, Math.max(needed, 2 * checks.length));
            counts = Arrays.copyOf(counts, length * KINDS);
            least = Arrays.copyOf(least, length);
            most = Arrays.copyOf(most, length);
            checks = Arrays.copyOf(checks, length);
        }
        while (size < needed) {
            least[size] = free;
            most[size] = free;
            size++;
        }
        stop = origin + ((long) size << shift);
    }

    /** From this moment on the machine has so many free pages. */
    void free(long moment, int free) {
        reach(moment, free);
        int last = size - 1;
        least[last] = Math.min(least[last], free);
        most[last] = Math.max(most[last], free);
    }

    /** An event of one of the three kinds has happened; {@code free} as for {@link #reach}. */
    void count(int kind, long moment, int free) {
        reach(moment, free);
        counts[size * KINDS - KINDS + kind]++;
    }

    void check(long moment, int free, boolean held) {
        reach(moment, free);
        checks[size - 1] |= held ? Timeline.HELD : Timeline.FAILED;
    }

    private void halve() {
        for (int i = 0; i < size; i++) {
            int to = i >> 1;
            boolean first = (i & 1) == 0;
            for (int kind = 1; kind < KINDS; kind++) {
                int before = first ? 0 : counts[to * KINDS + kind];
                counts[to * KINDS + kind] = counts[i * KINDS + kind] + before;
            }
            least[to] = first ? least[i] : Math.min(least[i], least[to]);
            most[to] = first ? most[i] : Math.max(most[i], most[to]);
            checks[to] = (byte) (checks[i] | (first ? 0 : checks[to]));
        }
        int half = size + 1 >> 1;
        Arrays.fill(counts, half * KINDS, size * KINDS, 0);
        Arrays.fill(checks, half, size, (byte) 0);
        size = half;
        shift++;
    }

    /**
     * Sums up the moments from one to before another in columns of equal width. What a bucket holds is shared out to the
     * columns in which it lies.
     *
     * @param end the last moment that was reached
     */
    void fill(long from, long to, long end, Timeline.Columns into) {
        int columns = into.count();
        double each = (double) (to - from) / columns;
        int first = (int) Math.max(0, from - origin >> shift);
        for (int i = first; i < size && origin + ((long) i << shift) < Math.min(to, end + 1); i++) {
            double start = origin + ((long) i << shift);
            double stop = Math.min(start + width(), end + 1);
            int column = (int) Math.max(0, (start - from) / each);
            int last = (int) Math.min(columns - 1.0, Math.max(column, Math.ceil((stop - from) / each) - 1));
            for (int x = column; x <= last; x++) {
                double share = (Math.min(stop, from + (x + 1) * each) - Math.max(start, from + x * each)) / (stop - start);
                if (share > 0) {
                    add(i, Math.min(1, share), x, into);
                }
            }
        }
    }

    private void add(int bucket, double share, int column, Timeline.Columns into) {
        int allocations = counts[bucket * KINDS + ALLOCATION];
        int frees = counts[bucket * KINDS + FREE];
        into.events()[column] += share * (counts[bucket * KINDS + EVENT] + allocations + frees);
        into.allocations()[column] += share * allocations;
        into.frees()[column] += share * frees;
        boolean isFirst = into.leastFree()[column] < 0;
        into.leastFree()[column] = isFirst ? least[bucket] : Math.min(least[bucket], into.leastFree()[column]);
        into.mostFree()[column] = Math.max(most[bucket], into.mostFree()[column]);
        into.checks()[column] |= checks[bucket];
    }
}
