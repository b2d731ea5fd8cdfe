/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Arrays;

import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.Tables;

/**
 * Finds the free blocks of a zone by walking each free list once: a byte for each of its frames, {@link #HEAD} plus the
 * order where a block begins, and {@link FrameState#FREE} behind it. Whatever is in the tables, it ends: a list that runs
 * in a circle or out of the zone is left.
 */
final class FreeBlocks {
    /** Codes from here on are first frames of free blocks: this one plus the block's order. */
    static final int HEAD = 16;

    private FreeBlocks() {
    }

    /**
     * Enters the free blocks of a zone.
     *
     * @param zone its row
     * @param codes where nothing is entered yet but what is known not to be free
     * @param origin the frame whose code is the first
     */
    static void enter(Machine machine, int zone, byte[] codes, int origin) {
        Tables tables = machine.tables();
        int start = Math.clamp(tables.zone.zone_start_mapnr(zone), origin, origin + codes.length);
        int end = Math.clamp((long) start + tables.zone.size(zone), start, origin + codes.length);
        for (int order = 0; order < machine.profile().maxOrder(); order++) {
            int area = tables.zone.free_area(zone, order);
            for (int p = tables.freeArea.free_list.first(area); p >= start && p < end && codes[p - origin] == 0;
                    p = tables.page.list.next(p)) {
                codes[p - origin] = (byte) (HEAD + order);
                if (order > 0) {
                    int behind = Math.min(end, p + (1 << order));
                    Arrays.fill(codes, p + 1 - origin, behind - origin, (byte) FrameState.FREE.ordinal());
                }
            }
        }
    }
}
