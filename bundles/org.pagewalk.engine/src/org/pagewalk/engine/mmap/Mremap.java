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
 * Makes a mapping of the current process larger or smaller, and moves it (Gorman 9.3.7). The mistakes of 2.4.20 are here too: a
 * mapping that is to shrink and to move has lost its tail and whatever was at its new place when it fails with -EFAULT.
 */
public final class Mremap {
    /** What a call asks for, with lengths rounded up to pages. */
    private record Request(long address, long oldLength, long newLength, int flags, long newAddress) {
        boolean isFixed() {
            return (flags & VmFlags.MREMAP_FIXED) != 0;
        }

        boolean mayMove() {
            return (flags & VmFlags.MREMAP_MAYMOVE) != 0;
        }

        boolean mustMove() {
            return isFixed() && address != newAddress;
        }
    }

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

    Mremap(Tables tables, VmAreas vmAreas, UnmappedAreas unmapped, Munmap munmap, EnoughMemory enoughMemory, Backing backing,
            UserSpace space, Caller caller, Voice<MmNote> voice) {
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
     * The system call. Lengths are in bytes.
     *
     * @param flags MREMAP_MAYMOVE when the mapping may go elsewhere, and MREMAP_FIXED when it must go to {@code newAddress}
     * @return the address, or -EINVAL, -EFAULT when this is not within one area, -ENOMEM, -EAGAIN when too much would be locked
     */
    @KernelFunction(value = "sys_mremap", source = "Gorman 9.3.7")
    public long sysMremap(long address, long oldLength, long newLength, int flags, long newAddress) {
        int mm = caller.mm();
        voice.tellAt(MmNote.SYS_MREMAP, address, pages(newLength));
        locks.downWrite(mm);
        long result = doMremap(mm, address, oldLength, newLength, flags, newAddress);
        locks.upWrite(mm);
        voice.leaveAt(MmNote.SYS_MREMAP, result);
        return result;
    }

    private int pages(long length) {
        return (int) (space.pageAlign(length) >>> space.pageShift());
    }

    @KernelFunction(value = "do_mremap", source = "Gorman 9.3.7")
    private long doMremap(int mm, long address, long oldLength, long newLength, int flags, long newAddress) {
        voice.tellAt(MmNote.DO_MREMAP, address, pages(newLength));
        long result = remap(mm, new Request(address, space.pageAlign(oldLength), space.pageAlign(newLength), flags, newAddress));
        voice.leaveAt(MmNote.DO_MREMAP, result);
        return result;
    }

    private long remap(int mm, Request request) {
        if ((request.flags & ~(VmFlags.MREMAP_FIXED | VmFlags.MREMAP_MAYMOVE)) != 0 || space.offset(request.address) != 0) {
            return -Errno.EINVAL.number();
        }
        if (request.isFixed()) {
            if (isBadPlace(request)) {
                return -Errno.EINVAL.number();
            }
            munmap.doMunmap(mm, request.newAddress, request.newLength);
        }
        if (request.oldLength >= request.newLength) {
            munmap.doMunmap(mm, space.wrap(request.address + request.newLength), request.oldLength - request.newLength);
            if (!request.mustMove()) {
                return request.address;
            }
        }
        return growOrMove(mm, request);
    }

    /** Whether the place that was asked for is none, or overlaps with what is to be moved. */
    private boolean isBadPlace(Request request) {
        long to = request.newAddress;
        return space.offset(to) != 0 || !request.mayMove() || UserSpace.above(request.newLength, space.taskSize())
                || UserSpace.above(to, space.taskSize() - request.newLength)
                || !UserSpace.above(to, request.address) && UserSpace.above(space.wrap(to + request.newLength), request.address)
                || !UserSpace.above(request.address, to) && UserSpace.above(space.wrap(request.address + request.oldLength), to);
    }

    private long growOrMove(int mm, Request request) {
        int vma = vmAreas.findVma(mm, request.address);
        if (vma == NULL || areas.vm_start(vma) > request.address
                || UserSpace.above(request.oldLength, areas.vm_end(vma) - request.address)
                || (areas.vm_flags(vma) & VmFlags.VM_DONTEXPAND) != 0 && request.newLength > request.oldLength) {
            return -Errno.EFAULT.number();
        }
        long more = request.newLength - request.oldLength;
        if ((areas.vm_flags(vma) & VmFlags.VM_LOCKED) != 0 && caller.exceedsLocked(mm, more)) {
            return -Errno.EAGAIN.number();
        }
        if (caller.exceedsSpace(mm, more) || !isEnough(vma, request, more)) {
            return -Errno.ENOMEM.number();
        }
        if (canGrow(mm, vma, request)) {
            return grow(mm, vma, request, more >> space.pageShift());
        }
        return request.mayMove() ? move(mm, vma, request) : -Errno.ENOMEM.number();
    }

    /** A private mapping that may be written needs memory of its own; MAP_NORESERVE is no flag of this call. */
    private boolean isEnough(int vma, Request request, long more) {
        return (areas.vm_flags(vma) & (VmFlags.VM_SHARED | VmFlags.VM_WRITE)) != VmFlags.VM_WRITE
                || (request.flags & VmFlags.MAP_NORESERVE) != 0
                || enoughMemory.vmEnoughMemory(space.wrap(more) >>> space.pageShift());
    }

    private boolean canGrow(int mm, int vma, Request request) {
        if (request.oldLength != areas.vm_end(vma) - request.address || request.mustMove()
                || request.oldLength == request.newLength && request.mayMove()) {
            return false;
        }
        int next = vmAreas.behind(mm, vma);
        long limit = next == NULL ? space.taskSize() : areas.vm_start(next);
        return !UserSpace.above(request.newLength, limit - request.address);
    }

    private long grow(int mm, int vma, Request request, long pages) {
        locks.lock(mm);
        voice.tell(MmNote.VMA_GROWN, vma, areas.vm_end(vma));
        vmAreas.setEnd(vma, request.address + request.newLength);
        locks.unlock(mm);
        mms.total_vm.add(mm, pages);
        if ((areas.vm_flags(vma) & VmFlags.VM_LOCKED) != 0) {
            mms.locked_vm.add(mm, pages);
            backing.pages().makePagesPresent(request.address + request.oldLength, request.address + request.newLength);
        }
        return request.address;
    }

    private long move(int mm, int vma, Request request) {
        long to = request.newAddress;
        if (!request.isFixed()) {
            int flags = (areas.vm_flags(vma) & VmFlags.VM_SHARED) != 0 ? VmFlags.MAP_SHARED : 0;
            to = unmapped.getUnmappedArea(0, request.newLength, flags);
            if (space.offset(to) != 0) {
                return to;
            }
        }
        return moveVma(mm, vma, request, to);
    }

    @KernelFunction(value = "move_vma", source = "Gorman 9.3.7, figure 9.7")
    private long moveVma(int mm, int vma, Request request, long to) {
        voice.tell(MmNote.MOVE_VMA, vma, to);
        int target = joinAt(mm, vma, to, request.newLength);
        long result = -Errno.ENOMEM.number();
        if (backing.pages().movePageTables(mm, to, request.address, request.oldLength) == 0) {
            if (target == NULL) {
                target = copyTo(mm, vma, request, to);
            }
            munmap.doMunmap(mm, request.address, request.oldLength);
            long pages = request.newLength >> space.pageShift();
            mms.total_vm.add(mm, pages);
            if ((areas.vm_flags(target) & VmFlags.VM_LOCKED) != 0) {
                mms.locked_vm.add(mm, pages);
                backing.pages().makePagesPresent(areas.vm_start(target), areas.vm_end(target));
            }
            result = to;
        }
        voice.leaveAt(MmNote.MOVE_VMA, result);
        return result;
    }

    /** An area beside the new place that can grow over it does so; NULL when none can. */
    private int joinAt(int mm, int vma, long to, long length) {
        int prev = vmAreas.findVmaPrev(mm, to);
        int next = vmAreas.behind(mm, prev);
        if (next == NULL) {
            prev = vmAreas.findVma(mm, to - 1);
        }
        int target = NULL;
        locks.lock(mm);
        if (prev != NULL && areas.vm_end(prev) == to && canJoin(vma, prev)) {
            target = prev;
            vmAreas.setEnd(prev, to + length);
            voice.tell(MmNote.VMA_GROWN, prev, to);
            if (next != NULL && areas.vm_start(next) == to + length && vmAreas.canMerge(next, areas.vm_flags(prev))) {
                vmAreas.takeIn(mm, prev, next);
            }
        } else if (next != NULL && areas.vm_start(next) == to + length && canJoin(vma, next)) {
            target = next;
            vmAreas.setStart(next, prev, to);
            voice.tell(MmNote.VMA_GROWN, next, to);
        }
        locks.unlock(mm);
        return target;
    }

    private boolean canJoin(int vma, int neighbour) {
        return vmAreas.canMerge(neighbour, areas.vm_flags(vma)) && areas.vm_file(vma) == NULL
                && (areas.vm_flags(vma) & VmFlags.VM_SHARED) == 0;
    }

    private int copyTo(int mm, int vma, Request request, long to) {
        int copy = vmAreas.copy(vma);
        areas.vm_pgoff.add(copy, request.address - areas.vm_start(vma) >> space.pageShift());
        areas.vm_start(copy, to);
        areas.vm_end(copy, to + request.newLength);
        if (areas.vm_file(copy) != NULL) {
            backing.files().getFile(areas.vm_file(copy));
        }
        backing.files().areaOpened(copy);
        vmAreas.insertVmStruct(mm, copy);
        return copy;
    }
}
