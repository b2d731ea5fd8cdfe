/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Arrays;

import org.pagewalk.store.Table;

/**
 * The pages of a file that are in memory, in the order of their index; all others are {@link PageInFile#NONE}.
 *
 * @param index of each page in its file; ascending
 * @param state of each, {@link #code}
 * @param frame that holds it
 */
record FilePages(long[] index, byte[] state, int[] frame) {
    /** A file of which nothing is in memory. */
    static final FilePages NONE = new FilePages(new long[0], new byte[0], new int[0]);
    private static final int STATE = 0x07;
    private static final int INACTIVE = 0x08;
    private static final int ACTIVE = 0x10;
    private static final int REFERENCED = 0x20;
    private static final int MAPPED = 0x40;

    /** All that a cell shows of a page, as a number. */
    static byte code(PageInFile page, boolean isLru, boolean isActive, boolean isReferenced, boolean isMapped) {
        return (byte) (page.ordinal() | (isActive ? ACTIVE : isLru ? INACTIVE : 0) | (isReferenced ? REFERENCED : 0) | (isMapped ? MAPPED : 0));
    }

    static PageInFile page(int code) {
        return PageInFile.at(code & STATE);
    }

    static boolean isActive(int code) {
        return (code & ACTIVE) != 0;
    }

    static boolean isInactive(int code) {
        return (code & INACTIVE) != 0;
    }

    static boolean isReferenced(int code) {
        return (code & REFERENCED) != 0;
    }

    static boolean isMapped(int code) {
        return (code & MAPPED) != 0;
    }

    /** All that a code says. */
    static String words(int code) {
        return page(code).words() + (isActive(code) ? ", active" : isInactive(code) ? ", inactive" : code == 0 ? "" : ", on no LRU list")
                + (isReferenced(code) ? ", referenced" : "") + (isMapped(code) ? ", mapped" : "");
    }

    /** How many there are. */
    int count() {
        return index.length;
    }

    /** How many are in this state. */
    int count(PageInFile page) {
        int count = 0;
        for (byte code : state) {
            count += page(code) == page ? 1 : 0;
        }
        return count;
    }

    int mapped() {
        int count = 0;
        for (byte code : state) {
            count += isMapped(code) ? 1 : 0;
        }
        return count;
    }

    /** Where the first page is among these whose index is not below that. */
    int from(long page) {
        int found = Arrays.binarySearch(index, page);
        return found < 0 ? -found - 1 : found;
    }

    /** The state of a page of the file, 0 where it is not in memory. */
    int at(long page) {
        int found = Arrays.binarySearch(index, page);
        return found < 0 ? 0 : state[found];
    }

    /** The frame of a page of the file, NULL where it is not in memory. */
    int frameAt(long page) {
        int found = Arrays.binarySearch(index, page);
        return found < 0 ? Table.NULL : frame[found];
    }

    /** Which page of the file a frame holds; -1 if none. */
    long indexOf(int pfn) {
        for (int i = 0; i < frame.length; i++) {
            if (frame[i] == pfn) {
                return index[i];
            }
        }
        return -1;
    }

    /** Compares what is in the arrays. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FilePages pages && Arrays.equals(index, pages.index) && Arrays.equals(state, pages.state)
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
