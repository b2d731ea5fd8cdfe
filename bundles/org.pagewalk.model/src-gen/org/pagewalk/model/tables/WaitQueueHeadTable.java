/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.HeadColumn;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/** A queue of processes that sleep until a page is unlocked: wait_queue_head_t. Source: Gorman 3.2. */
public final class WaitQueueHeadTable extends Table {

    /** The zone in whose wait_table the queue stands. Row of {@link ZoneTable}, or NULL. */
    public final IntColumn zone;

    /**
     * The tasks in the queue, those that only wait before those that want the lock. A task that was
     * woken stays until it has seen that it got what it waits for. Source: Gorman 3.2, the kernel's
     * wait.h. Rows of {@link TaskTable}.
     */
    public final HeadColumn task_list;

    /** An empty table; Tables makes them all. */
    WaitQueueHeadTable(Store store, TaskTable task) {
        super(store, "WaitQueueHead");
        zone = new IntColumn(this, "zone", NULL);
        task_list = new HeadColumn(this, "task_list", task.wait);
    }

    /** The zone in whose wait_table the queue stands. Row of {@link ZoneTable}, or NULL. */
    public int zone(int row) {
        return zone.get(row);
    }

    /** Sets {@link #zone}. */
    public void zone(int row, int value) {
        zone.set(row, value);
    }
}
