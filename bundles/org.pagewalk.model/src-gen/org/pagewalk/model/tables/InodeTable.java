/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.LongColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.StringColumn;
import org.pagewalk.store.Table;

/** A file, whatever its names: struct inode. Source: Gorman 9.1. */
public final class InodeTable extends Table {

    /** Its number. Source: the kernel's fs.h. */
    public final IntColumn i_ino;

    /** How long the file is. Unit: bytes. Source: the kernel's fs.h. */
    public final LongColumn i_size;

    /** How many use it. Source: the kernel's fs.h. */
    public final IntColumn i_count;

    /** How many have it open for writing; below 0 when so many deny that. Source: the kernel's fs.h. */
    public final IntColumn i_writecount;

    /** How many names it has; 0 for shared memory without one. Source: the kernel's fs.h. */
    public final IntColumn i_nlink;

    /** Its pages in the page cache. Source: Gorman 9.1. Row of {@link AddressSpaceTable}, or NULL. */
    public final IntColumn i_mapping;

    /**
     * What the disk holds at the beginning of the file; zeros follow. The kernel has no such field: it
     * would read the disk. Source: Pagewalk.
     */
    public final StringColumn disk_text;

    /** An empty table; Tables makes them all. */
    InodeTable(Store store) {
        super(store, "Inode");
        i_ino = new IntColumn(this, "i_ino");
        i_size = new LongColumn(this, "i_size");
        i_count = new IntColumn(this, "i_count");
        i_writecount = new IntColumn(this, "i_writecount");
        i_nlink = new IntColumn(this, "i_nlink");
        i_mapping = new IntColumn(this, "i_mapping", NULL);
        disk_text = new StringColumn(this, "disk_text");
    }

    /** Its number. Source: the kernel's fs.h. */
    public int i_ino(int row) {
        return i_ino.get(row);
    }

    /** Sets {@link #i_ino}. */
    public void i_ino(int row, int value) {
        i_ino.set(row, value);
    }

    /** How long the file is. Unit: bytes. Source: the kernel's fs.h. */
    public long i_size(int row) {
        return i_size.get(row);
    }

    /** Sets {@link #i_size}. */
    public void i_size(int row, long value) {
        i_size.set(row, value);
    }

    /** How many use it. Source: the kernel's fs.h. */
    public int i_count(int row) {
        return i_count.get(row);
    }

    /** Sets {@link #i_count}. */
    public void i_count(int row, int value) {
        i_count.set(row, value);
    }

    /** How many have it open for writing; below 0 when so many deny that. Source: the kernel's fs.h. */
    public int i_writecount(int row) {
        return i_writecount.get(row);
    }

    /** Sets {@link #i_writecount}. */
    public void i_writecount(int row, int value) {
        i_writecount.set(row, value);
    }

    /** How many names it has; 0 for shared memory without one. Source: the kernel's fs.h. */
    public int i_nlink(int row) {
        return i_nlink.get(row);
    }

    /** Sets {@link #i_nlink}. */
    public void i_nlink(int row, int value) {
        i_nlink.set(row, value);
    }

    /** Its pages in the page cache. Source: Gorman 9.1. Row of {@link AddressSpaceTable}, or NULL. */
    public int i_mapping(int row) {
        return i_mapping.get(row);
    }

    /** Sets {@link #i_mapping}. */
    public void i_mapping(int row, int value) {
        i_mapping.set(row, value);
    }

    /**
     * What the disk holds at the beginning of the file; zeros follow. The kernel has no such field: it
     * would read the disk. Source: Pagewalk.
     */
    public String disk_text(int row) {
        return disk_text.get(row);
    }

    /** Sets {@link #disk_text}. */
    public void disk_text(int row, String value) {
        disk_text.set(row, value);
    }
}
