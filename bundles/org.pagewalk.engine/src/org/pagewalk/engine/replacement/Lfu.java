/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Least frequently used: the page gives way that was used the least often since it was loaded; of several such the one whose last
 * use is the longest ago. What has left is forgotten.
 */
final class Lfu implements Policy {
    private static final int LAST_USE_BITS = 32;

    private final FrameHeap heap;
    private final int frames;
    private int now;
    private long victimUses;

    Lfu(int frames, int pages) {
        this.frames = frames;
        heap = new FrameHeap(frames, pages);
    }

    @Override
    public int reference(int page) {
        now++;
        if (heap.has(page)) {
            heap.change(page, key(uses(page) + 1));
            return HIT;
        }
        int victim = NO_VICTIM;
        if (heap.size() == frames) {
            victim = heap.removeLeast();
            victimUses = uses(victim);
        }
        heap.add(page, key(1));
        return victim;
    }

    private long uses(int page) {
        return heap.key(page) >>> LAST_USE_BITS;
    }

    private long key(long uses) {
        return uses << LAST_USE_BITS | now;
    }

    @Override
    public List<PolicyState.Part> parts(PageNames names) {
        List<Integer> pages = new ArrayList<>();
        for (int i = 0; i < heap.size(); i++) {
            pages.add(heap.page(i));
        }
        pages.sort(Comparator.comparingLong(heap::key).reversed());
        return List.of(new PolicyState.Part("by use", true, -1, "uses since it was loaded", pages.stream()
                .map(page -> new PolicyState.Entry(names.name(page), false, uses(page))).toList()));
    }

    @Override
    public String why(PageNames names) {
        return "it was used " + victimUses + (victimUses == 1 ? " time" : " times") + " since it was loaded, and no page less often";
    }
}
