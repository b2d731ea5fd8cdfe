/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.List;

/** First in, first out: the page gives way that was loaded first, however often it was used since. */
final class Fifo implements Policy {
    private final Frames frames;
    private int oldest;

    Fifo(int frames, int pages) {
        this.frames = new Frames(frames, pages);
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
        int victim = frames.replace(oldest, page);
        oldest = oldest + 1 == frames.count() ? 0 : oldest + 1;
        return victim;
    }

    @Override
    public List<PolicyState.Part> parts(PageNames names) {
        return List.of(frames.part(frames.isFull() ? oldest : 0, names, null, "", null));
    }

    @Override
    public String why(PageNames names) {
        return "of all pages it was loaded first";
    }
}
