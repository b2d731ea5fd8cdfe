/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.LongColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/** A range of physical memory as the firmware describes it: struct e820entry. Source: Gorman 5.2.1. */
public final class E820EntryTable extends Table {

    /** Where it starts. Unit: physical address. */
    public final LongColumn addr;

    /** How large it is. Unit: bytes. */
    public final LongColumn size;

    /** What it is: 1 E820_RAM, usable; 2 E820_RESERVED; 3 E820_ACPI; 4 E820_NVS. */
    public final IntColumn type;

    /** An empty table; Tables makes them all. */
    E820EntryTable(Store store) {
        super(store, "E820Entry");
        addr = new LongColumn(this, "addr");
        size = new LongColumn(this, "size");
        type = new IntColumn(this, "type");
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

    /** What it is: 1 E820_RAM, usable; 2 E820_RESERVED; 3 E820_ACPI; 4 E820_NVS. */
    public int type(int row) {
        return type.get(row);
    }

    /** Sets {@link #type}. */
    public void type(int row, int value) {
        type.set(row, value);
    }
}
