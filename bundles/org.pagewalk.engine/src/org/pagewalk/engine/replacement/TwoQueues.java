/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.List;

/**
 * 2Q, the full version (Johnson, Shasha: 2Q: A Low Overhead High Performance Buffer Management Replacement Algorithm, 1994). A page
 * that is seen for the first time goes into a queue, A1in; of those that fall out of it only the names are kept, in A1out; a page
 * that is used while its name is there has proved itself and goes to Am, which is kept by last use. A1in may have a quarter of the
 * frames (Kin) before it has to give some up, A1out half as many names as there are frames (Kout), each at least one.
 */
final class TwoQueues implements Policy {
    private static final int AM = 0;
    private static final int A1IN = 1;
    private static final int A1OUT = 2;
    private static final int KIN_SHARE = 4;
    private static final int KOUT_SHARE = 2;

    private final PageQueues queues;
    private final int frames;
    private final int kin;
    private final int kout;
    private boolean fromA1in;

    TwoQueues(int frames, int pages) {
        this.frames = frames;
        kin = Math.max(1, frames / KIN_SHARE);
        kout = Math.max(1, frames / KOUT_SHARE);
        queues = new PageQueues(pages, 3);
    }

    @Override
    public int reference(int page) {
        switch (queues.where(page)) {
            case AM -> {
                queues.moveFirst(AM, page);
                return HIT;
            }
            case A1IN -> {
                return HIT;
            }
            case A1OUT -> {
                int victim = reclaim();
                if (queues.where(page) == A1OUT) {
                    queues.remove(page);
                }
                queues.addFirst(AM, page);
                return victim;
            }
            default -> {
                int victim = reclaim();
                queues.addFirst(A1IN, page);
                return victim;
            }
        }
    }

    /** reclaimfor: makes a frame free, if none is. */
    private int reclaim() {
        if (queues.size(A1IN) + queues.size(AM) < frames) {
            return NO_VICTIM;
        }
        fromA1in = queues.size(A1IN) > kin || queues.size(AM) == 0;
        if (!fromA1in) {
            return queues.removeLast(AM);
        }
        int victim = queues.removeLast(A1IN);
        queues.addFirst(A1OUT, victim);
        if (queues.size(A1OUT) > kout) {
            queues.removeLast(A1OUT);
        }
        return victim;
    }

    @Override
    public List<PolicyState.Part> parts(PageNames names) {
        return List.of(queues.part("Am", AM, true, names, null), queues.part("A1in", A1IN, true, names, null),
                queues.part("A1out", A1OUT, false, names, null));
    }

    @Override
    public String why(PageNames names) {
        return fromA1in ? "A1in had more than " + kin + (kin == 1 ? " page" : " pages") + ", and it was the oldest there; its name goes to A1out"
                : "A1in had no more than " + kin + (kin == 1 ? " page" : " pages") + ", and of Am its last use was the longest ago";
    }
}
