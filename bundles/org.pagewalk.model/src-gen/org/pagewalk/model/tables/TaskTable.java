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
}
