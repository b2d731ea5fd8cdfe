/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.ListColumn;
import org.pagewalk.store.LongColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.StringColumn;
import org.pagewalk.store.Table;

/** A process or a kernel thread: struct task_struct. Source: the kernel's sched.h. */
public final class TaskTable extends Table {

    /** How many rows rlim has. */
    public static final int RLIM_NLIMITS = 11;

    /** The number of the process; 0 for those that idle. Source: the kernel's sched.h. */
    public final IntColumn pid;

    /** The name of the program. Source: the kernel's sched.h. */
    public final StringColumn comm;

    /**
     * What it does: 0 it runs or could (TASK_RUNNING), 1 it sleeps until something wakes it
     * (TASK_INTERRUPTIBLE), 2 it sleeps and no signal wakes it (TASK_UNINTERRUPTIBLE), 4 it has ended
     * (TASK_ZOMBIE). Source: the kernel's sched.h.
     */
    public final IntColumn state;

    /**
     * The PF_ bits: how memory management treats it. Unit: bits. Source: Gorman 6.6, table 6.7. Held in
     * 32 bits, without a sign.
     */
    public final IntColumn flags;

    /** The number of the processor on which it runs or ran last. Source: the kernel's sched.h. */
    public final IntColumn processor;

    /**
     * The signals that wait until the task goes on in user mode: bit n - 1 stands for signal n (the
     * bits of pending.signal). Unit: bits. Source: the kernel's sched.h.
     */
    public final LongColumn pending;

    /**
     * Why the task ended: the number of a signal, with 0x80 if it left an image of its memory, or the
     * status of exit in the second byte. Source: the kernel's sched.h.
     */
    public final IntColumn exit_code;

    /**
     * The first page of a block that the task freed itself and that is kept for it; its order is in
     * index. Source: Gorman 6.3. Row of {@link PageTable}, or NULL.
     */
    public final IntColumn local_pages;

    /** How often the task was woken; the kernel does not count it. Source: the kernel's sched.h. */
    public final IntColumn wakes;

    /**
     * Links the task into the queue in which it waits; the kernel keeps this in a wait_queue_t on the
     * stack of the task. Source: the kernel's wait.h.
     */
    public final ListColumn wait;

    /**
     * The page that the task waits for to be unlocked; the kernel keeps it on the stack of the task.
     * Source: the kernel's filemap.c. Row of {@link PageTable}, or NULL.
     */
    public final IntColumn wait_page;

    /**
     * How it waits: 1 (WQ_FLAG_EXCLUSIVE) when it wants to lock the page itself, 0 when it only waits;
     * flags of the wait_queue_t. Source: the kernel's wait.h.
     */
    public final IntColumn wait_flags;

    /**
     * The address space of the process; none for a kernel thread. Source: Gorman 9.2. Row of {@link
     * MmStructTable}, or NULL.
     */
    public final IntColumn mm;

    /**
     * The address space that is loaded while the task runs: its own, or, for a kernel thread, the one
     * that ran before (lazy TLB). Source: Gorman 9.2. Row of {@link MmStructTable}, or NULL.
     */
    public final IntColumn active_mm;

    /** How many page faults needed nothing from a disk. Source: Gorman 9.5. */
    public final IntColumn min_flt;

    /** How many page faults had to fetch a page. Source: Gorman 9.5. */
    public final IntColumn maj_flt;

    /** The parent. Source: the kernel's sched.h. Row of {@link TaskTable}, or NULL. */
    public final IntColumn p_pptr;

    /** Whose process it is; 0 is root, who may lock pages. Source: the kernel's sched.h. */
    public final IntColumn uid;

    /** The stack pointer in user mode: thread.esp. Unit: user address. Source: Gorman 9.5. */
    public final LongColumn esp;

    /**
     * The address at which the last bad access was made: thread.cr2. Unit: user address. Source: the
     * kernel's fault.c.
     */
    public final LongColumn cr2;

    /**
     * What the process may use, by the RLIMIT_ constants. Source: the kernel's resource.h. First of
     * consecutive rows of {@link RlimitTable}, or NULL.
     */
    public final IntColumn rlim;

    /**
     * The parent that sleeps in vfork until this task has another address space or has ended; the
     * kernel keeps a completion on the stack of the parent. Source: the kernel's fork.c. Row of {@link
     * TaskTable}, or NULL.
     */
    public final IntColumn vfork_done;

