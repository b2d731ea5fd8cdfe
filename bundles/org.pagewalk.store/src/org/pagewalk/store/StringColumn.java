/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

/** A string for each row, empty by default. Equal strings are held once for the whole store, and never let go. */
public final class StringColumn extends Column {
    private final IntColumn numbers;

    public StringColumn(Table table, String name) {
        super(table, name);
        numbers = IntColumn.ofStrings(table, name);
        table.register(this);
    }

    public String get(int row) {
        return table().store().string(numbers.get(row));
    }

    public void set(int row, String text) {
        numbers.set(row, table().store().intern(text));
    }

    @Override
    void grow(int limit) {
        numbers.grow(limit);
    }

    @Override
    void reset(int row) {
        numbers.reset(row);
    }

    @Override
    void apply(boolean undo, boolean flag, int index, long payload) {
        throw new IllegalStateException(this + " records nothing itself");
    }

    @Override
    long digest(long hash) {
        return hash; // the inner column answers for it
    }

    @Override
    boolean sameAt(Column other, int row) {
        return get(row).equals(((StringColumn) other).get(row));
    }

    @Override
    String textAt(int row) {
        return '"' + get(row) + '"';
    }
}
