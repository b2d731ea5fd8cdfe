/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

/**
 * The straight way to write the same in Java: the kernel's algorithm on int arrays in place of struct page. Like
 * rmqueue, __free_pages and __free_pages_ok it keeps each page's count and flags, and refuses to free a page that is
 * reserved, locked, active, or has a mapping or buffers. There is no order to check, no journal, nothing to look at.
 */
final class IntArrays extends BareBuddy {
    private static final int RESERVED = 1 << 14;
    private static final int LOCKED_ACTIVE_OR_LRU = 1 | 1 << 7 | 1 << 6;
    private static final int REFERENCED_OR_DIRTY = 1 << 2 | 1 << 4;

    private final int[] count;
    private final int[] flags;
    private final int[] mapping;
    private final int[] buffers;

    IntArrays(int pages) {
        super("int[]", pages);
        count = new int[pages];
        flags = new int[pages];
        mapping = new int[pages];
        buffers = new int[pages];
        for (int page = 0; page < pages; page++) {
            putBack(page, 0);
        }
    }

    @Override
    int allocate(int slot, int order) {
        int page = take(order);
        if (page >= 0) {
            count[page] = 1;
        }
        return page;
    }

    @Override
    void free(int slot, int page, int order) {
        int state = flags[page];
        if ((state & RESERVED) != 0 || --count[page] != 0) {
            return;
        }
        if (mapping[page] != 0 || buffers[page] != 0 || (state & LOCKED_ACTIVE_OR_LRU) != 0) {
            throw new IllegalStateException("page " + page + " is in use");
        }
        if ((state & REFERENCED_OR_DIRTY) != 0) {
            flags[page] = state & ~REFERENCED_OR_DIRTY;
        }
        putBack(page, order);
    }
}
