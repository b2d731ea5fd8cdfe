/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.block;

/** Where the blocks of a file are on its disk: the kernel's {@code get_block_t}. */
@FunctionalInterface
public interface BlockMap {
    /**
     * Finds the block of a file and notes it in a buffer: its number and BH_Mapped, also BH_New if it was given to the file
     * just now. A hole leaves the buffer as it is.
     *
     * @param iblock which block of the file, from 0 on
     * @param create whether a hole gets a block
     * @return 0, or -ENOSPC, -EFBIG, -EIO
     */
    int getBlock(int inode, long iblock, int bh, boolean create);
}
