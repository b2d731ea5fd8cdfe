/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.List;

/**
 * First in, first out, with a second chance: the oldest page gives way, unless it was used since it came into the queue; then it
 * loses its referenced bit and goes to the end of the queue as if it had just been loaded. It chooses as {@link Clock} does.
 */
final class SecondChance implements Policy {
    private final PageQueues queue;
    private final boolean[] referenced;
    private final int frames;
    private int passedOver;

    SecondChance(int frames, int pages) {
        this.frames = frames;
        queue = new PageQueues(pages, 1);
        referenced = new boolean[pages];
    }

    @Override
    public int reference(int page) {
        if (queue.where(page) == 0) {
            referenced[page] = true;
            return HIT;
        }
        int victim = NO_VICTIM;
        if (queue.size(0) == frames) {
            passedOver = 0;
            while (referenced[queue.last(0)]) {
                referenced[queue.last(0)] = false;
                queue.moveFirst(0, queue.last(0));
                passedOver++;
            }
            victim = queue.removeLast(0);
        }
        queue.addFirst(0, page);
        referenced[page] = true;
        return victim;
    }

    @Override
    public List<PolicyState.Part> parts(PageNames names) {
        return List.of(queue.part("queue, newest first", 0, true, names, referenced));
    }

    @Override
    public String why(PageNames names) {
        return passedOver == 0 ? "it is the oldest, and was not used since"
                : passedOver + (passedOver == 1 ? " older page was" : " older pages were") + " used and got a second chance; this one was not";
    }
}
