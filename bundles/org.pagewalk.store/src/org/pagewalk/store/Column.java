/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

/**
 * One field of every row of a table.
 * <p>
 * Values lie one after the other in an array of primitives, written in place: a directory of chunks in between
 * would make the page allocator a quarter to a third slower. The array is as long as writes have made it; a row beyond its
 * end has the default. So a field that a million page frames have and nobody uses costs nothing, and reading pays
 * no more than the bounds check that an array access pays anyway.
 * <p>
 * A write pays one test more, of {@link #recorded}.
 */
public abstract sealed class Column
        permits IntColumn, LongColumn, NibbleColumn, StringColumn, BitSetColumn, ListColumn, HeadColumn {
    private final Table table;
    private final String name;
    final int id;
    final Journal journal;
    /** Whether the journal is to hear of each write: a copy of {@link Journal#isRecording} close at hand. */
    boolean recorded;

    Column(Table table, String name) {
        this.table = table;
        this.name = name;
        this.journal = table.store().journal();
        this.recorded = journal.isRecording();
        this.id = table.store().register(this);
    }

    /** The field's name, the kernel's own where it has one. */
    public final String name() {
        return name;
    }

    public final Table table() {
        return table;
    }

    @Override
    public final String toString() {
        return table.name() + "." + name;
    }

    /** There is no such row: NULL was taken for a row. */
    final int noSuch(int row) {
        throw new IndexOutOfBoundsException(this + " of row " + row);
    }

    /** Expects rows below {@code limit} from now on. */
    abstract void grow(int limit);

    /** Sets a row to its default. */
    abstract void reset(int row);

    /** Makes a recorded change once more, or takes it back; called while nobody records. */
    abstract void apply(boolean undo, boolean flag, int index, long payload);

    /** Folds whatever is not at its default. */
    abstract long digest(long hash);

    /** For how many rows there is to be room, now that there must be for {@code needed}: some ahead if it grows. */
    static int capacity(int present, int needed) {
        return needed <= present ? present : Math.max(needed, present + (present >> 1));
    }
}
