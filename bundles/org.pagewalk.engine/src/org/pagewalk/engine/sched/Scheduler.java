/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.sched;

import static org.pagewalk.store.Table.NULL;

import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.Livelock;
import org.pagewalk.engine.OutOfBudget;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.CpuTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TaskTable;
import org.pagewalk.store.IntColumn;

/**
 * Tasks, processors and the clock. One processor is at hand at a time, and one task runs on it: {@code current}. Time
 * passes only when somebody waits; then timers expire in their order, and the kernel's threads that were woken run.
 */
public final class Scheduler {
    /** HZ: so many jiffies are a second on the x86. */
    public static final int HZ = 100;
    /** So many timers may expire while somebody waits once. */
    private static final int EXPIRIES_MAX = 1_000_000;

    /** So many tasks that wait are named when nobody can go on. */
    private static final int NAMED_MAX = 5;

    public static final int TASK_RUNNING = 0;
    public static final int TASK_INTERRUPTIBLE = 1;
    public static final int TASK_UNINTERRUPTIBLE = 2;
    public static final int TASK_ZOMBIE = 4;

    private static final int INIT_PID = 1;
    /** Processes get numbers from here on; those below are the kernel's own. */
    private static final int FIRST_PID = 300;

    private final Tables tables;
    private final TaskTable tasks;
    private final CpuTable cpus;
    private final Timers timers;
    private final Rlimits rlimits;
    private final Voice<SchedNote> voice;
    /** Row 0 of the machine: the number of the processor at hand, and the number of the next process. */
    private final IntColumn cpuAtHand;
    private final IntColumn nextPid;
    private final KernelThreads threads;
    private IntConsumer disks = disk -> { };
    private Sleepers sleepers = Sleepers.Nobody.SLEEPS;
    private ContextSwitch contextSwitch = ContextSwitch.NONE;

    /** The scheduler for tables that somebody else fills. */
    public Scheduler(Tables tables, Narrator narrator) {
        this.tables = tables;
        tasks = tables.task;
        cpus = tables.cpu;
        timers = new Timers(tables);
        rlimits = new Rlimits(tables);
        threads = new KernelThreads(this, tasks);
        voice = narrator.voice(SchedNote.values());
        cpuAtHand = new IntColumn(tables.machine, "cpu_at_hand");
        nextPid = new IntColumn(tables.machine, "next_pid");
    }

    Voice<SchedNote> voice() {
        return voice;
    }

    /** What each task may use. */
    public Rlimits rlimits() {
        return rlimits;
    }

    /** Has a kernel thread, to be started at boot. */
    public void has(KernelThread thread) {
        threads.has(thread);
    }

    /** Has tasks that sleep in queues and look for themselves once they are woken. */
    public void has(Sleepers newSleepers) {
        sleepers = newSleepers;
        threads.has(newSleepers);
    }

    /** Has somebody who loads the address spaces of tasks. */
    public void has(ContextSwitch newContextSwitch) {
        contextSwitch = newContextSwitch;
    }

    /** Has disks, which interrupt when a transfer is over. */
    public void has(IntConsumer newDisks) {
        disks = newDisks;
    }

    /** Starts processors, what idles on them, init on the first, and the kernel's threads. */
    public void boot() {
        int count = tables.machine.cpus(0);
        tables.machine.cpu.set(0, cpus.add(count));
        for (int cpu = 0; cpu < count; cpu++) {
            cpus.current(cpu, create("swapper", 0, cpu));
        }
        cpus.current(0, create("init", INIT_PID, 0));
        nextPid.set(0, FIRST_PID);
        for (KernelThread thread : threads.all()) {
            tasks.state(create(thread.comm(), thread.pid(), 0), TASK_INTERRUPTIBLE);
        }
    }

    /** Says which node each processor belongs to: as many to each node as to the others, in order. */
    public void placeCpus() {
        int count = tables.machine.cpus(0);
        int nodes = tables.node.limit();
        for (int cpu = 0; cpu < count; cpu++) {
            cpus.node(cpu, cpu * nodes / Math.max(count, nodes));
        }
    }

    /** The node whose memory is nearest to the processor at hand: {@code numa_node_id}. */
    public int numaNodeId() {
        return cpus.node(cpu());
    }

    private int create(String comm, int pid, int cpu) {
        int task = tasks.add();
        tasks.comm(task, comm);
        tasks.pid(task, pid);
        tasks.processor(task, cpu);
        rlimits.init(task);
        return task;
    }

