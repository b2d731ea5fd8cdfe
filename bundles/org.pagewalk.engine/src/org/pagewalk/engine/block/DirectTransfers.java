/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.block;

import static org.pagewalk.engine.block.BufferState.BH_DIRTY;
import static org.pagewalk.engine.block.BufferState.BH_MAPPED;
import static org.pagewalk.engine.block.BufferState.BH_UPTODATE;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.model.tables.BufferHeadTable;
import org.pagewalk.model.tables.InodeTable;
import org.pagewalk.model.tables.Tables;

/** Blocks of files that go between the disk and memory of processes, past the page cache. */
public final class DirectTransfers {
    private final Tables tables;
    private final InodeTable inodes;
    private final BufferHeadTable buffers;
    private final Buffers single;
    private final PageBuffers pageBuffers;
    private final PhysicalMemory memory;
    private final int pageShift;

    DirectTransfers(Tables tables, Buffers single, PageBuffers pageBuffers, PhysicalMemory memory, int pageShift) {
        this.tables = tables;
        this.single = single;
        this.pageBuffers = pageBuffers;
        this.memory = memory;
        this.pageShift = pageShift;
        inodes = tables.inode;
        buffers = tables.bufferHead;
    }

    /**
     * Transfers blocks that follow each other in the file, and waits for them. The pages must stay where they are.
     *
     * @param rw {@link Buffers#READ} or {@link Buffers#WRITE}
     * @param iblock the first of them
     * @param physical where in memory each of them is, as physical addresses
     * @param count how many there are
     * @return how many blocks were transferred, or a negative errno when it went wrong with the first
     */
    @KernelFunction(value = "direct_IO", source = "Gorman 9.3.1, the kernel's generic_direct_IO")
    public int transfer(int rw, int inode, long iblock, long[] physical, int count, BlockMap map) {
        int size = tables.disk.block_size(inodes.i_dev(inode));
        int[] own = new int[count];
        int made = 0;
        int error = 0;
        while (made < count && error == 0) {
            int bh = buffers.add();
            buffers.b_page(bh, (int) (physical[made] >>> pageShift));
            buffers.b_data(bh, (int) (physical[made] & (1L << pageShift) - 1));
            buffers.b_dev(bh, inodes.i_dev(inode));
            buffers.b_size(bh, size);
            error = map.getBlock(inode, iblock + made, bh, rw == Buffers.WRITE);
            if (error != 0) {
                buffers.remove(bh);
            } else {
                own[made++] = bh;
                start(rw, bh, size);
            }
        }
        for (int i = 0; i < made; i++) {
            single.waitOnBuffer(own[i]);
            single.free(own[i]);
        }
        return made > 0 ? made : error;
    }

    private void start(int rw, int bh, int size) {
        if (rw == Buffers.WRITE) {
            pageBuffers.unmapUnderlyingMetadata(bh);
            single.set(bh, BH_UPTODATE | BH_DIRTY);
            single.llRwBlock(rw, bh);
        } else if (single.is(bh, BH_MAPPED)) {
            single.llRwBlock(rw, bh);
        } else {
            memory.fill(single.physical(bh), size, (byte) 0);
        }
    }
}
