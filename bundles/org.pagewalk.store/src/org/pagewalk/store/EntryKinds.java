/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Which entries of a journal somebody looks for: writes to some columns, notes of some kinds. Each can bear a mark, by which
 * a {@link Journal.Reader} tells them apart.
 */
public final class EntryKinds {
    /** Every entry. */
    public static final EntryKinds ALL = new EntryKinds(column -> true, note -> true);
    /** Every note. */
    public static final EntryKinds NOTES = new EntryKinds(column -> false, note -> true);
    /** Every write. */
    public static final EntryKinds WRITES = new EntryKinds(column -> true, note -> false);

    /**
     * The mark, 0 for what nobody looks for; by the column's number, behind them by the kind of the note, as {@link Journal}
     * numbers both. Behind these there are as many zeros for the second words of entries.
     */
    private final byte[] marks;

    private EntryKinds(byte[] marks) {
        this.marks = marks;
    }

    private EntryKinds(IntPredicate columns, IntPredicate notes) {
        marks = new byte[2 << Journal.KIND_BITS];
        for (int i = 0; i < Journal.COLUMNS_MAX; i++) {
            marks[i] = (byte) (columns.test(i) ? 1 : 0);
            marks[Journal.COLUMNS_MAX + i] = (byte) (notes.test(i) ? 1 : 0);
        }
    }

    /** Notes of some kinds. */
    public static EntryKinds notes(IntPredicate kinds) {
        return new EntryKinds(column -> false, kinds);
    }

    /** Writes to a column. */
    public static EntryKinds writes(Column column) {
        return new EntryKinds(number -> number == column.number(), note -> false);
    }

    /** Writes to the rows of a table, their coming and going too. */
    public static EntryKinds writes(Table table) {
        List<Column> columns = table.store().columns();
        return new EntryKinds(number -> number < columns.size() && columns.get(number).table() == table, note -> false);
    }

    /** The same entries, all with this mark, from 1 to 127; otherwise it is 1. */
    public EntryKinds marked(int mark) {
        byte[] changed = marks.clone();
        for (int i = 0; i < changed.length; i++) {
            changed[i] = (byte) (changed[i] == 0 ? 0 : mark);
        }
        return new EntryKinds(changed);
    }

    /** These entries, and others too; what is in both keeps its mark. */
    public EntryKinds and(EntryKinds others) {
        byte[] changed = marks.clone();
        for (int i = 0; i < changed.length; i++) {
            changed[i] = changed[i] == 0 ? others.marks[i] : changed[i];
        }
        return new EntryKinds(changed);
    }

    byte[] marks() {
        return marks;
    }
}
