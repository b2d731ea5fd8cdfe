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

/** Makes areas of the current process (Gorman 9.3.2): new mappings, and the heap. Lengths are in bytes. */
public final class Mmap {
    /** FMODE_READ and FMODE_WRITE in f_mode: the file may be read, or written. */
    private static final int FMODE_READ = 1;
    private static final int FMODE_WRITE = 2;

    private final Tables tables;
    private final VmAreaTable areas;
    private final MmStructTable mms;
    private final VmAreas vmAreas;
    private final UnmappedAreas unmapped;
    private final Munmap munmap;
    private final EnoughMemory enoughMemory;
    private final Backing backing;
    private final UserSpace space;
    private final Caller caller;
    private final Locks locks;
    private final Voice<MmNote> voice;

    Mmap(Tables tables, VmAreas vmAreas, UnmappedAreas unmapped, Munmap munmap, EnoughMemory enoughMemory, Backing backing,
            UserSpace space, Caller caller, Voice<MmNote> voice) {
        this.tables = tables;
        areas = tables.vmArea;
        mms = tables.mmStruct;
        this.vmAreas = vmAreas;
        this.unmapped = unmapped;
        this.munmap = munmap;
        this.enoughMemory = enoughMemory;
        this.backing = backing;
        this.space = space;
        this.caller = caller;
        locks = new Locks(tables);
        this.voice = voice;
    }

    /**
     * The system call.
     *
     * @param file the row of an open file; NULL with MAP_ANONYMOUS
     * @return the address, or a negative errno
     */
    @KernelFunction(value = "sys_mmap2", source = "Gorman 9.3.2, figure 9.3")
    public long sysMmap2(long address, long length, int prot, int flags, int file, long pgoff) {
        voice.tellAt(MmNote.SYS_MMAP2, address, pages(length));
        long result = doMmap2(address, length, prot, flags, file, pgoff);
        voice.leaveAt(MmNote.SYS_MMAP2, result);
        return result;
    }

    private int pages(long length) {
        return (int) (space.pageAlign(length) >>> space.pageShift());
    }

    /** Maps a file, or none, for kernel code that does not hold mmap_sem: {@link #doMmapPgoff}. */
    public long mmap(int file, long address, long length, int prot, int flags, long pgoff) {
        int mm = caller.mm();
        locks.downWrite(mm);
        long result = doMmapPgoff(file, address, length, prot, flags, pgoff);
        locks.upWrite(mm);
        return result;
    }

    @KernelFunction(value = "do_mmap2", source = "Gorman 9.3.2, figure 9.3")
    private long doMmap2(long address, long length, int prot, int flags, int file, long pgoff) {
        voice.tellAt(MmNote.DO_MMAP2, address, pages(length));
        int mapped = (flags & VmFlags.MAP_ANONYMOUS) != 0 ? NULL : file;
        long result = -Errno.EBADF.number();
        if (mapped != NULL || (flags & VmFlags.MAP_ANONYMOUS) != 0) {
            result = mmap(mapped, address, length, prot, flags & ~(VmFlags.MAP_EXECUTABLE | VmFlags.MAP_DENYWRITE), pgoff);
        }
        voice.leaveAt(MmNote.DO_MMAP2, result);
        return result;
    }

    /**
     * Maps a file, or memory without one, into the current process; the caller holds mmap_sem.
     *
     * @param file the row of an open file; NULL for anonymous memory
     * @param address where the caller would like it, or insists on with MAP_FIXED; 0 anywhere
     * @param prot the PROT_ bits
     * @param flags the MAP_ bits
     * @param pgoff where in the file, in pages
     * @return the address, or -EINVAL, -ENOMEM, -EACCES, -EAGAIN or what the file says
     */
    @KernelFunction(value = "do_mmap_pgoff", source = "Gorman 9.3.2")
    public long doMmapPgoff(int file, long address, long length, int prot, int flags, long pgoff) {
        voice.tellAt(MmNote.DO_MMAP_PGOFF, address, pages(length));
        long result = map(file, address, space.pageAlign(length), prot, flags, pgoff);
        voice.leaveAt(MmNote.DO_MMAP_PGOFF, result);
        return result;
    }

    private long map(int file, long wish, long length, int prot, int flags, long pgoff) {
        int mm = caller.mm();
        if (length == 0) {
            return wish;
        }
        long pages = length >>> space.pageShift();
        if (UserSpace.above(length, space.taskSize()) || UserSpace.above(pgoff, space.wrap(pgoff + pages))) {
            return -Errno.EINVAL.number();
        }
        if (isFull(mm)) {
            return -Errno.ENOMEM.number();
        }
        long address = unmapped.getUnmappedArea(wish, length, flags);
        if (space.offset(address) != 0) {
            return address;
        }
        int vmFlags = VmFlags.calcVmFlags(prot, flags) | mms.def_flags(mm) | VmFlags.VM_MAYREAD | VmFlags.VM_MAYWRITE
                | VmFlags.VM_MAYEXEC;
        if ((vmFlags & VmFlags.VM_LOCKED) != 0 && caller.exceedsLocked(mm, length)) {
            return -Errno.EAGAIN.number();
        }
        vmFlags = file == NULL ? withSharing(vmFlags, flags) : withSharing(vmFlags, file, prot, flags);
        if (vmFlags < 0) {
            return vmFlags;
        }
        return mapAt(mm, file, address, length, flags, vmFlags, pgoff);
    }

