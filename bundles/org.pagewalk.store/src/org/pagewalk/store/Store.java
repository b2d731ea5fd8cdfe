/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One whole state: its tables, the strings they use, and the journal of what was written. */
public final class Store {
    private final Journal journal = new Journal(this);
    private final List<Table> tables = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<String> strings = new ArrayList<>(List.of(""));
    private final Map<String, Integer> stringNumbers = new HashMap<>(Map.of("", 0));
    /** The checkpoint taken or restored last; null before the first. */
    private Checkpoint base;

    /** The record of writes; off until {@link Journal#record} turns it on. */
    public Journal journal() {
        return journal;
    }

    /** All tables, in the order in which they were made. */
    public List<Table> tables() {
        return Collections.unmodifiableList(tables);
    }

    /** 64 bits that are equal for equal states: every table's rows and values, without what was merely reserved. */
    public long digest() {
        long hash = Digest.START;
        for (Column column : columns) {
            hash = column.digest(hash);
        }
        return hash;
    }

    /** Keeps the state as it is, to come back to it. The journal must be recording. */
    public Checkpoint checkpoint() {
        base = Checkpoint.of(this, base);
        return base;
    }

    /**
     * Goes back, or forward, to a state that was kept. The journal begins anew there.
     *
     * @param changes hears where the state may have changed
     */
    public void restore(Checkpoint checkpoint, Changes changes) {
        checkpoint.restore(this, base, changes);
        base = checkpoint;
    }

    /** Takes over the whole state of another store whose tables have the same columns. */
    public void copyFrom(Store other) {
        for (int i = 1; i < other.strings.size(); i++) {
            intern(other.strings.get(i));
        }
        for (int i = 0; i < columns.size(); i++) {
            Column from = other.columns.get(i);
            Column to = columns.get(i);
            to.cells(switch (from.cells()) {
                case int[] ints -> ints.clone();
                case long[] longs -> longs.clone();
                case byte[][] rows -> rows.clone();
                default -> throw new IllegalStateException(from + " has cells of an unknown kind");
            });
            if (from instanceof BytesColumn bytes) {
                bytes.share(0, ((byte[][]) from.cells()).length);
            }
            to.origin(from.origin());
            to.settings(from.settings());
            to.markable(Array.getLength(to.cells()));
        }
        tables.forEach(Table::cellsArrived);
    }

    /** Where another state, of a store with the same tables, differs: small tables first, and no more than so many. */
    public List<Difference> differences(Store other, int max) {
        List<Difference> found = new ArrayList<>();
        for (Table table : tables.stream().sorted(Comparator.comparingInt(Table::limit)).toList()) {
            Table twin = other.tables.get(tables.indexOf(table));
            for (int row = 0; row < Math.max(table.limit(), twin.limit()) && found.size() < max; row++) {
                compare(table, twin, row, found, max);
            }
        }
        return found;
    }

    private static void compare(Table table, Table twin, int row, List<Difference> found, int max) {
        if (table.exists(row) != twin.exists(row)) {
            found.add(new Difference(table.name(), row, "", table.exists(row) ? "there" : "not there",
                    twin.exists(row) ? "there" : "not there"));
            return;
        }
        for (int i = 0; i < table.columns().size() && found.size() < max; i++) {
            Column column = table.columns().get(i);
            Column counterpart = twin.columns().get(i);
            if (!column.sameAt(counterpart, row)) {
                found.add(new Difference(table.name(), row, column.name(), column.textAt(row),
                        counterpart.textAt(row)));
            }
        }
    }

    /** What is wrong with the links of any list, in words; empty when all is well. */
    public List<String> checkInvariants() {
        return columns.stream().filter(ListColumn.class::isInstance)
                .flatMap(column -> ((ListColumn) column).check().stream()).toList();
    }

    /** What was written from here on is not marked in regard to any checkpoint. */
    void forgetBase() {
        base = null;
    }

    void register(Table table) {
        tables.add(table);
    }

    int register(Column column) {
        if (columns.size() == Journal.COLUMNS_MAX) {
            throw new IllegalStateException("a store holds at most " + Journal.COLUMNS_MAX + " columns");
        }
        columns.add(column);
        return columns.size() - 1;
    }

    /** The column with this {@link Column#number}. */
    public Column column(int number) {
        return columns.get(number);
    }

    List<Column> columns() {
        return columns;
    }

    List<String> strings() {
        return strings;
    }

    /** The number of a string; the same string always has the same number, the empty one 0. */
    int intern(String text) {
        return stringNumbers.computeIfAbsent(text, fresh -> {
            strings.add(fresh);
            return strings.size() - 1;
        });
    }

    String string(int number) {
        return strings.get(number);
    }
}
