/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.LongColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/** An open file: struct file. Source: Gorman 9.1. */
public final class FileTable extends Table {

    /** Under which name it was opened. Source: Gorman 9.1. Row of {@link DentryTable}, or NULL. */
    public final IntColumn f_dentry;

    /**
     * 1 it may be read (FMODE_READ), 2 it may be written (FMODE_WRITE). Unit: bits. Source: the
     * kernel's fs.h.
     */
    public final IntColumn f_mode;

    /** How many use it. Source: the kernel's fs.h. */
    public final IntColumn f_count;

    /** Where the next read or write happens. Unit: bytes. Source: the kernel's fs.h. */
    public final LongColumn f_pos;

    /** An empty table; Tables makes them all. */
    FileTable(Store store) {
        super(store, "File");
        f_dentry = new IntColumn(this, "f_dentry", NULL);
        f_mode = new IntColumn(this, "f_mode");
        f_count = new IntColumn(this, "f_count");
        f_pos = new LongColumn(this, "f_pos");
    }

    /** Under which name it was opened. Source: Gorman 9.1. Row of {@link DentryTable}, or NULL. */
    public int f_dentry(int row) {
        return f_dentry.get(row);
    }

    /** Sets {@link #f_dentry}. */
    public void f_dentry(int row, int value) {
        f_dentry.set(row, value);
    }

    /**
     * 1 it may be read (FMODE_READ), 2 it may be written (FMODE_WRITE). Unit: bits. Source: the
     * kernel's fs.h.
     */
    public int f_mode(int row) {
        return f_mode.get(row);
    }

    /** Sets {@link #f_mode}. */
    public void f_mode(int row, int value) {
        f_mode.set(row, value);
    }

    /** How many use it. Source: the kernel's fs.h. */
    public int f_count(int row) {
        return f_count.get(row);
    }

    /** Sets {@link #f_count}. */
    public void f_count(int row, int value) {
        f_count.set(row, value);
    }

    /** Where the next read or write happens. Unit: bytes. Source: the kernel's fs.h. */
    public long f_pos(int row) {
        return f_pos.get(row);
    }

    /** Sets {@link #f_pos}. */
    public void f_pos(int row, long value) {
        f_pos.set(row, value);
    }
}
