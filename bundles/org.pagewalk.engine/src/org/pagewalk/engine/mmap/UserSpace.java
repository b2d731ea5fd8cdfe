/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import org.pagewalk.engine.Architecture;

/**
 * The part of the address space that belongs to processes, and how one reckons in it: as {@code unsigned long} does, so
 * that on a 32-bit processor sums wrap at 4 GiB.
 *
 * @param pageShift the size of a page as a power of two
 * @param mask all bits of an {@code unsigned long}
 * @param taskSize TASK_SIZE: the first address that does not belong to processes
 * @param unmappedBase TASK_UNMAPPED_BASE: where the search for a free range begins
 */
public record UserSpace(int pageShift, long mask, long taskSize, long unmappedBase) {
    /** That of an architecture. */
    public static UserSpace of(Architecture architecture) {
        return new UserSpace(architecture.pageShift(), architecture.bitsPerLong() == Integer.SIZE ? 0xFFFF_FFFFL : -1L, architecture.taskSize(),
                architecture.taskUnmappedBase());
    }

    /** PAGE_SIZE in bytes. */
    public long pageSize() {
        return 1L << pageShift;
    }

    /** PAGE_ALIGN: the next multiple of PAGE_SIZE; 0 beyond the highest. */
    public long pageAlign(long value) {
        return value + pageSize() - 1 & -pageSize() & mask;
    }

    /** The part of an address within its page. */
    public long offset(long address) {
        return address & pageSize() - 1;
    }

    /** A sum as it fits into an {@code unsigned long}. */
    public long wrap(long sum) {
        return sum & mask;
    }

    /** Whether one number is above another, both without a sign. */
    static boolean above(long one, long other) {
        return Long.compareUnsigned(one, other) > 0;
    }
}
