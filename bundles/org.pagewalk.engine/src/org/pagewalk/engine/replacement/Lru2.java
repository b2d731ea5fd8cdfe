/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * LRU-2 (O'Neil, O'Neil, Weikum: The LRU-K Page Replacement Algorithm for Database Disk Buffering, 1993): the page gives way whose
 * last use but one is the longest ago; for a page that was used once only that is for ever ago. Of several such the one gives way
 * whose last use is the longest ago. What is known of a page that left is kept, and no two uses count as one.
 */
final class Lru2 implements Policy {
    private static final int BITS = 32;

    private final FrameHeap heap;
    private final int[] lastUse;
    private final int frames;
    private int now;
    private boolean victimWasUsedOnce;

    Lru2(int frames, int pages) {
        this.frames = frames;
        heap = new FrameHeap(frames, pages);
        lastUse = new int[pages];
    }

    @Override
    public int reference(int page) {
        now++;
        long key = (long) lastUse[page] << BITS | now;
        lastUse[page] = now;
        if (heap.has(page)) {
            heap.change(page, key);
            return HIT;
        }
        int victim = NO_VICTIM;
        if (heap.size() == frames) {
            victim = heap.removeLeast();
            victimWasUsedOnce = lastButOne(victim) == 0;
        }
        heap.add(page, key);
        return victim;
    }

    private long lastButOne(int page) {
        return heap.key(page) >>> BITS;
    }

    @Override
    public List<PolicyState.Part> parts(PageNames names) {
        List<Integer> pages = new ArrayList<>();
        for (int i = 0; i < heap.size(); i++) {
            pages.add(heap.page(i));
        }
        pages.sort(Comparator.comparingLong(heap::key).reversed());
        return List.of(new PolicyState.Part("by last use but one", true, -1, "which reference was the last but one, 0 if it was used once",
                pages.stream().map(page -> new PolicyState.Entry(names.name(page), false, lastButOne(page))).toList()));
    }

    @Override
    public String why(PageNames names) {
        return victimWasUsedOnce ? "it was used once only, and of all such its use was the longest ago"
                : "of all pages its last use but one was the longest ago";
    }
}
