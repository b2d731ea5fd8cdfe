/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

import java.util.Arrays;

/** An {@code int} for each row; also a reference, as the row of another table or {@link Table#NULL}. */
public final class IntColumn extends Column {
    private final int defaultValue;
    /** Whether the numbers stand for strings of the store. */
    private final boolean strings;
    private int limit;
    private int[] cells = {};

    /** A column of numbers; a fresh row holds 0. */
    public IntColumn(Table table, String name) {
        this(table, name, 0);
    }

    /** A column whose fresh rows hold {@code defaultValue}: {@link Table#NULL} for references. */
    public IntColumn(Table table, String name, int defaultValue) {
        this(table, name, defaultValue, true, false);
    }

    private IntColumn(Table table, String name, int defaultValue, boolean listed, boolean strings) {
        super(table, name);
        this.defaultValue = defaultValue;
        this.strings = strings;
        if (listed) {
            table.register(this);
        }
    }

    /** A column inside a table or another column: who makes it also lets it grow and resets it. */
    static IntColumn inside(Table table, String name, int defaultValue) {
        return new IntColumn(table, name, defaultValue, false, false);
    }

    /** The same for numbers of strings, 0 for the empty one: two that read alike count as equal. */
    static IntColumn ofStrings(Table table, String name) {
        return new IntColumn(table, name, 0, false, true);
    }

    public int get(int row) {
        int[] values = cells;
        return Integer.compareUnsigned(row, values.length) < 0 ? values[row] : absent(row);
    }

    public void set(int row, int value) {
        int[] values = cells;
        if (Integer.compareUnsigned(row, values.length) >= 0) {
            setBeyond(row, value);
            return;
        }
        if (recorded) {
            record(row, value - values[row]);
        }
        values[row] = value;
    }

    /** Adds to the row's number and returns the sum. */
    public int add(int row, int difference) {
        int[] values = cells;
        if (Integer.compareUnsigned(row, values.length) >= 0) {
            setBeyond(row, get(row) + difference);
            return get(row);
        }
        if (recorded) {
            record(row, difference);
        }
        return values[row] += difference;
    }

    private void record(int row, int difference) {
        if (difference != 0) {
            journal.record(id, row, difference);
            mark(row);
        }
    }

    private void setBeyond(int row, int value) {
        if (value != get(row)) {
            makeRoom();
            set(row, value);
        }
    }

    private int absent(int row) {
        return row < 0 ? noSuch(row) : defaultValue;
    }

    private void makeRoom() {
        int present = cells.length;
        cells = Arrays.copyOf(cells, limit);
        Arrays.fill(cells, present, limit, defaultValue);
        markable(limit);
    }

    @Override
    void grow(int needed) {
        limit = capacity(limit, needed);
    }

    @Override
    void reset(int row) {
        int[] values = cells;
        if (row < values.length && values[row] != defaultValue) {
            set(row, defaultValue);
        }
    }

    @Override
    void apply(boolean undo, boolean flag, int row, long payload) {
        int difference = (int) payload;
        set(row, get(row) + (undo ? -difference : difference));
        mark(row);
    }

    @Override
    long digest(long hash) {
        long folded = hash;
        for (int row = 0; row < cells.length; row++) {
            if (cells[row] != defaultValue) {
                int value = strings ? table().store().string(cells[row]).hashCode() : cells[row];
                folded = Digest.fold(folded, (long) id << 32 | row, value);
            }
        }
        return folded;
    }

    @Override
    boolean sameAt(Column other, int row) {
        return get(row) == ((IntColumn) other).get(row);
    }

    @Override
    String textAt(int row) {
        return get(row) == Table.NULL && defaultValue == Table.NULL ? "NULL" : Integer.toString(get(row));
    }

    @Override
    Object cells() {
        return cells;
    }

    @Override
    void cells(Object array) {
        cells = (int[]) array;
        limit = Math.max(limit, cells.length);
    }
}
