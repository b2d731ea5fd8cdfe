/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagefault;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.KernelLog;
import org.pagewalk.engine.mmap.AddressSpaces;
import org.pagewalk.engine.mmap.VmFlags;
import org.pagewalk.engine.mmu.Mmu;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.engine.sched.Signal;
import org.pagewalk.engine.sched.Signals;
import org.pagewalk.model.tables.CpuTable;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TaskTable;
import org.pagewalk.model.tables.VmAreaTable;

/**
 * The page fault exception: finds out whether the access was right, and whose fault it is if not (Gorman 9.5, figures 9.11
 * and 9.12).
 */
public final class PageFault {
    /** What comes of a fault. */
    public enum Outcome {
        /** The page is there; the access is to be made again. */
        RETRY,
        /** The process gets a signal; the access is not made. */
        SIGNAL,
        /** The kernel goes on at the fix-up code of the access. */
        FIXUP
    }

    /** In si_code: no area has the address. */
    public static final int SEGV_MAPERR = 1;
    /** In si_code: the area does not allow the access. */
    public static final int SEGV_ACCERR = 2;
    /** A process may touch its stack so many bytes below the stack pointer, as pusha does. */
    private static final int BELOW_ESP = 32;

    private final TaskTable tasks;
    private final CpuTable cpus;
    private final MmStructTable mms;
    private final VmAreaTable areaTable;
    private final long taskSize;
    private final int pageSize;
    private final Scheduler scheduler;
    private final Signals signals;
    private final AddressSpaces areas;
    private final DemandPaging paging;
    private final ExceptionTable exceptions;
    private final KernelLog log;
    private final Voice<FaultPathNote> voice;

    /** The page fault handler of a machine. */
    public PageFault(Tables tables, Architecture architecture, Scheduler scheduler, Signals signals, AddressSpaces areas,
            DemandPaging paging, KernelLog log, Narrator narrator) {
        tasks = tables.task;
        cpus = tables.cpu;
        mms = tables.mmStruct;
        areaTable = tables.vmArea;
        taskSize = architecture.taskSize();
        pageSize = architecture.pageSize();
        this.scheduler = scheduler;
        this.signals = signals;
        this.areas = areas;
        this.paging = paging;
        this.log = log;
        voice = narrator.voice(FaultPathNote.values());
        exceptions = new ExceptionTable(tables, voice);
    }

    /** Which instructions of the kernel may fault, and where it then goes on. */
    public ExceptionTable exceptions() {
        return exceptions;
    }

    /**
     * Handles the fault at the address in cr2.
     *
     * @param errorCode {@link Mmu#PROTECTION}, {@link Mmu#WRITE}, {@link Mmu#USER}
     * @param eip the kernel's instruction, if it was not a process
     * @throws KernelBug an oops: the kernel itself made a bad access, and the exception table does not know it
     */
    @KernelFunction(value = "do_page_fault", source = "Gorman 9.5, figure 9.12")
    public Outcome doPageFault(int errorCode, long eip) {
        long address = cpus.cr2(scheduler.cpu());
        voice.tell(FaultPathNote.DO_PAGE_FAULT, errorCode, address);
        Outcome outcome = handle(address, errorCode, eip);
        voice.leave(FaultPathNote.DO_PAGE_FAULT);
        return outcome;
    }

    private Outcome handle(long address, int errorCode, long eip) {
        int task = scheduler.current();
        int mm = tasks.mm(task);
        if (Long.compareUnsigned(address, taskSize) >= 0 && (errorCode & (Mmu.PROTECTION | Mmu.USER)) == 0) {
            voice.tell(FaultPathNote.IS_VMALLOC, task, address);
            return noContext(address, task, errorCode, eip);
        }
        if (scheduler.inInterrupt() || mm == NULL) {
            voice.tell(FaultPathNote.NO_CONTEXT, task);
            return noContext(address, task, errorCode, eip);
        }
        mms.mmap_sem.add(mm, 1);
        int vma = areas.vmAreas().findVma(mm, address);
        boolean hasArea = isInArea(vma, address, task, errorCode);
        boolean isAllowed = hasArea && isAllowed(vma, errorCode);
        int found = isAllowed ? paging.handleMmFault(mm, vma, address, (errorCode & Mmu.WRITE) != 0) : 0;
        mms.mmap_sem.add(mm, -1);
        return isAllowed ? done(found, address, task, errorCode, eip) : badArea(hasArea, address, task, errorCode, eip);
    }

