/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.sched;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;

/** Tasks, processors and time as a scenario may use them; and how its blocks enter and leave contexts. */
public final class SchedFunctions {
    private static final String NOTHING = "None.";
    private static final Parameter TASK = new Parameter("task", Type.TASK, "", "the task");
    private static final Parameter NUMBER = new Parameter("number", Type.INT, "", "");

    /** Makes a process: what a scenario's {@code task} does first. */
    public static final FunctionDeclaration CREATE = context("task {", Type.TASK, (machine, arguments) ->
            task(machine, machine.processes().start(((Value.Text) arguments[0]).value())),
            new Parameter("comm", Type.STRING, "", ""));
    /** Goes on with a task, which may have to be waited for; gives the one that ran until now. */
    public static final FunctionDeclaration SWITCH = context("as {", Type.TASK, (machine, arguments) ->
            task(machine, machine.scheduler().goOnWith(row(machine, arguments[0]))), TASK);
    /** Goes on on a processor; gives the number of the one until now. */
    public static final FunctionDeclaration ENTER_CPU = context("on cpu {", Type.INT, (machine, arguments) ->
            new Value.Int(machine.scheduler().enterCpu((int) ((Value.Int) arguments[0]).value())), NUMBER);
    /** An interrupt begins. */
    public static final FunctionDeclaration BEGIN_INTERRUPT = context("interrupt {", Type.VOID, (machine, arguments) -> {
        machine.scheduler().beginInterrupt();
        return Value.Nothing.NULL;
    });
    /** An interrupt ends. */
    public static final FunctionDeclaration END_INTERRUPT = context("interrupt }", Type.VOID, (machine, arguments) -> {
        machine.scheduler().endInterrupt();
        return Value.Nothing.NULL;
    });
    /** Lets time pass, given in milliseconds. */
    public static final FunctionDeclaration WAIT = context("wait", Type.VOID, (machine, arguments) -> {
        machine.scheduler().pass(jiffies(((Value.Int) arguments[0]).value()));
        return Value.Nothing.NULL;
    }, NUMBER);
    /** Delivers the signals that wait for the current task; gives the number of the one that ended it, or 0. */
    public static final FunctionDeclaration DO_SIGNAL = context("return to user mode", Type.INT, (machine, arguments) ->
            new Value.Int(machine.signals().doSignal()));

    private SchedFunctions() {
    }

    /** Milliseconds in jiffies, rounded up. */
    public static long jiffies(long milliseconds) {
        return Math.ceilDiv(milliseconds * Scheduler.HZ, 1000);
    }

    /** What a scenario may call. */
    public static List<FunctionDeclaration> functions() {
        return List.of(
                declare("current", Type.TASK, NOTHING, "The task that runs on this processor.", "print current().comm",
                        (m, a) -> task(m, m.scheduler().current())).asQuestion(),
                declare("smp_processor_id", Type.INT, NOTHING, "The number of this processor.",
                        "expect smp_processor_id() == 0", (m, a) -> new Value.Int(m.scheduler().cpu())).asQuestion(),
                declare("in_interrupt", Type.BOOLEAN, NOTHING, "Whether this is an interrupt handler, where nothing may "
                        + "sleep.", "interrupt { expect in_interrupt() }",
                        (m, a) -> new Value.Bool(m.scheduler().inInterrupt())).asQuestion(),
                declare("jiffies", Type.INT, NOTHING, "The clock: timer ticks since boot, HZ in a second.",
                        "wait 1 s\nexpect jiffies() == HZ", (m, a) -> new Value.Int(m.tables().machine.jiffies(0)))
                        .asQuestion(),
                declare("schedule_timeout", Type.INT, "A kernel BUG in an interrupt.", "Lets the current task sleep for "
                        + "some jiffies, or until it is woken; gives how many were left.",
                        "expect schedule_timeout(3 * HZ) == 0",
                        (m, a) -> new Value.Int(m.scheduler().scheduleTimeout(((Value.Int) a[0]).value())),
                        new Parameter("timeout", Type.INT, "", "in jiffies")),
                declare("wake_up_process", Type.BOOLEAN, NOTHING, "Wakes a task; gives whether it slept.",
                        "expect wake_up_process(current()) == false",
                        (m, a) -> new Value.Bool(m.scheduler().wakeUpProcess(row(m, a[0]))), TASK));
    }

    /** HZ. */
    public static List<ConstantDeclaration> constants() {
        return List.of(new ConstantDeclaration("HZ", Type.INT, Scheduler.HZ, "How many jiffies a second has.",
                "the kernel's param.h", "expect schedule_timeout(2 * HZ) == 0"));
    }

    private static FunctionDeclaration declare(String name, Type result, String errors, String explanation, String example,
            FunctionDeclaration.Body body, Parameter... parameters) {
        Set<String> profiles = Profile.all().stream().map(Profile::name).collect(Collectors.toSet());
        return new FunctionDeclaration(name, List.of(parameters), result, errors, profiles, explanation,
                "the kernel's sched.c", example, body);
    }

    /** What no scenario can call by its name. */
    private static FunctionDeclaration context(String name, Type result, FunctionDeclaration.Body body,
            Parameter... parameters) {
        return new FunctionDeclaration(name, List.of(parameters), result, "", Set.of(), "", "", "", body);
    }

    private static Value task(Machine machine, int row) {
        return new Value.Row(machine.tables().task, row, machine.tables().task.generation(row));
    }

    /** The row of a task that is there. */
    public static int row(Machine machine, Value value) {
        if (value instanceof Value.Row row && machine.tables().task.exists(row.row())
                && machine.tables().task.generation(row.row()) == row.generation()) {
            return row.row();
        }
        throw new KernelBug("NULL or a task that has gone is used as a task; look at what it is first");
    }
}
