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

/** Removes areas and parts of them, and the page tables that nobody needs any more (Gorman 9.3.11). */
public final class Munmap {
    private final Tables tables;
    private final VmAreaTable areas;
    private final MmStructTable mms;
    private final VmAreas vmAreas;
    private final SharedAreas shared;
    private final Backing backing;
    private final UserSpace space;
    private final Locks locks;
    private final Voice<MmNote> voice;

    Munmap(Tables tables, VmAreas vmAreas, SharedAreas shared, Backing backing, UserSpace space, Voice<MmNote> voice) {
        this.tables = tables;
        areas = tables.vmArea;
        mms = tables.mmStruct;
        this.vmAreas = vmAreas;
        this.shared = shared;
        this.backing = backing;
        this.space = space;
        locks = new Locks(tables);
        this.voice = voice;
    }

    /** The system call: {@link #doMunmap} of an address space, with its lock. */
    @KernelFunction(value = "sys_munmap", source = "Gorman 9.3.11")
    public int sysMunmap(int mm, long address, long length) {
        voice.tellAt(MmNote.SYS_MUNMAP, address, pages(length));
        locks.downWrite(mm);
        int result = doMunmap(mm, address, length);
        locks.upWrite(mm);
        voice.leave(MmNote.SYS_MUNMAP, result);
        return result;
    }

    private int pages(long length) {
        return (int) (space.pageAlign(length) >>> space.pageShift());
    }

    /**
     * Removes whatever is mapped in a range; areas that reach beyond it keep the rest.
     *
     * @param length in bytes, rounded up to pages
     * @return 0, also when nothing was mapped; -EINVAL for a range that is none; -ENOMEM when an area would be divided and
     *         there are MAX_MAP_COUNT
     */
    @KernelFunction(value = "do_munmap", source = "Gorman 9.3.11")
    public int doMunmap(int mm, long address, long length) {
        voice.tellAt(MmNote.DO_MUNMAP, address, pages(length));
        int result = unmap(mm, address, length);
        voice.leave(MmNote.DO_MUNMAP, result);
        return result;
    }

    private int unmap(int mm, long address, long length) {
        if (space.offset(address) != 0 || UserSpace.above(address, space.taskSize())
                || UserSpace.above(length, space.taskSize() - address) || length == 0) {
            return -Errno.EINVAL.number();
        }
        long end = address + space.pageAlign(length);
        int prev = vmAreas.findVmaPrev(mm, address);
        int first = vmAreas.behind(mm, prev);
        if (first == NULL || areas.vm_start(first) >= end) {
            return 0;
        }
        if (areas.vm_start(first) < address && areas.vm_end(first) > end && mms.map_count(mm) >= VmFlags.MAX_MAP_COUNT) {
            voice.tell(MmNote.TOO_MANY, mms.map_count(mm));
            return -Errno.ENOMEM.number();
        }
        int free = takeOff(mm, prev, first, end);
        while (free != NULL) {
            int vma = free;
            free = areas.vm_next(vma);
            remove(mm, vma, Math.max(address, areas.vm_start(vma)), Math.min(end, areas.vm_end(vma)));
        }
        freePgtables(mm, prev, address, end);
        return 0;
    }

    /** Takes the areas up to an address off tree and list; what comes back leads through them, the highest first. */
    private int takeOff(int mm, int prev, int first, long end) {
        locks.lock(mm);
        int next = first;
        while (next != NULL && areas.vm_start.get(next) < end) {
            vmAreas.unlinkTree(mm, next);
            next = areas.vm_next.get(next);
        }
        int free = NULL;
        for (int vma = first; vma != next;) {
            int following = areas.vm_next.get(vma);
            areas.vm_next.set(vma, free);
            free = vma;
            vma = following;
        }
        vmAreas.unlinkList(mm, prev, next);
        mms.mmap_cache.set(mm, NULL);
        locks.unlock(mm);
        return free;
    }

    private void remove(int mm, int vma, long start, long end) {
        boolean isPart = start != areas.vm_start(vma) || end != areas.vm_end(vma);
        boolean isDenied = isPart && (areas.vm_flags(vma) & VmFlags.VM_DENYWRITE) != 0 && areas.vm_file(vma) != NULL;
        int inode = isDenied ? tables.dentry.d_inode(tables.file.f_dentry(areas.vm_file(vma))) : NULL;
        if (isDenied) {
            tables.inode.i_writecount.add(inode, -1);
        }
        shared.removeSharedVmStruct(vma);
        mms.map_count.add(mm, -1);
        backing.pages().zapPageRange(mm, start, end - start);
        unmapFixup(mm, vma, start, end);
        if (isDenied) {
            tables.inode.i_writecount.add(inode, 1);
        }
    }

