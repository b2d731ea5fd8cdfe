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
import java.util.stream.Stream;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.functions.WrongArgument;
import org.pagewalk.model.tables.TaskTable;

/** What processes call: who they are, signals, and their end; and how the kernel sends a signal. */
final class SystemCalls {
    private static final int SIGNALS_MAX = 64;
    /** No process may have more files open. */
    private static final int NR_OPEN = 1 << 20;
    private static final Parameter RESOURCE = new Parameter("resource", Type.INT, "RLIMIT_ number", "which limit, such as RLIMIT_STACK");
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
                declare("getrlimit", "-EINVAL when there is no such limit.", "What this process may use of something: rlim_cur. RLIM_INFINITY"
                        + " stands for no limit.", "task bash { expect getrlimit(RLIMIT_STACK) == 8 MiB }", "sys.c", SystemCalls::getrlimit,
                        RESOURCE).failingWith(Errno.EINVAL).asSystemCall(),
                declare("setrlimit", "-EINVAL when there is no such limit; -EPERM when it, or how far it may be raised, is above rlim_max and the"
                        + " caller is not root, and for more than 1048576 files.", "Says what this process and its later children may use.",
                        "task bash {\n  setrlimit(RLIMIT_AS, 65536)\n  expect error ENOMEM {\n    mmap(0, 1 MiB, PROT_READ, MAP_PRIVATE |"
                                + " MAP_ANONYMOUS)\n  }\n}", "sys.c", SystemCalls::setrlimit, RESOURCE,
                        new Parameter("rlim_cur", Type.INT, "bytes", "what is to hold now"),
                        new Parameter("rlim_max", Type.INT, "bytes", "up to where it may be raised; stays as it is if left out", true))
                        .failingWith(Errno.EINVAL, Errno.EPERM).asSystemCall(),
                declare("send_sig", "-EINVAL when there is no such signal.", "Sends a task a signal, which is delivered when "
                        + "the task goes on in user mode. It is woken if it sleeps.",
                        "task bash { kernel { send_sig(SIGTERM, current(), 1) } }", "signal.c", SystemCalls::sendSig, SIG,
                        new Parameter("task", Type.TASK, "", "to which"),
                        new Parameter("priv", Type.INT, "", "whether the kernel sends it on its own behalf"))
                        .failingWith(Errno.EINVAL));
    }

    static List<ConstantDeclaration> constants() {
        return Stream.concat(signals(), limits()).toList();
    }

    private static Stream<ConstantDeclaration> limits() {
        return Stream.of(
                limit("RLIMIT_CPU", Rlimits.RLIMIT_CPU, "Time on processors, in seconds; not emulated."),
                limit("RLIMIT_FSIZE", Rlimits.RLIMIT_FSIZE, "How long a file may become, in bytes; not emulated."),
                limit("RLIMIT_DATA", Rlimits.RLIMIT_DATA, "From where the data begin to where the heap ends, in bytes: brk."),
                limit("RLIMIT_STACK", Rlimits.RLIMIT_STACK, "How large a stack may grow, in bytes."),
                limit("RLIMIT_CORE", Rlimits.RLIMIT_CORE, "How large an image of memory may be that a signal leaves; not emulated."),
                limit("RLIMIT_RSS", Rlimits.RLIMIT_RSS, "How much may be in memory, in bytes; 2.4.20 does not heed it."),
                limit("RLIMIT_NPROC", Rlimits.RLIMIT_NPROC, "How many processes a user may have; not emulated."),
                limit("RLIMIT_NOFILE", Rlimits.RLIMIT_NOFILE, "How many files may be open; not emulated."),
                limit("RLIMIT_MEMLOCK", Rlimits.RLIMIT_MEMLOCK, "How much memory may be locked, in bytes: mlock."),
                limit("RLIMIT_AS", Rlimits.RLIMIT_AS, "How large all areas may be together, in bytes."),
                limit("RLIMIT_LOCKS", Rlimits.RLIMIT_LOCKS, "How many locks on files a process may have; not emulated."),
                new ConstantDeclaration("RLIM_INFINITY", Type.INT, Rlimits.RLIM_INFINITY, "No limit.", "the kernel's asm-i386/resource.h",
                        "task bash { expect getrlimit(RLIMIT_AS) == RLIM_INFINITY }"));
    }

    private static ConstantDeclaration limit(String name, int number, String explanation) {
        return new ConstantDeclaration(name, Type.INT, number, explanation, "the kernel's asm-i386/resource.h",
                "task bash { print getrlimit(" + name + ") }");
    }

    private static Value getrlimit(Machine machine, Value[] arguments) {
        long resource = ((Value.Int) arguments[0]).value();
        return isLimit(resource) ? new Value.Int(machine.scheduler().rlimits().current(machine.scheduler().current(), (int) resource))
                : Errno.EINVAL.result();
    }

    private static boolean isLimit(long resource) {
        return resource >= 0 && resource < TaskTable.RLIM_NLIMITS;
    }

    private static Value setrlimit(Machine machine, Value[] arguments) {
        long resource = ((Value.Int) arguments[0]).value();
        if (!isLimit(resource)) {
            return Errno.EINVAL.result();
        }
        Rlimits limits = machine.scheduler().rlimits();
        int task = machine.scheduler().current();
        long old = limits.maximum(task, (int) resource);
        long current = ((Value.Int) arguments[1]).value();
        long maximum = arguments[2] instanceof Value.Int(long number) ? number : old;
        boolean isHigher = isAbove(current, old) || isAbove(maximum, old);
        boolean isTooMany = resource == Rlimits.RLIMIT_NOFILE && (isAbove(current, NR_OPEN) || isAbove(maximum, NR_OPEN));
        if (isHigher && machine.tables().task.uid(task) != 0 || isTooMany) {
            return Errno.EPERM.result();
        }
        limits.set(task, (int) resource, current, maximum);
        return new Value.Int(0);
    }

    private static boolean isAbove(long one, long other) {
        return Long.compareUnsigned(one, other) > 0;
    }

    private static Stream<ConstantDeclaration> signals() {
        return Stream.of(Signal.values()).map(signal -> new ConstantDeclaration(signal.name(), Type.SIGNAL,
                signal.number(), signal.explanation(), "the kernel's asm-i386/signal.h", example(signal)));
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
