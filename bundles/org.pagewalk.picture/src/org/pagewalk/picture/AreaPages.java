/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Arrays;

/**
 * The pages of an area to which an entry of the page tables leads, in the order of their addresses; all others are
 * {@link MappedPage#NONE}.
 *
 * @param index of each page in its area; ascending
 * @param state of each, {@link #code}
 * @param frame to which the entry leads
 */
record AreaPages(long[] index, byte[] state, int[] frame) {
    /** An area of which nothing is in memory. */
    static final AreaPages NONE = new AreaPages(new long[0], new byte[0], new int[0]);
    private static final int DIRTY = 1;

    /** A page's state as a number. */
    static byte code(MappedPage page, boolean isDirty) {
        return (byte) (page.ordinal() << 1 | (isDirty ? DIRTY : 0));
    }

    static MappedPage page(int code) {
        return MappedPage.at(code >> 1);
    }

    static boolean isDirty(int code) {
        return (code & DIRTY) != 0;
    }

    /** How many there are. */
    int count() {
        return index.length;
    }

    /** How many are in this state. */
    long count(MappedPage page) {
        long count = 0;
        for (byte code : state) {
            count += page(code) == page ? 1 : 0;
        }
        return count;
    }

    long dirty() {
        long count = 0;
        for (byte code : state) {
            count += isDirty(code) ? 1 : 0;
        }
        return count;
    }

    /** Where a page of the area is among these, or where the next one is: as {@link Arrays#binarySearch}. */
    int find(long page) {
        return Arrays.binarySearch(index, page);
    }

    /** The state of a page of the area. */
    int at(long page) {
        int found = find(page);
        return found < 0 ? 0 : state[found];
    }

    /** Compares what is in the arrays. */
    @Override
    public boolean equals(Object other) {
        return other instanceof AreaPages pages && Arrays.equals(index, pages.index) && Arrays.equals(state, pages.state)
                && Arrays.equals(frame, pages.frame);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(index) * 31 + Arrays.hashCode(state);
    }

    @Override
    public String toString() {
        return count() + " pages";
    }
}
