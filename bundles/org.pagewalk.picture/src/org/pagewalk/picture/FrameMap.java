/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What each page frame of a machine is at one moment: what {@link PhysicalMemoryScene} draws. A plain copy of a byte a
 * frame: it stays as it is while the machine goes on.
 */
public final class FrameMap {
    private final byte[] codes;
    private final List<Zone> zones;
    private final int pageBytes;
    private final int[] counts;

    /**
     * A zone that has memory.
     *
     * @param row in its table
     * @param start its first page frame
     * @param size page frames in it, holes included
     * @param free zone_t.free_pages
     */
    public record Zone(String name, int row, int start, int size, int free) {
        /** The page frame behind its last. */
        int end() {
            return start + size;
        }
    }

    /**
     * What frames belong together.
     *
     * @param first page frame
     * @param size page frames
     */
    public record Block(int first, int size) {
    }

    /** @param counts how many frames are in each state, by its ordinal */
    FrameMap(byte[] codes, List<Zone> zones, int pageBytes, int[] counts) {
        this.codes = codes;
        this.zones = List.copyOf(zones);
        this.pageBytes = pageBytes;
        this.counts = counts;
    }

    /** How many page frames there are. */
    public int frames() {
        return codes.length;
    }

    /** The zones that have memory, in the order of their frames. */
    public List<Zone> zones() {
        return zones;
    }

    /** Bytes in a page. */
    public int pageBytes() {
        return pageBytes;
    }

    /** How many frames are in a state. */
    public int count(FrameState state) {
        return counts[state.ordinal()];
    }

    /** What a frame is. */
    public FrameState state(int pfn) {
        return stateOf(codes[pfn]);
    }

    static FrameState stateOf(int code) {
        return code >= FreeBlocks.HEAD ? FrameState.FREE_HEAD : FrameState.at(code);
    }

    /** The order of the free block that begins at a frame; -1 if none does. */
    public int order(int pfn) {
        return codes[pfn] >= FreeBlocks.HEAD ? codes[pfn] - FreeBlocks.HEAD : -1;
    }

    /** The block in which a frame lies: a free one, or one that was allocated together; by itself if it is neither. */
    public Block block(int pfn) {
        FrameState state = state(pfn);
        FrameState rest = state.isFree() ? FrameState.FREE : FrameState.TAIL;
        if (!state.isFree() && state != FrameState.HELD && state != FrameState.TAIL) {
            return new Block(pfn, 1);
        }
        int first = pfn;
        while (first > 0 && state(first) == rest) {
            first--;
        }
        int end = first + 1;
        while (end < codes.length && state(end) == rest) {
            end++;
        }
        return new Block(first, end - first);
    }

    /** Whether any of the frames from {@code from} up to {@code to}, which is not among them, was something else there. */
    boolean differs(FrameMap other, int from, int to) {
        return other.codes.length != codes.length || Arrays.mismatch(codes, from, to, other.codes, from, to) >= 0;
    }

    /**
     * What frames are together.
     *
     * @param used how many of them are not free
     * @param most the state in which most of the used ones are; {@link FrameState#FREE} if none is used
     */
    record Mixture(int used, FrameState most) {
    }

    /** What the frames from {@code from} up to {@code to}, which is not among them, are together. */
    Mixture mixture(int from, int to, int[] room) {
        if (to - from > 1 && codes[from + 1] == FrameState.FREE.ordinal() && state(from).isFree()
                && Arrays.mismatch(codes, from + 1, to - 1, codes, from + 2, to) < 0) {
            return new Mixture(0, FrameState.FREE);
        }
        Arrays.fill(room, 0);
        for (int pfn = from; pfn < to; pfn++) {
            room[codes[pfn]]++;
        }
        // A block counts as a whole, under its first frame.
        room[FrameState.HELD.ordinal()] += room[FrameState.TAIL.ordinal()];
        int used = 0;
        int most = FrameState.FREE.ordinal();
        for (int state = FrameState.HELD.ordinal(); state < FrameState.count(); state++) {
            if (state != FrameState.TAIL.ordinal()) {
                used += room[state];
                most = room[state] > (most == FrameState.FREE.ordinal() ? 0 : room[most]) ? state : most;
            }
        }
        return new Mixture(used, FrameState.at(most));
    }

    /** The first of the frames from {@code from} up to {@code to} that is in a state, or {@code from} if none is. */
    int first(FrameState state, int from, int to) {
        for (int pfn = from; pfn < to; pfn++) {
            if (state(pfn) == state) {
                return pfn;
            }
        }
        return from;
    }

    /** What is to be said of one frame. */
    public String words(int pfn) {
        FrameState state = state(pfn);
        Block block = block(pfn);
        String which = "frame " + pfn + ": ";
        if (block.size() == 1) {
            return which + (state.isFree() ? "free, a block of its own (order 0)" : state.words());
        }
        String size = String.format(Locale.ROOT, "a block of %,d pages", block.size());
        String order = state.isFree() ? " (order " + order(block.first()) + ")" : "";
        return which + (state.isFree() ? "free" : "allocated") + (block.first() == pfn ? ", the first of " : ", in ") + size
                + order + (block.first() == pfn ? "" : " from " + block.first());
    }
}
