/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.region;

/**
 * How a region finds free blocks, hands them out and takes them back. It counts with {@link Blocks} what it looked at, and
 * keeps everything it knows in the store.
 */
interface Policy {
    /** Gives a new region, which has no block yet, its first free block. */
    void begin(int region);

    /** How large the block is that a request for so many bytes, at most the region's size, gets. */
    int blockSize(int region, int requested);

    /** Takes a free block of such a size off the free lists, cutting a larger one if need be; NULL if there is none. */
    int take(int region, int blockSize);

    /** Puts a block that is free again, and on no free list, back, merged with its neighbours as far as the policy does that. */
    void putBack(int region, int block);
}
