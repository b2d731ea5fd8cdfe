/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

/** Hears, by ranges, where a store may have changed when its state moved to another moment. */
@FunctionalInterface
public interface Changes {
    /** Hears nothing. */
    Changes NONE = (column, firstRow, lastRow) -> { };

    /**
     * Rows of a column may have changed.
     *
     * @param firstRow the first of them, from 0
     * @param lastRow the last of them; {@link Integer#MAX_VALUE} for all that there are
     */
    void rows(Column column, int firstRow, int lastRow);

    /** The state has arrived: all that may have changed since the last time was told, and can be read. */
    default void arrived() {
        // who looks at each range as it comes need not care
    }

    /** Any row of a column may have changed. */
    default void all(Column column) {
        rows(column, 0, Integer.MAX_VALUE);
    }

    /** Cells of a column may have changed. */
    default void cells(Column column, int from, int to) {
        int first = column.rowOfCell(from);
        int last = column.rowOfCell(to - 1);
        if (first < 0 || last < 0) {
            all(column);
        } else {
            rows(column, first, Math.max(last, column.rowOfCell(to) - 1));
        }
    }
}
