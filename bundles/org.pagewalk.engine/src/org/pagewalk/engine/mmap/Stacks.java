/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.sched.Rlimits;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.VmAreaTable;

/** Lets areas with VM_GROWSDOWN grow, which stacks have (Gorman 9.5; the kernel's mm.h and mmap.c). */
public final class Stacks {
    private final VmAreaTable areas;
    private final MmStructTable mms;
    private final VmAreas vmAreas;
    private final Backing backing;
    private final UserSpace space;
    private final Caller caller;
    private final Locks locks;
    private final Voice<MmNote> voice;

    Stacks(Tables tables, VmAreas vmAreas, Backing backing, UserSpace space, Caller caller, Voice<MmNote> voice) {
        areas = tables.vmArea;
        mms = tables.mmStruct;
        this.vmAreas = vmAreas;
        this.backing = backing;
        this.space = space;
        this.caller = caller;
        locks = new Locks(tables);
        this.voice = voice;
    }

    /**
     * Lets an area begin at an address below it.
     *
     * @return 0, or -ENOMEM when RLIMIT_STACK or RLIMIT_AS of the current process does not allow it
     */
    @KernelFunction(value = "expand_stack", source = "Gorman 9.5, the kernel's mm.h")
    public int expandStack(int vma, long address) {
        voice.tell(MmNote.EXPAND_STACK, vma, address);
        long start = address - space.offset(address);
        int mm = areas.vm_mm(vma);
        long grow = areas.vm_start(vma) - start >> space.pageShift();
        locks.lock(mm);
        int result = -Errno.ENOMEM.number();
        if (!caller.exceeds(Rlimits.RLIMIT_STACK, areas.vm_end(vma) - start) && !caller.exceedsSpace(mm, grow << space.pageShift())) {
            vmAreas.moveStart(vma, start);
            areas.vm_pgoff.add(vma, -grow);
            mms.total_vm.add(mm, grow);
            if ((areas.vm_flags(vma) & VmFlags.VM_LOCKED) != 0) {
                mms.locked_vm.add(mm, grow);
            }
            voice.tell(MmNote.STACK_GROWN, vma, start);
            result = 0;
        }
        locks.unlock(mm);
        voice.leave(MmNote.EXPAND_STACK, result);
        return result;
    }

    /** The area that has an address, which a stack above it grows to if need be; NULL if there is none or it may not. */
    @KernelFunction(value = "find_extend_vma", source = "the kernel's mmap.c")
    public int findExtendVma(int mm, long address) {
        voice.tell(MmNote.FIND_EXTEND_VMA, mm, address);
        int found = extend(mm, address - space.offset(address));
        voice.leave(MmNote.FIND_EXTEND_VMA, found);
        return found;
    }

    private int extend(int mm, long address) {
        int vma = vmAreas.findVma(mm, address);
        if (vma == NULL || areas.vm_start(vma) <= address) {
            return vma;
        }
        long start = areas.vm_start(vma);
        if ((areas.vm_flags(vma) & VmFlags.VM_GROWSDOWN) == 0 || expandStack(vma, address) != 0) {
            return NULL;
        }
        if ((areas.vm_flags(vma) & VmFlags.VM_LOCKED) != 0) {
            backing.pages().makePagesPresent(address, start);
        }
        return vma;
    }
}
