/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import static org.pagewalk.store.Table.NULL;

import java.util.function.IntUnaryOperator;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.VmAreaTable;

/** A child gets copies of its parent's areas (Gorman 9.2.2; the kernel's fork.c). */
public final class DupMmap {
    private final MmStructTable mms;
    private final VmAreaTable areas;
    private final VmAreas vmAreas;
    private final Backing backing;
    private final Voice<MmNote> voice;

    DupMmap(Tables tables, VmAreas vmAreas, Backing backing, Voice<MmNote> voice) {
        mms = tables.mmStruct;
        areas = tables.vmArea;
        this.vmAreas = vmAreas;
        this.backing = backing;
        this.voice = voice;
    }

    /**
     * Copies all areas but those with VM_DONTCOPY, and what is behind them. What was copied stays when that fails, and goes
     * with the child's address space.
     *
     * @param mm the child's address space, without areas
     * @param old the parent's
     * @param copyPages copies the pages behind one of the child's areas; gives 0 or a negative errno
     * @return 0, or a negative errno
     */
    @KernelFunction(value = "dup_mmap", source = "Gorman 9.2.2")
    public int dupMmap(int mm, int old, IntUnaryOperator copyPages) {
        voice.tell(MmNote.DUP_MMAP, mm);
        int result = 0;
        int last = NULL;
        for (int vma = mms.mmap(old); vma != NULL && result == 0; vma = areas.vm_next(vma)) {
            if ((areas.vm_flags(vma) & VmFlags.VM_DONTCOPY) == 0) {
                last = vmAreas.appendCopy(mm, vma, last);
                if (areas.vm_file(last) != NULL) {
                    backing.files().getFile(areas.vm_file(last));
                }
                result = copyPages.applyAsInt(last);
                backing.files().areaOpened(last);
            }
        }
        backing.pages().flushTlbMm(old);
        voice.leave(MmNote.DUP_MMAP, result);
        return result;
    }
}
