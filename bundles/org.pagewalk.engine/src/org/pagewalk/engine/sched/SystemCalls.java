/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.sched;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.functions.WrongArgument;

/** What processes call: who they are, signals, and their end; and how the kernel sends a signal. */
final class SystemCalls {
    private static final int SIGNALS_MAX = 64;
    private static final Parameter SIG = new Parameter("sig", Type.SIGNAL, "", "the signal, such as SIGKILL");

    private SystemCalls() {
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                declare("getpid", "None.", "The number of this process.", "task bash { print getpid() }", "sched.c",
                        (m, a) -> new Value.Int(m.tables().task.pid(m.scheduler().current()))).asSystemCall(),
                declare("kill", "-ESRCH when there is no such process, -EINVAL when there is no such signal.",
                        "Sends a process a signal; with 0 for the signal only looks whether there is such a process.",
                        "task bash { expect signal SIGTERM { kill(getpid(), SIGTERM) } }", "signal.c", SystemCalls::kill,
                        new Parameter("pid", Type.INT, "", "the number of the process"), SIG)
                        .failingWith(Errno.ESRCH, Errno.EINVAL).asSystemCall(),
                declare("exit", "None: it does not return.", "Ends this process; the rest of its blocks is skipped.",
                        "task bash { exit(0) }", "exit.c", (m, a) -> {
                            m.signals().doExit((int) (((Value.Int) a[0]).value() & 0xff) << 8);
                            return Value.Nothing.NULL;
                        }, new Parameter("status", Type.INT, "", "what the parent gets to know, 0 to 255")).asSystemCall(),
                declare("send_sig", "-EINVAL when there is no such signal.", "Sends a task a signal, which is delivered when "
                        + "the task goes on in user mode. It is woken if it sleeps.",
                        "task bash { kernel { send_sig(SIGTERM, current(), 1) } }", "signal.c", SystemCalls::sendSig, SIG,
                        new Parameter("task", Type.TASK, "", "to which"),
                        new Parameter("priv", Type.INT, "", "whether the kernel sends it on its own behalf"))
                        .failingWith(Errno.EINVAL));
    }

    static List<ConstantDeclaration> constants() {
        return List.of(Signal.values()).stream().map(signal -> new ConstantDeclaration(signal.name(), Type.SIGNAL,
                signal.number(), signal.explanation(), "the kernel's asm-i386/signal.h", example(signal))).toList();
    }

    private static String example(Signal signal) {
        String kill = "kill(getpid(), " + signal + ")";
        return "task bash {\n  " + (signal.action() == Signal.Action.IGNORE ? kill : "expect signal " + signal + " { " + kill + " }")
                + "\n}";
    }

    private static Value kill(Machine machine, Value[] arguments) {
        long pid = ((Value.Int) arguments[0]).value();
        if (pid <= 0) {
            throw new WrongArgument("kill: " + pid + " stands for a group of processes, and groups are not emulated: name one"
                    + " process by its number");
        }
        OptionalInt task = IntStream.range(0, machine.tables().task.limit())
                .filter(row -> machine.tables().task.exists(row) && machine.tables().task.pid(row) == pid).findFirst();
        return task.isEmpty() ? Errno.ESRCH.result() : send(machine, ((Value.Int) arguments[1]).value(), task.getAsInt());
    }

    private static Value sendSig(Machine machine, Value[] arguments) {
        return send(machine, ((Value.Int) arguments[0]).value(), SchedFunctions.row(machine, arguments[1]));
    }

    private static Value send(Machine machine, long number, int task) {
        if (number < 0 || number > SIGNALS_MAX) {
            return Errno.EINVAL.result();
        }
        Optional<Signal> signal = Signal.of(number);
        if (signal.isEmpty() && number != 0) {
            throw new WrongArgument("signal " + number + " is not emulated: use one that ends a process, such as SIGTERM");
        }
        signal.ifPresent(each -> machine.signals().sendSig(each, task));
        return new Value.Int(0);
    }

    private static FunctionDeclaration declare(String name, String errors, String explanation, String example, String source,
            FunctionDeclaration.Body body, Parameter... parameters) {
        Set<String> profiles = Profile.all().stream().map(Profile::name).collect(Collectors.toSet());
        Type result = name.equals("exit") ? Type.VOID : Type.INT;
        return new FunctionDeclaration(name, List.of(parameters), result, errors, profiles, explanation,
                "the kernel's " + source, example, body);
    }
}
