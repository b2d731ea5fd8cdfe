/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.ext2;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.model.tables.DiskBlockTable;
import org.pagewalk.model.tables.DiskTable;
import org.pagewalk.model.tables.InodeTable;
import org.pagewalk.model.tables.Tables;

/** Which blocks of disks are in use. Block 0 and the inode table from block 1 on always are. */
public final class FreeBlocks {
    private final DiskTable disks;
    private final DiskBlockTable blocks;
    private final InodeTable inodes;

    FreeBlocks(Tables tables) {
        disks = tables.disk;
        blocks = tables.diskBlock;
        inodes = tables.inode;
    }

    /** The first block behind the inode table. */
    public int firstData(int disk) {
        int perBlock = disks.block_size(disk) / DiskInodes.SIZE;
        return 1 + (disks.inodes(disk) + perBlock - 1) / perBlock;
    }

    /** How many blocks are free. */
    public int count(int disk) {
        int count = 0;
        for (int block = firstData(disk); block < disks.nr_blocks(disk); block++) {
            count += isFree(disk, block) ? 1 : 0;
        }
        return count;
    }

    /** Whether a block can be given away. */
    public boolean isFree(int disk, int block) {
        return block >= firstData(disk) && block < disks.nr_blocks(disk) && blocks.is_used(disks.blocks(disk, block)) == 0;
    }

    /** Gives a file the first free block from its goal on; behind the last block the search goes on at the beginning. 0 when none is free. */
    int allocate(int inode) {
        int disk = inodes.i_dev(inode);
        int first = firstData(disk);
        int end = disks.nr_blocks(disk);
        int goal = Math.max(first, inodes.next_alloc_goal(inode));
        for (int i = 0; i < end - first; i++) {
            int block = goal + i < end ? goal + i : goal + i - end + first;
            if (isFree(disk, block)) {
                use(disk, block, inode);
                return block;
            }
        }
        return 0;
    }

    /** Gives a file a block that is free. */
    void use(int disk, int block, int inode) {
        int row = disks.blocks(disk, block);
        blocks.is_used(row, 1);
        blocks.inode(row, inode);
        if (inode != NULL) {
            inodes.next_alloc_goal(inode, block + 1);
        }
    }

    void free(int disk, int block) {
        int row = disks.blocks(disk, block);
        blocks.is_used(row, 0);
        blocks.inode(row, NULL);
    }

    /** Nobody knows any more which blocks are in use. */
    void freeAll(int disk) {
        for (int block = firstData(disk); block < disks.nr_blocks(disk); block++) {
            if (blocks.is_used(disks.blocks(disk, block)) != 0) {
                free(disk, block);
            }
        }
    }
}
