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

/** Changes what may be done in a range of the current process (Gorman 9.3.6; the kernel's mprotect.c). */
public final class Mprotect {
    private final VmAreaTable areas;
    private final VmAreas vmAreas;
    private final AreaSplit split;
    private final Backing backing;
    private final UserSpace space;
    private final Caller caller;
    private final Locks locks;
    private final Voice<MmNote> voice;

    Mprotect(Tables tables, VmAreas vmAreas, AreaSplit split, Backing backing, UserSpace space, Caller caller, Voice<MmNote> voice) {
        areas = tables.vmArea;
        this.vmAreas = vmAreas;
        this.split = split;
        this.backing = backing;
        this.space = space;
        this.caller = caller;
        locks = new Locks(tables);
        this.voice = voice;
    }

    /**
     * The system call.
     *
     * @param prot the PROT_ bits
     * @return 0; -EINVAL; -ENOMEM at a hole or -EACCES where a VM_MAY bit is missing, both after what comes before it was changed
     */
    @KernelFunction(value = "sys_mprotect", source = "Gorman 9.3.6, the kernel's mprotect.c")
    public int sysMprotect(long start, long length, int prot) {
        long rounded = space.pageAlign(length);
        long end = space.wrap(start + rounded);
        voice.tellAt(MmNote.SYS_MPROTECT, start, (int) (rounded >>> space.pageShift()));
        int result = 0;
        if (space.offset(start) != 0 || UserSpace.above(start, end) || (prot & ~VmFlags.PROT_ALL) != 0) {
            result = -Errno.EINVAL.number();
        } else if (end != start) {
            int mm = caller.mm();
            locks.downWrite(mm);
            result = change(mm, start, end, prot);
            locks.upWrite(mm);
        }
        voice.leave(MmNote.SYS_MPROTECT, result);
        return result;
    }

    private int change(int mm, long start, long end, int prot) {
        int prev = vmAreas.findVmaPrev(mm, start);
        int vma = vmAreas.behind(mm, prev);
        long at = start;
        long areaEnd = 0;
        while (at != end) {
            if (vma == NULL || areas.vm_start(vma) > at) {
                voice.tellAt(MmNote.HOLE, at, mm);
                return -Errno.ENOMEM.number();
            }
            int newFlags = prot | areas.vm_flags(vma) & ~VmFlags.PROT_ALL;
            if ((newFlags & ~(newFlags >> VmFlags.MAY_SHIFT) & VmFlags.ACCESS) != 0) {
                voice.tell(MmNote.MAY_NOT, vma, newFlags);
                return -Errno.EACCES.number();
            }
            int next = areas.vm_next(vma);
            areaEnd = areas.vm_end(vma);
            prev = mprotectFixup(mm, vma, prev, at, Math.min(end, areaEnd), newFlags);
            at = Math.min(end, areaEnd);
            vma = next;
        }
        if (areaEnd == end) {
            mergeLast(mm, prev, vma);
        }
        return 0;
    }

    /** The last area that was changed to its end takes in the one behind it, if their flags agree now. */
    private void mergeLast(int mm, int prev, int next) {
        if (next != NULL && areas.vm_end(prev) == areas.vm_start(next) && vmAreas.canMerge(next, areas.vm_flags(prev))
                && isPrivateAnonymous(prev)) {
            locks.lock(mm);
            vmAreas.takeIn(mm, prev, next);
            locks.unlock(mm);
        }
    }

    private boolean isPrivateAnonymous(int vma) {
        return areas.vm_file(vma) == NULL && (areas.vm_flags(vma) & VmFlags.VM_SHARED) == 0;
    }

    /** Gives a part of an area new flags; what comes back is the area that ends there, for the next part. */
    @KernelFunction(value = "mprotect_fixup", source = "the kernel's mprotect.c")
    private int mprotectFixup(int mm, int vma, int prev, long start, long end, int newFlags) {
        voice.tell(MmNote.MPROTECT_FIXUP, vma, start);
        int last = vma;
        if (newFlags == areas.vm_flags(vma)) {
            voice.tell(MmNote.SAME_FLAGS, vma);
        } else {
            long prot = backing.pages().protection(newFlags);
            boolean isFirst = start == areas.vm_start(vma);
            boolean isLast = end == areas.vm_end(vma);
            if (isFirst && isLast) {
                last = mprotectFixupAll(mm, vma, prev, newFlags, prot);
            } else if (isFirst) {
                mprotectFixupStart(mm, vma, prev, end, newFlags, prot);
            } else if (isLast) {
                last = mprotectFixupEnd(vma, start, newFlags, prot);
            } else {
                last = mprotectFixupMiddle(vma, start, end, newFlags, prot);
            }
            backing.pages().changeProtection(mm, start, end, prot);
        }
        voice.leave(MmNote.MPROTECT_FIXUP);
        return last;
    }

    private boolean canJoin(int vma, int prev, int newFlags) {
        return prev != NULL && areas.vm_end(prev) == areas.vm_start(vma) && vmAreas.canMerge(prev, newFlags) && isPrivateAnonymous(vma);
    }

    @KernelFunction(value = "mprotect_fixup_all", source = "the kernel's mprotect.c")
    private int mprotectFixupAll(int mm, int vma, int prev, int newFlags, long prot) {
        voice.tell(MmNote.MPROTECT_FIXUP_ALL, vma);
        boolean isJoining = canJoin(vma, prev, newFlags);
        locks.lock(mm);
        if (isJoining) {
            vmAreas.takeIn(mm, prev, vma);
        } else {
            areas.vm_flags(vma, newFlags);
            areas.vm_page_prot(vma, prot);
        }
        locks.unlock(mm);
        voice.leave(MmNote.MPROTECT_FIXUP_ALL);
        return isJoining ? prev : vma;
    }

    @KernelFunction(value = "mprotect_fixup_start", source = "the kernel's mprotect.c")
    private void mprotectFixupStart(int mm, int vma, int prev, long end, int newFlags, long prot) {
        voice.tell(MmNote.MPROTECT_FIXUP_START, vma, end);
        if (canJoin(vma, prev, newFlags)) {
            locks.lock(mm);
            areas.vm_start(vma, end);
            vmAreas.setEnd(prev, end);
            voice.tell(MmNote.VMA_GROWN, prev, end);
            locks.unlock(mm);
        } else {
            split.start(vma, end, newFlags, prot);
        }
        voice.leave(MmNote.MPROTECT_FIXUP_START);
    }

    @KernelFunction(value = "mprotect_fixup_end", source = "the kernel's mprotect.c")
    private int mprotectFixupEnd(int vma, long start, int newFlags, long prot) {
        voice.tell(MmNote.MPROTECT_FIXUP_END, vma, start);
        int last = split.end(vma, start, newFlags, prot);
        voice.leave(MmNote.MPROTECT_FIXUP_END);
        return last;
    }

    @KernelFunction(value = "mprotect_fixup_middle", source = "the kernel's mprotect.c")
    private int mprotectFixupMiddle(int vma, long start, long end, int newFlags, long prot) {
        voice.tell(MmNote.MPROTECT_FIXUP_MIDDLE, vma, start);
        int right = split.middle(vma, start, end, newFlags, prot);
        voice.leave(MmNote.MPROTECT_FIXUP_MIDDLE);
        return right;
    }
}
