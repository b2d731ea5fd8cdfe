/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Arrays;

import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.RunLimits;
import org.pagewalk.engine.sched.SchedFunctions;
import org.pagewalk.model.tables.Tables;

/** A recorded run in which processes map and use memory, as a scenario would let them. */
final class ProcessRun {
    static final int PAGE = 4096;
    private static final int READ_WRITE = 3;
    private static final int MAP_SHARED = 0x01;
    private static final int MAP_SHARED_ANONYMOUS = 0x21;
    private static final int MAP_PRIVATE_ANONYMOUS = 0x22;

    final Run run;
    final Tables tables;
    private final Declarations declarations;
    private int line;

    /** The process bash runs. */
    ProcessRun() throws ConfigurationException {
        this(MachineSpec.defaults());
    }

    ProcessRun(MachineSpec spec) throws ConfigurationException {
        Machine machine = Machine.boot(spec);
        run = Run.record(machine, RunLimits.DEFAULT);
        tables = machine.tables();
        declarations = Declarations.of(machine.profile(), machine.architecture());
        enter(run.call(SchedFunctions.CREATE, new Value.Text("bash")));
    }

    /** The next line of a scenario: something that the process calls. */
    Value call(String name, Value... arguments) {
        run.line(++line);
        FunctionDeclaration function = declarations.function(name).orElseThrow().inUserMode();
        return run.call(function, arguments);
    }

    /** A private area without a file; its first address. */
    long map(int pages) {
        return map(pages, MAP_PRIVATE_ANONYMOUS);
    }

    /** A shared one. */
    long mapShared(int pages) {
        return map(pages, MAP_SHARED_ANONYMOUS);
    }

    private long map(int pages, int flags) {
        return ((Value.Address) call("mmap", address(0), new Value.Int((long) pages * PAGE), new Value.Int(READ_WRITE), new Value.Int(flags),
                Value.Nothing.NULL, new Value.Int(0))).value();
    }

    /** A file on the disk, open to be read and written; the open file. */
    Value file(String name, int pages) {
        DeclarationKind kind = declarations.kind("file").orElseThrow();
        Value[] arguments = new Value[kind.keys().size() + 1];
        Arrays.fill(arguments, Value.Nothing.NULL);
        arguments[0] = new Value.Text(name);
        for (int i = 0; i < kind.keys().size(); i++) {
            arguments[i + 1] = kind.keys().get(i).name().equals("size") ? new Value.Int((long) pages * PAGE) : Value.Nothing.NULL;
        }
        return run.call(kind.maker(), arguments);
    }

    /** A shared area of the first pages of a file. */
    long mapFile(Value file, int pages) {
        return ((Value.Address) call("mmap", address(0), new Value.Int((long) pages * PAGE), new Value.Int(READ_WRITE), new Value.Int(MAP_SHARED),
                file, new Value.Int(0))).value();
    }

    private static Value address(long address) {
        return new Value.Address(Type.USER_ADDRESS, address);
    }

    void store(long address) {
        call("store", address(address), new Value.Int(0x2A), new Value.Int(4));
    }

    void load(long address) {
        call("load", address(address), new Value.Int(4));
    }

    /** A child, ready to run. */
    Value fork() {
        return call("fork");
    }

    /** Goes on as another task. */
    void enter(Value task) {
        run.call(SchedFunctions.SWITCH, task);
    }

    /** The current task's address space. */
    int mm() {
        return tables.task.mm(run.machine().scheduler().current());
    }

    /** The frame behind an address of the current task. */
    int frame(long address) {
        return run.machine().pageTables().followPage(mm(), address, false);
    }

    Subject look(Target selected) {
        return new Subject(run, "", selected, Progress.NONE);
    }

    Subject look() {
        return look(Target.NONE);
    }
}
