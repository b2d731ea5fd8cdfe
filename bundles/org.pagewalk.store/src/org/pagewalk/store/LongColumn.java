/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

import java.util.Arrays;

/** A {@code long} for each row. */
public final class LongColumn extends Column {
    private int limit;
    /** What each row has above its default. */
    private long[] cells = {};
    private int rampLimit;
    private long rampFirst;
    private long rampStep;

    /** A column of numbers; a fresh row holds 0. */
    public LongColumn(Table table, String name) {
        super(table, name);
        table.register(this);
    }

    /**
     * Gives the rows below {@code rows} the default {@code first + row * step}, at no cost in memory. To be called
     * before any row is written.
     */
    public void ramp(int rows, long first, long step) {
        rampLimit = rows;
        rampFirst = first;
        rampStep = step;
    }

    public long get(int row) {
        long[] values = cells;
        return defaultOf(row) + (Integer.compareUnsigned(row, values.length) < 0 ? values[row] : absent(row));
    }

    public void set(int row, long value) {
        long[] values = cells;
        if (Integer.compareUnsigned(row, values.length) >= 0) {
            setBeyond(row, value);
            return;
        }
        long above = value - defaultOf(row);
        if (recorded && above != values[row]) {
            journal.record(id, row, above - values[row]);
            mark(row);
        }
        values[row] = above;
    }

    private void setBeyond(int row, long value) {
        if (value != get(row)) {
            cells = Arrays.copyOf(cells, limit);
            markable(limit);
            set(row, value);
        }
    }

    /** Adds to the row's number and returns the sum. */
    public long add(int row, long difference) {
        long sum = get(row) + difference;
        set(row, sum);
        return sum;
    }

    private int absent(int row) {
        return row < 0 ? noSuch(row) : 0;
    }

    private long defaultOf(int row) {
        return row < rampLimit ? rampFirst + row * rampStep : 0;
    }

    @Override
    void grow(int needed) {
        limit = capacity(limit, needed);
    }

    @Override
    void reset(int row) {
        long[] values = cells;
        if (row < values.length && values[row] != 0) {
            set(row, defaultOf(row));
        }
    }

    @Override
    void apply(boolean undo, boolean flag, int row, long payload) {
        set(row, get(row) + (undo ? -payload : payload));
        mark(row);
    }

    @Override
    long digest(long hash) {
        long folded = Digest.fold(Digest.fold(hash, id, rampLimit), rampFirst, rampStep);
        for (int row = 0; row < cells.length; row++) {
            if (cells[row] != 0) {
                folded = Digest.fold(folded, (long) id << 32 | row, cells[row]);
            }
        }
        return folded;
    }

    @Override
    boolean sameAt(Column other, int row) {
        return get(row) == ((LongColumn) other).get(row);
    }

    @Override
    String textAt(int row) {
        return Long.toString(get(row));
    }

    @Override
    Object cells() {
        return cells;
    }

    @Override
    void cells(Object array) {
        cells = (long[]) array;
        limit = Math.max(limit, cells.length);
    }

    @Override
    long[] settings() {
        return new long[] {rampLimit, rampFirst, rampStep};
    }

    @Override
    void settings(long[] values) {
        ramp((int) values[0], values[1], values[2]);
    }
}