    /**
     * Why the last signal for a bad access was sent: 1 no area has the address (SEGV_MAPERR), 2 its
     * area does not allow the access (SEGV_ACCERR); of the siginfo. Source: the kernel's siginfo.h.
     */
    public final IntColumn si_code;

    /** An empty table; Tables makes them all. */
    TaskTable(Store store) {
        super(store, "Task");
        pid = new IntColumn(this, "pid");
        comm = new StringColumn(this, "comm");
        state = new IntColumn(this, "state");
        flags = new IntColumn(this, "flags");
        processor = new IntColumn(this, "processor");
        pending = new LongColumn(this, "pending");
        exit_code = new IntColumn(this, "exit_code");
        local_pages = new IntColumn(this, "local_pages", NULL);
        wakes = new IntColumn(this, "wakes");
        wait = new ListColumn(this, "wait");
        wait_page = new IntColumn(this, "wait_page", NULL);
        wait_flags = new IntColumn(this, "wait_flags");
        mm = new IntColumn(this, "mm", NULL);
        active_mm = new IntColumn(this, "active_mm", NULL);
        min_flt = new IntColumn(this, "min_flt");
        maj_flt = new IntColumn(this, "maj_flt");
        p_pptr = new IntColumn(this, "p_pptr", NULL);
        uid = new IntColumn(this, "uid");
        esp = new LongColumn(this, "esp");
        cr2 = new LongColumn(this, "cr2");
        rlim = new IntColumn(this, "rlim", NULL);
        vfork_done = new IntColumn(this, "vfork_done", NULL);
        si_code = new IntColumn(this, "si_code");
    }

    /** The number of the process; 0 for those that idle. Source: the kernel's sched.h. */
    public int pid(int row) {
        return pid.get(row);
    }

    /** Sets {@link #pid}. */
    public void pid(int row, int value) {
        pid.set(row, value);
    }

    /** The name of the program. Source: the kernel's sched.h. */
    public String comm(int row) {
        return comm.get(row);
    }

    /** Sets {@link #comm}. */
    public void comm(int row, String value) {
        comm.set(row, value);
    }

    /**
     * What it does: 0 it runs or could (TASK_RUNNING), 1 it sleeps until something wakes it
     * (TASK_INTERRUPTIBLE), 2 it sleeps and no signal wakes it (TASK_UNINTERRUPTIBLE), 4 it has ended
     * (TASK_ZOMBIE). Source: the kernel's sched.h.
     */
    public int state(int row) {
        return state.get(row);
    }

    /** Sets {@link #state}. */
    public void state(int row, int value) {
        state.set(row, value);
    }

    /**
     * The PF_ bits: how memory management treats it. Unit: bits. Source: Gorman 6.6, table 6.7. Held in
     * 32 bits, without a sign.
     */
    public int flags(int row) {
        return flags.get(row);
    }

    /** Sets {@link #flags}. */
    public void flags(int row, int value) {
        flags.set(row, value);
    }

    /** The number of the processor on which it runs or ran last. Source: the kernel's sched.h. */
    public int processor(int row) {
        return processor.get(row);
    }

    /** Sets {@link #processor}. */
    public void processor(int row, int value) {
        processor.set(row, value);
    }

    /**
     * The signals that wait until the task goes on in user mode: bit n - 1 stands for signal n (the
     * bits of pending.signal). Unit: bits. Source: the kernel's sched.h.
     */
    public long pending(int row) {
        return pending.get(row);
    }

    /** Sets {@link #pending}. */
    public void pending(int row, long value) {
        pending.set(row, value);
    }

    /**
     * Why the task ended: the number of a signal, with 0x80 if it left an image of its memory, or the
     * status of exit in the second byte. Source: the kernel's sched.h.
     */
    public int exit_code(int row) {
        return exit_code.get(row);
    }

    /** Sets {@link #exit_code}. */
    public void exit_code(int row, int value) {
        exit_code.set(row, value);
    }

    /**
     * The first page of a block that the task freed itself and that is kept for it; its order is in
     * index. Source: Gorman 6.3. Row of {@link PageTable}, or NULL.
     */
    public int local_pages(int row) {
        return local_pages.get(row);
    }

    /** Sets {@link #local_pages}. */
    public void local_pages(int row, int value) {
        local_pages.set(row, value);
    }

    /** How often the task was woken; the kernel does not count it. Source: the kernel's sched.h. */
    public int wakes(int row) {
        return wakes.get(row);
    }

