/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

import java.util.ArrayList;
import java.util.Collections;
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

    Column column(int id) {
        return columns.get(id);
    }

    List<Column> columns() {
        return columns;
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
