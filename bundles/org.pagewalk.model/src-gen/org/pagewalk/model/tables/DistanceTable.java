/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/** How far one node is from another. Source: the firmware's SLIT. */
public final class DistanceTable extends Table {

    /** The other node. Row of {@link NodeTable}, or NULL. */
    public final IntColumn to;

    /** 10 for the node itself; 20 means that its memory takes twice as long. */
    public final IntColumn distance;

    /** An empty table; Tables makes them all. */
    DistanceTable(Store store) {
        super(store, "Distance");
        to = new IntColumn(this, "to", NULL);
        distance = new IntColumn(this, "distance");
    }

    /** The other node. Row of {@link NodeTable}, or NULL. */
    public int to(int row) {
        return to.get(row);
    }

    /** Sets {@link #to}. */
    public void to(int row, int value) {
        to.set(row, value);
    }

    /** 10 for the node itself; 20 means that its memory takes twice as long. */
    public int distance(int row) {
        return distance.get(row);
    }

    /** Sets {@link #distance}. */
    public void distance(int row, int value) {
        distance.set(row, value);
    }
}
