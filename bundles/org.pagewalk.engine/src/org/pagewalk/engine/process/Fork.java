/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.process;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.mmap.DupMmap;
import org.pagewalk.engine.mmap.MmStructs;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagefault.PageRanges;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TaskTable;

/** Makes a child of the current process: fork, vfork and clone (Gorman 9.1, 9.2.2, 9.5.4). */
public final class Fork {
    /** Parent and child use the same address space. */
    public static final int CLONE_VM = 0x100;
    /** The parent sleeps until the child has another address space, or has ended. */
    public static final int CLONE_VFORK = 0x4000;

    private final TaskTable tasks;
    private final MmStructTable mms;
    private final Scheduler scheduler;
    private final MmStructs mmStructs;
    private final DupMmap areas;
    private final PageRanges ranges;
    private final Voice<ProcessNote> voice;

    /** Fork for a machine's processes. */
    Fork(Tables tables, Scheduler scheduler, MmStructs mmStructs, DupMmap areas, PageRanges ranges, Voice<ProcessNote> voice) {
        tasks = tables.task;
        mms = tables.mmStruct;
        this.scheduler = scheduler;
        this.mmStructs = mmStructs;
        this.areas = areas;
        this.ranges = ranges;
        this.voice = voice;
    }

    /**
     * Makes a child of the current process.
     *
     * @param cloneFlags {@link #CLONE_VM}, {@link #CLONE_VFORK}, or 0
     * @return the child, or NULL when there is no memory
     */
    @KernelFunction(value = "do_fork", source = "Gorman 9.1, table 9.1")
    int doFork(int cloneFlags) {
        voice.tell(ProcessNote.DO_FORK, cloneFlags);
        int parent = scheduler.current();
        int child = scheduler.createProcess(tasks.comm(parent));
        tasks.p_pptr(child, parent);
        tasks.uid(child, tasks.uid(parent));
        tasks.esp(child, tasks.esp(parent));
        scheduler.rlimits().inherit(child, parent);
        if (copyMm(child, cloneFlags) != 0) {
            tasks.remove(child);
            child = NULL;
        } else {
            if ((cloneFlags & CLONE_VFORK) != 0) {
                tasks.vfork_done(child, parent);
                tasks.state(parent, Scheduler.TASK_UNINTERRUPTIBLE);
            }
            voice.tell(ProcessNote.PROCESS_FORKED, parent, child);
        }
        voice.leave(ProcessNote.DO_FORK, child);
        return child;
    }

    @KernelFunction(value = "copy_mm", source = "Gorman 9.2.2, table 9.2")
    private int copyMm(int child, int cloneFlags) {
        voice.tell(ProcessNote.COPY_MM, child, cloneFlags);
        int old = tasks.mm(scheduler.current());
        int result = 0;
        if (old != NULL) {
            int mm = (cloneFlags & CLONE_VM) != 0 ? share(child, old) : duplicate(old);
            result = mm == NULL ? -Errno.ENOMEM.number() : 0;
            tasks.mm(child, mm);
            tasks.active_mm(child, mm);
        }
        voice.leave(ProcessNote.COPY_MM, result);
        return result;
    }

    private int share(int child, int mm) {
        mms.mm_users.add(mm, 1);
        voice.tell(ProcessNote.SHARES_MM, child, mm);
        return mm;
    }

    private int duplicate(int old) {
        int mm = mmStructs.allocateMm();
        if (mm == NULL) {
            return NULL;
        }
        copyFields(old, mm);
        if (!mmStructs.mmInit(mm)) {
            return NULL;
        }
        mmStructs.addToMmlist(mm, old);
        if (areas.dupMmap(mm, old, vma -> ranges.copyPageRange(mm, old, vma)) != 0) {
            mmStructs.mmput(mm);
            return NULL;
        }
        return mm;
    }

    /** What a child's address space has from its parent's; the rest begins anew. */
    private void copyFields(int old, int mm) {
        mms.start_code(mm, mms.start_code(old));
        mms.end_code(mm, mms.end_code(old));
        mms.start_data(mm, mms.start_data(old));
        mms.end_data(mm, mms.end_data(old));
        mms.start_brk(mm, mms.start_brk(old));
        mms.brk(mm, mms.brk(old));
        mms.start_stack(mm, mms.start_stack(old));
        mms.arg_start(mm, mms.arg_start(old));
        mms.arg_end(mm, mms.arg_end(old));
        mms.env_start(mm, mms.env_start(old));
        mms.env_end(mm, mms.env_end(old));
        mms.total_vm(mm, mms.total_vm(old));
        mms.def_flags(mm, mms.def_flags(old));
        mms.dumpable(mm, mms.dumpable(old));
        mms.context(mm, mms.context(old));
    }
}
