/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.Arrays;

/**
 * The order in which things were last used, without a list: each use is written behind the last one, and a thing remembers the place
 * of its own last use. An earlier entry of it is then known to be stale, and is passed over when it comes to the end. So a use costs
 * two stores, and finding the least recently used one look at each entry, once. The log goes round in an array; only when that is full
 * of entries, since there are many uses and nothing is taken out, are the stale ones cleared.
 */
final class UseLog {
    /** Of a thing that is not in the log. */
    static final int NONE = -1;
    /** There is room for so many times as many entries as there may be things: then clearing costs a third of a step for each use. */
    private static final int SPARE = 4;

    /** A power of two long; the entry of a place is at the place modulo that. */
    private final int[] log;
    /** For each thing the place of its last use, or {@link #NONE}. */
    private final int[] last;
    private int end;
    private int head;
    /** At this place there is no more room. */
    private int limit;

    /** An empty log for things 0 to {@code things} - 1, of which at most {@code live}, at least 1, are in it at a time. */
    UseLog(int live, int things) {
        log = new int[Integer.highestOneBit(Math.multiplyExact(live, SPARE) - 1) << 1];
        limit = log.length;
        last = new int[things];
        Arrays.fill(last, NONE);
    }

    boolean has(int thing) {
        return last[thing] != NONE;
    }

    /** A thing is used, whether it was in the log or not. */
    void use(int thing) {
        int place = head;
        if (place == limit) {
            clear();
            place = head;
        }
        last[thing] = place;
        log[place & log.length - 1] = thing;
        head = place + 1;
    }

    /** Takes the least recently used thing out; there must be one. */
    int removeLeast() {
        int at = end;
        int thing = log[at & log.length - 1];
        while (last[thing] != at) {
            at++;
            thing = log[at & log.length - 1];
        }
        endsAt(at + 1);
        last[thing] = NONE;
        return thing;
    }

    private void endsAt(int place) {
        end = place;
        limit = Math.min(place, Integer.MAX_VALUE - log.length) + log.length;
    }

    /** Drops the stale entries, and counts places from 0 again. */
    private void clear() {
        int[] things = things();
        for (int place = 0; place < things.length; place++) {
            int thing = things[things.length - 1 - place];
            log[place] = thing;
            last[thing] = place;
        }
        endsAt(0);
        head = things.length;
    }

    /** All things in the log, the last used first. */
    int[] things() {
        int[] things = new int[head - end];
        int count = 0;
        for (int at = head - 1; at >= end; at--) {
            int thing = log[at & log.length - 1];
            if (last[thing] == at) {
                things[count++] = thing;
            }
        }
        return Arrays.copyOf(things, count);
    }
}
