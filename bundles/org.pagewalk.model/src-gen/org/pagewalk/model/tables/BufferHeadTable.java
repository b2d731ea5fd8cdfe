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

/** A disk block held in a page, as a block device sees it: struct buffer_head. Source: Gorman 3.3. */
public final class BufferHeadTable extends Table {

    /** The page that holds the block. Source: Gorman 3.3. Row of {@link PageTable}, or NULL. */
    public final IntColumn b_page;

    /**
     * The next buffer over the same page; they form a ring. Source: Gorman 3.3. Row of {@link
     * BufferHeadTable}, or NULL.
     */
    public final IntColumn b_this_page;

    /** The disk on which the block is. Source: the kernel's fs.h. Row of {@link DiskTable}, or NULL. */
    public final IntColumn b_dev;

    /** Which block of the disk it is. Unit: blocks. Source: the kernel's fs.h. */
    public final IntColumn b_blocknr;

    /** How large the block is. Unit: bytes. Source: the kernel's fs.h. */
    public final IntColumn b_size;

    /** Where in the page the block begins. Unit: bytes. Source: the kernel's fs.h. */
    public final IntColumn b_data;

    /** How many use it. Source: the kernel's fs.h. */
    public final IntColumn b_count;

    /**
     * Its BH_ flags: up to date, dirty, locked, mapped to a block of the disk and so on. Unit: BH_
     * flags. Source: the kernel's fs.h.
     */
    public final IntColumn b_state;

    /** On which of the lists of buffers it is: 0 clean, 1 locked, 2 dirty. Source: the kernel's fs.h. */
    public final IntColumn b_list;

    /** By when it should be written. Unit: jiffies. Source: the kernel's fs.h. */
    public final LongColumn b_flushtime;

    /**
     * What is done when the transfer is over: 0 unlocks the buffer, 1 also the page with its last
     * buffer. Source: the kernel's fs.h.
     */
    public final IntColumn b_end_io;

    /** What the transfer is: 0 reads, 1 writes. Source: the kernel's fs.h. */
    public final IntColumn b_rw;

    /**
     * The inode on whose list of dirty buffers it is. Source: the kernel's fs.h. Row of {@link
     * InodeTable}, or NULL.
     */
    public final IntColumn b_inode;

    /** Its place in the list of buffers that b_list names. Source: the kernel's fs.h. */
    public final ListColumn b_next_free;

    /** Its place in the list of dirty buffers of an inode. Source: the kernel's fs.h. */
    public final ListColumn b_inode_buffers;

    /** Its place in the queue of its disk. Source: the kernel's fs.h. */
    public final ListColumn b_reqnext;

    /** An empty table; Tables makes them all. */
    BufferHeadTable(Store store) {
        super(store, "BufferHead");
        b_page = new IntColumn(this, "b_page", NULL);
        b_this_page = new IntColumn(this, "b_this_page", NULL);
        b_dev = new IntColumn(this, "b_dev", NULL);
        b_blocknr = new IntColumn(this, "b_blocknr");
        b_size = new IntColumn(this, "b_size");
        b_data = new IntColumn(this, "b_data");
        b_count = new IntColumn(this, "b_count");
        b_state = new IntColumn(this, "b_state");
        b_list = new IntColumn(this, "b_list");
        b_flushtime = new LongColumn(this, "b_flushtime");
        b_end_io = new IntColumn(this, "b_end_io");
        b_rw = new IntColumn(this, "b_rw");
        b_inode = new IntColumn(this, "b_inode", NULL);
        b_next_free = new ListColumn(this, "b_next_free");
        b_inode_buffers = new ListColumn(this, "b_inode_buffers");
        b_reqnext = new ListColumn(this, "b_reqnext");
    }

    /** The page that holds the block. Source: Gorman 3.3. Row of {@link PageTable}, or NULL. */
    public int b_page(int row) {
        return b_page.get(row);
    }

