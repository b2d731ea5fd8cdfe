/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.sched;

/** Loads the address space of a task that is to run. */
@FunctionalInterface
public interface ContextSwitch {
    /** No task has one. */
    ContextSwitch NONE = (prev, next) -> {
        // all tasks are the kernel's
    };

    /** On the processor at hand, on which one task ran, another goes on. */
    void switchTasks(int prev, int next);
}
