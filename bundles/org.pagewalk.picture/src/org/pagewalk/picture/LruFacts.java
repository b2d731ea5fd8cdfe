/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * The two LRU lists at one moment: what {@link LruScene} draws.
 *
 * @param counts pgactivate, pgdeactivate, pgscan and pgsteal
 * @param reasons by frame, why pages were moved lately
 * @param moment at which this was seen
 */
record LruFacts(OneList active, OneList inactive, List<Long> counts, Map<Integer, Reason> reasons, long moment) {
    /**
     * One of the lists.
     *
     * @param frames from head to tail
     * @param marks of each, {@link LruMark}
     * @param count as the kernel counts it: nr_active_pages, nr_inactive_pages
     * @param head its first pages, in more detail; all of a short list
     * @param tail its last pages; none of a short list
     */
    record OneList(String name, int[] frames, byte[] marks, int count, List<Card> head, List<Card> tail) {
        int size() {
            return frames.length;
        }

        boolean isWhole() {
            return head.size() == frames.length;
        }

        BitSet members() {
            BitSet members = new BitSet();
            for (int frame : frames) {
                members.set(frame);
            }
            return members;
        }

        int indexOf(int frame) {
            for (int i = 0; i < frames.length; i++) {
                if (frames[i] == frame) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OneList list && name.equals(list.name) && Arrays.equals(frames, list.frames) && Arrays.equals(marks, list.marks)
                    && count == list.count;
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(frames);
        }
    }

    /**
     * A page on a list.
     *
     * @param name whose page it is: a file's name, or "anonymous"
     * @param index which page of the file; -1 where there is none
     * @param count how many use it
     */
    record Card(int frame, String name, long index, int marks, int count) {
        /** Whose page it is: "data:17", or "anonymous". */
        String owner() {
            return index < 0 ? name : name + ":" + index;
        }

        /** The same where there is little room: the number stays. */
        String owner(double room, double size) {
            return index < 0 ? Words.cut(name, room, size) : Words.cut(name, room - Words.width(":" + index, size), size) + ":" + index;
        }

        /** All that there is to say of it. */
        String words() {
            return "frame " + frame + ", " + owner() + ", " + Words.count(count, "user") + (LruMark.words(marks).isEmpty() ? "" : ": " + LruMark.words(marks));
        }
    }

    /**
     * Why a page was moved.
     *
     * @param moment behind which it was
     * @param functions that did it, the outermost first
     * @param words of the last decision on it
     */
    record Reason(long moment, String functions, String words) {
        String text() {
            return functions + (words.isEmpty() ? "" : ": " + words);
        }
    }

    int size() {
        return active.size() + inactive.size();
    }
}
