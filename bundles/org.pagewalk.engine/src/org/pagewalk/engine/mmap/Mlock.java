/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.VmAreaTable;

/**
 * Locks pages of the current process into memory and unlocks them (Gorman 9.3.8 to 9.3.10). Areas are divided where the
 * locked range begins and ends, and never merged again.
 */
public final class Mlock {
    private final Tables tables;
    private final VmAreaTable areas;
    private final MmStructTable mms;
    private final VmAreas vmAreas;
    private final AreaSplit split;
    private final Backing backing;
    private final UserSpace space;
    private final Caller caller;
    private final Locks locks;
    private final Voice<MmNote> voice;

    Mlock(Tables tables, VmAreas vmAreas, AreaSplit split, Backing backing, UserSpace space, Caller caller, Voice<MmNote> voice) {
        this.tables = tables;
        areas = tables.vmArea;
        mms = tables.mmStruct;
        this.vmAreas = vmAreas;
        this.split = split;
        this.backing = backing;
        this.space = space;
        this.caller = caller;
        locks = new Locks(tables);
        this.voice = voice;
    }

    /**
     * The system call: locks all pages that a range touches.
     *
     * @return 0; -ENOMEM when RLIMIT_MEMLOCK or half of all pages would be exceeded, or at a hole, after what comes before it
     *         was locked; -EPERM for who is not root; -EINVAL
     */
    @KernelFunction(value = "sys_mlock", source = "Gorman 9.3.8")
    public int sysMlock(long start, long length) {
        int mm = caller.mm();
        voice.tellAt(MmNote.SYS_MLOCK, start, pages(length));
        locks.downWrite(mm);
        long rounded = space.pageAlign(length + space.offset(start));
        int result = mayLock((rounded >>> space.pageShift()) + mms.locked_vm(mm))
                ? doMlock(mm, start - space.offset(start), rounded, true)
                : -Errno.ENOMEM.number();
        locks.upWrite(mm);
        voice.leave(MmNote.SYS_MLOCK, result);
        return result;
    }

    private int pages(long length) {
        return (int) (space.pageAlign(length) >>> space.pageShift());
    }

    /** Whether so many pages may be locked in all: as many as RLIMIT_MEMLOCK says, and half of those that exist. */
    private boolean mayLock(long pages) {
        int half = tables.machine.num_physpages(0) / 2;
        if (caller.exceedsLockedPages(pages)) {
            return false;
        }
        if (pages > half) {
            voice.tell(MmNote.OVER_HALF, (int) pages, half);
        }
        return pages <= half;
    }

    /** The system call: unlocks all pages that a range touches; 0, or -ENOMEM at a hole, -EINVAL. */
    @KernelFunction(value = "sys_munlock", source = "Gorman 9.3.9")
    public int sysMunlock(long start, long length) {
        int mm = caller.mm();
        voice.tellAt(MmNote.SYS_MUNLOCK, start, pages(length));
        locks.downWrite(mm);
        int result = doMlock(mm, start - space.offset(start), space.pageAlign(length + space.offset(start)), false);
        locks.upWrite(mm);
        voice.leave(MmNote.SYS_MUNLOCK, result);
        return result;
    }

    @KernelFunction(value = "do_mlock", source = "Gorman 9.3.8")
    private int doMlock(int mm, long start, long length, boolean on) {
        voice.tellAt(MmNote.DO_MLOCK, start, pages(length));
        int result = change(mm, start, length, on);
        voice.leave(MmNote.DO_MLOCK, result);
        return result;
    }

    private int change(int mm, long start, long length, boolean on) {
        if (on && !caller.mayLock()) {
            return -Errno.EPERM.number();
        }
        long end = space.wrap(start + length);
        if (UserSpace.above(start, end)) {
            return -Errno.EINVAL.number();
        }
        if (end == start) {
            return 0;
        }
        int vma = vmAreas.findVma(mm, start);
        long at = start;
        int result = 0;
        while (result == 0 && at != end) {
            if (vma == NULL || areas.vm_start(vma) > at) {
                voice.tellAt(MmNote.HOLE, at, mm);
                return -Errno.ENOMEM.number();
            }
            int next = areas.vm_next(vma);
            long until = Math.min(end, areas.vm_end(vma));
            result = mlockFixup(vma, at, until, flags(vma, on));
            at = until;
            vma = next;
        }
        return result;
    }

    private int flags(int vma, boolean on) {
        return on ? areas.vm_flags(vma) | VmFlags.VM_LOCKED : areas.vm_flags(vma) & ~VmFlags.VM_LOCKED;
    }

