/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

import java.util.Arrays;

/** A {@code long} for each row. */
public final class LongColumn extends Column {
    private final long[] blank = new long[CHUNK_ROWS];
    private long[][] chunks = {};
    private long[][] writable = {};
    private int rampLimit;
    private long rampFirst;
    private long rampStep;

    /** A column of numbers; a fresh row holds 0. */
    public LongColumn(Table table, String name) {
        super(table, name);
        table.register(this);
    }

    /**
     * Gives the rows below {@code limit} the default {@code first + row * step}, at no cost in memory: what is kept
     * is the difference from it. To be called before any row is written.
     */
    public void ramp(int limit, long first, long step) {
        rampLimit = limit;
        rampFirst = first;
        rampStep = step;
    }

    public long get(int row) {
        return chunks[row >>> CHUNK_SHIFT][row & CHUNK_MASK] + defaultOf(row);
    }

    public void set(int row, long value) {
        long kept = value - defaultOf(row);
        long[] chunk = writable[row >>> CHUNK_SHIFT];
        if (chunk != null) {
            chunk[row & CHUNK_MASK] = kept;
        } else {
            setSlowly(row, kept);
        }
    }

    /** Adds to the row's number and returns the sum. */
    public long add(int row, long difference) {
        long sum = get(row) + difference;
        set(row, sum);
        return sum;
    }

    private long defaultOf(int row) {
        return row < rampLimit ? rampFirst + row * rampStep : 0;
    }

    private void setSlowly(int row, long kept) {
        int number = row >>> CHUNK_SHIFT;
        long[] chunk = chunks[number];
        long old = chunk[row & CHUNK_MASK];
        if (old == kept) {
            return;
        }
        if (chunk == blank) {
            chunk = blank.clone();
            chunks[number] = chunk;
        }
        if (journal.isRecording()) {
            journal.record(id, row, kept - old);
        } else {
            writable[number] = chunk;
        }
        chunk[row & CHUNK_MASK] = kept;
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
        set(row, defaultOf(row));
    }

    @Override
    void freeze() {
        Arrays.fill(writable, null);
    }

    @Override
    void apply(boolean undo, boolean flag, int row, long payload) {
        set(row, get(row) + (undo ? -payload : payload));
    }

    @Override
    long digest(long hash) {
        long folded = Digest.fold(hash, rampLimit, rampFirst * 31 + rampStep);
        for (int number = 0; number < chunks.length; number++) {
            long[] chunk = chunks[number];
            for (int i = 0; chunk != blank && i < CHUNK_ROWS; i++) {
                if (chunk[i] != 0) {
                    folded = Digest.fold(folded, ((long) id << 32) + (number << CHUNK_SHIFT) + i, chunk[i]);
                }
            }
        }
        return folded;
    }
}
