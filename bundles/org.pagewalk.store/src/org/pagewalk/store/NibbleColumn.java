/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

import java.util.Arrays;

/** A number from 0 to 15 for each row, in four bits; 0 by default. */
public final class NibbleColumn extends Column {
    private int limit;
    /** Eight rows in each. */
    private int[] words = {};

    public NibbleColumn(Table table, String name) {
        super(table, name);
        table.register(this);
    }

    public int get(int row) {
        int at = row >>> 3;
        return at < words.length ? words[at] >>> (row << 2) & 15 : 0;
    }

    /** @param value 0 to 15 */
    public void set(int row, int value) {
        int at = row >>> 3;
        if (at >= words.length) {
            words = Arrays.copyOf(words, (limit >>> 3) + 1);
            markable(words.length);
        }
        int shift = row << 2;
        int word = words[at];
        int old = word >>> shift & 15;
        if (recorded) {
            record(row, value - old);
        }
        words[at] = word & ~(15 << shift) | value << shift;
    }

    private void record(int row, int difference) {
        if (difference != 0) {
            journal.record(id, row, difference);
            mark(row >>> 3);
        }
    }

    @Override
    void grow(int needed) {
        limit = capacity(limit, needed);
    }

    @Override
    void reset(int row) {
        set(row, 0);
    }

    @Override
    void apply(boolean undo, boolean flag, int row, long payload) {
        int difference = (int) payload;
        set(row, get(row) + (undo ? -difference : difference));
        mark(row >>> 3);
    }

    @Override
    long digest(long hash) {
        long folded = hash;
        for (int i = 0; i < words.length; i++) {
            if (words[i] != 0) {
                folded = Digest.fold(folded, (long) id << 32 | i, words[i]);
            }
        }
        return folded;
    }

    @Override
    boolean sameAt(Column other, int row) {
        return get(row) == ((NibbleColumn) other).get(row);
    }

    @Override
    String textAt(int row) {
        return Integer.toString(get(row));
    }

    @Override
    Object cells() {
        return words;
    }

    @Override
    void cells(Object array) {
        words = (int[]) array;
        limit = Math.max(limit, words.length - 1 << 3);
    }

    @Override
    int rowOfCell(int cell) {
        return cell << 3;
    }
}
