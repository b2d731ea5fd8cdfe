/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

import java.util.Arrays;

/** An {@code int} for each row; also a reference, as the row of another table or {@link Table#NULL}. */
public final class IntColumn extends Column {
    private final int defaultValue;
    private final int[] blank = new int[CHUNK_ROWS];
    private int[][] chunks = {};
    private int[][] writable = {};

    /** A column of numbers; a fresh row holds 0. */
    public IntColumn(Table table, String name) {
        this(table, name, 0);
    }

    /** A column whose fresh rows hold {@code defaultValue}: {@link Table#NULL} for references. */
    public IntColumn(Table table, String name, int defaultValue) {
        this(table, name, defaultValue, true);
    }

    private IntColumn(Table table, String name, int defaultValue, boolean listed) {
        super(table, name);
        this.defaultValue = defaultValue;
        Arrays.fill(blank, defaultValue);
        if (listed) {
            table.register(this);
        }
    }

    /** A column inside a table or another column: who makes it also lets it grow and resets it. */
    static IntColumn inside(Table table, String name, int defaultValue) {
        return new IntColumn(table, name, defaultValue, false);
    }

    public int get(int row) {
        return chunks[row >>> CHUNK_SHIFT][row & CHUNK_MASK];
    }

    public void set(int row, int value) {
        int[] chunk = writable[row >>> CHUNK_SHIFT];
        if (chunk != null) {
            chunk[row & CHUNK_MASK] = value;
        } else {
            setSlowly(row, value);
        }
    }

    /** Adds to the row's number and returns the sum. */
    public int add(int row, int difference) {
        int sum = get(row) + difference;
        set(row, sum);
        return sum;
    }

    private void setSlowly(int row, int value) {
        int number = row >>> CHUNK_SHIFT;
        int[] chunk = chunks[number];
        int old = chunk[row & CHUNK_MASK];
        if (old == value) {
            return;
        }
        if (chunk == blank) {
            chunk = blank.clone();
            chunks[number] = chunk;
        }
        if (journal.isRecording()) {
            journal.record(id, row, value - old);
        } else {
            writable[number] = chunk;
        }
        chunk[row & CHUNK_MASK] = value;
    }

    @Override
    void grow(int limit) {
        int present = chunks.length;
        int needed = chunksFor(limit);
        if (needed > present) {
            chunks = Arrays.copyOf(chunks, directorySize(present, needed));
            Arrays.fill(chunks, present, chunks.length, blank);
            writable = Arrays.copyOf(writable, chunks.length);
        }
    }

    @Override
    void reset(int row) {
        set(row, defaultValue);
    }

    @Override
    void freeze() {
        Arrays.fill(writable, null);
    }

    @Override
    void apply(boolean undo, boolean flag, int row, long payload) {
        int difference = (int) payload;
        set(row, get(row) + (undo ? -difference : difference));
    }

    @Override
    long digest(long hash) {
        long folded = hash;
        for (int number = 0; number < chunks.length; number++) {
            int[] chunk = chunks[number];
            for (int i = 0; chunk != blank && i < CHUNK_ROWS; i++) {
                if (chunk[i] != defaultValue) {
                    folded = Digest.fold(folded, ((long) id << 32) + (number << CHUNK_SHIFT) + i, chunk[i]);
                }
            }
        }
        return folded;
    }
}