    /** Gives a part of an area new flags, and divides it where that is needed. */
    @KernelFunction(value = "mlock_fixup", source = "Gorman 9.3.10")
    private int mlockFixup(int vma, long start, long end, int newFlags) {
        voice.tell(MmNote.MLOCK_FIXUP, vma, start);
        if (newFlags == areas.vm_flags(vma)) {
            voice.tell(MmNote.SAME_FLAGS, vma);
        } else {
            int mm = areas.vm_mm(vma);
            divide(vma, start, end, newFlags);
            long pages = end - start >> space.pageShift();
            if ((newFlags & VmFlags.VM_LOCKED) != 0) {
                backing.pages().makePagesPresent(start, end);
                mms.locked_vm.add(mm, pages);
            } else {
                mms.locked_vm.add(mm, -pages);
            }
        }
        voice.leave(MmNote.MLOCK_FIXUP);
        return 0;
    }

    private void divide(int vma, long start, long end, int newFlags) {
        boolean isFirst = start == areas.vm_start(vma);
        boolean isLast = end == areas.vm_end(vma);
        if (isFirst && isLast) {
            mlockFixupAll(vma, newFlags);
        } else if (isFirst) {
            mlockFixupStart(vma, end, newFlags);
        } else if (isLast) {
            mlockFixupEnd(vma, start, newFlags);
        } else {
            mlockFixupMiddle(vma, start, end, newFlags);
        }
    }

    @KernelFunction(value = "mlock_fixup_all", source = "Gorman 9.3.10")
    private void mlockFixupAll(int vma, int newFlags) {
        voice.tell(MmNote.MLOCK_FIXUP_ALL, vma);
        int mm = areas.vm_mm(vma);
        locks.lock(mm);
        areas.vm_flags(vma, newFlags);
        locks.unlock(mm);
        voice.leave(MmNote.MLOCK_FIXUP_ALL);
    }

    @KernelFunction(value = "mlock_fixup_start", source = "Gorman 9.3.10")
    private void mlockFixupStart(int vma, long end, int newFlags) {
        voice.tell(MmNote.MLOCK_FIXUP_START, vma, end);
        split.start(vma, end, newFlags, areas.vm_page_prot(vma));
        voice.leave(MmNote.MLOCK_FIXUP_START);
    }

    @KernelFunction(value = "mlock_fixup_end", source = "Gorman 9.3.10")
    private void mlockFixupEnd(int vma, long start, int newFlags) {
        voice.tell(MmNote.MLOCK_FIXUP_END, vma, start);
        split.end(vma, start, newFlags, areas.vm_page_prot(vma));
        voice.leave(MmNote.MLOCK_FIXUP_END);
    }

    @KernelFunction(value = "mlock_fixup_middle", source = "Gorman 9.3.10")
    private void mlockFixupMiddle(int vma, long start, long end, int newFlags) {
        voice.tell(MmNote.MLOCK_FIXUP_MIDDLE, vma, start);
        split.middle(vma, start, end, newFlags, areas.vm_page_prot(vma));
        voice.leave(MmNote.MLOCK_FIXUP_MIDDLE);
    }

    /**
     * The system call: locks all areas that are there (MCL_CURRENT), all that will come (MCL_FUTURE), or both.
     *
     * @return 0; -EINVAL for other flags or none; -ENOMEM when that would be too many; -EPERM for who is not root
     */
    @KernelFunction(value = "sys_mlockall", source = "Gorman 9.3.8")
    public int sysMlockall(int flags) {
        int mm = caller.mm();
        voice.tell(MmNote.SYS_MLOCKALL, flags);
        locks.downWrite(mm);
        int result = -Errno.EINVAL.number();
        if (flags != 0 && (flags & ~(VmFlags.MCL_CURRENT | VmFlags.MCL_FUTURE)) == 0) {
            result = mayLock(mms.total_vm(mm)) ? doMlockall(mm, flags) : -Errno.ENOMEM.number();
        }
        locks.upWrite(mm);
        voice.leave(MmNote.SYS_MLOCKALL, result);
        return result;
    }

    /** The system call: unlocks all areas, and those that will come; 0, or -EPERM for who is not root. */
    @KernelFunction(value = "sys_munlockall", source = "Gorman 9.3.9")
    public int sysMunlockall() {
        int mm = caller.mm();
        voice.tell(MmNote.SYS_MUNLOCKALL, 0);
        locks.downWrite(mm);
        int result = doMlockall(mm, 0);
        locks.upWrite(mm);
        voice.leave(MmNote.SYS_MUNLOCKALL, result);
        return result;
    }

    @KernelFunction(value = "do_mlockall", source = "Gorman 9.3.8")
    private int doMlockall(int mm, int flags) {
        voice.tell(MmNote.DO_MLOCKALL, flags);
        int result = -Errno.EPERM.number();
        if (caller.mayLock()) {
            result = 0;
            mms.def_flags(mm, (flags & VmFlags.MCL_FUTURE) != 0 ? VmFlags.VM_LOCKED : 0);
            for (int vma = mms.mmap(mm); vma != NULL; vma = areas.vm_next(vma)) {
                mlockFixup(vma, areas.vm_start(vma), areas.vm_end(vma), flags(vma, (flags & VmFlags.MCL_CURRENT) != 0));
            }
        }
        voice.leave(MmNote.DO_MLOCKALL, result);
        return result;
    }
}
