/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.HeadColumn;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.LongColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/** A file, whatever its names: struct inode. Source: Gorman 9.1. */
public final class InodeTable extends Table {

    /** How many rows i_data has. */
    public static final int EXT2_N_BLOCKS = 15;

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
     * The disk on which it is; none for shared memory. Source: the kernel's fs.h. Row of {@link
     * DiskTable}, or NULL.
     */
    public final IntColumn i_dev;

    /**
     * How many blocks of the disk it has, those with block numbers included. Unit: blocks. Source: the
     * kernel's fs.h.
     */
    public final IntColumn i_blocks;

    /** Its I_ flags: what of it has to be written. Unit: I_ flags. Source: the kernel's fs.h. */
    public final IntColumn i_state;

    /**
     * Where its blocks are: twelve block numbers, then blocks of numbers, of blocks of numbers, and of
     * blocks of those. Source: the kernel's ext2_fs.h. First of consecutive rows of {@link
     * BlockNumberTable}, or NULL.
     */
    public final IntColumn i_data;

    /** Where the search for its next block begins. Unit: blocks. Source: the kernel's ext2_fs.h. */
    public final IntColumn next_alloc_goal;

    /**
     * Dirty buffers of block numbers, which fsync writes. Source: the kernel's fs.h. Rows of {@link
     * BufferHeadTable}.
     */
    public final HeadColumn i_dirty_buffers;

    /**
     * Dirty buffers of its contents, which fsync writes. Source: the kernel's fs.h. Rows of {@link
     * BufferHeadTable}.
     */
    public final HeadColumn i_dirty_data_buffers;

    /** An empty table; Tables makes them all. */
    InodeTable(Store store, BufferHeadTable bufferHead) {
        super(store, "Inode");
        i_ino = new IntColumn(this, "i_ino");
        i_size = new LongColumn(this, "i_size");
        i_count = new IntColumn(this, "i_count");
        i_writecount = new IntColumn(this, "i_writecount");
        i_nlink = new IntColumn(this, "i_nlink");
        i_mapping = new IntColumn(this, "i_mapping", NULL);
        i_dev = new IntColumn(this, "i_dev", NULL);
        i_blocks = new IntColumn(this, "i_blocks");
        i_state = new IntColumn(this, "i_state");
        i_data = new IntColumn(this, "i_data", NULL);
        next_alloc_goal = new IntColumn(this, "next_alloc_goal");
        i_dirty_buffers = new HeadColumn(this, "i_dirty_buffers", bufferHead.b_inode_buffers);
        i_dirty_data_buffers = new HeadColumn(this, "i_dirty_data_buffers", bufferHead.b_inode_buffers);
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
     * The disk on which it is; none for shared memory. Source: the kernel's fs.h. Row of {@link
     * DiskTable}, or NULL.
     */
    public int i_dev(int row) {
        return i_dev.get(row);
    }

    /** Sets {@link #i_dev}. */
    public void i_dev(int row, int value) {
        i_dev.set(row, value);
    }

    /**
     * How many blocks of the disk it has, those with block numbers included. Unit: blocks. Source: the
     * kernel's fs.h.
     */
    public int i_blocks(int row) {
        return i_blocks.get(row);
    }

    /** Sets {@link #i_blocks}. */
    public void i_blocks(int row, int value) {
        i_blocks.set(row, value);
    }

    /** Its I_ flags: what of it has to be written. Unit: I_ flags. Source: the kernel's fs.h. */
    public int i_state(int row) {
        return i_state.get(row);
    }

    /** Sets {@link #i_state}. */
    public void i_state(int row, int value) {
        i_state.set(row, value);
    }

    /**
     * Row number {@code i} of {@link #i_data}. Where its blocks are: twelve block numbers, then blocks
     * of numbers, of blocks of numbers, and of blocks of those. Source: the kernel's ext2_fs.h.
     */
    public int i_data(int row, int i) {
        return i_data.get(row) + i;
    }

    /** Where the search for its next block begins. Unit: blocks. Source: the kernel's ext2_fs.h. */
    public int next_alloc_goal(int row) {
        return next_alloc_goal.get(row);
    }

    /** Sets {@link #next_alloc_goal}. */
    public void next_alloc_goal(int row, int value) {
        next_alloc_goal.set(row, value);
    }
}
