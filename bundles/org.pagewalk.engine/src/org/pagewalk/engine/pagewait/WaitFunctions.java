/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagewait;

import java.util.List;
import java.util.Set;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.BlockRole;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.functions.WrongArgument;
import org.pagewalk.engine.sched.SchedFunctions;
import org.pagewalk.engine.sched.Scheduler;

/** Locking pages and waiting for them, as kernel code of a scenario does it. */
final class WaitFunctions {
    private static final Parameter PAGE = new Parameter("page", Type.PAGE, "", "the page frame");
    private static final Parameter TASK = new Parameter("task", Type.TASK, "", "who does this, if not the current task: it is then left"
            + " asleep in the queue while the scenario goes on", true);
    private static final String FOR_EVER = "A livelock when the current task would wait for ever; a kernel BUG if it has to wait in an interrupt.";
    private static final String LOCKED = "let page = alloc_page(GFP_KERNEL)\nlock_page(page)\n";

    private WaitFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                declare("lock_page", Type.VOID, FOR_EVER, "Locks a page (PG_locked), so that nobody else does; who finds it locked sleeps"
                        + " until it is unlocked.", "the kernel's filemap.c", LOCKED + "expect page.flags_set.size == 1",
                        (m, a) -> {
                            m.pageLocks().lockPage(pfn(a[0]), task(m, a[1]));
                            return Value.Nothing.NULL;
                        }, PAGE, TASK),
                declare("TryLockPage", Type.BOOLEAN, "None.", "Locks a page if it is not locked, and gives whether it was: then somebody"
                        + " else has it. It never sleeps.", "Gorman 3.3, table 3.2",
                        "let page = alloc_page(GFP_KERNEL)\nexpect TryLockPage(page) == false\nexpect TryLockPage(page)",
                        (m, a) -> new Value.Bool(m.pageLocks().tryLockPage(pfn(a[0]))), PAGE),
                declare("unlock_page", Type.VOID, "A kernel BUG when the page is not locked.", "Unlocks a page, clears PG_launder, and"
                        + " wakes all tasks in its wait queue, also those that wait for another page.",
                        "Gorman 3.2, the kernel's filemap.c", LOCKED + "unlock_page(page)", (m, a) -> {
                            m.pageLocks().unlockPage(pfn(a[0]));
                            return Value.Nothing.NULL;
                        }, PAGE),
                declare("wait_on_page", Type.VOID, FOR_EVER, "Sleeps until a page is not locked; if it is not, returns at once.",
                        "Gorman 3.2, the kernel's filemap.c", LOCKED + "task bash { }\nwait_on_page(page, bash)\n"
                                + "expect page_waitqueue(page).task_list.size == 1\nunlock_page(page)\nwait 10 ms\nexpect event page_wait_over", (m, a) -> {
                            m.pageLocks().waitOnPage(pfn(a[0]), task(m, a[1]));
                            return Value.Nothing.NULL;
                        }, PAGE, TASK),
                declare("page_waitqueue", Type.WAIT_QUEUE, "None.", "The queue of its zone's wait_table in which those wait who wait for"
                        + " a page: found by a hash of the address of the struct page, so other pages may share it.",
                        "Gorman 3.2, the kernel's filemap.c", "print page_waitqueue(page(4095))", (m, a) -> queue(m, m.pageLocks()
                                .pageWaitqueue(pfn(a[0]))), PAGE).asQuestion());
    }

    private static FunctionDeclaration declare(String name, Type result, String errors, String explanation, String source, String example,
            FunctionDeclaration.Body body, Parameter... parameters) {
        return new FunctionDeclaration(name, List.of(parameters), result, errors, Set.of(Profile.LINUX_2_4_20.name()), explanation, source,
                example, body).with(new BlockRole.Uses(List.of("page")));
    }

    private static Value queue(Machine machine, int row) {
        return new Value.Row(machine.tables().waitQueueHead, row, machine.tables().waitQueueHead.generation(row));
    }

    private static int pfn(Value value) {
        if (value instanceof Value.PageRef(int pfn)) {
            return pfn;
        }
        throw new KernelBug("NULL is used as a page; look at what the allocation returned first");
    }

    /** Who is to do it: a task that runs nowhere and does not wait already, or the current one. */
    private static int task(Machine machine, Value given) {
        Scheduler scheduler = machine.scheduler();
        int task = given instanceof Value.Row ? SchedFunctions.row(machine, given) : scheduler.current();
        if (task == scheduler.current()) {
            return task;
        }
        String name = machine.tables().task.comm(task);
        if (machine.pageLocks().has(task)) {
            throw new WrongArgument(name + " waits for " + machine.pageLocks().reason(task) + " already: unlock that first, and let it run"
                    + " (wait 10 ms)");
        }
        if (machine.tables().task.state(task) != Scheduler.TASK_RUNNING) {
            throw new WrongArgument(name + (machine.signals().isAlive(task) ? " sleeps" : " has ended") + ", so it can call nothing: take"
                    + " another task");
        }
        for (int cpu = 0; cpu < machine.tables().cpu.limit(); cpu++) {
            if (machine.tables().cpu.current(cpu) == task) {
                throw new WrongArgument(name + " runs on CPU " + cpu + ": let it call this itself, in on cpu " + cpu + " { }");
            }
        }
        return task;
    }
}
