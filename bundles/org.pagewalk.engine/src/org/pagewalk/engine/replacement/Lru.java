/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.List;

/** Least recently used: the page gives way whose last use is the longest ago. */
final class Lru implements Policy {
    private final PageQueues stack;
    private final int frames;

    Lru(int frames, int pages) {
        this.frames = frames;
        stack = new PageQueues(pages, 1);
    }

    @Override
    public int reference(int page) {
        if (stack.where(page) == 0) {
            stack.moveFirst(0, page);
            return HIT;
        }
        int victim = stack.size(0) < frames ? NO_VICTIM : stack.removeLast(0);
        stack.addFirst(0, page);
        return victim;
    }

    @Override
    public List<PolicyState.Part> parts(PageNames names) {
        return List.of(stack.part("by last use", 0, true, names, null));
    }

    @Override
    public String why(PageNames names) {
        return "of all pages its last use was the longest ago";
    }
}
