/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.LongColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.StringColumn;
import org.pagewalk.store.Table;

/** A line of the kernel log. Source: the kernel's printk.c. */
public final class LogLineTable extends Table {

    /** What was printed. */
    public final StringColumn text;

    /** When. Unit: jiffies. */
    public final LongColumn time;

    /** An empty table; Tables makes them all. */
    LogLineTable(Store store) {
        super(store, "LogLine");
        text = new StringColumn(this, "text");
        time = new LongColumn(this, "time");
    }

    /** What was printed. */
    public String text(int row) {
        return text.get(row);
    }

    /** Sets {@link #text}. */
    public void text(int row, String value) {
        text.set(row, value);
    }

    /** When. Unit: jiffies. */
    public long time(int row) {
        return time.get(row);
    }

    /** Sets {@link #time}. */
    public void time(int row, long value) {
        time.set(row, value);
    }
}
