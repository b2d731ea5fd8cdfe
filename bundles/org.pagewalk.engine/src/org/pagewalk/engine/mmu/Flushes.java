/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmu;

import static org.pagewalk.store.Table.NULL;

import java.util.function.IntConsumer;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.CpuTable;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TaskTable;

/**
 * What the kernel does so that no TLB remembers what no longer holds, and which address space a processor has loaded. A
 * processor whose bit is set in cpu_vm_mask is asked to drop entries when another changes that address space; one that only
 * borrows it leaves it at the first such question (lazy TLB).
 */
public final class Flushes {
    /** Values of {@code tlb_state}: the task uses the address space that is loaded; it only borrows it. */
    static final int TLBSTATE_OK = 0;
    static final int TLBSTATE_LAZY = 1;
    private static final long ALL = -1;

    private final Tables tables;
    private final CpuTable cpus;
    private final MmStructTable mms;
    private final TaskTable tasks;
    private final Tlb tlb;
    private final Scheduler scheduler;
    private final Voice<MmuNote> voice;
    private final int pageShift;
    private IntConsumer mmdrop;

    Flushes(Tables tables, Tlb tlb, Architecture architecture, Scheduler scheduler, Voice<MmuNote> voice) {
        this.tables = tables;
        cpus = tables.cpu;
        mms = tables.mmStruct;
        tasks = tables.task;
        this.tlb = tlb;
        this.scheduler = scheduler;
        this.voice = voice;
        pageShift = architecture.pageShift();
        mmdrop = mm -> mms.mm_count.add(mm, -1);
    }

    /** Who gives back an mm_struct that a kernel thread had borrowed. */
    public void dropsWith(IntConsumer newMmdrop) {
        mmdrop = newMmdrop;
    }

    /** A page of an address space has changed: every processor that may remember it drops it. */
    @KernelFunction(value = "flush_tlb_page", source = "Gorman 4, the kernel's smp.c")
    public void page(int mm, long address) {
        voice.tellAt(MmuNote.FLUSH_TLB_PAGE, address, scheduler.cpu());
        here(mm, address >>> pageShift << pageShift);
        others(mm, address >>> pageShift << pageShift);
        voice.leave(MmuNote.FLUSH_TLB_PAGE);
    }

    /** Some pages have changed; the x86 drops the whole address space then. */
    @KernelFunction(value = "flush_tlb_range", source = "Gorman 4, the kernel's smp.c")
    public void range(int mm, long start, long end) {
        assert Long.compareUnsigned(start, end) <= 0 : start + " to " + end;
        voice.tellAt(MmuNote.FLUSH_TLB_RANGE, start, scheduler.cpu());
        mm(mm);
        voice.leave(MmuNote.FLUSH_TLB_RANGE);
    }

    /** All pages of an address space may have changed. */
    @KernelFunction(value = "flush_tlb_mm", source = "Gorman 4, the kernel's smp.c")
    public void mm(int mm) {
        voice.tell(MmuNote.FLUSH_TLB_MM, scheduler.cpu());
        here(mm, ALL);
        others(mm, ALL);
        voice.leave(MmuNote.FLUSH_TLB_MM);
    }

    /** Also what is global has changed, as the kernel's own map does: on all processors. */
    @KernelFunction(value = "flush_tlb_all", source = "Gorman 4, the kernel's smp.c")
    public void all() {
        int here = scheduler.cpu();
        voice.tell(MmuNote.FLUSH_TLB_ALL, here);
        for (int cpu = 0; cpu < cpus.limit(); cpu++) {
            if (cpu != here) {
                shootDown(here, cpu);
            }
            voice.tell(MmuNote.TLB_FLUSH, cpu, tlb.dropAll(cpu, true));
            if (cpus.tlb_state(cpu) == TLBSTATE_LAZY) {
                leaveMm(cpu);
            }
        }
        voice.leave(MmuNote.FLUSH_TLB_ALL);
    }

    /** On the processor at hand, if it has the address space loaded. */
    private void here(int mm, long address) {
        int cpu = scheduler.cpu();
        if (active(scheduler.current()) == mm) {
            drop(cpu, mm, address, tasks.mm(scheduler.current()) != NULL);
        }
    }

    /** On all others that may remember something of it: each gets an interrupt. */
    private void others(int mm, long address) {
        int here = scheduler.cpu();
        long mask = mms.cpu_vm_mask(mm) & ~(1L << here);
        if (mask == 0) {
            voice.tell(MmuNote.NOBODY_ELSE, here);
            return;
        }
        voice.tell(MmuNote.FLUSH_TLB_OTHERS, (int) mask);
        for (int cpu = 0; cpu < cpus.limit(); cpu++) {
            if ((mask >>> cpu & 1) != 0) {
                shootDown(here, cpu);
                if (cpus.active_mm(cpu) == mm) {
                    drop(cpu, mm, address, cpus.tlb_state(cpu) == TLBSTATE_OK);
                }
            }
        }
        voice.leave(MmuNote.FLUSH_TLB_OTHERS);
    }

