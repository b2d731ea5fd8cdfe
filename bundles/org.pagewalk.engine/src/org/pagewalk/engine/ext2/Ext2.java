/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.ext2;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.block.BlockLayer;
import org.pagewalk.engine.block.BlockMap;
import org.pagewalk.engine.block.BufferState;
import org.pagewalk.engine.block.Buffers;
import org.pagewalk.engine.block.Disks;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagecache.PageCache;
import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.model.tables.BlockNumberTable;
import org.pagewalk.model.tables.DiskTable;
import org.pagewalk.model.tables.InodeTable;
import org.pagewalk.model.tables.Tables;

/**
 * Finds the blocks of files and gives them new ones: twelve are named in the inode, the others in blocks of numbers, which
 * are read and written through buffers like everything else on the disk.
 */
public final class Ext2 implements BlockMap {
    /** EXT2_NDIR_BLOCKS: so many blocks the inode names itself. */
    static final int NDIR_BLOCKS = 12;
    private static final int NUMBER = 4;

    private final DiskTable disks;
    private final InodeTable inodes;
    private final BlockNumberTable numbers;
    private final Buffers buffers;
    private final FreeBlocks free;
    private final DiskInodes diskInodes;
    private final PageCache cache;
    private final PhysicalMemory memory;
    private final Voice<Ext2Note> voice;

    /** The file system of a machine's disks. */
    public Ext2(Tables tables, BlockLayer block, PageCache cache, PhysicalMemory memory, Narrator narrator) {
        disks = tables.disk;
        inodes = tables.inode;
        numbers = tables.blockNumber;
        buffers = block.buffers();
        this.cache = cache;
        this.memory = memory;
        voice = narrator.voice(Ext2Note.values());
        Disks contents = block.disks();
        free = new FreeBlocks(tables);
        diskInodes = new DiskInodes(tables, contents, block.buffers(), free, memory, voice);
    }

    /** Whether an inode is that of a disk itself. */
    public boolean isDisk(int inode) {
        return disks.bd_inode(inodes.i_dev(inode)) == inode;
    }

    /** How large the blocks of a file are, in bytes. */
    public int blockSize(int inode) {
        return disks.block_size(inodes.i_dev(inode));
    }

    /** Which blocks are free. */
    public FreeBlocks freeBlocks() {
        return free;
    }

    /** The inodes as they stand on disks. */
    public DiskInodes diskInodes() {
        return diskInodes;
    }

    @Override
    @KernelFunction(value = "ext2_get_block", source = "the kernel's ext2/inode.c")
    public int getBlock(int inode, long iblock, int bh, boolean create) {
        int disk = inodes.i_dev(inode);
        if (isDisk(inode)) {
            buffers.map(bh, (int) iblock, 0);
            return 0;
        }
        int level = level(disk, iblock);
        if (level < 0) {
            return -Errno.EFBIG.number();
        }
        return level == 0 ? direct(inode, (int) iblock, bh, create) : indirect(inode, iblock, level, bh, create);
    }

    /** Through how many blocks of numbers one comes to a block of a file: 0 to 3, -1 when it is too far. */
    private int level(int disk, long iblock) {
        long entries = disks.block_size(disk) / NUMBER;
        long left = iblock - NDIR_BLOCKS;
        long reach = entries;
        for (int level = left < 0 ? 0 : 1; level <= 3; level++) {
            if (left < 0 || left < reach && level > 0) {
                return level;
            }
            left -= reach;
            reach *= entries;
        }
        return -1;
    }

    private int direct(int inode, int slot, int bh, boolean create) {
        int row = inodes.i_data(inode, slot);
        if (numbers.number(row) != 0) {
            buffers.map(bh, numbers.number(row), 0);
        } else if (create) {
            int block = allocate(inode);
            if (block == 0) {
                return -Errno.ENOSPC.number();
            }
            numbers.number(row, block);
            buffers.map(bh, block, BufferState.BH_NEW);
        }
        return 0;
    }

    private int indirect(int inode, long iblock, int level, int bh, boolean create) {
        int disk = inodes.i_dev(inode);
        long entries = disks.block_size(disk) / NUMBER;
        long left = iblock - NDIR_BLOCKS;
        long below = 1;
        for (int i = 1; i < level; i++) {
            below *= entries;
            left -= below;
        }
        int row = inodes.i_data(inode, NDIR_BLOCKS + level - 1);
        int block = numbers.number(row);
        if (block == 0) {
            block = create ? newNumbers(inode) : 0;
            if (block == 0) {
                return create ? -Errno.ENOSPC.number() : 0;
            }
            numbers.number(row, block);
        }
        for (; below >= 1; below /= entries) {
            boolean isLast = below == 1;
            int slot = (int) (left / below);
            left %= below;
            int found = entry(inode, block, slot, create, isLast, bh);
            if (found <= 0 || isLast) {
                return Math.min(found, 0);
            }
            block = found;
        }
        return 0;
    }

