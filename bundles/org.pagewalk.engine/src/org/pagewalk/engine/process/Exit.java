/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.process;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.mmap.MmStructs;
import org.pagewalk.engine.mmu.Mmu;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TaskTable;

/** A process that ends leaves its address space; the last one takes it along (Gorman 9.2.3, 9.3.12). */
final class Exit {
    private final TaskTable tasks;
    private final MmStructTable mms;
    private final Scheduler scheduler;
    private final MmStructs mmStructs;
    private final Mmu mmu;
    private final Voice<ProcessNote> voice;

    /** The ends of a machine's processes. */
    Exit(Tables tables, Scheduler scheduler, MmStructs mmStructs, Mmu mmu, Voice<ProcessNote> voice) {
        tasks = tables.task;
        mms = tables.mmStruct;
        this.scheduler = scheduler;
        this.mmStructs = mmStructs;
        this.mmu = mmu;
        this.voice = voice;
    }

    /** The current task leaves its address space, and borrows it until another task runs. */
    @KernelFunction(value = "exit_mm", source = "Gorman 9.2")
    void exitMm() {
        int task = scheduler.current();
        voice.tell(ProcessNote.EXIT_MM, task);
        int mm = tasks.mm(task);
        if (mm != NULL) {
            mmRelease(task);
            mms.mm_count.add(mm, 1);
            tasks.mm(task, NULL);
            mmu.enterLazyTlb(mm);
            mmStructs.mmput(mm);
        }
        voice.leave(ProcessNote.EXIT_MM);
    }

    /** The task no longer uses the address space of whoever called vfork, who goes on. */
    @KernelFunction(value = "mm_release", source = "the kernel's fork.c")
    void mmRelease(int task) {
        voice.tell(ProcessNote.MM_RELEASE, task);
        int parent = tasks.vfork_done(task);
        if (parent != NULL) {
            tasks.vfork_done(task, NULL);
            voice.tell(ProcessNote.VFORK_DONE, parent, task);
            scheduler.wake(parent);
        }
        voice.leave(ProcessNote.MM_RELEASE);
    }
}
