/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Rows of one kind, numbered from 0, which come and go. A removed row is used again under a new generation, so that
 * whoever remembers (row, generation) can tell that the one they knew has gone.
 */
public class Table {
    /** The row number that means "none". */
    public static final int NULL = -1;

    private static final int LIMIT = 0;
    private static final int REMOVED = 1;
    private static final int FIRST_FREE = 2;

    private final Store store;
    private final String name;
    private final List<Column> columns = new ArrayList<>();
    /** Even while the row exists, odd while it is removed. */
    private final IntColumn generation;
    private final IntColumn nextFree;
    private final IntColumn tally;

    protected Table(Store store, String name) {
        this.store = store;
        this.name = name;
        store.register(this);
        generation = IntColumn.inside(this, "generation", 0);
        nextFree = IntColumn.inside(this, "next free row", NULL);
        tally = IntColumn.inside(this, "tally", 0);
        tally.grow(FIRST_FREE + 1);
        tally.set(FIRST_FREE, NULL);
    }

    public final String name() {
        return name;
    }

    public final Store store() {
        return store;
    }

    /** The fields, in the order in which they were made. */
    public final List<Column> columns() {
        return Collections.unmodifiableList(columns);
    }

    /** Adds a row, all fields at their defaults, and returns its number. */
    public final int add() {
        int row = tally.get(FIRST_FREE);
        if (row == NULL) {
            return add(1);
        }
        tally.set(FIRST_FREE, nextFree.get(row));
        tally.add(REMOVED, -1);
        nextFree.reset(row);
        generation.add(row, 1);
        return row;
    }

    /** Adds {@code n} rows with consecutive numbers that were never used before, and returns the first. */
    public final int add(int n) {
        int first = limit();
        int limit = Math.addExact(first, n);
        grow(limit);
        tally.set(LIMIT, limit);
        return first;
    }

    /** Lets all columns have room for so many rows. */
    private void grow(int limit) {
        generation.grow(limit);
        nextFree.grow(limit);
        for (Column column : columns) {
            column.grow(limit);
        }
    }

    /** The cells have come from elsewhere: the columns get room for as many rows as they tell of. */
    final void cellsArrived() {
        grow(limit());
    }

    /** Removes a row: its fields go back to their defaults, it leaves the lists it is on. */
    public final void remove(int row) {
        if (!exists(row)) {
            throw new IllegalStateException(name + ": there is no row " + row);
        }
        for (Column column : columns) {
            column.reset(row);
        }
        generation.add(row, 1);
        nextFree.set(row, tally.get(FIRST_FREE));
        tally.set(FIRST_FREE, row);
        tally.add(REMOVED, 1);
    }

    public final boolean exists(int row) {
        return row >= 0 && row < limit() && (generation.get(row) & 1) == 0;
    }

    /** Changes whenever the row is removed or used again. */
    public final int generation(int row) {
        return generation.get(row);
    }

    /** The number of rows that exist. */
    public final int size() {
        return limit() - tally.get(REMOVED);
    }

    /** Every row that exists, or ever existed, is below this. */
    public final int limit() {
        return tally.get(LIMIT);
    }

    void register(Column column) {
        columns.add(column);
        column.grow(limit());
    }
}
