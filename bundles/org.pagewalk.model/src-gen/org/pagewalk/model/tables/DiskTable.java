/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.HeadColumn;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.StringColumn;
import org.pagewalk.store.Table;

/** A disk: it keeps blocks while the machine is off. Source: the kernel's genhd.h. */
public final class DiskTable extends Table {

    /** Its name, such as hda. Source: the kernel's fs.h. */
    public final StringColumn name;

    /**
     * How large a block is that the file system reads and writes at once. Unit: bytes. Source: the
     * kernel's fs.h.
     */
    public final IntColumn block_size;

    /** How many blocks it has. Unit: blocks. Source: the kernel's fs.h. */
    public final IntColumn nr_blocks;

    /** How long a transfer takes from when the disk starts it. Unit: jiffies. Source: Pagewalk. */
    public final IntColumn latency;

    /**
     * How many files can be on it: so many entries its inode table has, which begins at block 1.
     * Source: the kernel's ext2_fs.h.
     */
    public final IntColumn inodes;

    /** How many blocks were read from it. Unit: blocks. Source: the kernel's kernel_stat.h. */
    public final IntColumn reads;

    /** How many blocks were written to it. Unit: blocks. Source: the kernel's kernel_stat.h. */
    public final IntColumn writes;

    /**
     * At which block its last transfer ended: the next one there needs no seek. Unit: blocks. Source:
     * Pagewalk.
     */
    public final IntColumn head;

    /** How many transfers did not begin where the last one had ended. Source: Pagewalk. */
    public final IntColumn seeks;

    /**
     * The inode of the disk itself, whose mapping caches blocks that belong to no file: the buffer
     * cache. Source: the kernel's fs.h. Row of {@link InodeTable}, or NULL.
     */
    public final IntColumn bd_inode;

    /**
     * What is to be transferred, in the order of blocks as the elevator puts it. Source: the kernel's
     * blkdev.h. Rows of {@link BufferHeadTable}.
     */
    public final HeadColumn queue_head;

    /** How many transfers it made, each of blocks that follow each other. Source: the kernel's blkdev.h. */
    public final IntColumn requests;

    /** Its blocks. Source: Pagewalk. First of consecutive rows of {@link DiskBlockTable}, or NULL. */
    public final IntColumn blocks;

    /**
     * What it transfers now, all at once; the rest waits in queue_head. Source: the kernel's blkdev.h.
     * Rows of {@link BufferHeadTable}.
     */
    public final HeadColumn in_service;

    /** An empty table; Tables makes them all. */
    DiskTable(Store store, BufferHeadTable bufferHead) {
        super(store, "Disk");
        name = new StringColumn(this, "name");
        block_size = new IntColumn(this, "block_size");
        nr_blocks = new IntColumn(this, "nr_blocks");
        latency = new IntColumn(this, "latency");
        inodes = new IntColumn(this, "inodes");
        reads = new IntColumn(this, "reads");
        writes = new IntColumn(this, "writes");
        head = new IntColumn(this, "head");
        seeks = new IntColumn(this, "seeks");
        bd_inode = new IntColumn(this, "bd_inode", NULL);
        queue_head = new HeadColumn(this, "queue_head", bufferHead.b_reqnext);
        requests = new IntColumn(this, "requests");
        blocks = new IntColumn(this, "blocks", NULL);
        in_service = new HeadColumn(this, "in_service", bufferHead.b_reqnext);
    }

    /** Its name, such as hda. Source: the kernel's fs.h. */
    public String name(int row) {
        return name.get(row);
    }

    /** Sets {@link #name}. */
    public void name(int row, String value) {
        name.set(row, value);
    }

    /**
     * How large a block is that the file system reads and writes at once. Unit: bytes. Source: the
     * kernel's fs.h.
     */
    public int block_size(int row) {
        return block_size.get(row);
    }

    /** Sets {@link #block_size}. */
    public void block_size(int row, int value) {
        block_size.set(row, value);
    }

    /** How many blocks it has. Unit: blocks. Source: the kernel's fs.h. */
    public int nr_blocks(int row) {
        return nr_blocks.get(row);
    }

    /** Sets {@link #nr_blocks}. */
    public void nr_blocks(int row, int value) {
        nr_blocks.set(row, value);
    }

    /** How long a transfer takes from when the disk starts it. Unit: jiffies. Source: Pagewalk. */
    public int latency(int row) {
        return latency.get(row);
    }

    /** Sets {@link #latency}. */
    public void latency(int row, int value) {
        latency.set(row, value);
    }

    /**
     * How many files can be on it: so many entries its inode table has, which begins at block 1.
     * Source: the kernel's ext2_fs.h.
     */
    public int inodes(int row) {
        return inodes.get(row);
    }

    /** Sets {@link #inodes}. */
    public void inodes(int row, int value) {
        inodes.set(row, value);
    }

    /** How many blocks were read from it. Unit: blocks. Source: the kernel's kernel_stat.h. */
    public int reads(int row) {
        return reads.get(row);
    }

    /** Sets {@link #reads}. */
    public void reads(int row, int value) {
        reads.set(row, value);
    }

    /** How many blocks were written to it. Unit: blocks. Source: the kernel's kernel_stat.h. */
    public int writes(int row) {
        return writes.get(row);
    }

    /** Sets {@link #writes}. */
    public void writes(int row, int value) {
        writes.set(row, value);
    }

    /**
     * At which block its last transfer ended: the next one there needs no seek. Unit: blocks. Source:
     * Pagewalk.
     */
    public int head(int row) {
        return head.get(row);
    }

    /** Sets {@link #head}. */
    public void head(int row, int value) {
        head.set(row, value);
    }

    /** How many transfers did not begin where the last one had ended. Source: Pagewalk. */
    public int seeks(int row) {
        return seeks.get(row);
    }

    /** Sets {@link #seeks}. */
    public void seeks(int row, int value) {
        seeks.set(row, value);
    }

    /**
     * The inode of the disk itself, whose mapping caches blocks that belong to no file: the buffer
     * cache. Source: the kernel's fs.h. Row of {@link InodeTable}, or NULL.
     */
    public int bd_inode(int row) {
        return bd_inode.get(row);
    }

    /** Sets {@link #bd_inode}. */
    public void bd_inode(int row, int value) {
        bd_inode.set(row, value);
    }

    /** How many transfers it made, each of blocks that follow each other. Source: the kernel's blkdev.h. */
    public int requests(int row) {
        return requests.get(row);
    }

    /** Sets {@link #requests}. */
    public void requests(int row, int value) {
        requests.set(row, value);
    }

    /** Row number {@code i} of {@link #blocks}. Its blocks. Source: Pagewalk. */
    public int blocks(int row, int i) {
        return blocks.get(row) + i;
    }
}
