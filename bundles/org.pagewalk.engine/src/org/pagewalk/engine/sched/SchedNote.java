/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.sched;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.Note;

/** What is told about tasks, processors and time. */
public enum SchedNote implements Note {
    SCHEDULE_TIMEOUT(Shape.call("schedule_timeout", Type.INT, Field.TIMEOUT)),
    SCHEDULE(Shape.call("schedule", Type.VOID)),
    WAKE_UP_PROCESS(Shape.call("wake_up_process", Type.INT, Field.TASK)),
    SEND_SIG(Shape.call("send_sig", Type.INT, Field.SIG, Field.TASK)),
    DO_SIGNAL(Shape.call("do_signal", Type.INT)),
    DO_EXIT(Shape.call("do_exit", Type.VOID, Field.CODE)),
    SIGNAL_SENT(Shape.of(Kind.EVENT, "signal_sent", Field.SIG, Field.TASK)),
    SIGNAL_DELIVERED(Shape.of(Kind.EVENT, "signal_delivered", Field.SIG, Field.TASK)),
    TASK_EXITS(Shape.of(Kind.EVENT, "task_exits", Field.TASK, Field.CODE)),
    TASK_CREATED(Shape.of(Kind.EVENT, "task_created", Field.TASK)),
    TASK_SLEEPS(Shape.of(Kind.EVENT, "task_sleeps", Field.TASK)),
    TASK_WAKES(Shape.of(Kind.EVENT, "task_wakes", Field.TASK)),
    TASK_SWITCH(Shape.of(Kind.EVENT, "task_switch", Field.CPU, Field.TASK)),
    TIMER_EXPIRES(Shape.of(Kind.EVENT, "timer_expires", Field.TASK, Field.JIFFIES)),
    CPU_ENTERED(Shape.of(Kind.EVENT, "cpu_entered", Field.CPU)),
    INTERRUPT_BEGINS(Shape.of(Kind.EVENT, "interrupt_begins", Field.CPU)),
    INTERRUPT_ENDS(Shape.of(Kind.EVENT, "interrupt_ends", Field.CPU)),
    TIME_PASSES(Shape.of(Kind.EVENT, "time_passes", Field.TIMEOUT, Field.JIFFIES));

    private final Shape shape;

    SchedNote(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    /** The fields that the notes share. */
    private static final class Field {
        static final Parameter TASK = new Parameter("task", Type.TASK, "", "the task");
        static final Parameter SIG = new Parameter("sig", Type.SIGNAL, "", "the number of the signal");
        static final Parameter CODE = new Parameter("code", Type.INT, "", "why it ends: a signal's number, or the status of exit"
                + " in the second byte");
        static final Parameter CPU = new Parameter("cpu", Type.INT, "", "the number of the processor");
        static final Parameter TIMEOUT = new Parameter("timeout", Type.INT, "jiffies", "for how long");
        static final Parameter JIFFIES = new Parameter("jiffies", Type.INT, "jiffies", "what the clock shows");
    }
}