    /** The entry of a block of numbers: the block below, 0 where there is none and none is wanted, or an error. */
    private int entry(int inode, int block, int slot, boolean create, boolean isLast, int bh) {
        int disk = inodes.i_dev(inode);
        int of = buffers.bread(disk, block);
        if (of == NULL) {
            return -Errno.EIO.number();
        }
        long at = buffers.physical(of) + (long) slot * NUMBER;
        int found = (int) memory.read(at, NUMBER);
        boolean isNew = found == 0 && create;
        if (isNew) {
            found = isLast ? allocate(inode) : newNumbers(inode);
            if (found != 0) {
                memory.write(at, NUMBER, found);
                buffers.markBufferDirtyInode(of, inode);
            }
        }
        buffers.brelse(of);
        if (found == 0) {
            return create ? -Errno.ENOSPC.number() : 0;
        }
        if (isLast) {
            buffers.map(bh, found, isNew ? BufferState.BH_NEW : 0);
        }
        return found;
    }

    /** A new block of numbers, all of them 0; 0 when the disk is full. */
    private int newNumbers(int inode) {
        int block = allocate(inode);
        if (block != 0) {
            int disk = inodes.i_dev(inode);
            int bh = buffers.getblk(disk, block);
            if (bh == NULL) {
                free.free(disk, block);
                return 0;
            }
            buffers.waitOnBuffer(bh);
            memory.fill(buffers.physical(bh), disks.block_size(disk), (byte) 0);
            buffers.markUptodate(bh);
            buffers.markBufferDirtyInode(bh, inode);
            buffers.brelse(bh);
        }
        return block;
    }

    /** Gives a file another block, as near behind its last one as can be; 0 when the disk is full. */
    private int allocate(int inode) {
        int block = free.allocate(inode);
        if (block == 0) {
            voice.tell(Ext2Note.DISK_FULL, inodes.i_dev(inode));
        } else {
            inodes.i_blocks.add(inode, 1);
            cache.markInodeDirty(inode, PageCache.I_DIRTY_SYNC | PageCache.I_DIRTY_DATASYNC);
            voice.tell(Ext2Note.BLOCK_GIVEN, inode, block);
        }
        return block;
    }

    /** Takes all blocks from a file that lie behind its end. */
    @KernelFunction(value = "ext2_truncate", source = "the kernel's ext2/inode.c")
    public void truncate(int inode) {
        int disk = inodes.i_dev(inode);
        int size = disks.block_size(disk);
        long keep = (inodes.i_size(inode) + size - 1) / size;
        voice.tell(Ext2Note.EXT2_TRUNCATE, inode, (int) keep);
        for (int slot = 0; slot < NDIR_BLOCKS; slot++) {
            int row = inodes.i_data(inode, slot);
            if (slot >= keep && numbers.number(row) != 0) {
                release(inode, numbers.number(row));
                numbers.number(row, 0);
            }
        }
        long first = NDIR_BLOCKS;
        long reach = 1;
        for (int level = 1; level <= 3; level++) {
            reach *= size / NUMBER;
            int row = inodes.i_data(inode, NDIR_BLOCKS + level - 1);
            if (numbers.number(row) != 0 && keep < first + reach && trim(inode, numbers.number(row), level, Math.max(0, keep - first))) {
                numbers.number(row, 0);
            }
            first += reach;
        }
        cache.markInodeDirty(inode, PageCache.I_DIRTY_SYNC | PageCache.I_DIRTY_DATASYNC);
        voice.leave(Ext2Note.EXT2_TRUNCATE);
    }

    /** Takes what a block of numbers leads to from some place on; gives whether the block itself goes, too. */
    private boolean trim(int inode, int block, int level, long keep) {
        int disk = inodes.i_dev(inode);
        int entries = disks.block_size(disk) / NUMBER;
        long below = 1;
        for (int i = 1; i < level; i++) {
            below *= entries;
        }
        int bh = buffers.bread(disk, block);
        if (bh == NULL) {
            return false;
        }
        for (int slot = (int) (keep / below); slot < entries; slot++) {
            long at = buffers.physical(bh) + (long) slot * NUMBER;
            int found = (int) memory.read(at, NUMBER);
            if (found != 0 && (level == 1 ? released(inode, found)
                    : trim(inode, found, level - 1, Math.max(0, keep - slot * below)))) {
                memory.write(at, NUMBER, 0);
                buffers.markBufferDirtyInode(bh, inode);
            }
        }
        buffers.brelse(bh);
        if (keep == 0) {
            buffers.forget(bh);
            release(inode, block);
        }
        return keep == 0;
    }

    private boolean released(int inode, int block) {
        release(inode, block);
        return true;
    }

    private void release(int inode, int block) {
        free.free(inodes.i_dev(inode), block);
        inodes.i_blocks.add(inode, -1);
        voice.tell(Ext2Note.BLOCK_FREED, inode, block);
    }
}
