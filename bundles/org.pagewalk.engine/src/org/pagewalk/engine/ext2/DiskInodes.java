/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.ext2;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.block.Buffers;
import org.pagewalk.engine.block.Disks;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagecache.PageCache;
import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.model.tables.BlockNumberTable;
import org.pagewalk.model.tables.DiskTable;
import org.pagewalk.model.tables.InodeTable;
import org.pagewalk.model.tables.Tables;

/**
 * Inodes as they stand on a disk: 128 bytes each in the inode table, with size, number of names and block numbers at the
 * places where the second extended file system has them.
 */
public final class DiskInodes {
    /** So many bytes an inode takes on the disk. */
    static final int SIZE = 128;
    private static final int I_SIZE = 4;
    private static final int I_LINKS_COUNT = 26;
    private static final int I_BLOCKS = 28;
    private static final int I_BLOCK = 40;
    private static final int NUMBER = 4;
    private static final int SECTOR = 512;

    private final DiskTable disks;
    private final InodeTable inodes;
    private final BlockNumberTable numbers;
    private final Disks contents;
    private final Buffers buffers;
    private final FreeBlocks free;
    private final PhysicalMemory memory;
    private final Voice<Ext2Note> voice;

    DiskInodes(Tables tables, Disks contents, Buffers buffers, FreeBlocks free, PhysicalMemory memory, Voice<Ext2Note> voice) {
        this.contents = contents;
        this.buffers = buffers;
        this.free = free;
        this.memory = memory;
        this.voice = voice;
        disks = tables.disk;
        inodes = tables.inode;
        numbers = tables.blockNumber;
    }

    private int block(int disk, int ino) {
        return 1 + (ino - 1) / (disks.block_size(disk) / SIZE);
    }

    private int offset(int disk, int ino) {
        return (ino - 1) % (disks.block_size(disk) / SIZE) * SIZE;
    }

    /**
     * Writes an inode into its block of the inode table.
     *
     * @param sync whether to wait until the disk has it; otherwise it gets there one day
     * @return 0, or -EIO without memory for the buffer
     */
    @KernelFunction(value = "ext2_write_inode", source = "the kernel's ext2/inode.c")
    public int write(int inode, boolean sync) {
        voice.tell(Ext2Note.EXT2_WRITE_INODE, inode, sync ? 1 : 0);
        int disk = inodes.i_dev(inode);
        int bh = buffers.bread(disk, block(disk, inodes.i_ino(inode)));
        int result = -Errno.EIO.number();
        if (bh != NULL) {
            long at = buffers.physical(bh) + offset(disk, inodes.i_ino(inode));
            memory.write(at + I_SIZE, NUMBER, inodes.i_size(inode));
            memory.write(at + I_LINKS_COUNT, 2, inodes.i_nlink(inode));
            memory.write(at + I_BLOCKS, NUMBER, sectors(disk, inode));
            for (int i = 0; i < InodeTable.EXT2_N_BLOCKS; i++) {
                memory.write(at + I_BLOCK + (long) i * NUMBER, NUMBER, numbers.number(inodes.i_data(inode, i)));
            }
            buffers.markBufferDirty(bh);
            inodes.i_state(inode, inodes.i_state(inode) & PageCache.I_DIRTY_PAGES);
            if (sync) {
                buffers.waitOnBuffer(bh);
                buffers.llRwBlock(Buffers.WRITE, bh);
                buffers.waitOnBuffer(bh);
            }
            buffers.brelse(bh);
            result = 0;
        }
        voice.leave(Ext2Note.EXT2_WRITE_INODE, result);
        return result;
    }

    private long sectors(int disk, int inode) {
        return (long) inodes.i_blocks(inode) * (disks.block_size(disk) / SECTOR);
    }

    /** Writes an inode on the disk without any transfer: what was there before the machine was switched on. */
    void poke(int inode) {
        int disk = inodes.i_dev(inode);
        int block = block(disk, inodes.i_ino(inode));
        int at = offset(disk, inodes.i_ino(inode));
        contents.poke(disk, block, at + I_SIZE, NUMBER, inodes.i_size(inode));
        contents.poke(disk, block, at + I_LINKS_COUNT, 2, inodes.i_nlink(inode));
        contents.poke(disk, block, at + I_BLOCKS, NUMBER, sectors(disk, inode));
        for (int i = 0; i < InodeTable.EXT2_N_BLOCKS; i++) {
            contents.poke(disk, block, at + I_BLOCK + i * NUMBER, NUMBER, numbers.number(inodes.i_data(inode, i)));
        }
    }

    /** What the disk knows of an inode is all that is left of it: size and block numbers are read again. */
    public void readAgain(int inode) {
        int disk = inodes.i_dev(inode);
        int block = block(disk, inodes.i_ino(inode));
        int at = offset(disk, inodes.i_ino(inode));
        inodes.i_size(inode, contents.peek(disk, block, at + I_SIZE, NUMBER));
        inodes.i_blocks(inode, (int) (contents.peek(disk, block, at + I_BLOCKS, NUMBER) / (disks.block_size(disk) / SECTOR)));
        inodes.i_state(inode, 0);
        inodes.next_alloc_goal(inode, 0);
        for (int i = 0; i < InodeTable.EXT2_N_BLOCKS; i++) {
            numbers.number(inodes.i_data(inode, i), (int) contents.peek(disk, block, at + I_BLOCK + i * NUMBER, NUMBER));
        }
    }

    /** Finds out which blocks of a disk are in use, from all of its inodes, as fsck does it. */
    public void findUsedBlocks(int disk) {
        free.freeAll(disk);
        for (int inode = 0; inode < inodes.limit(); inode++) {
            if (inodes.exists(inode) && inodes.i_dev(inode) == disk && inode != disks.bd_inode(disk)) {
                for (int i = 0; i < InodeTable.EXT2_N_BLOCKS; i++) {
                    use(disk, inode, numbers.number(inodes.i_data(inode, i)), Math.max(0, i - Ext2.NDIR_BLOCKS + 1));
                }
            }
        }
    }

    private void use(int disk, int inode, int block, int level) {
        if (!free.isFree(disk, block)) {
            return;
        }
        free.use(disk, block, inode);
        for (int at = 0; level > 0 && at < disks.block_size(disk); at += NUMBER) {
            use(disk, inode, (int) contents.peek(disk, block, at, NUMBER), level - 1);
        }
    }
}
