/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.Arrays;

/**
 * Curves of stack algorithms in one pass (Mattson, Gecsei, Slutz, Traiger: Evaluation techniques for storage hierarchies, 1970). Such
 * a policy has with n frames all pages that it has with fewer; so each reference has one distance, and is a hit with as many
 * frames or more.
 */
final class StackDistances {
    private static final int NEVER = -1;

    private StackDistances() {
    }

    /** The hits of least recently used with 0 to {@code framesMax} frames: the distance counts the pages used since. */
    static int[] lru(int framesMax, int pages, int... string) {
        int[] hits = new int[framesMax + 1];
        int[] last = new int[pages];
        Arrays.fill(last, NEVER);
        int[] tree = new int[string.length + 1];
        for (int i = 0; i < string.length; i++) {
            int before = last[string[i]];
            if (before != NEVER) {
                int distance = 1 + sum(tree, i) - sum(tree, before + 1);
                if (distance <= framesMax) {
                    hits[distance]++;
                }
                add(tree, before, -1);
            }
            add(tree, i, 1);
            last[string[i]] = i;
        }
        return accumulate(hits);
    }

    /**
     * The hits of the best that can be with 0 to {@code framesMax} frames. The stack is in the order of what stays: as the page
     * that is used comes to its top, each of those above its old place either stays there or is pushed down, whichever has the
     * later next use.
     */
    static int[] opt(int framesMax, int pages, int... string) {
        int[] hits = new int[framesMax + 1];
        int[] next = Opt.next(pages, string);
        int[] nextUse = new int[pages];
        int[] stack = new int[framesMax];
        int height = 0;
        for (int i = 0; i < string.length; i++) {
            int page = string[i];
            int carried = page;
            int at = 0;
            while (at < height && stack[at] != page) {
                int there = stack[at];
                boolean stays = at > 0 && nextUse[there] <= nextUse[carried];
                if (!stays) {
                    stack[at] = carried;
                    carried = there;
                }
                at++;
            }
            if (at < height) {
                hits[at + 1]++;
                stack[at] = carried;
            } else if (height < framesMax) {
                stack[height++] = carried;
            }
            nextUse[page] = next[i];
        }
        return accumulate(hits);
    }

    private static int[] accumulate(int... hits) {
        for (int frames = 1; frames < hits.length; frames++) {
            hits[frames] += hits[frames - 1];
        }
        return hits;
    }

    /** Adds to a place of a binary indexed tree (Fenwick 1994). */
    private static void add(int[] tree, int place, int value) {
        for (int i = place + 1; i < tree.length; i += i & -i) {
            tree[i] += value;
        }
    }

    /** The sum of the places before one. */
    private static int sum(int[] tree, int place) {
        int sum = 0;
        for (int i = place; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }
}
