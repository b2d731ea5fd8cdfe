/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.sched;

import java.util.List;
import java.util.stream.Stream;

import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Subsystem;

/** What tasks, processors and time bring to the language. */
public final class SchedDeclarations implements Subsystem {
    private static final String TERM = "task bash { kill(getpid(), SIGTERM) }";
    private static final String SCHED = "the kernel's sched.c";

    @Override
    public String title() {
        return "Tasks, processors and time";
    }

    @Override
    public List<FunctionDeclaration> functions() {
        return Stream.concat(SchedFunctions.functions().stream(), SystemCalls.functions().stream()).toList();
    }

    @Override
    public List<ConstantDeclaration> constants() {
        return Stream.concat(SchedFunctions.constants().stream(), SystemCalls.constants().stream()).toList();
    }

    @Override
    public List<EventDeclaration> events() {
        return List.of(
                event(SchedNote.TASK_CREATED, "A process is made.", SCHED, "task bash { }"),
                event(SchedNote.TASK_SLEEPS, "A task goes to sleep.", SCHED, "schedule_timeout(HZ)"),
                event(SchedNote.TASK_WAKES, "A task that slept is woken.", SCHED, "schedule_timeout(HZ)"),
                event(SchedNote.TASK_SWITCH, "A processor goes on with another task.", SCHED, "task bash { }"),
                event(SchedNote.SIGNAL_SENT, "A task gets a signal, which waits until the task goes on in user mode.",
                        "the kernel's signal.c", TERM),
                event(SchedNote.SIGNAL_DELIVERED, "A signal ends a process.", "the kernel's signal.c", TERM),
                event(SchedNote.TASK_EXITS, "A process has ended.", "the kernel's exit.c", "task bash { exit(0) }"),
                event(SchedNote.TIMER_EXPIRES, "A timer's time has come.", "the kernel's timer.c", "schedule_timeout(HZ)"),
                event(SchedNote.CPU_ENTERED, "What follows happens on another processor.", "Pagewalk",
                        "machine { cpus 2 }\non cpu 1 { }"),
                event(SchedNote.INTERRUPT_BEGINS, "An interrupt comes.", "the kernel's irq.c", "interrupt { }"),
                event(SchedNote.INTERRUPT_ENDS, "An interrupt is over.", "the kernel's irq.c", "interrupt { }"),
                event(SchedNote.TIME_PASSES, "Somebody has waited.", "the kernel's timer.c", "wait 1 s"));
    }

    private static EventDeclaration event(SchedNote note, String explanation, String source, String example) {
        return new EventDeclaration(note, explanation, source, example + "\nexpect event " + note.word());
    }
}
