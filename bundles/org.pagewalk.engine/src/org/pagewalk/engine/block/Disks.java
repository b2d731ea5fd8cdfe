/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.block;

import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.model.tables.AddressSpaceTable;
import org.pagewalk.model.tables.DiskBlockTable;
import org.pagewalk.model.tables.DiskTable;
import org.pagewalk.model.tables.InodeTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.BytesColumn;

/** A machine's disks, and what their blocks hold, which stays when the power fails. */
public final class Disks {
    /** So small is a block at least, in bytes; a power of two up to {@link #BLOCK_MAX}, and no larger than a page. */
    public static final int BLOCK_MIN = 1024;
    public static final int BLOCK_MAX = 4096;
    /** So large a disk may be, in bytes: its blocks are rows, and all of them may be written. */
    public static final long SIZE_MAX = 64L << 20;
    /** In a_ops: the operations of a disk itself. */
    public static final int DEF_BLK_AOPS = 2;
    private static final int BLOCK_MIN_SHIFT = 10;

    private final Tables tables;
    private final DiskTable disks;
    private final DiskBlockTable blocks;
    private final PhysicalMemory memory;
    /** What blocks hold, by their size: 1, 2 and 4 KiB. */
    private final BytesColumn[] contents = new BytesColumn[3];
    private final byte[][] moved = new byte[3][];

    /** Disks of a machine, none at first. */
    public Disks(Tables tables, PhysicalMemory memory) {
        this.tables = tables;
        this.memory = memory;
        disks = tables.disk;
        blocks = tables.diskBlock;
        for (int i = 0; i < contents.length; i++) {
            contents[i] = new BytesColumn(blocks, "contents" + (BLOCK_MIN << i), BLOCK_MIN << i);
            moved[i] = new byte[BLOCK_MIN << i];
        }
    }

    /**
     * Adds a disk, all of whose blocks are free and hold zeros.
     *
     * @param blockSize in bytes: 1024, 2048 or 4096
     * @param latency how long a transfer takes, in jiffies
     * @param inodes for how many files its inode table has room
     * @return its row
     */
    public int create(String name, int blockSize, int nrBlocks, int latency, int inodes) {
        int disk = disks.add();
        disks.name(disk, name);
        disks.block_size(disk, blockSize);
        disks.nr_blocks(disk, nrBlocks);
        disks.latency(disk, latency);
        disks.inodes(disk, inodes);
        disks.blocks.set(disk, blocks.add(nrBlocks));
        AddressSpaceTable mappings = tables.addressSpace;
        InodeTable all = tables.inode;
        int inode = all.add();
        int mapping = mappings.add();
        all.i_size(inode, (long) nrBlocks * blockSize);
        all.i_count(inode, 1);
        all.i_mapping(inode, mapping);
        all.i_dev(inode, disk);
        mappings.host(mapping, inode);
        mappings.a_ops(mapping, DEF_BLK_AOPS);
        mappings.gfp_mask(mapping, Gfp.GFP_NOFS);
        disks.bd_inode(disk, inode);
        return disk;
    }

    /** The row of a disk by its name, or NULL. */
    public int named(String name) {
        for (int disk = 0; disk < disks.limit(); disk++) {
            if (disks.name(disk).equals(name)) {
                return disk;
            }
        }
        return org.pagewalk.store.Table.NULL;
    }

    private int size(int disk) {
        return Integer.numberOfTrailingZeros(disks.block_size(disk)) - BLOCK_MIN_SHIFT;
    }

    /** Brings what a block holds into memory, to a physical address. */
    void read(int disk, int block, long physical) {
        byte[] bytes = moved[size(disk)];
        contents[size(disk)].read(disks.blocks(disk, block), 0, bytes, 0, bytes.length);
        memory.write(physical, bytes);
    }

    /** Lets a block hold what stands in memory at a physical address. */
    void write(int disk, int block, long physical) {
        byte[] bytes = moved[size(disk)];
        memory.read(physical, bytes);
        contents[size(disk)].write(disks.blocks(disk, block), 0, bytes, 0, bytes.length);
    }

    /** The number in 1, 2, 4 or 8 bytes of a block, as the disk holds it, read without any transfer. */
    public long peek(int disk, int block, int offset, int width) {
        return contents[size(disk)].read(disks.blocks(disk, block), offset, width);
    }

    /** Writes such a number without any transfer: what was on the disk before the machine was switched on. */
    public void poke(int disk, int block, int offset, int width, long value) {
        contents[size(disk)].write(disks.blocks(disk, block), offset, width, value);
    }

    /** The same for a run of bytes within a block. */
    public void poke(int disk, int block, int offset, byte[] from, int at, int length) {
        contents[size(disk)].write(disks.blocks(disk, block), offset, from, at, length);
    }
}
