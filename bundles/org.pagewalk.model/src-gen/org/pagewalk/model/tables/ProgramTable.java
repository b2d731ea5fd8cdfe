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

/**
 * What execve can run: a file with the layout that an ELF header would give. Source: the kernel's
 * binfmt_elf.c.
 */
public final class ProgramTable extends Table {

    /** What it is called in the scenario. */
    public final StringColumn name;

    /**
     * The file in which it stands. Source: the kernel's binfmt_elf.c. Row of {@link DentryTable}, or
     * NULL.
     */
    public final IntColumn dentry;

    /** Where its code begins. Unit: user address. Source: the kernel's binfmt_elf.c. */
    public final LongColumn start_code;

    /**
     * How long its code is; it stands at the beginning of the file. Unit: bytes. Source: the kernel's
     * binfmt_elf.c.
     */
    public final LongColumn text;

    /**
     * How long its data is; it stands behind the code, in the file and in memory. Unit: bytes. Source:
     * the kernel's binfmt_elf.c.
     */
    public final LongColumn data;

    /**
     * How long what begins as zeros is, behind the data in memory; in the file it takes nothing. Unit:
     * bytes. Source: the kernel's binfmt_elf.c.
     */
    public final LongColumn bss;

    /**
     * How much its arguments and its environment take at the bottom of the stack. Unit: bytes. Source:
     * the kernel's exec.c.
     */
    public final LongColumn args;

    /** An empty table; Tables makes them all. */
    ProgramTable(Store store) {
        super(store, "Program");
        name = new StringColumn(this, "name");
        dentry = new IntColumn(this, "dentry", NULL);
        start_code = new LongColumn(this, "start_code");
        text = new LongColumn(this, "text");
        data = new LongColumn(this, "data");
        bss = new LongColumn(this, "bss");
        args = new LongColumn(this, "args");
    }

    /** What it is called in the scenario. */
    public String name(int row) {
        return name.get(row);
    }

    /** Sets {@link #name}. */
    public void name(int row, String value) {
        name.set(row, value);
    }

    /**
     * The file in which it stands. Source: the kernel's binfmt_elf.c. Row of {@link DentryTable}, or
     * NULL.
     */
    public int dentry(int row) {
        return dentry.get(row);
    }

    /** Sets {@link #dentry}. */
    public void dentry(int row, int value) {
        dentry.set(row, value);
    }

    /** Where its code begins. Unit: user address. Source: the kernel's binfmt_elf.c. */
    public long start_code(int row) {
        return start_code.get(row);
    }

    /** Sets {@link #start_code}. */
    public void start_code(int row, long value) {
        start_code.set(row, value);
    }

    /**
     * How long its code is; it stands at the beginning of the file. Unit: bytes. Source: the kernel's
     * binfmt_elf.c.
     */
    public long text(int row) {
        return text.get(row);
    }

    /** Sets {@link #text}. */
    public void text(int row, long value) {
        text.set(row, value);
    }

    /**
     * How long its data is; it stands behind the code, in the file and in memory. Unit: bytes. Source:
     * the kernel's binfmt_elf.c.
     */
    public long data(int row) {
        return data.get(row);
    }

    /** Sets {@link #data}. */
    public void data(int row, long value) {
        data.set(row, value);
    }

    /**
     * How long what begins as zeros is, behind the data in memory; in the file it takes nothing. Unit:
     * bytes. Source: the kernel's binfmt_elf.c.
     */
    public long bss(int row) {
        return bss.get(row);
    }

    /** Sets {@link #bss}. */
    public void bss(int row, long value) {
        bss.set(row, value);
    }

    /**
     * How much its arguments and its environment take at the bottom of the stack. Unit: bytes. Source:
     * the kernel's exec.c.
     */
    public long args(int row) {
        return args.get(row);
    }

    /** Sets {@link #args}. */
    public void args(int row, long value) {
        args.set(row, value);
    }
}
