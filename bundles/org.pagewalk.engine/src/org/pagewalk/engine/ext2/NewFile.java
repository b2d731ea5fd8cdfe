/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.ext2;

import org.pagewalk.engine.block.Disks;
import org.pagewalk.model.tables.BlockNumberTable;
import org.pagewalk.model.tables.DiskTable;
import org.pagewalk.model.tables.InodeTable;
import org.pagewalk.model.tables.Tables;

/** Files that are on a disk from the beginning: they come there without any transfer, as if before the machine was switched on. */
public final class NewFile {
    private static final int NUMBER = 4;

    private final DiskTable disks;
    private final InodeTable inodes;
    private final BlockNumberTable numbers;
    private final Disks contents;
    private final FreeBlocks free;
    private final DiskInodes diskInodes;

    /** Makes files on a machine's disks. */
    public NewFile(Tables tables, Disks contents, Ext2 ext2) {
        this.contents = contents;
        free = ext2.freeBlocks();
        diskInodes = ext2.diskInodes();
        disks = tables.disk;
        inodes = tables.inode;
        numbers = tables.blockNumber;
    }

    /**
     * Gives an inode, whose size, disk and number are set, its blocks, writes what they hold, and writes the inode itself.
     *
     * @param bytes what stands at its beginning; zeros follow
     * @param blocks where its blocks are, in the file's order, those of numbers left out; fewer than it has leave holes. null
     *        for as many as it has, one behind the other
     */
    public void fill(int inode, byte[] bytes, int[] blocks) {
        int disk = inodes.i_dev(inode);
        int size = disks.block_size(disk);
        int count = blocks == null ? (int) ((inodes.i_size(inode) + size - 1) / size) : blocks.length;
        for (int i = 0; i < count; i++) {
            int block = blocks == null ? take(inode) : blocks[i];
            if (blocks != null) {
                free.use(disk, block, inode);
                inodes.i_blocks.add(inode, 1);
            }
            enter(inode, i, block);
            int from = i * size;
            if (from < bytes.length) {
                contents.poke(disk, block, 0, bytes, from, Math.min(size, bytes.length - from));
            }
        }
        diskInodes.poke(inode);
    }

    /** How many blocks of numbers a file of so many blocks has. */
    public static int numberBlocks(int blockSize, long count) {
        long entries = blockSize / NUMBER;
        long left = count - Ext2.NDIR_BLOCKS;
        long blocks = 0;
        long reach = 1;
        for (int level = 1; level <= 3 && left > 0; level++) {
            reach *= entries;
            long here = Math.min(left, reach);
            for (long below = entries; below <= reach; below *= entries) {
                blocks += (here + below - 1) / below;
            }
            left -= here;
        }
        return (int) blocks;
    }

    private int take(int inode) {
        int block = free.allocate(inode);
        inodes.i_blocks.add(inode, 1);
        return block;
    }

    /** Notes which block a block of the file is, in the inode or in blocks of numbers. */
    private void enter(int inode, int iblock, int block) {
        if (iblock < Ext2.NDIR_BLOCKS) {
            numbers.number(inodes.i_data(inode, iblock), block);
            return;
        }
        int disk = inodes.i_dev(inode);
        int entries = disks.block_size(disk) / NUMBER;
        long left = iblock - Ext2.NDIR_BLOCKS;
        long reach = entries;
        int level = 1;
        while (left >= reach) {
            left -= reach;
            reach *= entries;
            level++;
        }
        int row = inodes.i_data(inode, Ext2.NDIR_BLOCKS + level - 1);
        if (numbers.number(row) == 0) {
            numbers.number(row, take(inode));
        }
        int at = numbers.number(row);
        for (long below = reach / entries; below > 1; below /= entries) {
            int slot = (int) (left / below) * NUMBER;
            left %= below;
            if (contents.peek(disk, at, slot, NUMBER) == 0) {
                contents.poke(disk, at, slot, NUMBER, take(inode));
            }
            at = (int) contents.peek(disk, at, slot, NUMBER);
        }
        contents.poke(disk, at, (int) left * NUMBER, NUMBER, block);
    }
}
