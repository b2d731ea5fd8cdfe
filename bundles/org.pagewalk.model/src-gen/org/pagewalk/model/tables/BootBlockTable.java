/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.LongColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.StringColumn;
import org.pagewalk.store.Table;

/** A run of memory that was taken while the machine booted, and for what. Source: Gorman 5. */
public final class BootBlockTable extends Table {

    /** Where it starts. Unit: physical address. */
    public final LongColumn addr;

    /** How large it is. Unit: bytes. */
    public final LongColumn size;

    /** What took it: the kernel image, mem_map, a bitmap, or the function that was called. */
    public final StringColumn what;

    /** An empty table; Tables makes them all. */
    BootBlockTable(Store store) {
        super(store, "BootBlock");
        addr = new LongColumn(this, "addr");
        size = new LongColumn(this, "size");
        what = new StringColumn(this, "what");
    }

    /** Where it starts. Unit: physical address. */
    public long addr(int row) {
        return addr.get(row);
    }

    /** Sets {@link #addr}. */
    public void addr(int row, long value) {
        addr.set(row, value);
    }

    /** How large it is. Unit: bytes. */
    public long size(int row) {
        return size.get(row);
    }

    /** Sets {@link #size}. */
    public void size(int row, long value) {
        size.set(row, value);
    }

    /** What took it: the kernel image, mem_map, a bitmap, or the function that was called. */
    public String what(int row) {
        return what.get(row);
    }

    /** Sets {@link #what}. */
    public void what(int row, String value) {
        what.set(row, value);
    }
}
