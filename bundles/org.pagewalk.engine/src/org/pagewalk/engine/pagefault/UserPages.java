/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagefault;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.mmap.AddressSpaces;
import org.pagewalk.engine.mmap.VmFlags;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.paging.PageTables;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.Tables;

/** The kernel sees to it that pages of a process are there, as if the process had touched them (Gorman 9.3.8). */
public final class UserPages {
    private final Tables tables;
    private final Scheduler scheduler;
    private final AddressSpaces areas;
    private final PageTables pageTables;
    private final DemandPaging paging;
    private final long pageSize;
    private final Voice<FaultPathNote> voice;

    /** User pages of a machine. */
    public UserPages(Tables tables, Scheduler scheduler, AddressSpaces areas, PageTables pageTables, DemandPaging paging, Narrator narrator) {
        this.tables = tables;
        this.scheduler = scheduler;
        this.areas = areas;
        this.pageTables = pageTables;
        this.paging = paging;
        pageSize = 1L << pageTables.geometry().pageShift();
        voice = narrator.voice(FaultPathNote.values());
    }

    /**
     * Brings all pages of a range, which lies in one area of the current task, for writing if the area may be written.
     *
     * @return 0, or -1 if not all of them could be had
     */
    @KernelFunction(value = "make_pages_present", source = "Gorman 9.3.8, figure 9.9")
    public int makePagesPresent(long address, long end) {
        long count = (end + pageSize - 1) / pageSize - address / pageSize;
        voice.tell(FaultPathNote.MAKE_PAGES_PRESENT, (int) count, address);
        int mm = tables.task.mm(scheduler.current());
        int vma = areas.vmAreas().findVma(mm, address);
        boolean isWrite = (tables.vmArea.vm_flags(vma) & VmFlags.VM_WRITE) != 0;
        int result = getUserPages(mm, address, count, isWrite) == count ? 0 : NULL;
        voice.leave(FaultPathNote.MAKE_PAGES_PRESENT, result);
        return result;
    }

    /**
     * Brings pages of an address space.
     *
     * @return how many from the first on are there, or a negative errno if not even that one
     */
    @KernelFunction(value = "get_user_pages", source = "the kernel's memory.c")
    public long getUserPages(int mm, long start, long count, boolean isWrite) {
        voice.tell(FaultPathNote.GET_USER_PAGES, (int) count, start);
        long done = 0;
        long error = 0;
        while (done < count && error == 0) {
            error = bring(mm, start + done * pageSize, isWrite);
            done += error == 0 ? 1 : 0;
        }
        long result = done > 0 ? done : error;
        voice.leave(FaultPathNote.GET_USER_PAGES, (int) result);
        return result;
    }

    private int bring(int mm, long address, boolean isWrite) {
        int vma = areas.stacks().findExtendVma(mm, address);
        if (vma == NULL || (tables.vmArea.vm_flags(vma) & (isWrite ? VmFlags.VM_WRITE : VmFlags.VM_READ)) == 0) {
            return -Errno.EFAULT.number();
        }
        while (pageTables.followPage(mm, address, isWrite) == NULL) {
            int task = scheduler.current();
            switch (paging.handleMmFault(mm, vma, address, isWrite)) {
                case DemandPaging.MINOR -> tables.task.min_flt.add(task, 1);
                case DemandPaging.MAJOR -> tables.task.maj_flt.add(task, 1);
                case DemandPaging.NO_PAGE -> {
                    return -Errno.EFAULT.number();
                }
                default -> {
                    return -Errno.ENOMEM.number();
                }
            }
        }
        return 0;
    }
}