    /** Sets {@link #wakes}. */
    public void wakes(int row, int value) {
        wakes.set(row, value);
    }

    /**
     * The page that the task waits for to be unlocked; the kernel keeps it on the stack of the task.
     * Source: the kernel's filemap.c. Row of {@link PageTable}, or NULL.
     */
    public int wait_page(int row) {
        return wait_page.get(row);
    }

    /** Sets {@link #wait_page}. */
    public void wait_page(int row, int value) {
        wait_page.set(row, value);
    }

    /**
     * How it waits: 1 (WQ_FLAG_EXCLUSIVE) when it wants to lock the page itself, 0 when it only waits;
     * flags of the wait_queue_t. Source: the kernel's wait.h.
     */
    public int wait_flags(int row) {
        return wait_flags.get(row);
    }

    /** Sets {@link #wait_flags}. */
    public void wait_flags(int row, int value) {
        wait_flags.set(row, value);
    }

    /**
     * The address space of the process; none for a kernel thread. Source: Gorman 9.2. Row of {@link
     * MmStructTable}, or NULL.
     */
    public int mm(int row) {
        return mm.get(row);
    }

    /** Sets {@link #mm}. */
    public void mm(int row, int value) {
        mm.set(row, value);
    }

    /**
     * The address space that is loaded while the task runs: its own, or, for a kernel thread, the one
     * that ran before (lazy TLB). Source: Gorman 9.2. Row of {@link MmStructTable}, or NULL.
     */
    public int active_mm(int row) {
        return active_mm.get(row);
    }

    /** Sets {@link #active_mm}. */
    public void active_mm(int row, int value) {
        active_mm.set(row, value);
    }

    /** How many page faults needed nothing from a disk. Source: Gorman 9.5. */
    public int min_flt(int row) {
        return min_flt.get(row);
    }

    /** Sets {@link #min_flt}. */
    public void min_flt(int row, int value) {
        min_flt.set(row, value);
    }

    /** How many page faults had to fetch a page. Source: Gorman 9.5. */
    public int maj_flt(int row) {
        return maj_flt.get(row);
    }

    /** Sets {@link #maj_flt}. */
    public void maj_flt(int row, int value) {
        maj_flt.set(row, value);
    }

    /** The parent. Source: the kernel's sched.h. Row of {@link TaskTable}, or NULL. */
    public int p_pptr(int row) {
        return p_pptr.get(row);
    }

    /** Sets {@link #p_pptr}. */
    public void p_pptr(int row, int value) {
        p_pptr.set(row, value);
    }

    /** Whose process it is; 0 is root, who may lock pages. Source: the kernel's sched.h. */
    public int uid(int row) {
        return uid.get(row);
    }

    /** Sets {@link #uid}. */
    public void uid(int row, int value) {
        uid.set(row, value);
    }

    /** The stack pointer in user mode: thread.esp. Unit: user address. Source: Gorman 9.5. */
    public long esp(int row) {
        return esp.get(row);
    }

    /** Sets {@link #esp}. */
    public void esp(int row, long value) {
        esp.set(row, value);
    }

    /**
     * The address at which the last bad access was made: thread.cr2. Unit: user address. Source: the
     * kernel's fault.c.
     */
    public long cr2(int row) {
        return cr2.get(row);
    }

    /** Sets {@link #cr2}. */
    public void cr2(int row, long value) {
        cr2.set(row, value);
    }

    /**
     * Row number {@code i} of {@link #rlim}. What the process may use, by the RLIMIT_ constants.
     * Source: the kernel's resource.h.
     */
    public int rlim(int row, int i) {
        return rlim.get(row) + i;
    }

    /**
     * The parent that sleeps in vfork until this task has another address space or has ended; the
     * kernel keeps a completion on the stack of the parent. Source: the kernel's fork.c. Row of {@link
     * TaskTable}, or NULL.
     */
    public int vfork_done(int row) {
        return vfork_done.get(row);
    }

    /** Sets {@link #vfork_done}. */
    public void vfork_done(int row, int value) {
        vfork_done.set(row, value);
    }

    /**
     * Why the last signal for a bad access was sent: 1 no area has the address (SEGV_MAPERR), 2 its
     * area does not allow the access (SEGV_ACCERR); of the siginfo. Source: the kernel's siginfo.h.
     */
    public int si_code(int row) {
        return si_code.get(row);
    }

    /** Sets {@link #si_code}. */
    public void si_code(int row, int value) {
        si_code.set(row, value);
    }
}
