/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

/**
 * How the allocator gets help when memory is short: the seam to page reclaim, which only scenarios call yet ({@code vmscan}). A test or a
 * replay puts its own answers here.
 */
public interface Reclaim {
    /** Nobody ever wins a page back. */
    Reclaim NONE = new Reclaim() {
    };

    /** The zone asks to be balanced, and kswapd is woken to do it. */
    default void wakeKswapd(int classzone) {
    }

    /**
     * The caller itself tries to win pages back: {@code try_to_free_pages_zone}. Blocks that it frees through {@link
     * PageAllocator#__freePages} meanwhile may go straight to the caller.
     *
     * @param classzone the row of the zone that was asked for
     * @return how many pages were freed; 0 means that there was no progress
     */
    default int tryToFreePagesZone(int classzone, int gfpMask) {
        return 0;
    }

    /** The caller gives way to others, who may free something meanwhile. */
    default void yield() {
    }
}
