/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.List;

import org.pagewalk.engine.boot.BootFunctions;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.sched.SchedFunctions;
import org.pagewalk.model.PagewalkPackage;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.mms.As;
import org.pagewalk.scenario.mms.Block;
import org.pagewalk.scenario.mms.Boot;
import org.pagewalk.scenario.mms.Call;
import org.pagewalk.scenario.mms.Interrupt;
import org.pagewalk.scenario.mms.Kernel;
import org.pagewalk.scenario.mms.MmsPackage;
import org.pagewalk.scenario.mms.OnCpu;
import org.pagewalk.scenario.mms.Statement;
import org.pagewalk.scenario.mms.Task;
import org.pagewalk.scenario.mms.Wait;
import org.pagewalk.scenario.run.Act;
import org.pagewalk.scenario.run.Code;
import org.pagewalk.scenario.run.Frame;
import org.pagewalk.scenario.run.Mistake;
import org.pagewalk.scenario.run.Session;
import org.pagewalk.scenario.run.Shape;
import org.pagewalk.scenario.run.TaskEnded;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;
import org.pagewalk.scenario.syntax.Unit;

/** Compiles the blocks that say on whose behalf, and under which conditions, code runs; and the passing of time. */
final class Contexts {
    private static final Shape TASK = new Shape.Structure(PagewalkPackage.Literals.TASK);
    private static final String NOT_YET = " needs what a machine does not have while it boots";
    /** So many milliseconds can pass at once: 34 years. */
    private static final long WAIT_MAX = 1L << 40;

    /** What is known, while compiling, of where code will run. */
    enum Mode {
        /** In the kernel, where it may sleep. */
        KERNEL,
        /** In an interrupt. */
        INTERRUPT,
        /** In the kernel while the machine boots. */
        BOOT,
        /** In a process. */
        USER,
        /** In a function of the scenario, which may be called anywhere. */
        ANYWHERE
    }

    private final Source source;
    private final Problems problems;
    private final Declarations declarations;
    private Mode mode = Mode.KERNEL;
    /** Whether a bug is expected here, so that nothing is said about what leads to one. */
    private boolean wantsBug;
    private boolean hasBoot;

    Contexts(Source source, Problems problems, Declarations declarations) {
        this.declarations = declarations;
        this.source = source;
        this.problems = problems;
    }

    /** Compiles a block for another mode. */
    Act in(Mode inner, Block block, Scope scope, Statements statements) {
        Mode outer = mode;
        mode = inner;
        Act act = statements.block(block, scope);
        mode = outer;
        return act;
    }

    /** Compiles a block in which a bug is expected. */
    Act wantingBug(Block block, Scope scope, Statements statements) {
        boolean before = wantsBug;
        wantsBug = true;
        Act act = statements.block(block, scope);
        wantsBug = before;
        return act;
    }

    /** Whether the code here is that of a process. */
    boolean isUser() {
        return mode == Mode.USER;
    }

    /** Whether the code here is that of a function, so that nobody knows where it will run. */
    boolean isAnywhere() {
        return mode == Mode.ANYWHERE;
    }

    /** The flags of an ordinary allocation here. */
    String flags() {
        return mode == Mode.INTERRUPT ? "GFP_ATOMIC" : "GFP_KERNEL";
    }

    /** Looks whether a kernel function may be called here. */
    void check(Call call, FunctionDeclaration function, Typed[] given, Place place) {
        if (mode != Mode.USER && mode != Mode.ANYWHERE && function.isSystemCall()) {
            problems.error(place, "kernel-mode", function.name() + " is a system call, which processes make: write it in task NAME { ... }"
                    + " or as TASK { ... }");
        }
        if (mode == Mode.BOOT && !function.isForBoot()) {
            problems.error(place, "boot-mode", function.name() + NOT_YET + ": call it behind boot { }");
        }
        if (mode != Mode.BOOT && mode != Mode.ANYWHERE && function.isOnlyForBoot()) {
            problems.error(place, "boot-only", function.name() + " is gone once the machine has booted: call it in boot { }, right behind "
                    + "machine { }");
        }
        if (mode == Mode.USER && !function.isQuestion() && !function.isSystemCall()) {
            problems.error(place, "user-mode", function.name() + " is a function of the kernel, and this is a process:"
                    + " write kernel { " + function.name() + "(...) } for the kernel to do it on its behalf",
                    () -> ContextRemedies.kernel(source, declarations, call));
        }
        for (int i = 0; mode == Mode.INTERRUPT && !wantsBug && i < given.length; i++) {
            if (function.parameters().get(i).type() == Type.GFP && given[i] != null && given[i].constant().isPresent()
                    && (given[i].constant().getAsLong() & Gfp.__GFP_WAIT) != 0) {
                Place flags = given[i].place();
                problems.warning(flags, "atomic-sleep", "with these flags " + function.name()
                        + " may sleep, and nothing may in an interrupt: write GFP_ATOMIC", () -> ContextRemedies.atomic(source, flags));
            }
        }
    }