    /** Lets go of an area of which a part is unmapped, or inserts again what remains of it. */
    @KernelFunction(value = "unmap_fixup", source = "Gorman 9.3.11")
    private void unmapFixup(int mm, int vma, long start, long end) {
        voice.tell(MmNote.UNMAP_FIXUP, vma, start);
        long pages = end - start >> space.pageShift();
        mms.total_vm.add(mm, -pages);
        if ((areas.vm_flags(vma) & VmFlags.VM_LOCKED) != 0) {
            mms.locked_vm.add(mm, -pages);
        }
        voice.tellAt(MmNote.VMA_REMOVED, start, (int) pages);
        if (start == areas.vm_start(vma) && end == areas.vm_end(vma)) {
            backing.files().areaClosed(vma);
            release(vma);
        } else {
            keepRest(mm, vma, start, end);
        }
        voice.leave(MmNote.UNMAP_FIXUP);
    }

    /** An area that is in no address space goes for good. */
    private void release(int vma) {
        if (areas.vm_file(vma) != NULL) {
            backing.files().fput(areas.vm_file(vma));
        }
        areas.remove(vma);
    }

    private void keepRest(int mm, int vma, long start, long end) {
        int behind = NULL;
        if (end == areas.vm_end(vma)) {
            areas.vm_end(vma, start);
        } else if (start == areas.vm_start(vma)) {
            areas.vm_pgoff.add(vma, end - start >> space.pageShift());
            areas.vm_start(vma, end);
        } else {
            behind = vmAreas.copy(vma);
            areas.vm_pgoff.add(behind, end - areas.vm_start(vma) >> space.pageShift());
            areas.vm_start(behind, end);
            if (areas.vm_file(vma) != NULL) {
                backing.files().getFile(areas.vm_file(vma));
            }
            backing.files().areaOpened(behind);
            areas.vm_end(vma, start);
            voice.tell(MmNote.VMA_SPLIT, vma, start);
        }
        shared.lockVmaMappings(vma);
        locks.lock(mm);
        if (behind != NULL) {
            vmAreas.__insertVmStruct(mm, behind);
        }
        vmAreas.__insertVmStruct(mm, vma);
        locks.unlock(mm);
        shared.unlockVmaMappings(vma);
    }

    /**
     * Frees the page tables of a range that was unmapped, if between its neighbours whole entries of the page global directory
     * are unused; parts of such an entry stay.
     */
    @KernelFunction(value = "free_pgtables", source = "Gorman 9.3.11")
    private void freePgtables(int mm, int prev, long start, long end) {
        int shift = backing.pages().pgdirShift();
        long size = 1L << shift;
        voice.tellAt(MmNote.FREE_PGTABLES, start, (int) (end - start >>> space.pageShift()));
        long first = start & -size;
        long last = end + size - 1;
        int before = prev;
        int next = vmAreas.behind(mm, before);
        while (next != NULL && areas.vm_start(next) < start) {
            before = next;
            next = areas.vm_next(next);
        }
        if (next != NULL) {
            last = Math.min(last, areas.vm_start(next));
        }
        if (before != NULL && areas.vm_end(before) > first) {
            first = areas.vm_end(before) + size - 1;
        }
        if (last >>> shift > first >>> shift) {
            backing.pages().clearPageTables(mm, first >>> shift, (last >>> shift) - (first >>> shift));
        }
        voice.leave(MmNote.FREE_PGTABLES);
    }

    /** Removes all areas of an address space that nobody uses any more, its pages and its page tables. */
    @KernelFunction(value = "exit_mmap", source = "Gorman 9.3.12")
    public void exitMmap(int mm) {
        voice.tell(MmNote.EXIT_MMAP, mm);
        locks.lock(mm);
        int vma = mms.mmap(mm);
        mms.mmap(mm, NULL);
        mms.mmap_cache(mm, NULL);
        mms.mm_rb(mm, NULL);
        mms.rss(mm, 0);
        locks.unlock(mm);
        mms.total_vm(mm, 0);
        mms.locked_vm(mm, 0);
        while (vma != NULL) {
            int next = areas.vm_next(vma);
            backing.files().areaClosed(vma);
            mms.map_count.add(mm, -1);
            shared.removeSharedVmStruct(vma);
            backing.pages().zapPageRange(mm, areas.vm_start(vma), areas.vm_end(vma) - areas.vm_start(vma));
            release(vma);
            vma = next;
        }
        backing.pages().flushTlbMm(mm);
        backing.pages().clearPageTables(mm, 0, space.taskSize() >>> backing.pages().pgdirShift());
        voice.leave(MmNote.EXIT_MMAP);
    }
}
