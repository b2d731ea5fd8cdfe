/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.VmAreaTable;

/** Divides areas, as a change of flags in a part of one needs: mlock and mprotect do it alike (Gorman 9.3.10). */
final class AreaSplit {
    private final VmAreaTable areas;
    private final VmAreas vmAreas;
    private final SharedAreas shared;
    private final Backing backing;
    private final UserSpace space;
    private final Locks locks;
    private final Voice<MmNote> voice;

    AreaSplit(Tables tables, VmAreas vmAreas, SharedAreas shared, Backing backing, UserSpace space, Voice<MmNote> voice) {
        areas = tables.vmArea;
        this.vmAreas = vmAreas;
        this.shared = shared;
        this.backing = backing;
        this.space = space;
        locks = new Locks(tables);
        this.voice = voice;
    }

    /** A new area takes the first part, up to an address, with other flags. */
    int start(int vma, long end, int newFlags, long prot) {
        int first = part(vma, areas.vm_start(vma), end);
        change(first, newFlags, prot);
        shared.lockVmaMappings(vma);
        locks.lock(areas.vm_mm(vma));
        cutFront(vma, end);
        return insert(vma, first, NULL);
    }

    /** A new area takes the last part, from an address on, with other flags. */
    int end(int vma, long start, int newFlags, long prot) {
        int last = part(vma, start, areas.vm_end(vma));
        change(last, newFlags, prot);
        shared.lockVmaMappings(vma);
        locks.lock(areas.vm_mm(vma));
        vmAreas.setEnd(vma, start);
        return insert(vma, last, NULL);
    }

    /** New areas take what is on both sides of the middle, which gets other flags; gives the one behind it. */
    int middle(int vma, long start, long end, int newFlags, long prot) {
        int left = part(vma, areas.vm_start(vma), start);
        int right = part(vma, end, areas.vm_end(vma));
        shared.lockVmaMappings(vma);
        locks.lock(areas.vm_mm(vma));
        cutFront(vma, start);
        vmAreas.setEnd(vma, end);
        change(vma, newFlags, prot);
        insert(vma, left, right);
        return right;
    }

    private int part(int vma, long start, long end) {
        int part = vmAreas.copy(vma);
        areas.vm_pgoff.add(part, start - areas.vm_start(vma) >> space.pageShift());
        areas.vm_start(part, start);
        areas.vm_end(part, end);
        if (areas.vm_file(part) != NULL) {
            backing.files().getFile(areas.vm_file(part));
        }
        backing.files().areaOpened(part);
        voice.tell(MmNote.VMA_SPLIT, vma, start == areas.vm_start(vma) ? end : start);
        return part;
    }

    private void change(int vma, int newFlags, long prot) {
        areas.vm_flags(vma, newFlags);
        areas.vm_page_prot(vma, prot);
        areas.vm_raend(vma, 0);
    }

    /** What an area begins with goes; a new one takes its place before the tree turns, so that no gap changes. */
    private void cutFront(int vma, long start) {
        areas.vm_pgoff.add(vma, start - areas.vm_start(vma) >> space.pageShift());
        areas.vm_start(vma, start);
    }

    private int insert(int vma, int one, int other) {
        vmAreas.__insertVmStruct(areas.vm_mm(vma), one);
        if (other != NULL) {
            vmAreas.__insertVmStruct(areas.vm_mm(vma), other);
        }
        locks.unlock(areas.vm_mm(vma));
        shared.unlockVmaMappings(vma);
        return one;
    }
}