    private void shootDown(int here, int cpu) {
        cpus.shootdowns.add(cpu, 1);
        voice.tell(MmuNote.TLB_SHOOTDOWN, here, cpu);
    }

    private void drop(int cpu, int mm, long address, boolean isUsed) {
        if (isUsed) {
            voice.tell(MmuNote.TLB_FLUSH, cpu, address == ALL ? tlb.dropAll(cpu, false) : tlb.drop(cpu, address));
        } else {
            voice.tell(MmuNote.IS_LAZY, cpu);
            leaveMm(cpu);
        }
        assert cpus.active_mm(cpu) == mm : cpus.active_mm(cpu) + " is loaded, not " + mm;
    }

    /** A processor that borrows an address space is no longer told of changes in it, and uses the kernel's own tables. */
    @KernelFunction(value = "leave_mm", source = "the kernel's smp.c")
    private void leaveMm(int cpu) {
        voice.tell(MmuNote.LEAVE_MM, cpu);
        if (cpus.tlb_state(cpu) == TLBSTATE_OK) {
            throw new KernelBug("leave_mm on CPU " + cpu + ", whose task uses its address space");
        }
        setBit(cpus.active_mm(cpu), cpu, false);
        loadCr3(cpu, tables.machine.swapper_pg_dir(0));
        voice.leave(MmuNote.LEAVE_MM);
    }

    /** Loads a page global directory: the TLB forgets all that is not global. */
    public void loadCr3(int cpu, int pgdPage) {
        cpus.cr3(cpu, pgdPage == NULL ? 0 : (long) pgdPage << pageShift);
        voice.tell(MmuNote.TLB_FLUSH, cpu, tlb.dropAll(cpu, false));
    }

    /**
     * The processor at hand goes on with another address space.
     *
     * @param prev the one that was loaded; NULL for the kernel's own
     */
    @KernelFunction(value = "switch_mm", source = "Gorman 9.2, the kernel's mmu_context.h")
    public void switchMm(int prev, int next) {
        int cpu = scheduler.cpu();
        voice.tell(MmuNote.SWITCH_MM, cpu);
        cpus.tlb_state(cpu, TLBSTATE_OK);
        if (prev != next) {
            if (prev != NULL) {
                setBit(prev, cpu, false);
            }
            cpus.active_mm(cpu, next);
            setBit(next, cpu, true);
            loadCr3(cpu, mms.pgd(next));
        } else if ((mms.cpu_vm_mask(next) >>> cpu & 1) == 0) {
            setBit(next, cpu, true);
            loadCr3(cpu, mms.pgd(next));
        }
        voice.leave(MmuNote.SWITCH_MM);
    }

    /** A task without an address space of its own goes on in the one that is loaded. */
    @KernelFunction(value = "enter_lazy_tlb", source = "Gorman 9.2, the kernel's mmu_context.h")
    public void enterLazyTlb(int mm) {
        int cpu = scheduler.cpu();
        voice.tell(MmuNote.ENTER_LAZY_TLB, cpu);
        assert cpus.active_mm(cpu) == mm : cpus.active_mm(cpu) + " is loaded, not " + mm;
        if (cpus.tlb_state(cpu) == TLBSTATE_OK) {
            cpus.tlb_state(cpu, TLBSTATE_LAZY);
        }
        voice.leave(MmuNote.ENTER_LAZY_TLB);
    }

    /** What schedule does with address spaces when one task goes on after another on the processor at hand. */
    public void switchTasks(int prev, int next) {
        int old = active(prev);
        int mm = tasks.mm(next);
        if (mm != NULL) {
            tasks.active_mm(next, mm);
            switchMm(old, mm);
        } else if (old != NULL) {
            tasks.active_mm(next, old);
            mms.mm_count.add(old, 1);
            enterLazyTlb(old);
        }
        if (tasks.mm(prev) == NULL && old != NULL) {
            tasks.active_mm(prev, NULL);
            mmdrop.accept(old);
        }
    }

    /** The address space that is loaded while a task runs; NULL for the kernel's own. */
    private int active(int task) {
        int mm = tasks.mm(task);
        return mm == NULL ? tasks.active_mm(task) : mm;
    }

    private void setBit(int mm, int cpu, boolean on) {
        long mask = mms.cpu_vm_mask(mm);
        mms.cpu_vm_mask(mm, on ? mask | 1L << cpu : mask & ~(1L << cpu));
    }
}