    /** Whether the scenario has code that runs while the machine boots. */
    boolean hasBoot() {
        return hasBoot;
    }

    Act compile(Boot boot, Scope scope, Statements statements) {
        if (hasBoot || statements.hasBegun() || !scope.isTop()) {
            problems.error(keyword(boot, "boot"), hasBoot ? "second-boot" : "late-boot", hasBoot ? "a machine boots once: write all"
                    + " of it into one block" : "the machine boots before everything else: move this to the beginning, behind machine { }");
        }
        hasBoot = true;
        Act body = in(Mode.BOOT, boot.getBody(), scope, statements);
        return around(boot, frame -> {
            Session session = frame.session();
            session.setBooting(true);
            body.run(frame);
            session.setBooting(false);
            session.run().call(BootFunctions.COMPLETE);
            return true;
        });
    }

    Act compile(Interrupt interrupt, Scope scope, Statements statements) {
        checkHasBooted(interrupt, "interrupt");
        if (mode == Mode.USER) {
            problems.error(keyword(interrupt, "interrupt"), "user-mode",
                    "an interrupt is handled by the kernel: move this out of the task, or into kernel { }",
                    () -> List.of(ContextRemedies.kernel(source, source.place(interrupt))));
        }
        Act body = in(Mode.INTERRUPT, interrupt.getBody(), scope, statements);
        return around(interrupt, frame -> {
            Session session = frame.session();
            session.run().call(SchedFunctions.BEGIN_INTERRUPT);
            try {
                return body.run(frame);
            } finally {
                session.run().call(SchedFunctions.END_INTERRUPT);
            }
        });
    }

    Act compile(OnCpu on, Scope scope, Statements statements) {
        checkMayLeave(on, "on");
        Typed cpu = statements.expressions().value(on.getCpu(), scope, source.place(on));
        if (!cpu.shape().equals(Shape.INT) && cpu.shape() != Shape.Open.ANY) {
            problems.error(cpu.place(), "no-number", "a CPU has a number, as in on cpu 1 { ... }; this is " + cpu.shape().words());
        }
        Act body = in(mode, on.getBody(), scope, statements);
        return around(on, frame -> {
            Session session = frame.session();
            int cpus = session.machine().tables().machine.cpus(0);
            if (!(cpu.code().eval(frame) instanceof Value.Int(long number)) || number < 0 || number >= cpus) {
                throw Mistake.at(cpu.place().offset(), "there is no such CPU: this machine has "
                        + (cpus == 1 ? "CPU 0 alone; write cpus 2 in its machine { } block" : "CPUs 0 to " + (cpus - 1)));
            }
            Value before = session.run().call(SchedFunctions.ENTER_CPU, new Value.Int(number));
            try {
                return body.run(frame);
            } finally {
                session.run().call(SchedFunctions.ENTER_CPU, before);
            }
        });
    }

    Act compile(Task task, Scope scope, Statements statements) {
        checkMayLeave(task, "task");
        Place place = source.place(task, MmsPackage.Literals.TASK__NAME);
        String name = task.getName() == null ? "task" : task.getName();
        int slot = statements.bind(name, place, TASK, scope);
        Act body = in(Mode.USER, task.getBody(), scope, statements);
        return around(task, frame -> {
            Value process = frame.session().run().call(SchedFunctions.CREATE, new Value.Text(name));
            frame.set(slot, process);
            return as(process, body, frame);
        });
    }

