/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

import java.util.Arrays;

/**
 * The state of each page frame that a recording mentions: held as part of which block, and whether in
 * the page cache. Frame numbers may reach 2^52 and be scattered; memory goes with the places touched.
 *
 * <p>Notation: a chunk is 64 frames in a row, their states one int[64]. Chunks are found by open
 * addressing: {@code keys[slot]} is the chunk's number plus 1 (0 is an empty slot), {@code
 * chunks[slot]} its states. A state is 0 for a frame nobody is known to hold, otherwise
 * <pre>bits 0-4 order + 1 of the block | bits 5-24 the frame's place in the block | bit 25 in the page cache</pre>
 */
final class PageStates {
    /** Larger than any kernel's MAX_PAGE_ORDER (10 by default, 13 with 64-KiB pages). */
    static final int ORDER_MAX = 19;
    /** Frame numbers are below this: 64 bits of address, 4-KiB pages. */
    static final long PFN_LIMIT = 1L << 52;
    /** Bound on memory (about 150 MB): 128 GiB of neighbouring 4-KiB pages, or half a million lone ones. */
    static final int CHUNKS_MAX = 1 << 19;

    private static final int CHUNK_SHIFT = 6;
    private static final int PLACE_SHIFT = 5;
    private static final int ORDER_MASK = (1 << PLACE_SHIFT) - 1;
    private static final int CACHED_SHIFT = 25;
    private static final int CACHED = 1 << CACHED_SHIFT;

    private long[] keys = new long[1 << 10];
    private int[][] chunks = new int[1 << 10][];
    private int used;
    private long held;
    private long dropped;
    private long cached;

    /** More chunks than {@link #CHUNKS_MAX} are needed. */
    static final class Full extends Exception {
        private static final long serialVersionUID = 1L;

        Full() {
            super("", null, false, false);
        }
    }

    /** Pages held now. */
    long held() {
        return held;
    }

    /** Blocks that were taken away because a later one needed their frames. */
    long dropped() {
        return dropped;
    }

    /** Pages in the page cache now, as far as the recording tells. */
    long cached() {
        return cached;
    }

    /** Somebody holds the 2^order frames from {@code pfn} on now; blocks in the way are dropped. */
    void alloc(long pfn, int order) throws Full {
        for (long frame = pfn; frame < pfn + (1L << order); frame++) {
            int state = get(frame);
            if ((state & ORDER_MASK) != 0) {
                release(frame - place(state), (state & ORDER_MASK) - 1);
                dropped++;
            }
            set(frame, order + 1 | (int) (frame - pfn) << PLACE_SHIFT);
        }
        held += 1L << order;
    }

    /** Gives a block back; false, and nothing happens, unless a held block of that order starts there. */
    boolean free(long pfn, int order) throws Full {
        int state = get(pfn);
        if ((state & ORDER_MASK) != order + 1 || place(state) != 0) {
            return false;
        }
        release(pfn, order);
        return true;
    }

    /** Puts 2^order frames into the page cache or takes them out. */
    void cache(long pfn, int order, boolean in) throws Full {
        for (long frame = pfn; frame < pfn + (1L << order); frame++) {
            int state = get(frame);
            set(frame, in ? state | CACHED : state & ~CACHED);
        }
    }

    private void release(long pfn, int order) throws Full {
        for (long frame = pfn; frame < pfn + (1L << order); frame++) {
            set(frame, 0);
        }
        held -= 1L << order;
    }

    private static int place(int state) {
        return (state & CACHED - 1) >>> PLACE_SHIFT;
    }

    private int get(long frame) {
        int[] chunk = chunks[slot(frame >>> CHUNK_SHIFT)];
        return chunk == null ? 0 : chunk[(int) frame & (1 << CHUNK_SHIFT) - 1];
    }

    private void set(long frame, int state) throws Full {
        int slot = slot(frame >>> CHUNK_SHIFT);
        if (chunks[slot] == null) {
            slot = claim(frame >>> CHUNK_SHIFT, slot);
        }
        int place = (int) frame & (1 << CHUNK_SHIFT) - 1;
        cached += (state >>> CACHED_SHIFT) - (chunks[slot][place] >>> CACHED_SHIFT);
        chunks[slot][place] = state;
    }

    /** Where a chunk is, or would be put. */
    private int slot(long chunk) {
        int mask = keys.length - 1;
        int slot = (int) (chunk * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != chunk + 1) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private int claim(long chunk, int slot) throws Full {
        if (used == CHUNKS_MAX) {
            throw new Full();
        }
        int place = slot;
        if (++used * 2 > keys.length) {
            grow();
            place = slot(chunk);
        }
        keys[place] = chunk + 1;
        chunks[place] = new int[1 << CHUNK_SHIFT];
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[][] oldChunks = chunks;
        keys = new long[oldKeys.length * 2];
        chunks = Arrays.copyOf(new int[0][], keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i] - 1);
                keys[slot] = oldKeys[i];
                chunks[slot] = oldChunks[i];
            }
        }
    }
}
