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

/**
 * What a process says about how it will use a range (the kernel's filemap.c): from front to back, here and there, soon, or no
 * longer. Areas are divided where that holds for a part of one, and never merged again.
 */
public final class Madvise {
    public static final int MADV_NORMAL = 0;
    public static final int MADV_RANDOM = 1;
    public static final int MADV_SEQUENTIAL = 2;
    public static final int MADV_WILLNEED = 3;
    public static final int MADV_DONTNEED = 4;

    private final VmAreaTable areas;
    private final MmStructTable mms;
    private final VmAreas vmAreas;
    private final AreaSplit split;
    private final Backing backing;
    private final UserSpace space;
    private final Caller caller;
    private final Locks locks;
    private final Voice<MmNote> voice;

    Madvise(Tables tables, VmAreas vmAreas, AreaSplit split, Backing backing, UserSpace space, Caller caller, Voice<MmNote> voice) {
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
     * The system call.
     *
     * @param behavior a MADV_ number
     * @return 0; -EINVAL for a range or a number that makes no sense, and for locked pages that are to go; -EBADF where nothing can
     *         be read ahead; -EIO when that would be too much, or the file has no such page; -ENOMEM at a hole, after all else was
     *         done
     */
    @KernelFunction(value = "sys_madvise", source = "the kernel's filemap.c")
    public int sysMadvise(long start, long length, int behavior) {
        int mm = caller.mm();
        long rounded = space.pageAlign(length);
        voice.tellAt(MmNote.SYS_MADVISE, start, behavior);
        locks.downWrite(mm);
        long end = space.wrap(start + rounded);
        int result = 0;
        if (space.offset(start) != 0 || UserSpace.above(start, end)) {
            result = -Errno.EINVAL.number();
        } else if (end != start) {
            result = advise(mm, start, end, behavior);
        }
        locks.upWrite(mm);
        voice.leave(MmNote.SYS_MADVISE, result);
        return result;
    }

    private int advise(int mm, long start, long end, int behavior) {
        int vma = vmAreas.findVma(mm, start);
        long at = start;
        int atHoles = 0;
        while (vma != NULL) {
            if (at < areas.vm_start(vma)) {
                voice.tellAt(MmNote.HOLE, at, mm);
                atHoles = -Errno.ENOMEM.number();
                at = areas.vm_start(vma);
            }
            boolean isLast = end <= areas.vm_end(vma);
            int result = isLast && at >= end ? 0 : madviseVma(vma, at, isLast ? end : areas.vm_end(vma), behavior);
            if (result != 0 || isLast) {
                return result != 0 ? result : atHoles;
            }
            at = areas.vm_end(vma); // what was divided goes on with its other part
            vma = areas.vm_next(vma);
        }
        voice.tellAt(MmNote.HOLE, at, mm);
        return -Errno.ENOMEM.number();
    }

    @KernelFunction(value = "madvise_vma", source = "the kernel's filemap.c")
    private int madviseVma(int vma, long start, long end, int behavior) {
        voice.tell(MmNote.MADVISE_VMA, vma, start);
        int result = switch (behavior) {
            case MADV_NORMAL -> madviseBehavior(vma, start, end, 0);
            case MADV_SEQUENTIAL -> madviseBehavior(vma, start, end, VmFlags.VM_SEQ_READ);
            case MADV_RANDOM -> madviseBehavior(vma, start, end, VmFlags.VM_RAND_READ);
            case MADV_WILLNEED -> madviseWillneed(vma, start, end);
            case MADV_DONTNEED -> madviseDontneed(vma, start, end);
            default -> -Errno.EINVAL.number();
        };
        voice.leave(MmNote.MADVISE_VMA, result);
        return result;
    }

    @KernelFunction(value = "madvise_behavior", source = "the kernel's filemap.c")
    private int madviseBehavior(int vma, long start, long end, int hint) {
        voice.tell(MmNote.MADVISE_BEHAVIOR, vma, start);
        int result = 0;
        if (mms.map_count(areas.vm_mm(vma)) > VmFlags.MAX_MAP_COUNT) {
            result = -Errno.ENOMEM.number();
        } else {
            int newFlags = areas.vm_flags(vma) & ~(VmFlags.VM_SEQ_READ | VmFlags.VM_RAND_READ) | hint;
            divide(vma, start, end, newFlags);
        }
        voice.leave(MmNote.MADVISE_BEHAVIOR, result);
        return result;
    }

    private void divide(int vma, long start, long end, int newFlags) {
        boolean isFirst = start == areas.vm_start(vma);
        boolean isLast = end == areas.vm_end(vma);
        long prot = areas.vm_page_prot(vma);
        if (isFirst && isLast) {
            areas.vm_flags(vma, newFlags);
            areas.vm_raend(vma, 0);
        } else if (isFirst) {
            split.start(vma, end, newFlags, prot);
        } else if (isLast) {
            split.end(vma, start, newFlags, prot);
        } else {
            split.middle(vma, start, end, newFlags, prot);
        }
    }

    /** Compares pages with a limit in bytes, as 2.4.20 does; where that is too much, nothing is read, which is -EIO. */
    @KernelFunction(value = "madvise_willneed", source = "the kernel's filemap.c")
    private int madviseWillneed(int vma, long start, long end) {
        voice.tell(MmNote.MADVISE_WILLNEED, vma, start);
        int result = -Errno.EBADF.number();
        if (areas.vm_file(vma) != NULL) {
            long first = (start - areas.vm_start(vma) >>> space.pageShift()) + areas.vm_pgoff(vma);
            long behind = first + (end - start >>> space.pageShift());
            boolean isTooMuch = caller.exceeds(Rlimits.RLIMIT_RSS, mms.rss(areas.vm_mm(vma)) + behind - first);
            result = backing.files().willneed(vma, first, isTooMuch ? first : behind);
        }
        voice.leave(MmNote.MADVISE_WILLNEED, result);
        return result;
    }

    @KernelFunction(value = "madvise_dontneed", source = "the kernel's filemap.c")
    private int madviseDontneed(int vma, long start, long end) {
        voice.tell(MmNote.MADVISE_DONTNEED, vma, start);
        boolean isLocked = (areas.vm_flags(vma) & VmFlags.VM_LOCKED) != 0;
        if (!isLocked) {
            backing.pages().zapPageRange(areas.vm_mm(vma), start, end - start);
        }
        int result = isLocked ? -Errno.EINVAL.number() : 0;
        voice.leave(MmNote.MADVISE_DONTNEED, result);
        return result;
    }
}
