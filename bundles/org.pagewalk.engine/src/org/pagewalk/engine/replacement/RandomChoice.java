/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.List;

/** Draws lots: each page is as likely to give way as any other. The same seed draws the same lots. */
final class RandomChoice implements Policy {
    private static final long STEP = 0x9E37_79B9_7F4A_7C15L;

    private final Frames frames;
    private long state;

    RandomChoice(int frames, int pages, long seed) {
        this.frames = new Frames(frames, pages);
        state = seed;
    }

    @Override
    public int reference(int page) {
        if (frames.of(page) >= 0) {
            return HIT;
        }
        if (!frames.isFull()) {
            frames.fill(page);
            return NO_VICTIM;
        }
        return frames.replace(draw(), page);
    }

    /** The next frame (SplitMix64: Steele, Lea, Flood 2014). */
    private int draw() {
        state += STEP;
        long z = (state ^ state >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ z >>> 27) * 0x94D0_49BB_1331_11EBL;
        return (int) Math.unsignedMultiplyHigh(z ^ z >>> 31, frames.count());
    }

    @Override
    public List<PolicyState.Part> parts(PageNames names) {
        return List.of(frames.part(-1, names, null, "", null));
    }

    @Override
    public String why(PageNames names) {
        return "the lot fell on it";
    }
}