    /** Sets {@link #b_page}. */
    public void b_page(int row, int value) {
        b_page.set(row, value);
    }

    /**
     * The next buffer over the same page; they form a ring. Source: Gorman 3.3. Row of {@link
     * BufferHeadTable}, or NULL.
     */
    public int b_this_page(int row) {
        return b_this_page.get(row);
    }

    /** Sets {@link #b_this_page}. */
    public void b_this_page(int row, int value) {
        b_this_page.set(row, value);
    }

    /** The disk on which the block is. Source: the kernel's fs.h. Row of {@link DiskTable}, or NULL. */
    public int b_dev(int row) {
        return b_dev.get(row);
    }

    /** Sets {@link #b_dev}. */
    public void b_dev(int row, int value) {
        b_dev.set(row, value);
    }

    /** Which block of the disk it is. Unit: blocks. Source: the kernel's fs.h. */
    public int b_blocknr(int row) {
        return b_blocknr.get(row);
    }

    /** Sets {@link #b_blocknr}. */
    public void b_blocknr(int row, int value) {
        b_blocknr.set(row, value);
    }

    /** How large the block is. Unit: bytes. Source: the kernel's fs.h. */
    public int b_size(int row) {
        return b_size.get(row);
    }

    /** Sets {@link #b_size}. */
    public void b_size(int row, int value) {
        b_size.set(row, value);
    }

    /** Where in the page the block begins. Unit: bytes. Source: the kernel's fs.h. */
    public int b_data(int row) {
        return b_data.get(row);
    }

    /** Sets {@link #b_data}. */
    public void b_data(int row, int value) {
        b_data.set(row, value);
    }

    /** How many use it. Source: the kernel's fs.h. */
    public int b_count(int row) {
        return b_count.get(row);
    }

    /** Sets {@link #b_count}. */
    public void b_count(int row, int value) {
        b_count.set(row, value);
    }

    /**
     * Its BH_ flags: up to date, dirty, locked, mapped to a block of the disk and so on. Unit: BH_
     * flags. Source: the kernel's fs.h.
     */
    public int b_state(int row) {
        return b_state.get(row);
    }

    /** Sets {@link #b_state}. */
    public void b_state(int row, int value) {
        b_state.set(row, value);
    }

    /** On which of the lists of buffers it is: 0 clean, 1 locked, 2 dirty. Source: the kernel's fs.h. */
    public int b_list(int row) {
        return b_list.get(row);
    }

    /** Sets {@link #b_list}. */
    public void b_list(int row, int value) {
        b_list.set(row, value);
    }

    /** By when it should be written. Unit: jiffies. Source: the kernel's fs.h. */
    public long b_flushtime(int row) {
        return b_flushtime.get(row);
    }

    /** Sets {@link #b_flushtime}. */
    public void b_flushtime(int row, long value) {
        b_flushtime.set(row, value);
    }

    /**
     * What is done when the transfer is over: 0 unlocks the buffer, 1 also the page with its last
     * buffer. Source: the kernel's fs.h.
     */
    public int b_end_io(int row) {
        return b_end_io.get(row);
    }

    /** Sets {@link #b_end_io}. */
    public void b_end_io(int row, int value) {
        b_end_io.set(row, value);
    }

    /** What the transfer is: 0 reads, 1 writes. Source: the kernel's fs.h. */
    public int b_rw(int row) {
        return b_rw.get(row);
    }

    /** Sets {@link #b_rw}. */
    public void b_rw(int row, int value) {
        b_rw.set(row, value);
    }

    /**
     * The inode on whose list of dirty buffers it is. Source: the kernel's fs.h. Row of {@link
     * InodeTable}, or NULL.
     */
    public int b_inode(int row) {
        return b_inode.get(row);
    }

    /** Sets {@link #b_inode}. */
    public void b_inode(int row, int value) {
        b_inode.set(row, value);
    }
}
