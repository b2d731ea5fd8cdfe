/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.sched;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.pagewalk.engine.Livelock;
import org.pagewalk.model.tables.TaskTable;

/** Whatever runs by itself while somebody waits: the kernel's threads, and tasks that look whether they may leave a queue. */
final class KernelThreads {
    /** Something else must have happened between so many runs of kernel threads without the clock moving. */
    private static final int ROUNDS_MAX = 1000;

    private final Scheduler scheduler;
    private final TaskTable tasks;
    private final Map<Integer, KernelThread> threads = new LinkedHashMap<>();
    private Sleepers sleepers = Sleepers.Nobody.SLEEPS;

    KernelThreads(Scheduler scheduler, TaskTable tasks) {
        this.scheduler = scheduler;
        this.tasks = tasks;
    }

    void has(KernelThread thread) {
        threads.put(thread.pid(), thread);
    }

    void has(Sleepers newSleepers) {
        sleepers = newSleepers;
    }

    Collection<KernelThread> all() {
        return threads.values();
    }

    /** Wakes a thread by its number, if it sleeps. */
    void wake(int pid) {
        for (int task = 0; task < tasks.limit(); task++) {
            if (tasks.exists(task) && tasks.pid(task) == pid) {
                scheduler.wake(task);
            }
        }
    }

    /** Lets the kernel's threads run that were woken, and tasks in queues look, until all of them sleep again. */
    void run() {
        for (int round = 0; runOnce(); round++) {
            if (round == ROUNDS_MAX) {
                throw new Livelock("the kernel's threads wake each other and nothing else happens; they ran " + ROUNDS_MAX
                        + " times without the clock moving");
            }
        }
    }

    private boolean runOnce() {
        boolean ran = false;
        for (int task = 0; task < tasks.limit(); task++) {
            if (tasks.exists(task) && tasks.state(task) == Scheduler.TASK_RUNNING) {
                ran |= sleepers.has(task) ? look(sleepers.firstWoken(task)) : runThread(task);
            }
        }
        return ran;
    }

    /** A woken task of a queue looks whether it has what it waits for, and sleeps again if not. */
    private boolean look(int task) {
        scheduler.switchTo(task);
        if (!sleepers.isDone(task)) {
            scheduler.sleep(task);
        }
        return true;
    }

    private boolean runThread(int task) {
        KernelThread thread = threads.get(tasks.pid(task));
        if (thread == null) {
            return false;
        }
        scheduler.switchTo(task);
        tasks.state(task, Scheduler.TASK_INTERRUPTIBLE);
        thread.work().run();
        scheduler.voice().tell(SchedNote.TASK_SLEEPS, task);
        return true;
    }
}