    /** The number of the processor at hand: {@code smp_processor_id}. */
    public int cpu() {
        return cpuAtHand.get(0);
    }

    /** The task that runs on the processor at hand. */
    public int current() {
        return cpus.current(cpu());
    }

    /** Whether an interrupt handler runs on the processor at hand. */
    @KernelFunction(value = "in_interrupt", source = "the kernel's hardirq.h")
    public boolean inInterrupt() {
        return cpus.local_irq_count(cpu()) != 0;
    }

    /**
     * Something is about to be done that may sleep.
     *
     * @throws KernelBug in an interrupt
     */
    public void mightSleep(String what) {
        if (inInterrupt()) {
            throw new KernelBug(what + " may sleep, and this is an interrupt on CPU " + cpu()
                    + ", where nothing may; do it outside, and ask for memory with flags that do not wait, such as GFP_ATOMIC");
        }
    }

    /** Makes a process, ready to run on the processor at hand, and returns its row. */
    public int createProcess(String comm) {
        int task = create(comm, nextPid.get(0), cpu());
        nextPid.add(0, 1);
        voice.tell(SchedNote.TASK_CREATED, task);
        return task;
    }

    /**
     * Goes on with another task on the processor at hand.
     *
     * @return the task that ran until now
     */
    public int switchTo(int task) {
        int before = current();
        if (task != before) {
            contextSwitch.switchTasks(before, task);
            cpus.current(cpu(), task);
            tasks.processor(task, cpu());
            voice.tell(SchedNote.TASK_SWITCH, cpu(), task);
        }
        return before;
    }

    /**
     * Goes on with a task on the processor at hand, as soon as it does not sleep.
     *
     * @return the task that ran until now
     * @throws Livelock when it would sleep for ever
     */
    public int goOnWith(int task) {
        int before = current();
        if (sleepers.has(task)) {
            await(task);
        }
        switchTo(task);
        return before;
    }

    /**
     * Goes on with whatever runs on another processor.
     *
     * @return the number of the processor until now
     */
    public int enterCpu(int cpu) {
        int before = cpu();
        cpuAtHand.set(0, cpu);
        voice.tell(SchedNote.CPU_ENTERED, cpu);
        return before;
    }

    /** An interrupt comes on the processor at hand. */
    public void beginInterrupt() {
        cpus.local_irq_count.add(cpu(), 1);
        voice.tell(SchedNote.INTERRUPT_BEGINS, cpu());
    }

    /** The interrupt is over. */
    public void endInterrupt() {
        cpus.local_irq_count.add(cpu(), -1);
        voice.tell(SchedNote.INTERRUPT_ENDS, cpu());
    }

    /**
     * Wakes a task that sleeps.
     *
     * @return whether it slept
     */
    @KernelFunction(value = "wake_up_process", source = "the kernel's sched.c")
    public boolean wakeUpProcess(int task) {
        voice.tell(SchedNote.WAKE_UP_PROCESS, task);
        boolean slept = wake(task);
        voice.leave(SchedNote.WAKE_UP_PROCESS, slept ? 1 : 0);
        return slept;
    }

    /** The same, as part of waking many: {@code try_to_wake_up}. */
    public boolean wake(int task) {
        if (tasks.state(task) == TASK_RUNNING || tasks.state(task) == TASK_ZOMBIE) {
            return false;
        }
        tasks.state(task, TASK_RUNNING);
        tasks.wakes.add(task, 1);
        timers.delete(task);
        voice.tell(SchedNote.TASK_WAKES, task);
        return true;
    }

    /** Wakes a kernel thread by its number, if it sleeps. */
    public void wakeThread(int pid) {
        threads.wake(pid);
    }

    /**
     * Lets the current task sleep until the time is over or somebody wakes it.
     *
     * @param timeout in jiffies
     * @return how much of the time was left, in jiffies
     */
    @KernelFunction(value = "schedule_timeout", source = "the kernel's sched.c")
    public long scheduleTimeout(long timeout) {
        voice.tell(SchedNote.SCHEDULE_TIMEOUT, (int) Math.min(timeout, Integer.MAX_VALUE));
        mightSleep("schedule_timeout");
        long expires = tables.machine.jiffies(0) + Math.max(0, timeout);
        int sleeper = current();
        timers.add(sleeper, expires);
        tasks.state(sleeper, TASK_INTERRUPTIBLE);
        voice.tell(SchedNote.TASK_SLEEPS, sleeper);
        int expiries = 0;
        threads.run();
        while (tasks.state(sleeper) != TASK_RUNNING) {
            expireNext(expires, ++expiries);
        }
        switchTo(sleeper);
        long left = Math.max(0, expires - tables.machine.jiffies(0));
        voice.leave(SchedNote.SCHEDULE_TIMEOUT, (int) Math.min(left, Integer.MAX_VALUE));
        return left;
    }

