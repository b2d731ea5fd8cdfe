/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The same buddy system of java.util: each order's free list is a LinkedHashSet, the one collection there that keeps
 * a list's order, adds and removes at its head, and takes an element out of the middle in constant time. It hands out
 * the same pages as the kernel.
 */
final class JavaUtil extends Allocator {
    private final List<LinkedHashSet<Integer>> free = new ArrayList<>();
    private int freePages;

    JavaUtil(int pages) {
        super("java.util free lists");
        for (int order = 0; order < BareBuddy.MAX_ORDER; order++) {
            free.add(new LinkedHashSet<>());
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
        while (merged < BareBuddy.MAX_ORDER - 1 && free.get(merged).remove(block ^ 1 << merged)) {
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
