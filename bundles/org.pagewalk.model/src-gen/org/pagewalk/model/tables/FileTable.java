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

    /** With which O_ flags it was opened. Unit: O_ flags. Source: the kernel's fs.h. */
    public final IntColumn f_flags;

    /** 1 when read-ahead goes on at the next read of the window. Source: the kernel's filemap.c. */
    public final IntColumn f_reada;

    /** How large a read-ahead may become. Unit: pages. Source: the kernel's filemap.c. */
    public final IntColumn f_ramax;

    /** The page behind the last that was read ahead. Unit: pages. Source: the kernel's filemap.c. */
    public final LongColumn f_raend;

    /** How many pages were read ahead last. Unit: pages. Source: the kernel's filemap.c. */
    public final IntColumn f_ralen;

    /**
     * How many pages the window has: those that were read ahead last and before. Unit: pages. Source:
     * the kernel's filemap.c.
     */
    public final IntColumn f_rawin;

    /**
     * Where the window of on-demand read-ahead begins (later kernels). Unit: pages. Source: the
     * kernel's readahead.c.
     */
    public final LongColumn ra_start;

    /** How many pages that window has. Unit: pages. Source: the kernel's readahead.c. */
    public final IntColumn ra_size;

    /**
     * How many of its pages are to be left when the next window is started. Unit: pages. Source: the
     * kernel's readahead.c.
     */
    public final IntColumn ra_async_size;

    /** The page that was read last, -1 at first. Unit: pages. Source: the kernel's readahead.c. */
    public final LongColumn ra_prev_index;

    /** An empty table; Tables makes them all. */
    FileTable(Store store) {
        super(store, "File");
        f_dentry = new IntColumn(this, "f_dentry", NULL);
        f_mode = new IntColumn(this, "f_mode");
        f_count = new IntColumn(this, "f_count");
        f_pos = new LongColumn(this, "f_pos");
        f_flags = new IntColumn(this, "f_flags");
        f_reada = new IntColumn(this, "f_reada");
        f_ramax = new IntColumn(this, "f_ramax");
        f_raend = new LongColumn(this, "f_raend");
        f_ralen = new IntColumn(this, "f_ralen");
        f_rawin = new IntColumn(this, "f_rawin");
        ra_start = new LongColumn(this, "ra_start");
        ra_size = new IntColumn(this, "ra_size");
        ra_async_size = new IntColumn(this, "ra_async_size");
        ra_prev_index = new LongColumn(this, "ra_prev_index");
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

    /** With which O_ flags it was opened. Unit: O_ flags. Source: the kernel's fs.h. */
    public int f_flags(int row) {
        return f_flags.get(row);
    }

    /** Sets {@link #f_flags}. */
    public void f_flags(int row, int value) {
        f_flags.set(row, value);
    }

    /** 1 when read-ahead goes on at the next read of the window. Source: the kernel's filemap.c. */
    public int f_reada(int row) {
        return f_reada.get(row);
    }

    /** Sets {@link #f_reada}. */
    public void f_reada(int row, int value) {
        f_reada.set(row, value);
    }

    /** How large a read-ahead may become. Unit: pages. Source: the kernel's filemap.c. */
    public int f_ramax(int row) {
        return f_ramax.get(row);
    }

    /** Sets {@link #f_ramax}. */
    public void f_ramax(int row, int value) {
        f_ramax.set(row, value);
    }

    /** The page behind the last that was read ahead. Unit: pages. Source: the kernel's filemap.c. */
    public long f_raend(int row) {
        return f_raend.get(row);
    }

    /** Sets {@link #f_raend}. */
    public void f_raend(int row, long value) {
        f_raend.set(row, value);
    }

    /** How many pages were read ahead last. Unit: pages. Source: the kernel's filemap.c. */
    public int f_ralen(int row) {
        return f_ralen.get(row);
    }

    /** Sets {@link #f_ralen}. */
    public void f_ralen(int row, int value) {
        f_ralen.set(row, value);
    }

    /**
     * How many pages the window has: those that were read ahead last and before. Unit: pages. Source:
     * the kernel's filemap.c.
     */
    public int f_rawin(int row) {
        return f_rawin.get(row);
    }

    /** Sets {@link #f_rawin}. */
    public void f_rawin(int row, int value) {
        f_rawin.set(row, value);
    }

    /**
     * Where the window of on-demand read-ahead begins (later kernels). Unit: pages. Source: the
     * kernel's readahead.c.
     */
    public long ra_start(int row) {
        return ra_start.get(row);
    }

    /** Sets {@link #ra_start}. */
    public void ra_start(int row, long value) {
        ra_start.set(row, value);
    }

    /** How many pages that window has. Unit: pages. Source: the kernel's readahead.c. */
    public int ra_size(int row) {
        return ra_size.get(row);
    }

    /** Sets {@link #ra_size}. */
    public void ra_size(int row, int value) {
        ra_size.set(row, value);
    }

    /**
     * How many of its pages are to be left when the next window is started. Unit: pages. Source: the
     * kernel's readahead.c.
     */
    public int ra_async_size(int row) {
        return ra_async_size.get(row);
    }

    /** Sets {@link #ra_async_size}. */
    public void ra_async_size(int row, int value) {
        ra_async_size.set(row, value);
    }

    /** The page that was read last, -1 at first. Unit: pages. Source: the kernel's readahead.c. */
    public long ra_prev_index(int row) {
        return ra_prev_index.get(row);
    }

    /** Sets {@link #ra_prev_index}. */
    public void ra_prev_index(int row, long value) {
        ra_prev_index.set(row, value);
    }
}