    /** A task, which is in a queue, goes to sleep so that no signal wakes it. */
    public void sleep(int task) {
        tasks.state(task, TASK_UNINTERRUPTIBLE);
        voice.tell(SchedNote.TASK_SLEEPS, task);
    }

    /**
     * Gives the processor away until the current task, which sleeps in a queue, has what it waits for.
     *
     * @throws Livelock when it would sleep for ever
     */
    @KernelFunction(value = "schedule", source = "the kernel's sched.c")
    public void schedule() {
        voice.tell(SchedNote.SCHEDULE, 0);
        mightSleep("schedule");
        int sleeper = current();
        await(sleeper);
        switchTo(sleeper);
        voice.leave(SchedNote.SCHEDULE);
    }

    private void await(int sleeper) {
        threads.run();
        for (int expiries = 0; sleepers.has(sleeper);) {
            if (timers.isEmpty()) {
                throw new Livelock(whoWaits(sleeper));
            }
            expireNext(Long.MAX_VALUE, ++expiries);
        }
    }

    /** Lets a disk interrupt after so many jiffies. */
    public void interruptAfter(int jiffies, int disk) {
        timers.addDisk(disk, tables.machine.jiffies(0) + jiffies);
    }

    /** Lets a disk not interrupt after all. */
    public void cancelInterrupt(int disk) {
        timers.deleteDisk(disk);
    }

    /**
     * Lets the current task sleep until something is so, which an interrupt brings about.
     *
     * @param what what it waits for, behind the words "waits for"
     * @throws Livelock when nothing will bring it about
     */
    public void waitUntil(BooleanSupplier isSo, String what) {
        mightSleep("waiting for " + what);
        int sleeper = current();
        sleep(sleeper);
        threads.run();
        for (int expiries = 0; !isSo.getAsBoolean();) {
            if (timers.isEmpty()) {
                throw new Livelock(tasks.comm(sleeper) + " (pid " + tasks.pid(sleeper) + ") waits for " + what
                        + ", and nothing is under way that could bring it about");
            }
            expireNext(Long.MAX_VALUE, ++expiries);
        }
        tasks.state(sleeper, TASK_RUNNING);
        switchTo(sleeper);
    }

    /** Who waits for what, the one that everything waits for first. */
    private String whoWaits(int first) {
        StringBuilder words = new StringBuilder(waits(first));
        int named = 1;
        for (int task = 0; task < tasks.limit() && named < NAMED_MAX; task++) {
            if (task != first && tasks.exists(task) && sleepers.has(task)) {
                words.append(", ").append(waits(task));
                named++;
            }
        }
        return words.append(". No timer is set and no kernel thread has anything to do, so nobody will wake ").append(tasks.comm(first))
                .append(": ").append(sleepers.remedy()).toString();
    }

    private String waits(int task) {
        return tasks.comm(task) + " (pid " + tasks.pid(task) + ") waits for " + sleepers.reason(task);
    }

    /** Lets time pass: timers expire, kernel threads that are woken run. */
    public void pass(long jiffies) {
        mightSleep("waiting");
        long until = Math.addExact(tables.machine.jiffies(0), jiffies);
        int here = current();
        threads.run();
        for (int expiries = 0; !timers.isEmpty() && timers.expires() <= until;) {
            expireNext(until, ++expiries);
        }
        tables.machine.jiffies(0, until);
        voice.tell(SchedNote.TIME_PASSES, (int) Math.min(jiffies, Integer.MAX_VALUE), until);
        switchTo(here);
    }

    private void expireNext(long until, int expiries) {
        if (expiries > EXPIRIES_MAX) {
            throw new OutOfBudget("more than " + EXPIRIES_MAX + " timers expired during one wait, which was ended here; "
                    + "wait for a shorter time");
        }
        tables.machine.jiffies(0, Math.max(tables.machine.jiffies(0), Math.min(timers.expires(), until)));
        int task = timers.task();
        if (task == NULL) {
            int disk = timers.takeDisk();
            beginInterrupt();
            disks.accept(disk);
            endInterrupt();
        } else {
            voice.tell(SchedNote.TIMER_EXPIRES, task, tables.machine.jiffies(0));
            wake(task);
        }
        threads.run();
    }
}
