/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

/** An allocator of page frames that the workload can drive: the emulated kernel's, or one to hold it against. */
abstract class Allocator {
    private final String name;

    Allocator(String name) {
        this.name = name;
    }

    /** What the report calls it. */
    final String name() {
        return name;
    }

    /**
     * Allocates {@code 1 << order} pages for a slot of the workload, which is empty.
     *
     * @return the first page frame, or 0 where the allocator has no numbers for its pages
     */
    abstract int allocate(int slot, int order);

    /** Frees what the slot holds: a block of this order that starts at this page. */
    abstract void free(int slot, int page, int order);

    /** How many pages are free, or -1 where the allocator does not know. */
    abstract int freePages();
}
