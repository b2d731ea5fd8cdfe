/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import java.util.List;

import org.pagewalk.engine.functions.Value;
import org.pagewalk.store.Column;
import org.pagewalk.store.HeadColumn;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.LongColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.StringColumn;

/** Writes into the state what somebody sets on a branch. */
final class Setter {
    private Setter() {
    }

    /**
     * Refuses what cannot be done.
     *
     * @throws IllegalArgumentException for a row that is not there, or a column that holds other values
     */
    static void check(Store store, Input.Set change) {
        Column column = store.column(change.column());
        boolean fits = switch (change.value()) {
            case Value.Int number -> column instanceof IntColumn || column instanceof LongColumn;
            case Value.Text text -> column instanceof StringColumn;
            case Value.Items(List<Value> nodes) -> column instanceof HeadColumn heads
                    && nodes.stream().allMatch(node -> heads.list().table().exists((int) number(node)))
                    && nodes.stream().distinct().count() == nodes.size();
            default -> false;
        };
        if (!fits || !column.table().exists(change.row())) {
            throw new IllegalArgumentException(column + " of row " + change.row() + " cannot be set to " + change.value());
        }
    }

    static void set(Store store, Input.Set change) {
        int row = change.row();
        switch (store.column(change.column())) {
            case IntColumn column -> column.set(row, (int) number(change.value()));
            case LongColumn column -> column.set(row, number(change.value()));
            case StringColumn column -> column.set(row, ((Value.Text) change.value()).value());
            case HeadColumn column -> fill(column, row, ((Value.Items) change.value()).items());
            default -> throw new IllegalArgumentException(store.column(change.column()) + " cannot be set");
        }
    }

    private static long number(Value value) {
        return ((Value.Int) value).value();
    }

    /** Gives a list these nodes, in this order; each leaves the list it was on. */
    private static void fill(HeadColumn column, int row, List<Value> nodes) {
        while (column.removeFirst(row) >= 0) {
            // until it is empty
        }
        for (Value node : nodes) {
            int number = (int) number(node);
            if (column.list().isOn(number)) {
                column.list().del(number);
            }
            column.addTail(row, number);
        }
    }
}
