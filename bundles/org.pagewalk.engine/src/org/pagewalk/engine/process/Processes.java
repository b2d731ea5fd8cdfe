/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.process;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.files.Files;
import org.pagewalk.engine.mmap.AddressSpaces;
import org.pagewalk.engine.mmu.Mmu;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagefault.DemandPaging;
import org.pagewalk.engine.pagefault.PageRanges;
import org.pagewalk.engine.paging.PageTables;
import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.engine.sched.Signals;
import org.pagewalk.engine.uaccess.UserMemory;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TaskTable;

/** The processes of a machine, with their address spaces. */
public final class Processes {
    private final TaskTable tasks;
    private final MmStructTable mms;
    private final Tables tables;
    private final Architecture architecture;
    private final Scheduler scheduler;
    private final AddressSpaces addressSpaces;
    private final Stack stack;
    private final Fork fork;
    private final Exec exec;

    /** Processes over what the other parts of the machine do. */
    public Processes(Tables tables, Architecture architecture, Scheduler scheduler, Signals signals, Files files,
            AddressSpaces addressSpaces, PageTables pageTables, Mmu mmu, DemandPaging paging, PageRanges ranges, UserMemory userMemory,
            PhysicalMemory memory, Narrator narrator) {
        this.tables = tables;
        tasks = tables.task;
        mms = tables.mmStruct;
        this.architecture = architecture;
        this.scheduler = scheduler;
        this.addressSpaces = addressSpaces;
        Voice<ProcessNote> voice = narrator.voice(ProcessNote.values());
        stack = new Stack(tables, architecture, addressSpaces, pageTables, paging, memory, voice);
        Exit exit = new Exit(tables, scheduler, addressSpaces.mmStructs(), mmu, voice);
        fork = new Fork(tables, scheduler, addressSpaces.mmStructs(), addressSpaces.dupMmap(), ranges, voice);
        exec = new Exec(tables, architecture, scheduler, signals, files, addressSpaces, mmu, userMemory, stack, exit, voice);
        signals.has(exit::exitMm);
    }

    /**
     * Makes a process whose address space has nothing in it.
     *
     * @return its task, or NULL when there is no memory
     */
    public int create(String comm) {
        int task = scheduler.createProcess(comm);
        int mm = addressSpaces.mmStructs().mmAlloc();
        if (mm == NULL) {
            tasks.remove(task);
            return NULL;
        }
        addressSpaces.mmStructs().addToMmlist(mm, tables.machine.init_mm(0));
        mms.dumpable(mm, 1);
        tasks.mm(task, mm);
        tasks.active_mm(task, mm);
        tasks.p_pptr(task, scheduler.current());
        return task;
    }

    /**
     * Makes a process that is ready to run a scenario: with a stack, and an empty heap where programs have theirs.
     *
     * @return its task
     * @throws KernelBug when there is no memory for it
     */
    public int start(String comm) {
        int task = create(comm);
        if (task != NULL && stack.setupArgPages(task, comm, 0) != 0) {
            addressSpaces.mmStructs().mmput(tasks.mm(task));
            tasks.remove(task);
            task = NULL;
        }
        if (task == NULL) {
            throw new KernelBug("there is no memory for the process " + comm + ": its page tables and its stack take a few pages; free some first");
        }
        int mm = tasks.mm(task);
        long start = architecture.programStart() + architecture.pageSize();
        mms.start_code(mm, start - architecture.pageSize());
        mms.end_code(mm, start);
        mms.start_data(mm, start);
        mms.end_data(mm, start);
        mms.start_brk(mm, start);
        mms.brk(mm, start);
        return task;
    }

    /**
     * Makes a child of the current process.
     *
     * @param cloneFlags {@link Fork#CLONE_VM}, {@link Fork#CLONE_VFORK}, or 0
     * @return the child, or NULL when there is no memory
     */
    public int fork(int cloneFlags) {
        return fork.doFork(cloneFlags);
    }

    /** Whether a process waits for its child to leave the address space that both use. */
    public boolean sleepsInVfork(int task) {
        if (tasks.state(task) != Scheduler.TASK_UNINTERRUPTIBLE) {
            return false;
        }
        for (int child = 0; child < tasks.limit(); child++) {
            if (tasks.exists(child) && tasks.vfork_done(child) == task) {
                return true;
            }
        }
        return false;
    }

    /** Lets the current process run another program, given by its row; 0, or a negative errno. */
    public int execve(int program) {
        return exec.doExecve(program);
    }
}
