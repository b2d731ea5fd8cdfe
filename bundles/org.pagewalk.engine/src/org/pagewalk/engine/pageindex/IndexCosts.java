/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import org.pagewalk.model.tables.PageIndexTable;

/** What the look-ups in one kind of index cost: a row of the store for each kind. */
final class IndexCosts {
    private final PageIndexTable indexes;
    private final int row;

    IndexCosts(PageIndexTable indexes, int row) {
        this.indexes = indexes;
        this.row = row;
    }

    /** Whether the machine keeps this kind. */
    boolean isKept() {
        return row >= 0;
    }

    /** A look-up visited so many nodes, or pages of a chain, and compared so many keys or bits. */
    void lookUp(int visited, int compared) {
        indexes.look_ups.add(row, 1);
        indexes.visited.add(row, visited);
        indexes.compared.add(row, compared);
    }

    /** There are so many pages more, which take so many bytes more. */
    void grow(int entries, long bytes) {
        indexes.entries.add(row, entries);
        indexes.memory.add(row, bytes);
    }
}
