/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelFunction;

/**
 * In which chain of page_hash_table a page is.
 * <p>
 * The kernel hashes where a file's struct address_space lies. Here none lies anywhere, so it gets the address that it would have in
 * a slab cache of inodes that was filled in the order of their rows: slabs of one page, one behind the other from 16 MiB on.
 */
final class HashFunction {
    /** sizeof(struct inode) with ext2 and ext3 compiled in, and where in it i_data lies, on 32-bit and on 64-bit machines. */
    private static final int INODE_32 = 480;
    private static final int I_DATA_32 = 184;
    private static final int INODE_64 = 736;
    private static final int I_DATA_64 = 296;
    /** A slab of inodes begins with its descriptor and the numbers of its free objects, rounded up to a cache line. */
    private static final int SLAB_DESCRIPTOR = 64;
    private static final long FIRST_SLAB = 16 << 20;

    private final Architecture architecture;
    private final int inode;
    private final int data;
    private final int inodesPerSlab;

    HashFunction(Architecture architecture) {
        this.architecture = architecture;
        boolean isWide = architecture.bitsPerLong() == Long.SIZE;
        inode = isWide ? INODE_64 : INODE_32;
        data = isWide ? I_DATA_64 : I_DATA_32;
        inodesPerSlab = (architecture.pageSize() - SLAB_DESCRIPTOR) / inode;
    }

    /** The kernel address at which the struct address_space of a mapping would lie. */
    long address(int mapping) {
        long slab = FIRST_SLAB + ((long) (mapping / inodesPerSlab) << architecture.pageShift());
        return architecture.pageOffset() + slab + SLAB_DESCRIPTOR + (long) (mapping % inodesPerSlab) * inode + data;
    }

    /** The entry of a table with 2^bits entries. */
    @KernelFunction(value = "_page_hashfn", source = "Gorman 11.4, the kernel's pagemap.h")
    int bucket(int mapping, long index, int bits) {
        long sum = architecture.wrap(Long.divideUnsigned(address(mapping), Integer.lowestOneBit(inode)) + index);
        return (int) (sum + (sum >>> bits)) & (1 << bits) - 1;
    }
}
