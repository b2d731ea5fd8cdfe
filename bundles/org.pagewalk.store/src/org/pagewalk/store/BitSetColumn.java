/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

import java.util.Arrays;

/** A bit set for each row, as the kernel's bitmaps are; empty until {@link #allocate} gives it a length. */
public final class BitSetColumn extends Column {
    private final IntColumn lengths;
    private long[][] words = {};

    public BitSetColumn(Table table, String name) {
        super(table, name);
        lengths = IntColumn.inside(table, name + ".length", 0);
        table.register(this);
    }

    /** Gives the row {@code bits} bits, all clear; what it had before is gone. */
    public void allocate(int row, int bits) {
        reset(row);
        int needed = (int) ((bits + 63L) >>> 6);
        if (words[row] == null || words[row].length < needed) {
            words[row] = new long[needed];
        }
        lengths.set(row, bits);
    }

    public int length(int row) {
        return lengths.get(row);
    }

    public boolean get(int row, int bit) {
        return (words[row][bit >>> 6] >>> bit & 1) != 0;
    }

    public void set(int row, int bit, boolean value) {
        if (get(row, bit) != value) {
            flip(row, bit);
        }
    }

    /** Changes a bit and returns what it was: the kernel's {@code __test_and_change_bit}. */
    public boolean flip(int row, int bit) {
        if (recorded) {
            journal.record(id, bit, row);
        }
        long[] set = words[row];
        long old = set[bit >>> 6];
        set[bit >>> 6] = old ^ 1L << bit;
        return (old >>> bit & 1) != 0;
    }

    /** The number of bits that are set. */
    public int count(int row) {
        int count = 0;
        for (int i = 0; i < length(row) + 63 >>> 6; i++) {
            count += Long.bitCount(words[row][i]);
        }
        return count;
    }

    @Override
    void grow(int limit) {
        lengths.grow(limit);
        if (limit > words.length) {
            words = Arrays.copyOf(words, capacity(words.length, limit));
        }
    }

    @Override
    void reset(int row) {
        for (int i = 0; i < length(row) + 63 >>> 6; i++) {
            while (words[row][i] != 0) {
                flip(row, (i << 6) + Long.numberOfTrailingZeros(words[row][i]));
            }
        }
        lengths.reset(row);
    }

    @Override
    void apply(boolean undo, boolean flag, int bit, long row) {
        flip((int) row, bit);
    }

    @Override
    long digest(long hash) {
        long folded = hash;
        for (int row = 0; row < words.length; row++) {
            for (int i = 0; words[row] != null && i < words[row].length; i++) {
                if (words[row][i] != 0) {
                    folded = Digest.fold(Digest.fold(folded, id, row), i, words[row][i]);
                }
            }
        }
        return folded;
    }
}
