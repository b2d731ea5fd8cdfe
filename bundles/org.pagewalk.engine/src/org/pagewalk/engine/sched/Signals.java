/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.sched;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TaskTable;

/**
 * Signals, and the ends of processes. A signal is kept with its task until that is about to go on in user mode; there is
 * no handler, so it is then ignored or ends the task.
 */
public final class Signals {
    private static final int INIT_PID = 1;
    /** In exit_code: an image of the memory was left. */
    private static final int CORE_DUMPED = 0x80;

    private final TaskTable tasks;
    private final Scheduler scheduler;
    private final Voice<SchedNote> voice;
    private Runnable atExit = () -> { };

    /** Signals for tasks that the scheduler runs. */
    public Signals(Tables tables, Scheduler scheduler) {
        tasks = tables.task;
        this.scheduler = scheduler;
        voice = scheduler.voice();
    }

    /** What a task that ends gives back. */
    public void has(Runnable newAtExit) {
        atExit = newAtExit;
    }

    /** Sends a task a signal: it is woken if it sleeps. A task that has ended, or ignores the signal, gets nothing. */
    @KernelFunction(value = "send_sig", source = "the kernel's signal.c")
    public void sendSig(Signal signal, int task) {
        voice.tell(SchedNote.SEND_SIG, signal.number(), task);
        if (isAlive(task) && signal.action() != Signal.Action.IGNORE) {
            tasks.pending(task, tasks.pending(task) | bit(signal));
            voice.tell(SchedNote.SIGNAL_SENT, signal.number(), task);
            if (tasks.state(task) == Scheduler.TASK_INTERRUPTIBLE) {
                scheduler.wakeUpProcess(task);
            }
        }
        voice.leave(SchedNote.SEND_SIG, 0);
    }

    private static long bit(Signal signal) {
        return 1L << signal.number() - 1;
    }

    /** Whether a task has not ended. */
    public boolean isAlive(int task) {
        return tasks.state(task) != Scheduler.TASK_ZOMBIE;
    }

    /** Whether the current task has something to do before it goes on in user mode. */
    public boolean isPending() {
        return tasks.pending(scheduler.current()) != 0;
    }

    /**
     * The current task is about to go on in user mode: delivers the signals that wait for it, the lowest number first,
     * until one ends it. init takes none.
     *
     * @return the number of the signal that ended it, or 0
     */
    @KernelFunction(value = "do_signal", source = "the kernel's arch/i386/kernel/signal.c")
    public int doSignal() {
        int task = scheduler.current();
        voice.tell(SchedNote.DO_SIGNAL, 0);
        int number = 0;
        if (isPending() && isAlive(task) && tasks.pid(task) != INIT_PID) {
            number = Long.numberOfTrailingZeros(tasks.pending(task)) + 1;
            Signal signal = Signal.of(number).orElseThrow();
            voice.tell(SchedNote.SIGNAL_DELIVERED, number, task);
            doExit(signal.action() == Signal.Action.DUMP ? number | CORE_DUMPED : number);
        }
        tasks.pending(task, 0);
        voice.leave(SchedNote.DO_SIGNAL, number);
        return number;
    }

    /**
     * Ends the current task; it stays as a zombie.
     *
     * @param code as wait() gives it: a signal's number, or the status of exit in the second byte
     */
    @KernelFunction(value = "do_exit", source = "the kernel's exit.c")
    public void doExit(int code) {
        int task = scheduler.current();
        voice.tell(SchedNote.DO_EXIT, code);
        atExit.run();
        tasks.exit_code(task, code);
        tasks.state(task, Scheduler.TASK_ZOMBIE);
        voice.tell(SchedNote.TASK_EXITS, task, code);
        voice.leave(SchedNote.DO_EXIT);
    }
}
