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

/** Brings what a process wrote through shared mappings to the disk (the kernel's filemap.c). */
public final class Msync {
    /** The writes are started, and nobody waits. */
    public static final int MS_ASYNC = 1;
    /** Other copies are to be forgotten; there are none here, but locked areas refuse it. */
    public static final int MS_INVALIDATE = 2;
    /** The writes are waited for. */
    public static final int MS_SYNC = 4;

    private final VmAreaTable areas;
    private final VmAreas vmAreas;
    private final Backing backing;
    private final UserSpace space;
    private final Caller caller;
    private final Locks locks;
    private final Voice<MmNote> voice;

    Msync(Tables tables, VmAreas vmAreas, Backing backing, UserSpace space, Caller caller, Voice<MmNote> voice) {
        areas = tables.vmArea;
        this.vmAreas = vmAreas;
        this.backing = backing;
        this.space = space;
        this.caller = caller;
        locks = new Locks(tables);
        this.voice = voice;
    }

    /**
     * The system call.
     *
     * @param flags MS_ flags
     * @return 0; -EINVAL for a range or flags that make no sense; -EBUSY for locked pages with MS_INVALIDATE; -ENOMEM at a hole,
     *         after all else was done; what writing says
     */
    @KernelFunction(value = "sys_msync", source = "the kernel's filemap.c")
    public int sysMsync(long start, long length, int flags) {
        int mm = caller.mm();
        voice.tellAt(MmNote.SYS_MSYNC, start, flags);
        locks.downRead(mm);
        long end = space.wrap(start + space.pageAlign(length));
        int result = 0;
        if (space.offset(start) != 0 || UserSpace.above(start, end) || (flags & ~(MS_ASYNC | MS_INVALIDATE | MS_SYNC)) != 0
                || (flags & (MS_ASYNC | MS_SYNC)) == (MS_ASYNC | MS_SYNC)) {
            result = -Errno.EINVAL.number();
        } else if (end != start) {
            result = sync(mm, start, end, flags);
        }
        locks.upRead(mm);
        voice.leave(MmNote.SYS_MSYNC, result);
        return result;
    }

    private int sync(int mm, long start, long end, int flags) {
        long at = start;
        int atHoles = 0;
        for (int vma = vmAreas.findVma(mm, start); vma != NULL; vma = areas.vm_next(vma)) {
            if (at < areas.vm_start(vma)) {
                voice.tellAt(MmNote.HOLE, at, mm);
                atHoles = -Errno.ENOMEM.number();
                at = areas.vm_start(vma);
            }
            boolean isLast = end <= areas.vm_end(vma);
            int result = isLast && at >= end ? 0 : msyncInterval(vma, at, isLast ? end : areas.vm_end(vma), flags);
            if (result != 0 || isLast) {
                return result != 0 ? result : atHoles;
            }
            at = areas.vm_end(vma);
        }
        voice.tellAt(MmNote.HOLE, at, mm);
        return -Errno.ENOMEM.number();
    }

    @KernelFunction(value = "msync_interval", source = "the kernel's filemap.c")
    private int msyncInterval(int vma, long start, long end, int flags) {
        voice.tell(MmNote.MSYNC_INTERVAL, vma, start);
        int result = 0;
        if ((flags & MS_INVALIDATE) != 0 && (areas.vm_flags(vma) & VmFlags.VM_LOCKED) != 0) {
            result = -Errno.EBUSY.number();
        } else if (areas.vm_file(vma) != NULL && (areas.vm_flags(vma) & VmFlags.VM_SHARED) != 0) {
            backing.pages().filemapSync(areas.vm_mm(vma), start, end - start);
            if ((flags & (MS_SYNC | MS_ASYNC)) != 0) {
                result = backing.files().sync(vma, (flags & MS_SYNC) != 0);
            }
        }
        voice.leave(MmNote.MSYNC_INTERVAL, result);
        return result;
    }
}
