/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

import java.util.Arrays;

/**
 * One field of every row of a table.
 * <p>
 * Values lie one after the other in an array of primitives, written in place: a directory of chunks in between
 * would make the page allocator a quarter to a third slower. The array is as long as writes have made it; a row beyond its
 * end has the default. So a field that a million page frames have and nobody uses costs nothing, and reading pays
 * no more than the bounds check that an array access pays anyway.
 * <p>
 * A write pays one test more, of {@link #recorded}. While that is on, a write also marks the chunk of cells that it
 * touched, so that a {@link Checkpoint} copies only what was written since the one before.
 */
public abstract sealed class Column
        permits IntColumn, LongColumn, NibbleColumn, StringColumn, BitSetColumn, ListColumn, HeadColumn, BytesColumn {
    /** A chunk has 1024 cells. */
    static final int CHUNK_SHIFT = 10;

    /** The cells of a column that keeps its values elsewhere. */
    static final int[] NO_CELLS = {};

    private final Table table;
    private final String name;
    final int id;
    final Journal journal;
    /** Whether the journal is to hear of each write: a copy of {@link Journal#isRecording} close at hand. */
    boolean recorded;
    /** For each chunk of the cells, 1 if it may differ from the last checkpoint; kept while recorded. */
    byte[] touched = {};

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

    /** The column's number in its store; the same in every store with the same tables. */
    public final int number() {
        return id;
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

    /** Whether the row has the same value in a column of the same kind in another store. */
    abstract boolean sameAt(Column other, int row);

    /** A row's value in words, for a report of differences. */
    abstract String textAt(int row);

    /** The array in which the values lie: {@code int[]}, {@code long[]} or {@code byte[][]}. */
    Object cells() {
        return NO_CELLS;
    }

    /** Takes another array of the same kind for its own. */
    void cells(Object array) {
        // nothing of its own
    }

    /** The cells were written from outside. */
    void restored() {
        // nothing is remembered about them
    }

    /** The cell of number 0, where numbers below 0 are possible. */
    int origin() {
        return 0;
    }

    void origin(int cell) {
        assert cell == 0 : this + " has no numbers below 0";
    }

    /** What else belongs to the column's shape and was settled at boot. */
    long[] settings() {
        return new long[0];
    }

    void settings(long[] values) {
        assert values.length == 0 : this + " has no settings";
    }

    /** The row to which a cell belongs, or {@link Table#NULL} where the cells say nothing about rows. */
    int rowOfCell(int cell) {
        return cell;
    }

    /** The row that a recorded write changed. */
    int rowOfEntry(int index, long payload) {
        return index;
    }

    /** Has marks for so many cells from now on, none set. */
    final void markable(int cells) {
        touched = new byte[chunks(cells)];
        Arrays.fill(touched, (byte) 1);
    }

    /** Notes that a cell may differ from the last checkpoint. */
    final void mark(int cell) {
        touched[cell >>> CHUNK_SHIFT] = 1;
    }

    static int chunks(int cells) {
        return cells + (1 << CHUNK_SHIFT) - 1 >>> CHUNK_SHIFT;
    }

    /** For how many rows there is to be room, now that there must be for {@code needed}: some ahead if it grows. */
    static int capacity(int present, int needed) {
        return needed <= present ? present : Math.max(needed, present + (present >> 1));
    }
}
