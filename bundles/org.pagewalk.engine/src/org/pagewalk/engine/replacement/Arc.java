/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.List;

/**
 * ARC (Megiddo, Modha: ARC: A Self-Tuning, Low Overhead Replacement Cache, 2003, figure 4). T1 has pages that were used once lately,
 * T2 those that were used at least twice, each by last use; B1 and B2 have the names of what fell out of them. A use of a name in B1
 * says that T1 is too small, of one in B2 that T2 is: p, the number of frames that T1 should have, follows.
 */
final class Arc implements Policy {
    private static final int T1 = 0;
    private static final int T2 = 1;
    private static final int B1 = 2;
    private static final int B2 = 3;

    private final PageQueues lists;
    private final int frames;
    /** How many frames T1 should have; not a whole number. */
    private double p;
    private boolean fromT1;
    private boolean isForgotten;

    Arc(int frames, int pages) {
        this.frames = frames;
        lists = new PageQueues(pages, 4);
    }

    @Override
    public int reference(int page) {
        switch (lists.where(page)) {
            case T1, T2 -> {
                lists.moveFirst(T2, page);
                return HIT;
            }
            case B1 -> {
                p = Math.min(frames, p + Math.max(1, (double) lists.size(B2) / lists.size(B1)));
                int victim = replace(false);
                lists.moveFirst(T2, page);
                return victim;
            }
            case B2 -> {
                p = Math.max(0, p - Math.max(1, (double) lists.size(B1) / lists.size(B2)));
                int victim = replace(true);
                lists.moveFirst(T2, page);
                return victim;
            }
            default -> {
                int victim = makeRoom();
                lists.addFirst(T1, page);
                return victim;
            }
        }
    }

    /** For a page of which nothing is known. */
    private int makeRoom() {
        int l1 = lists.size(T1) + lists.size(B1);
        int all = l1 + lists.size(T2) + lists.size(B2);
        if (l1 == frames) {
            if (lists.size(T1) < frames) {
                lists.removeLast(B1);
                return replace(false);
            }
            fromT1 = true;
            isForgotten = true;
            return lists.removeLast(T1);
        }
        if (all < frames) {
            return NO_VICTIM;
        }
        if (all == 2 * frames) {
            lists.removeLast(B2);
        }
        return replace(false);
    }

    private int replace(boolean isInB2) {
        int t1 = lists.size(T1);
        fromT1 = t1 >= 1 && (t1 > p || isInB2 && t1 == p);
        isForgotten = false;
        int victim = lists.last(fromT1 ? T1 : T2);
        lists.moveFirst(fromT1 ? B1 : B2, victim);
        return victim;
    }

    @Override
    public List<PolicyState.Part> parts(PageNames names) {
        return List.of(lists.part("T1", T1, true, names, null), lists.part("T2", T2, true, names, null),
                lists.part("B1", B1, false, names, null), lists.part("B2", B2, false, names, null));
    }

    @Override
    public String why(PageNames names) {
        String target = "%.1f".formatted(p).replace(".0", "");
        return isForgotten ? "all pages were used once only, and its use was the longest ago; nothing of it is kept"
                : fromT1 ? "T1 had its share of frames (p is " + target + "), and of T1 its last use was the longest ago; its name goes to B1"
                        : "T1 had no more than its share of frames (p is " + target
                                + "), and of T2 its last use was the longest ago; its name goes to B2";
    }
}
