/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.VmAreaTable;

/**
 * Finds free ranges of addresses (Gorman 9.3.4). The kernel walks along the list from TASK_UNMAPPED_BASE on; here the gaps that
 * the tree keeps lead to the same place.
 */
public final class UnmappedAreas {
    private final VmAreaTable areas;
    private final VmAreas vmAreas;
    private final AreaTree tree;
    private final UserSpace space;
    private final Caller caller;
    private final Voice<MmNote> voice;

    UnmappedAreas(Tables tables, VmAreas vmAreas, AreaTree tree, UserSpace space, Caller caller, Voice<MmNote> voice) {
        areas = tables.vmArea;
        this.vmAreas = vmAreas;
        this.tree = tree;
        this.space = space;
        this.caller = caller;
        this.voice = voice;
    }

    /**
     * Where a mapping of the current process may go.
     *
     * @param address what the caller would like; with MAP_FIXED what it insists on, even if something is there
     * @param length in bytes, a multiple of the page size
     * @return the address, or -ENOMEM, or -EINVAL when a fixed address is in the middle of a page
     */
    @KernelFunction(value = "get_unmapped_area", source = "Gorman 9.3.4")
    public long getUnmappedArea(long address, long length, int flags) {
        voice.tellAt(MmNote.GET_UNMAPPED_AREA, address, pages(length));
        long found;
        if ((flags & VmFlags.MAP_FIXED) == 0) {
            found = archGetUnmappedArea(address, length);
        } else if (UserSpace.above(address, space.taskSize() - length)) {
            found = -Errno.ENOMEM.number();
        } else {
            found = space.offset(address) == 0 ? address : -Errno.EINVAL.number();
        }
        voice.leaveAt(MmNote.GET_UNMAPPED_AREA, found);
        return found;
    }

    private int pages(long length) {
        return (int) (length >>> space.pageShift());
    }

    @KernelFunction(value = "arch_get_unmapped_area", source = "Gorman 9.3.4")
    private long archGetUnmappedArea(long address, long length) {
        voice.tellAt(MmNote.ARCH_GET_UNMAPPED_AREA, address, pages(length));
        long found = -Errno.ENOMEM.number();
        if (!UserSpace.above(length, space.taskSize())) {
            long hint = space.pageAlign(address);
            found = address != 0 && isFree(hint, length) ? hint : search(length);
        }
        voice.leaveAt(MmNote.ARCH_GET_UNMAPPED_AREA, found);
        return found;
    }

    private boolean isFree(long hint, long length) {
        int vma = vmAreas.findVma(caller.mm(), hint);
        if (UserSpace.above(hint, space.taskSize() - length) || vma != NULL && hint + length > areas.vm_start(vma)) {
            voice.tellAt(MmNote.HINT_TAKEN, hint, vma);
            return false;
        }
        voice.tellAt(MmNote.HINT_FREE, hint, pages(length));
        return true;
    }

    /** The lowest range from TASK_UNMAPPED_BASE on. */
    private long search(long length) {
        long base = space.unmappedBase();
        int first = vmAreas.findVma(caller.mm(), base);
        int last = NULL;
        long found = base;
        if (first != NULL && base + length > areas.vm_start.get(first)) {
            last = tree.firstGap(first, length);
            found = last == NULL ? Long.MAX_VALUE : areas.vm_end.get(last);
        }
        if (found > space.taskSize() - length) {
            voice.tell(MmNote.NO_ROOM, pages(length));
            return -Errno.ENOMEM.number();
        }
        if (voice.isHeard()) {
            voice.tellAt(MmNote.WALKED, found, walked(first, last));
        }
        return found;
    }

    /** How many areas a search along the list looks at until it is behind the last that is in the way. */
    private int walked(int first, int last) {
        int count = 0;
        if (last != NULL) {
            int vma = first;
            for (count = 1; vma != last; count++) {
                vma = areas.vm_next.get(vma);
            }
        }
        return count;
    }
}