    /** Whether an area has the address, or may grow to it. */
    private boolean isInArea(int vma, long address, int task, int errorCode) {
        if (vma == NULL) {
            voice.tell(FaultPathNote.NO_VMA, task, address);
            return false;
        }
        if (Long.compareUnsigned(areaTable.vm_start(vma), address) <= 0) {
            voice.tell(FaultPathNote.IN_VMA, vma, address);
            return true;
        }
        if ((areaTable.vm_flags(vma) & VmFlags.VM_GROWSDOWN) == 0) {
            voice.tell(FaultPathNote.NOT_GROWSDOWN, vma, address);
            return false;
        }
        if ((errorCode & Mmu.USER) != 0 && address + BELOW_ESP < tasks.esp(task)) {
            voice.tell(FaultPathNote.BELOW_ESP, task, tasks.esp(task));
            return false;
        }
        boolean grew = areas.stacks().expandStack(vma, address) == 0;
        voice.tell(grew ? FaultPathNote.STACK_GREW : FaultPathNote.STACK_LIMIT, vma, address);
        return grew;
    }

    private boolean isAllowed(int vma, int errorCode) {
        int flags = areaTable.vm_flags(vma);
        if ((errorCode & Mmu.WRITE) != 0) {
            boolean may = (flags & VmFlags.VM_WRITE) != 0;
            voice.tell(may ? FaultPathNote.MAY_WRITE : FaultPathNote.MAY_NOT_WRITE, vma);
            return may;
        }
        if ((errorCode & Mmu.PROTECTION) != 0) {
            voice.tell(FaultPathNote.READ_PROTECTED, vma);
            return false;
        }
        boolean may = (flags & (VmFlags.VM_READ | VmFlags.VM_EXEC)) != 0;
        voice.tell(may ? FaultPathNote.MAY_READ : FaultPathNote.MAY_NOT_READ, vma);
        return may;
    }

    private Outcome done(int found, long address, int task, int errorCode, long eip) {
        switch (found) {
            case DemandPaging.MINOR -> {
                voice.tell(FaultPathNote.IS_MINOR, task);
                tasks.min_flt.add(task, 1);
                voice.tell(FaultPathNote.PAGE_FAULT_MINOR, task, address);
                return Outcome.RETRY;
            }
            case DemandPaging.MAJOR -> {
                voice.tell(FaultPathNote.IS_MAJOR, task);
                tasks.maj_flt.add(task, 1);
                voice.tell(FaultPathNote.PAGE_FAULT_MAJOR, task, address);
                return Outcome.RETRY;
            }
            case DemandPaging.NO_PAGE -> {
                voice.tell(FaultPathNote.IS_SIGBUS, task);
                tasks.cr2(task, address);
                force(Signal.SIGBUS, FaultPathNote.SIGBUS_RAISED, task, address);
                return (errorCode & Mmu.USER) != 0 ? Outcome.SIGNAL : noContext(address, task, errorCode, eip);
            }
            default -> {
                return outOfMemory(address, task, errorCode, eip);
            }
        }
    }

    private Outcome outOfMemory(long address, int task, int errorCode, long eip) {
        voice.tell(FaultPathNote.IS_OUT_OF_MEMORY, task);
        log.printk("VM: killing process " + tasks.comm(task));
        if ((errorCode & Mmu.USER) == 0) {
            return noContext(address, task, errorCode, eip);
        }
        signals.sendSig(Signal.SIGKILL, task);
        return Outcome.SIGNAL;
    }

    private Outcome badArea(boolean hasArea, long address, int task, int errorCode, long eip) {
        if ((errorCode & Mmu.USER) == 0) {
            return noContext(address, task, errorCode, eip);
        }
        tasks.cr2(task, address);
        tasks.si_code(task, hasArea ? SEGV_ACCERR : SEGV_MAPERR);
        force(Signal.SIGSEGV, hasArea ? FaultPathNote.SEGV_ACCERR : FaultPathNote.SEGV_MAPERR, task, address);
        return Outcome.SIGNAL;
    }

    /** A signal that the task cannot ignore. */
    @KernelFunction(value = "force_sig_info", source = "Gorman 9.5, figure 9.11")
    private void force(Signal signal, FaultPathNote event, int task, long address) {
        voice.tell(FaultPathNote.FORCE_SIG_INFO, signal.number(), address);
        voice.tell(event, task, address);
        signals.sendSig(signal, task);
        voice.leave(FaultPathNote.FORCE_SIG_INFO, 0);
    }

    private Outcome noContext(long address, int task, int errorCode, long eip) {
        long fixup = exceptions.searchExceptionTable(eip, task);
        if (fixup != 0) {
            voice.tellAt(FaultPathNote.FIXED_UP, fixup, task);
            return Outcome.FIXUP;
        }
        voice.tellAt(FaultPathNote.NO_FIXUP, eip, task);
        voice.tell(FaultPathNote.OOPS, task, address);
        String what = Long.compareUnsigned(address, pageSize) < 0 ? "NULL pointer dereference" : "paging request";
        String where = "Unable to handle kernel %s at virtual address %08x".formatted(what, address);
        log.printk(where + "\nOops: %04x".formatted(errorCode) + "\nProcess " + tasks.comm(task) + " (pid: " + tasks.pid(task) + ")");
        throw new KernelBug(where + ": the kernel itself used an address that is not mapped; memory of a process must be read and written"
                + " with copy_from_user, copy_to_user and the like, which the exception table knows");
    }
}
