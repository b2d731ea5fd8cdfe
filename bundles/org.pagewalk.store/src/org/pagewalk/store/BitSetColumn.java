/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

import java.util.Arrays;

/** A bit set for each row, as the kernel's bitmaps are; empty until {@link #allocate} gives it a length. */
public final class BitSetColumn extends Column {
    private final IntColumn lengths;
    /** Where in the words each row's bits begin. */
    private final IntColumn starts;
    /** Row 0: how many words are given to rows. */
    private final IntColumn used;
    private long[] words = {};

    public BitSetColumn(Table table, String name) {
        super(table, name);
        lengths = IntColumn.inside(table, name + ".length", 0);
        starts = IntColumn.inside(table, name + ".start", 0);
        used = IntColumn.inside(table, name + ".used", 0);
        used.grow(1);
        table.register(this);
    }

    /** Gives the row {@code bits} bits, all clear; what it had before is gone. */
    public void allocate(int row, int bits) {
        int had = wordsFor(length(row));
        reset(row);
        int needed = wordsFor(bits);
        if (needed > had) {
            int start = used.get(0);
            starts.set(row, start);
            used.set(0, Math.addExact(start, needed));
            if (start + needed > words.length) {
                words = Arrays.copyOf(words, capacity(words.length, start + needed));
                markable(words.length);
            }
        }
        lengths.set(row, bits);
    }

    private static int wordsFor(int bits) {
        return (int) (bits + 63L >>> 6);
    }

    public int length(int row) {
        return lengths.get(row);
    }

    public boolean get(int row, int bit) {
        return (words[starts.get(row) + (bit >>> 6)] >>> bit & 1) != 0;
    }

    public void set(int row, int bit, boolean value) {
        if (get(row, bit) != value) {
            flip(row, bit);
        }
    }

    /** Sets all bits from one up to another, not including it. */
    public void fill(int row, int from, int to, boolean value) {
        for (int bit = next(row, from, to, !value); bit < to; bit = next(row, bit, to, !value)) {
            int at = starts.get(row) + (bit >>> 6);
            if (recorded || (bit & 63) != 0 || to - bit < Long.SIZE) {
                flip(row, bit);
            } else {
                words[at] = value ? -1 : 0;
            }
        }
    }

    /** The first bit of a value at or behind one and before another; the other if there is none. */
    public int next(int row, int from, int to, boolean value) {
        int start = starts.get(row);
        for (int bit = from; bit < to; bit = (bit | 63) + 1) {
            long word = (value ? words[start + (bit >>> 6)] : ~words[start + (bit >>> 6)]) >>> bit;
            if (word != 0) {
                return Math.min(to, bit + Long.numberOfTrailingZeros(word));
            }
        }
        return Math.max(from, to);
    }

    /** Changes a bit and returns what it was: the kernel's {@code __test_and_change_bit}. */
    public boolean flip(int row, int bit) {
        int at = starts.get(row) + (bit >>> 6);
        if (recorded) {
            record(row, bit, at);
        }
        long old = words[at];
        words[at] = old ^ 1L << bit;
        return (old >>> bit & 1) != 0;
    }

    private void record(int row, int bit, int at) {
        journal.record(id, bit, row);
        mark(at);
    }

    /** The number of bits that are set. */
    public int count(int row) {
        int count = 0;
        int start = starts.get(row);
        for (int i = start; i < start + wordsFor(length(row)); i++) {
            count += Long.bitCount(words[i]);
        }
        return count;
    }

    @Override
    void grow(int limit) {
        lengths.grow(limit);
        starts.grow(limit);
    }

    @Override
    void reset(int row) {
        int start = starts.get(row);
        for (int i = 0; i < wordsFor(length(row)); i++) {
            while (words[start + i] != 0) {
                flip(row, (i << 6) + Long.numberOfTrailingZeros(words[start + i]));
            }
        }
        lengths.reset(row);
    }

    @Override
    void apply(boolean undo, boolean flag, int bit, long row) {
        flip((int) row, bit);
        mark(starts.get((int) row) + (bit >>> 6));
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
        BitSetColumn set = (BitSetColumn) other;
        return length(row) == set.length(row)
                && Arrays.equals(words, starts.get(row), starts.get(row) + wordsFor(length(row)),
                        set.words, set.starts.get(row), set.starts.get(row) + wordsFor(length(row)));
    }

    @Override
    String textAt(int row) {
        return count(row) + " of " + length(row) + " bits set";
    }

    @Override
    Object cells() {
        return words;
    }

    @Override
    void cells(Object array) {
        words = (long[]) array;
    }

    @Override
    int rowOfCell(int cell) {
        return Table.NULL;
    }

    @Override
    int rowOfEntry(int bit, long row) {
        return (int) row;
    }
}