    private boolean isFull(int mm) {
        if (mms.map_count(mm) > VmFlags.MAX_MAP_COUNT) {
            voice.tell(MmNote.TOO_MANY, mms.map_count(mm));
            return true;
        }
        return false;
    }

    /** The flags of anonymous memory with those that say how it is shared; -EINVAL if the caller does not say that. */
    private static int withSharing(int vmFlags, int flags) {
        return switch (flags & VmFlags.MAP_TYPE) {
            case VmFlags.MAP_SHARED -> vmFlags | VmFlags.VM_SHARED | VmFlags.VM_MAYSHARE;
            case VmFlags.MAP_PRIVATE -> vmFlags;
            default -> -Errno.EINVAL.number();
        };
    }

    /** The same for a file; -EACCES when it is not open for what is wanted. */
    private int withSharing(int vmFlags, int file, int prot, int flags) {
        boolean isWritable = (tables.file.f_mode(file) & FMODE_WRITE) != 0;
        boolean isReadable = (tables.file.f_mode(file) & FMODE_READ) != 0;
        int type = flags & VmFlags.MAP_TYPE;
        if (type != VmFlags.MAP_SHARED && type != VmFlags.MAP_PRIVATE) {
            return -Errno.EINVAL.number();
        }
        boolean isShared = type == VmFlags.MAP_SHARED;
        if (!isReadable || isShared && !isWritable && (prot & VmFlags.PROT_WRITE) != 0) {
            return -Errno.EACCES.number();
        }
        if (!isShared) {
            return vmFlags;
        }
        return isWritable ? vmFlags | VmFlags.VM_SHARED | VmFlags.VM_MAYSHARE
                : (vmFlags | VmFlags.VM_MAYSHARE) & ~VmFlags.VM_MAYWRITE;
    }

    /** Removes what is in the way, and puts an area there unless one that is there can grow. */
    private long mapAt(int mm, int file, long address, long length, int flags, int vmFlags, long pgoff) {
        VmAreas.Place place = clear(mm, address, length);
        if (place == null || caller.exceedsSpace(mm, length)) {
            return -Errno.ENOMEM.number();
        }
        long pages = length >>> space.pageShift();
        if ((vmFlags & (VmFlags.VM_SHARED | VmFlags.VM_WRITE)) == VmFlags.VM_WRITE && (flags & VmFlags.MAP_NORESERVE) == 0
                && !enoughMemory.vmEnoughMemory(pages)) {
            return -Errno.ENOMEM.number();
        }
        boolean isPlain = file == NULL && (vmFlags & VmFlags.VM_SHARED) == 0;
        if (!isPlain || place.parent() == NULL
                || !vmAreas.vmaMerge(mm, place, address, address + length, vmFlags, (int) pages)) {
            int error = mapNew(mm, place, newArea(mm, address, length, vmFlags, pgoff), file, flags);
            if (error < 0) {
                return error;
            }
        }
        return count(mm, address, length, vmFlags);
    }

    /** Unmaps what is in a range; where something new would go, or null when that failed. */
    private VmAreas.Place clear(int mm, long address, long length) {
        VmAreas.Place place = vmAreas.findVmaPrepare(mm, address);
        while (place.vma() != NULL && areas.vm_start(place.vma()) < address + length) {
            voice.tell(MmNote.OVERLAPS, place.vma(), address);
            if (munmap.doMunmap(mm, address, length) != 0) {
                return null;
            }
            place = vmAreas.findVmaPrepare(mm, address);
        }
        return place;
    }

    private int newArea(int mm, long address, long length, int vmFlags, long pgoff) {
        int vma = areas.add();
        areas.vm_mm.set(vma, mm);
        areas.vm_start.set(vma, address);
        areas.vm_end.set(vma, address + length);
        areas.vm_flags.set(vma, vmFlags);
        areas.vm_page_prot.set(vma, backing.pages().protection(vmFlags));
        areas.vm_pgoff.set(vma, pgoff);
        return vma;
    }

    private int mapNew(int mm, VmAreas.Place place, int vma, int file, int flags) {
        int vmFlags = areas.vm_flags(vma);
        boolean isDenying = file != NULL && (vmFlags & VmFlags.VM_DENYWRITE) != 0;
        int error = 0;
        if (file != NULL) {
            int inode = tables.dentry.d_inode(tables.file.f_dentry(file));
            if ((vmFlags & (VmFlags.VM_GROWSDOWN | VmFlags.VM_GROWSUP)) != 0) {
                error = -Errno.EINVAL.number();
            } else if (isDenying && tables.inode.i_writecount(inode) > 0) {
                error = -Errno.ETXTBSY.number();
            } else {
                areas.vm_file(vma, file);
                backing.files().getFile(file);
                error = backing.files().mmap(file, vma);
                if (error != 0) {
                    backing.files().fput(file);
                }
            }
        } else if ((flags & VmFlags.MAP_SHARED) != 0) {
            error = backing.files().shmemZeroSetup(vma);
        }
        if (error == 0) {
            vmAreas.vmaLink(mm, vma, place);
        } else {
            areas.remove(vma);
        }
        return error;
    }

