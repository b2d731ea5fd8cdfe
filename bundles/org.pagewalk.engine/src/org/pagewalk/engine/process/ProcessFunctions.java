/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.process;

import static org.pagewalk.store.Table.NULL;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;

/** The system calls with which processes multiply and change. */
final class ProcessFunctions {
    private static final String SOURCE = "Gorman 9.1, table 9.1";
    private static final String NO_MEMORY = "NULL when there is no memory for it (-ENOMEM).";

    private ProcessFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                declare("fork", Type.TASK, NO_MEMORY, "Makes a child of this process, with an address space of its own in which the same can be"
                        + " read. No page is copied until one of the two writes. Go on as the child with as child { }.",
                        "task bash {\n  let p = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)\n  store(p, 42)\n"
                                + "  let child = fork()\n  as child { store(p, 43) }\n  expect load(p) == 42\n}",
                        (machine, arguments) -> fork(machine, 0)).failingWith(Errno.ENOMEM),
                declare("vfork", Type.TASK, NO_MEMORY, "Makes a child that uses this address space itself. This process sleeps until the child"
                        + " calls execve or ends.",
                        "task bash {\n  let child = vfork()\n  as child { exit(0) }\n}",
                        (machine, arguments) -> fork(machine, Fork.CLONE_VM | Fork.CLONE_VFORK)).failingWith(Errno.ENOMEM),
                declare("clone", Type.TASK, NO_MEMORY, "Makes a child that shares with this process what the flags say: with CLONE_VM the address"
                        + " space, as threads do; without it, this is fork.",
                        "task bash {\n  let thread = clone(CLONE_VM)\n  expect thread.mm == current().mm\n}",
                        (machine, arguments) -> fork(machine, (int) ((Value.Int) arguments[0]).value() & (Fork.CLONE_VM | Fork.CLONE_VFORK)),
                        new Parameter("flags", Type.INT, "CLONE_ flags", "CLONE_VM, CLONE_VFORK, or 0")).failingWith(Errno.ENOMEM),
                declare("execve", Type.INT, "-ETXTBSY when the program's file is open to be written. When memory runs out on the way, the process"
                        + " is killed.", "Lets this process run another program: all its areas go, and those of the program come.",
                        "program bc { text 8 pages }\ntask bash {\n  execve(bc)\n  expect current().comm == \"bc\"\n}",
                        ProcessFunctions::execve, new Parameter("program", Type.PROGRAM, "", "the program"))
                        .failingWith(Errno.ETXTBSY, Errno.ENOMEM),
                declare("set_esp", Type.VOID, "None.", "Sets the stack pointer of this process, as its code does all the time: the stack grows"
                        + " only down to 32 bytes below it.",
                        "task bash {\n  let low = current().esp - 3 pages\n  set_esp(low)\n  store(low, 42)\n}",
                        (machine, arguments) -> {
                            machine.tables().task.esp(machine.scheduler().current(), ((Value.Address) arguments[0]).value());
                            return Value.Nothing.NULL;
                        }, new Parameter("esp", Type.USER_ADDRESS, "", "the new stack pointer")));
    }

    static List<ConstantDeclaration> constants() {
        return List.of(
                new ConstantDeclaration("CLONE_VM", Type.INT, Fork.CLONE_VM, "Parent and child use the same address space.",
                        "the kernel's sched.h", "task bash { clone(CLONE_VM) }"),
                new ConstantDeclaration("CLONE_VFORK", Type.INT, Fork.CLONE_VFORK, "The parent sleeps until the child has another address space"
                        + " or has ended.", "the kernel's sched.h", "task bash {\n  let child = clone(CLONE_VM | CLONE_VFORK)\n  as child { exit(0) }\n}"));
    }

    private static Value fork(Machine machine, int flags) {
        int child = machine.processes().fork(flags);
        return child == NULL ? Value.Nothing.NULL : new Value.Row(machine.tables().task, child, machine.tables().task.generation(child));
    }

    private static Value execve(Machine machine, Value[] arguments) {
        if (arguments[0] instanceof Value.Row program && machine.tables().program.exists(program.row())) {
            return new Value.Int(machine.processes().execve(program.row()));
        }
        throw new KernelBug("NULL is used as a program; declare one with program NAME { text 8 pages }");
    }

    private static FunctionDeclaration declare(String name, Type result, String errors, String explanation, String example,
            FunctionDeclaration.Body body, Parameter... parameters) {
        Set<String> profiles = Profile.all().stream().map(Profile::name).collect(Collectors.toSet());
        return new FunctionDeclaration(name, List.of(parameters), result, errors, profiles, explanation, SOURCE, example, body)
                .asSystemCall();
    }
}
