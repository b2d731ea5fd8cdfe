/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

/**
 * The buddy system of Linux 2.4.20 with nothing around it: lists and pair bitmaps in int arrays. It answers as the
 * kernel does, keeps nothing about a page and checks nothing.
 */
class BareBuddy extends Allocator {
    static final int MAX_ORDER = 10;

    private final int pages;
    /** Of each page, and behind them of the head of each order's list. */
    private final int[] next;
    private final int[] prev;
    private final int[][] map = new int[MAX_ORDER][];
    private int freePages;

    BareBuddy(int pages) {
        this("int[], lists and bitmaps only", pages);
        for (int page = 0; page < pages; page++) {
            putBack(page, 0);
        }
    }

    BareBuddy(String name, int pages) {
        super(name);
        this.pages = pages;
        next = new int[pages + MAX_ORDER];
        prev = new int[pages + MAX_ORDER];
        for (int order = 0; order < MAX_ORDER; order++) {
            int head = pages + order;
            next[head] = head;
            prev[head] = head;
            map[order] = new int[(pages >> order + 6) + 1];
        }
    }

    @Override
    int allocate(int slot, int order) {
        return take(order);
    }

    @Override
    void free(int slot, int page, int order) {
        putBack(page, order);
    }

    @Override
    int freePages() {
        return freePages;
    }

    final int take(int order) {
        for (int found = order; found < MAX_ORDER; found++) {
            int page = next[pages + found];
            if (page < pages) {
                remove(page);
                if (found != MAX_ORDER - 1) {
                    flip(page, found);
                }
                freePages -= 1 << order;
                for (int half = found - 1; half >= order; half--) {
                    add(page, half);
                    flip(page, half);
                    page += 1 << half;
                }
                return page;
            }
        }
        return -1;
    }

    final void putBack(int page, int order) {
        freePages += 1 << order;
        int block = page;
        int merged = order;
        while (merged < MAX_ORDER - 1 && flip(block, merged)) {
            remove(block ^ 1 << merged);
            block &= ~(1 << merged);
            merged++;
        }
        add(block, merged);
    }

    private boolean flip(int page, int order) {
        int[] bits = map[order];
        int pair = page >> order + 1;
        int old = bits[pair >> 5];
        bits[pair >> 5] = old ^ 1 << pair;
        return (old >>> pair & 1) != 0;
    }

    private void remove(int page) {
        int after = next[page];
        int before = prev[page];
        prev[after] = before;
        next[before] = after;
    }

    private void add(int page, int order) {
        int head = pages + order;
        int first = next[head];
        prev[first] = page;
        next[page] = first;
        prev[page] = head;
        next[head] = page;
    }
}
