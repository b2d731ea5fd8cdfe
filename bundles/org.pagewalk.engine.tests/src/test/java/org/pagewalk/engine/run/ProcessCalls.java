/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.mmap.VmFlags;
import org.pagewalk.engine.sched.SchedFunctions;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.TaskTable;
import org.pagewalk.model.tables.ZoneTable;

/** A few processes, and what they do to their memory at random; for tests. */
final class ProcessCalls {
    private static final int PROCESSES_MAX = 8;
    /** Nothing that takes pages is done while fewer are free: who may wait for memory would wait for ever. */
    private static final int FREE_MIN = 500;
    private static final long BASE = 0x4000_0000L;
    private static final int PAGE = 4096;

    private final Kernel kernel;
    private final FileCallsAtRandom files;
    private final List<Value> processes = new ArrayList<>();

    ProcessCalls(Kernel kernel) {
        this.kernel = kernel;
        files = new FileCallsAtRandom(kernel);
    }

    private boolean isShortOfMemory() {
        ZoneTable zones = kernel.run.machine().tables().zone;
        int free = 0;
        for (int zone = 0; zone < zones.limit(); zone++) {
            free += zones.free_pages(zone);
        }
        return free < FREE_MIN;
    }

    /** Makes a process and goes on with it; if there are many, another one ends first. */
    void another(String name) {
        if (isShortOfMemory()) {
            files.forget();
        }
        if (processes.size() == PROCESSES_MAX || isShortOfMemory()) {
            end();
        }
        if (!isShortOfMemory()) {
            Value process = kernel.create(name);
            if (process != Value.Nothing.NULL) {
                processes.add(process);
                kernel.run.call(SchedFunctions.SWITCH, process);
            }
        }
    }

    /** Ends the oldest process, unless it is the last one. */
    private void end() {
        if (processes.size() > 1 && isThere(processes.getFirst())) {
            kernel.run.call(SchedFunctions.SWITCH, processes.removeFirst());
            kernel.call("exit", Kernel.number(0));
            kernel.run.call(SchedFunctions.SWITCH, processes.getLast());
        }
        processes.removeIf(process -> !isThere(process));
    }

    /** Whether a process still has its memory. */
    private boolean isThere(Value process) {
        TaskTable tasks = kernel.run.machine().tables().task;
        int task = ((Value.Row) process).row();
        return tasks.exists(task) && tasks.generation(task) == ((Value.Row) process).generation() && tasks.mm(task) != NULL
                && tasks.state(task) == Scheduler.TASK_RUNNING;
    }

    /** The current process does something to its memory. */
    void anything(Random random) {
        processes.removeIf(process -> !isThere(process));
        if (processes.isEmpty() || isShortOfMemory()) {
            another("process");
        } else {
            kernel.run.call(SchedFunctions.SWITCH, processes.get(random.nextInt(processes.size())));
            act(random, user(BASE + random.nextInt(64) * PAGE), Kernel.number((1 + random.nextInt(8)) * PAGE));
        }
    }

    private void act(Random random, Value address, Value length) {
        Value prot = Kernel.number(random.nextInt(8));
        Value none = Value.Nothing.NULL;
        switch (random.nextInt(18)) {
            case 0, 1, 2 -> kernel.call("mmap", random.nextBoolean() ? address : user(0), length, Kernel.number(VmFlags.PROT_READ | VmFlags.PROT_WRITE),
                    Kernel.number(VmFlags.MAP_ANONYMOUS | 1 + random.nextInt(2) | (random.nextBoolean() ? VmFlags.MAP_FIXED : 0)), none, none);
            case 3 -> kernel.call("munmap", address, length);
            case 4 -> kernel.call("mprotect", address, length, prot);
            case 5 -> kernel.call("mremap", address, length, Kernel.number(random.nextInt(9) * PAGE), Kernel.number(random.nextInt(2)), none);
            case 6 -> kernel.call(random.nextBoolean() ? "mlock" : "munlock", address, length);
            case 7 -> fork();
            case 8 -> kernel.call("brk", user(0x0804_a000L + random.nextInt(20) * PAGE));
            case 14, 15, 16, 17 -> files.anything(random, address);
            case 9, 10 -> new TableCalls(kernel).anything(random, ((Value.Address) address).value());
            default -> touch(random, address);
        }
        kernel.run.call(SchedFunctions.DO_SIGNAL);
    }

    private void fork() {
        if (processes.size() < PROCESSES_MAX && kernel.call("fork") instanceof Value.Row child) {
            processes.add(child);
        }
    }

    private void touch(Random random, Value address) {
        if (random.nextBoolean()) {
            kernel.processCall("load", address, Value.Nothing.NULL);
        } else {
            kernel.processCall("store", address, Kernel.number(random.nextInt()), Value.Nothing.NULL);
        }
    }

    private static Value user(long address) {
        return new Value.Address(Type.USER_ADDRESS, address);
    }
}
