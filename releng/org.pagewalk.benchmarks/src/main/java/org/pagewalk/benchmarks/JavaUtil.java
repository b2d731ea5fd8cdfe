/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedCollection;
import java.util.function.Supplier;

/**
 * The same buddy system of java.util, with a collection for each order's free list. It hands out the same pages as
 * the kernel. A buddy is taken out from the middle of the list: a deque has to search for it, a LinkedHashSet not.
 */
final class JavaUtil extends Allocator {
    private final List<SequencedCollection<Integer>> free = new ArrayList<>();
    private int freePages;

    /** @param empty makes an empty free list */
    JavaUtil(String name, Supplier<SequencedCollection<Integer>> empty, int pages) {
        super(name);
        for (int order = 0; order < BareBuddy.MAX_ORDER; order++) {
            free.add(empty.get());
        }
        for (int page = 0; page < pages; page++) {
            free(0, page, 0);
        }
    }

    @Override
    int allocate(int slot, int order) {
        int found = order;
        while (free.get(found).isEmpty()) {
            found++;
        }
        int page = free.get(found).removeFirst();
        while (found > order) {
            found--;
            free.get(found).addFirst(page);
            page += 1 << found;
        }
        freePages -= 1 << order;
        return page;
    }

    @Override
    void free(int slot, int page, int order) {
        freePages += 1 << order;
        int block = page;
        int merged = order;
        while (merged < BareBuddy.MAX_ORDER - 1 && free.get(merged).remove((Integer) (block ^ 1 << merged))) {
            block &= ~(1 << merged);
            merged++;
        }
        free.get(merged).addFirst(block);
    }

    @Override
    int freePages() {
        return freePages;
    }
}
