/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;

import org.pagewalk.engine.replacement.Policy.PageNames;

/** Frames by their number, and which page is in each. */
final class Frames {
    private static final int NONE = -1;

    private final int[] pageOf;
    private final int[] frameOf;
    private int used;

    Frames(int frames, int pages) {
        pageOf = new int[frames];
        frameOf = new int[pages];
        Arrays.fill(pageOf, NONE);
        Arrays.fill(frameOf, NONE);
    }

    /** The frame of a page, or -1 if it is in none. */
    int of(int page) {
        return frameOf[page];
    }

    int page(int frame) {
        return pageOf[frame];
    }

    int used() {
        return used;
    }

    int count() {
        return pageOf.length;
    }

    boolean isFull() {
        return used == pageOf.length;
    }

    /** Puts a page in the next free frame and gives that. */
    int fill(int page) {
        pageOf[used] = page;
        frameOf[page] = used;
        return used++;
    }

    /** Puts a page in a frame and gives the one that was there. */
    int replace(int frame, int page) {
        int victim = pageOf[frame];
        frameOf[victim] = NONE;
        pageOf[frame] = page;
        frameOf[page] = frame;
        return victim;
    }

    /** All frames as a part of the state. */
    PolicyState.Part part(int hand, PageNames names, boolean[] referenced, String numbers, IntToLongFunction number) {
        List<PolicyState.Entry> entries = new ArrayList<>();
        for (int frame = 0; frame < used; frame++) {
            entries.add(new PolicyState.Entry(names.name(pageOf[frame]), referenced != null && referenced[frame],
                    number == null ? PolicyState.NO_NUMBER : number.applyAsLong(frame)));
        }
        return new PolicyState.Part("frames", true, hand, numbers, entries);
    }
}
