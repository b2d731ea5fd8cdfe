/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import java.util.List;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/**
 * The zones that one kind of request may be served from, best first: struct zonelist_t. Source:
 * Gorman 3.1.
 */
public final class ZonelistTable extends Table {

    /**
     * Up to three zones, the preferred one first; the kernel ends the array with NULL. Source: Gorman
     * 3.1. Row of {@link ZoneTable}, or NULL.
     */
    public final List<IntColumn> zones;

    /** The node that keeps this list. Row of {@link NodeTable}, or NULL. */
    public final IntColumn node;

    /** An empty table; Tables makes them all. */
    ZonelistTable(Store store) {
        super(store, "Zonelist");
        zones = List.of(
                new IntColumn(this, "zones[0]", NULL),
                new IntColumn(this, "zones[1]", NULL),
                new IntColumn(this, "zones[2]", NULL),
                new IntColumn(this, "zones[3]", NULL));
        node = new IntColumn(this, "node", NULL);
    }

    /** Element {@code i} of {@link #zones}. */
    public int zones(int row, int i) {
        return zones.get(i).get(row);
    }

    /** Sets element {@code i} of {@link #zones}. */
    public void zones(int row, int i, int value) {
        zones.get(i).set(row, value);
    }

    /** The node that keeps this list. Row of {@link NodeTable}, or NULL. */
    public int node(int row) {
        return node.get(row);
    }

    /** Sets {@link #node}. */
    public void node(int row, int value) {
        node.set(row, value);
    }
}