    /** The range is mapped: counts its pages, and faults them in if they are to be locked. */
    private long count(int mm, long address, long length, int vmFlags) {
        long pages = length >>> space.pageShift();
        mms.total_vm.add(mm, pages);
        if ((vmFlags & VmFlags.VM_LOCKED) != 0) {
            mms.locked_vm.add(mm, pages);
            backing.pages().makePagesPresent(address, address + length);
        }
        return address;
    }

    /** Makes an anonymous area, as kernel code does that knows the place to be free; gives its row. */
    int insert(int mm, long start, long end, int vmFlags) {
        int vma = newArea(mm, start, end - start, vmFlags, 0);
        vmAreas.insertVmStruct(mm, vma);
        count(mm, start, end - start, vmFlags);
        return vma;
    }

    /** Lets an area grow over a free range, as {@link VmAreas#vmaMerge} does, and counts the pages; gives whether one could. */
    boolean merge(int mm, long start, long end, int vmFlags) {
        VmAreas.Place place = vmAreas.findVmaPrepare(mm, start);
        boolean isFree = place.vma() == NULL || areas.vm_start(place.vma()) >= end;
        boolean isDone = isFree && place.parent() != NULL && vmAreas.vmaMerge(mm, place, start, end, vmFlags, pages(end - start));
        if (isDone) {
            count(mm, start, end - start, vmFlags);
        }
        return isDone;
    }

    /**
     * The system call that moves the end of the heap.
     *
     * @return where the heap ends now, which is where it ended before if it could not be moved
     */
    @KernelFunction(value = "sys_brk", source = "Gorman 9.3.3, the kernel's mmap.c")
    public long sysBrk(long brk) {
        int mm = caller.mm();
        voice.tellAt(MmNote.SYS_BRK, brk, mm);
        locks.downWrite(mm);
        if (!UserSpace.above(mms.end_code(mm), brk) && moveBrk(mm, brk)) {
            mms.brk(mm, brk);
        }
        locks.upWrite(mm);
        voice.leaveAt(MmNote.SYS_BRK, mms.brk(mm));
        return mms.brk(mm);
    }

    private boolean moveBrk(int mm, long brk) {
        long newBrk = space.pageAlign(brk);
        long oldBrk = space.pageAlign(mms.brk(mm));
        if (oldBrk == newBrk) {
            return true;
        }
        if (!UserSpace.above(brk, mms.brk(mm))) {
            return munmap.doMunmap(mm, newBrk, oldBrk - newBrk) == 0;
        }
        long more = space.wrap(newBrk - oldBrk);
        return !caller.exceedsData(brk - mms.start_data(mm))
                && vmAreas.findVmaIntersection(mm, oldBrk, space.wrap(newBrk + space.pageSize()), pages(more) + 1) == NULL
                && enoughMemory.vmEnoughMemory(more >>> space.pageShift())
                && doBrk(oldBrk, more) == oldBrk;
    }

    /**
     * Maps anonymous memory that may be read, written and executed, whatever was there; the caller holds mmap_sem. Nothing
     * looks whether it lies below TASK_SIZE.
     *
     * @return the address, or -EAGAIN when it would have to be locked and may not, or -ENOMEM
     */
    @KernelFunction(value = "do_brk", source = "Gorman 9.3.3, the kernel's mmap.c")
    public long doBrk(long address, long length) {
        voice.tellAt(MmNote.DO_BRK, address, pages(length));
        long result = brkAt(caller.mm(), address, space.pageAlign(length));
        voice.leaveAt(MmNote.DO_BRK, result);
        return result;
    }

    private long brkAt(int mm, long address, long length) {
        int vmFlags = VmFlags.VM_DATA_DEFAULT_FLAGS | mms.def_flags(mm);
        if (length == 0) {
            return address;
        }
        if ((vmFlags & VmFlags.VM_LOCKED) != 0 && caller.exceedsLocked(mm, length)) {
            return -Errno.EAGAIN.number();
        }
        VmAreas.Place place = clear(mm, address, length);
        long pages = length >>> space.pageShift();
        if (place == null || caller.exceedsSpace(mm, length) || isFull(mm) || !enoughMemory.vmEnoughMemory(pages)) {
            return -Errno.ENOMEM.number();
        }
        if (place.parent() == NULL || !vmAreas.vmaMerge(mm, place, address, address + length, vmFlags, (int) pages)) {
            vmAreas.vmaLink(mm, newArea(mm, address, length, vmFlags, 0), place);
        }
        return count(mm, address, length, vmFlags);
    }
}
