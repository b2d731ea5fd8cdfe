/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.Arrays;

/** Pages with a key each; the one with the least key is at hand. A key changes, and a page comes or goes, in logarithmic time. */
final class FrameHeap {
    private static final int NOWHERE = -1;

    private final int[] heap;
    private final int[] placeOf;
    private final long[] keyOf;
    private int size;

    /** For at most {@code capacity} of the pages 0 to {@code pages} - 1 at a time. */
    FrameHeap(int capacity, int pages) {
        heap = new int[capacity];
        placeOf = new int[pages];
        keyOf = new long[pages];
        Arrays.fill(placeOf, NOWHERE);
    }

    int size() {
        return size;
    }

    boolean has(int page) {
        return placeOf[page] != NOWHERE;
    }

    long key(int page) {
        return keyOf[page];
    }

    /** The page at a place of the heap, in no particular order but the first. */
    int page(int place) {
        return heap[place];
    }

    void add(int page, long key) {
        keyOf[page] = key;
        up(size++, page);
    }

    /** Takes the page with the least key out. */
    int removeLeast() {
        int least = heap[0];
        placeOf[least] = NOWHERE;
        size--;
        if (size > 0) {
            down(0, heap[size]);
        }
        return least;
    }

    /** Gives a page another key. */
    void change(int page, long key) {
        boolean isLess = key < keyOf[page];
        keyOf[page] = key;
        if (isLess) {
            up(placeOf[page], page);
        } else {
            down(placeOf[page], page);
        }
    }

    private void up(int from, int page) {
        int place = from;
        while (place > 0 && keyOf[heap[(place - 1) / 2]] > keyOf[page]) {
            put(place, heap[(place - 1) / 2]);
            place = (place - 1) / 2;
        }
        put(place, page);
    }

    private void down(int from, int page) {
        int place = from;
        for (int child = 2 * place + 1; child < size; child = 2 * place + 1) {
            if (child + 1 < size && keyOf[heap[child + 1]] < keyOf[heap[child]]) {
                child++;
            }
            if (keyOf[heap[child]] >= keyOf[page]) {
                break;
            }
            put(place, heap[child]);
            place = child;
        }
        put(place, page);
    }

    private void put(int place, int page) {
        heap[place] = page;
        placeOf[page] = place;
    }
}
