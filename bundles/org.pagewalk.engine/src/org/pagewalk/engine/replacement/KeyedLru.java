/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.Arrays;

/**
 * Least recently used for keys of any value, of which only those that are in frames are known: a table with open addressing and
 * linear probing leads from a key to its frame; the frames are in order of use.
 */
public final class KeyedLru {
    private static final int EMPTY = -1;
    private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;
    /** The table is at most so full, in one part of so many. */
    private static final int SPARE = 2;

    private final int frames;
    private final long[] keyOf;
    private final int[] table;
    private final int shift;
    private final UseLog uses;
    private int used;

    /** So many free frames, at least 1. */
    public KeyedLru(int frames) {
        this.frames = frames;
        keyOf = new long[frames];
        table = new int[Integer.highestOneBit(Math.max(1, frames * SPARE - 1)) << 1];
        Arrays.fill(table, EMPTY);
        shift = Long.SIZE - Integer.numberOfTrailingZeros(table.length);
        uses = new UseLog(frames, frames);
    }

    /** References a key; gives whether it was in a frame. Afterwards it is. */
    public boolean reference(long key) {
        int mask = table.length - 1;
        int slot = home(key);
        for (int frame = table[slot]; frame != EMPTY; frame = table[slot]) {
            if (keyOf[frame] == key) {
                uses.use(frame);
                return true;
            }
            slot = slot + 1 & mask;
        }
        load(key, slot);
        return false;
    }

    private void load(long key, int freeSlot) {
        int slot = freeSlot;
        int frame = used;
        if (used == frames) {
            frame = uses.removeLeast();
            remove(frame);
            slot = home(key);
            while (table[slot] != EMPTY) {
                slot = slot + 1 & table.length - 1;
            }
        } else {
            used++;
        }
        keyOf[frame] = key;
        table[slot] = frame;
        uses.use(frame);
    }

    private int home(long key) {
        long mixed = key * MULTIPLIER;
        return (int) ((mixed ^ mixed >>> Integer.SIZE) * MULTIPLIER >>> shift);
    }

    /** Takes a frame's key out of the table; what it kept from their places move up, so that no gap is left before them. */
    private void remove(int frame) {
        int mask = table.length - 1;
        int gap = home(keyOf[frame]);
        while (table[gap] != frame) {
            gap = gap + 1 & mask;
        }
        for (int slot = gap + 1 & mask; table[slot] != EMPTY; slot = slot + 1 & mask) {
            int home = home(keyOf[table[slot]]);
            if ((slot - home & mask) >= (slot - gap & mask)) {
                table[gap] = table[slot];
                gap = slot;
            }
        }
        table[gap] = EMPTY;
    }

    /** How many keys are in frames. */
    public int size() {
        return used;
    }
}