    Act compile(As as, Scope scope, Statements statements) {
        checkMayLeave(as, "as");
        Typed task = statements.expressions().value(as.getTask(), scope, source.place(as));
        if (!TASK.accepts(task.shape())) {
            problems.error(task.place(), "no-task", "as goes on with a task; this is " + task.shape().words());
        }
        Act body = in(Mode.USER, as.getBody(), scope, statements);
        Code code = task.code();
        return around(as, frame -> {
            Value process = code.eval(frame);
            if (!(process instanceof Value.Row row) || row.table() != frame.session().machine().tables().task) {
                throw Mistake.at(task.place().offset(), "this is no task");
            }
            return as(process, body, frame);
        });
    }

    private static boolean as(Value process, Act body, Frame frame) {
        Session session = frame.session();
        Value before = session.run().call(SchedFunctions.SWITCH, process);
        boolean wasUser = session.setUserMode(true);
        try {
            session.returnToUserMode();
            return body.run(frame);
        } catch (TaskEnded ended) {
            return true;
        } finally {
            session.setUserMode(wasUser);
            session.run().call(SchedFunctions.SWITCH, before);
        }
    }

    Act compile(Kernel kernel, Scope scope, Statements statements) {
        if (mode == Mode.KERNEL || mode == Mode.INTERRUPT || mode == Mode.BOOT) {
            problems.error(keyword(kernel, "kernel"), "kernel-mode", "code here is the kernel's already: write it without kernel { }",
                    () -> ContextRemedies.bare(source, kernel));
        }
        Act body = in(Mode.KERNEL, kernel.getBody(), scope, statements);
        return around(kernel, frame -> {
            Session session = frame.session();
            boolean wasUser = session.setUserMode(false);
            boolean on;
            try {
                on = body.run(frame);
            } finally {
                session.setUserMode(wasUser);
            }
            session.returnToUserMode();
            return on;
        });
    }

    Act compile(Wait wait, Scope scope, Statements statements) {
        checkHasBooted(wait, "wait");
        if (mode == Mode.INTERRUPT && !wantsBug) {
            problems.warning(keyword(wait, "wait"), "atomic-sleep", "nothing may wait in an interrupt: move this behind it");
        }
        Typed time = statements.expressions().value(wait.getDuration(), scope, source.place(wait));
        if (!time.shape().equals(Shape.INT) && time.shape() != Shape.Open.ANY) {
            problems.error(time.place(), "no-number", "wait takes a time, as in wait 30 s; this is " + time.shape().words());
        } else if (time.constant().isPresent() && time.unit().filter(Unit.Kind.TIME::equals).isEmpty()) {
            problems.error(time.place(), "unit", "wait takes a time with its unit: write wait "
                    + Numbers.digits(source, time.place()) + " s (or ms, min)",
                    () -> time.unit().isPresent() ? List.of() : List.of(Remedy.insert(time.place().end(), " s")));
        }
        return around(wait, frame -> {
            if (!(time.code().eval(frame) instanceof Value.Int(long milliseconds)) || milliseconds < 0 || milliseconds > WAIT_MAX) {
                throw Mistake.at(time.place().offset(), "this is no time that can pass: wait takes 0 ms to " + WAIT_MAX + " ms");
            }
            frame.session().run().call(SchedFunctions.WAIT, new Value.Int(milliseconds));
            return true;
        });
    }

    private void checkHasBooted(Statement statement, String word) {
        if (mode == Mode.BOOT) {
            problems.error(keyword(statement, word), "boot-mode", word + NOT_YET + ": move it behind boot { }");
        }
    }

    private void checkMayLeave(Statement statement, String word) {
        checkHasBooted(statement, word);
        if (mode == Mode.INTERRUPT) {
            problems.error(keyword(statement, word), "atomic", "an interrupt runs to its end, where it came:"
                    + " move this out of interrupt { }");
        }
    }

    private Place keyword(Statement statement, String word) {
        return new Place(source.place(statement).offset(), word.length());
    }

    /** A statement that is counted, and at whose line the run is while it begins. */
    private Act around(Statement statement, Act act) {
        int offset = source.place(statement).offset();
        int line = source.shownLine(offset);
        return frame -> {
            frame.session().tick(offset);
            frame.session().atLine(line);
            frame.session().calling(offset);
            return act.run(frame);
        };
    }
}
