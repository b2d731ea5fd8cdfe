/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.util.Arrays;

/**
 * The benchmark's sequence of allocations and frees: an eighth as many slots as pages; a random slot is freed if it
 * is full and filled if it is empty, half of all blocks with order 0, a quarter with order 1, and so on up to 5.
 */
final class Workload {
    private final Allocator allocator;
    private final int slots;
    private final int[] pages;
    private final byte[] orders;
    private long random = 88172645463325252L;
    private long hash = 1469598103934665603L;

    Workload(Allocator allocator, int pages) {
        this.allocator = allocator;
        slots = pages / 8;
        this.pages = new int[slots];
        orders = new byte[slots];
        Arrays.fill(orders, (byte) -1);
    }

    /** Goes on with so many operations; returns how long they took in nanoseconds. */
    long run(int operations) {
        long start = System.nanoTime();
        for (int i = 0; i < operations; i++) {
            random ^= random << 13;
            random ^= random >>> 7;
            random ^= random << 17;
            int slot = (int) Long.remainderUnsigned(random >>> 8, slots);
            if (orders[slot] >= 0) {
                allocator.free(slot, pages[slot], orders[slot]);
                orders[slot] = -1;
            } else {
                int order = Long.numberOfTrailingZeros(random >>> 40 | 32);
                int page = allocator.allocate(slot, order);
                pages[slot] = page;
                orders[slot] = (byte) order;
                hash = (hash ^ page) * 1099511628211L;
            }
        }
        return System.nanoTime() - start;
    }

    Allocator allocator() {
        return allocator;
    }

    /** Stands for every page frame that was handed out so far, in order. */
    long hash() {
        return hash;
    }
}
