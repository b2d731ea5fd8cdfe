/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.Arrays;
import java.util.List;

/**
 * The best that can be (Belady: A study of replacement algorithms for a virtual-storage computer, 1966): the page gives way whose
 * next use is the farthest away. It needs to know all references to come; none does better. Of pages that are never used again the
 * one gives way that was loaded first.
 */
final class Opt implements Policy {
    private static final int BITS = 32;
    private static final int NEVER = Integer.MAX_VALUE;

    private final FrameHeap heap;
    private final Frames frames;
    /** The place of each reference of the string at which the same page comes next. */
    private final int[] next;
    private final int[] loaded;
    private int now;
    private int victimNext;

    Opt(int frames, int pages, int... future) {
        heap = new FrameHeap(frames, pages);
        this.frames = new Frames(frames, pages);
        loaded = new int[pages];
        next = next(pages, future);
    }

    /** For each reference the place at which the same page comes next, {@link #NEVER} if it does not. */
    static int[] next(int pages, int... future) {
        int[] next = new int[future.length];
        int[] seen = new int[pages];
        Arrays.fill(seen, NEVER);
        for (int i = future.length - 1; i >= 0; i--) {
            next[i] = seen[future[i]];
            seen[future[i]] = i;
        }
        return next;
    }

    @Override
    public int reference(int page) {
        int nextUse = now < next.length ? next[now] : NEVER;
        int time = now++;
        if (heap.has(page)) {
            heap.change(page, key(nextUse, loaded[page]));
            return HIT;
        }
        int victim = NO_VICTIM;
        loaded[page] = time;
        if (frames.isFull()) {
            victim = heap.removeLeast();
            victimNext = nextUse(victim);
            frames.replace(frames.of(victim), page);
        } else {
            frames.fill(page);
        }
        heap.add(page, key(nextUse, time));
        return victim;
    }

    /** The least key is that of the farthest next use, and of several that of the earliest loaded. */
    private static long key(int nextUse, int time) {
        return (long) -nextUse << BITS | time;
    }

    private int nextUse(int page) {
        return (int) -(heap.key(page) >> BITS);
    }

    @Override
    public List<PolicyState.Part> parts(PageNames names) {
        return List.of(frames.part(-1, names, null, "which reference is its next use, from 0", frame -> {
            int nextUse = nextUse(frames.page(frame));
            return nextUse == NEVER ? PolicyState.NO_NUMBER : nextUse;
        }));
    }

    @Override
    public String why(PageNames names) {
        return victimNext == NEVER ? "it is never used again" : "its next use is the farthest away, at reference " + victimNext + " from 0";
    }
}
