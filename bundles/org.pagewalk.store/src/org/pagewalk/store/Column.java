/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

/**
 * One field of every row of a table.
 * <p>
 * Values lie in chunks of {@value #CHUNK_ROWS} rows. A chunk that nobody wrote is a blank one that all share, so a
 * field which a million page frames have and nobody uses costs next to nothing. Each column keeps two directories:
 * {@code chunks} to read from, and {@code writable}, whose entry is there only while a chunk may be written without
 * further thought, that is, while it belongs to this state alone and nobody records. Everything else (first write,
 * journal, and whatever else wants to see a chunk before it changes) happens on the slow way that a missing entry
 * leads to; a plain write pays one test for all of it.
 */
public abstract sealed class Column
        permits IntColumn, LongColumn, StringColumn, BitSetColumn, ListColumn, HeadColumn {
    /** The number of rows in a chunk is two to the power of this. */
    static final int CHUNK_SHIFT = 12;
    static final int CHUNK_ROWS = 1 << CHUNK_SHIFT;
    static final int CHUNK_MASK = CHUNK_ROWS - 1;

    private final Table table;
    private final String name;
    final int id;
    final Journal journal;

    Column(Table table, String name) {
        this.table = table;
        this.name = name;
        this.journal = table.store().journal();
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

    /** Makes the rows below {@code limit} readable. */
    abstract void grow(int limit);

    /** Sets a row to its default. */
    abstract void reset(int row);

    /** From now on the first write of each chunk takes the slow way. */
    abstract void freeze();

    /** Makes a recorded change once more, or takes it back. */
    abstract void apply(boolean undo, boolean flag, int index, long payload);

    abstract long digest(long hash);

    /** How many chunks hold the rows below {@code limit}. */
    static int chunksFor(int limit) {
        return (limit >>> CHUNK_SHIFT) + ((limit & CHUNK_MASK) == 0 ? 0 : 1);
    }

    /** The directory's size when it has to grow: a little ahead for small tables, exact for large ones. */
    static int directorySize(int present, int needed) {
        return Math.max(needed, Math.min(present * 2, present + 64));
    }
}
