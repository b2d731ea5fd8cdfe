/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.List;

/**
 * A hand goes round over all frames (Corbato 1968): a page that was used since the hand came by loses its referenced bit and stays,
 * the first that was not gives way. A page is loaded with its bit set, since it is being used.
 */
final class Clock implements Policy {
    private final Frames frames;
    private final boolean[] referenced;
    private int hand;
    private int passedOver;

    Clock(int frames, int pages) {
        this.frames = new Frames(frames, pages);
        referenced = new boolean[frames];
    }

    @Override
    public int reference(int page) {
        int frame = frames.of(page);
        if (frame >= 0) {
            referenced[frame] = true;
            return HIT;
        }
        if (!frames.isFull()) {
            referenced[frames.fill(page)] = true;
            return NO_VICTIM;
        }
        passedOver = 0;
        while (referenced[hand]) {
            referenced[hand] = false;
            advance();
            passedOver++;
        }
        int victim = frames.replace(hand, page);
        referenced[hand] = true;
        advance();
        return victim;
    }

    private void advance() {
        hand = hand + 1 == frames.count() ? 0 : hand + 1;
    }

    @Override
    public List<PolicyState.Part> parts(PageNames names) {
        return List.of(frames.part(hand, names, referenced, "", null));
    }

    @Override
    public String why(PageNames names) {
        return passedOver == 0 ? "the hand points at it, and it was not used since the hand came by"
                : "the hand passed over " + passedOver + (passedOver == 1 ? " page that was" : " pages that were")
                        + " used, which cost each its bit, and this one has none";
    }
}
