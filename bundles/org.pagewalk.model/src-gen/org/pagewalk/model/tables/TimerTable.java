/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.ListColumn;
import org.pagewalk.store.LongColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/** Something that is to happen at a time: struct timer_list. Source: the kernel's sched.h. */
public final class TimerTable extends Table {

    /** When it happens. Unit: jiffies. Source: the kernel's timer.h. */
    public final LongColumn expires;

    /** The task that it wakes. Source: the kernel's timer.h. Row of {@link TaskTable}, or NULL. */
    public final IntColumn data;

    /** Links the timer among those that are set. */
    public final ListColumn list;

    /**
     * What it does when it expires: 0 wakes a task, 1 ends a transfer of a disk. Source: the kernel's
     * timer.h.
     */
    public final IntColumn function;

    /** The disk whose transfer it ends. Source: the kernel's timer.h. Row of {@link DiskTable}, or NULL. */
    public final IntColumn disk;

    /** An empty table; Tables makes them all. */
    TimerTable(Store store) {
        super(store, "Timer");
        expires = new LongColumn(this, "expires");
        data = new IntColumn(this, "data", NULL);
        list = new ListColumn(this, "list");
        function = new IntColumn(this, "function");
        disk = new IntColumn(this, "disk", NULL);
    }

    /** When it happens. Unit: jiffies. Source: the kernel's timer.h. */
    public long expires(int row) {
        return expires.get(row);
    }

    /** Sets {@link #expires}. */
    public void expires(int row, long value) {
        expires.set(row, value);
    }

    /** The task that it wakes. Source: the kernel's timer.h. Row of {@link TaskTable}, or NULL. */
    public int data(int row) {
        return data.get(row);
    }

    /** Sets {@link #data}. */
    public void data(int row, int value) {
        data.set(row, value);
    }

    /**
     * What it does when it expires: 0 wakes a task, 1 ends a transfer of a disk. Source: the kernel's
     * timer.h.
     */
    public int function(int row) {
        return function.get(row);
    }

    /** Sets {@link #function}. */
    public void function(int row, int value) {
        function.set(row, value);
    }

    /** The disk whose transfer it ends. Source: the kernel's timer.h. Row of {@link DiskTable}, or NULL. */
    public int disk(int row) {
        return disk.get(row);
    }

    /** Sets {@link #disk}. */
    public void disk(int row, int value) {
        disk.set(row, value);
    }
}
