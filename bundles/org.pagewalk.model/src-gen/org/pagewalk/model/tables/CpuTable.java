/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/** What the kernel keeps for one processor. Source: the kernel's sched.h. */
public final class CpuTable extends Table {

    /** The task that runs on it. Source: the kernel's sched.h. Row of {@link TaskTable}, or NULL. */
    public final IntColumn current;

    /**
     * How many interrupt handlers are running, one inside the other; nothing may sleep unless it is 0.
     * Source: the kernel's hardirq.h.
     */
    public final IntColumn local_irq_count;

    /** The node whose memory is nearest. Source: Gorman 3.1. Row of {@link NodeTable}, or NULL. */
    public final IntColumn node;

    /** An empty table; Tables makes them all. */
    CpuTable(Store store) {
        super(store, "Cpu");
        current = new IntColumn(this, "current", NULL);
        local_irq_count = new IntColumn(this, "local_irq_count");
        node = new IntColumn(this, "node", NULL);
    }

    /** The task that runs on it. Source: the kernel's sched.h. Row of {@link TaskTable}, or NULL. */
    public int current(int row) {
        return current.get(row);
    }

    /** Sets {@link #current}. */
    public void current(int row, int value) {
        current.set(row, value);
    }

    /**
     * How many interrupt handlers are running, one inside the other; nothing may sleep unless it is 0.
     * Source: the kernel's hardirq.h.
     */
    public int local_irq_count(int row) {
        return local_irq_count.get(row);
    }

    /** Sets {@link #local_irq_count}. */
    public void local_irq_count(int row, int value) {
        local_irq_count.set(row, value);
    }

    /** The node whose memory is nearest. Source: Gorman 3.1. Row of {@link NodeTable}, or NULL. */
    public int node(int row) {
        return node.get(row);
    }

    /** Sets {@link #node}. */
    public void node(int row, int value) {
        node.set(row, value);
    }
}
