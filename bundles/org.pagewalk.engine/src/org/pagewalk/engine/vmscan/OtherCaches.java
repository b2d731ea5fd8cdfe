/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.vmscan;

/** What gives pages back besides the lists of pages: the seams to the slab allocator, swap and the caches of names and inodes. */
public interface OtherCaches {
    /** There is nothing of all that. */
    OtherCaches NONE = new OtherCaches() {
    };

    /** Takes free slabs of one cache back; gives how many pages that were: kmem_cache_reap. */
    default int kmemCacheReap(int gfpMask) {
        return 0;
    }

    /** Goes through page tables and takes pages away from processes; tells whether it did: swap_out. */
    default int swapOut(int priority, int gfpMask, int classzone) {
        return 0;
    }

    /** Gives up names of files that nobody uses; gives how many: shrink_dcache_memory. */
    default int shrinkDcacheMemory(int priority, int gfpMask) {
        return 0;
    }

    /** Gives up inodes that nobody uses; gives how many: shrink_icache_memory. */
    default int shrinkIcacheMemory(int priority, int gfpMask) {
        return 0;
    }

    /** Nothing more can be won back: may end a process: out_of_memory. */
    default void outOfMemory() {
    }

    /** Whether a page's mapping is the swap cache. */
    default boolean isInSwapCache(int page) {
        return false;
    }

    /** Takes a page that nobody else uses out of the swap cache, and gives its slot up: __delete_from_swap_cache, swap_free. */
    default void deleteFromSwapCache(int page) {
    }
}
