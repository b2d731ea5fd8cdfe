/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.owners;

import static org.pagewalk.store.Table.NULL;

import java.util.Arrays;

import org.pagewalk.engine.Architecture;
import org.pagewalk.model.tables.BootBlockTable;
import org.pagewalk.model.tables.E820EntryTable;
import org.pagewalk.model.tables.Tables;

/** Why a frame is reserved: what boot has taken, what the firmware has said. */
final class BootFrames {
    private static final String MEM_MAP = "mem_map";
    private static final int E820_RAM = 1;

    private final BootBlockTable blocks;
    private final int pageShift;
    private final int imageStart;
    private final int imageEnd;
    private final boolean[] isRam;
    /** For each frame the first block that boot took in it, or NULL. */
    private final int[] taken;

    BootFrames(Tables tables, Architecture architecture) {
        blocks = tables.bootBlock;
        pageShift = architecture.pageShift();
        int frames = tables.page.limit();
        imageStart = (int) (tables.machine._text(0) - architecture.pageOffset() >> pageShift);
        imageEnd = (int) (tables.machine._end(0) - architecture.pageOffset() + architecture.pageSize() - 1 >> pageShift);
        taken = new int[frames];
        Arrays.fill(taken, NULL);
        for (int block = 0; block < blocks.limit(); block++) {
            long end = Math.min(frames, frameBehind(blocks.addr(block), blocks.size(block)));
            for (int frame = (int) (blocks.addr(block) >> pageShift); frame < end; frame++) {
                taken[frame] = taken[frame] == NULL ? block : taken[frame];
            }
        }
        isRam = new boolean[frames];
        E820EntryTable map = tables.e820Entry;
        for (int entry = 0; entry < map.limit(); entry++) {
            long end = Math.min(frames, frameBehind(map.addr(entry), map.size(entry)));
            for (long frame = map.addr(entry) >> pageShift; map.type(entry) == E820_RAM && frame < end; frame++) {
                isRam[(int) frame] = true;
            }
        }
    }

    private long frameBehind(long address, long size) {
        return address + size + (1L << pageShift) - 1 >> pageShift;
    }

    Owner owner(int frame) {
        if (frame >= imageStart && frame < imageEnd) {
            return Owner.KERNEL_IMAGE;
        }
        if (taken[frame] != NULL) {
            return blocks.what(taken[frame]).equals(MEM_MAP) ? Owner.MEM_MAP : Owner.BOOT;
        }
        return isRam[frame] ? Owner.RESERVED : Owner.NO_MEMORY;
    }

    /** The block of boot's, where one is the owner. */
    int number(int frame) {
        return owner(frame) == Owner.BOOT ? taken[frame] : NULL;
    }
}
