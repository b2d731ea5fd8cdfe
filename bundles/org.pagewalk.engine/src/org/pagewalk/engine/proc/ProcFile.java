/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.proc;

import org.pagewalk.engine.Machine;

/**
 * A file under /proc: what the kernel writes when it is read. The engine's own are listed in {@link ProcFiles}; others on
 * the class path are found through {@link java.util.ServiceLoader}.
 */
public interface ProcFile {
    /** Its path below /proc: "buddyinfo". */
    String name();

    /** What stands in it, in a sentence. */
    String explanation();

    /** Where its form is known from: a kernel function, a section of Gorman. */
    String source();

    /** Whether each process has one of its own, under /proc/PID. */
    default boolean isOfProcess() {
        return false;
    }

    /** The same of a process, given by its row, where each has one of its own. */
    default String text(Machine machine, int task) {
        return text(machine);
    }

    /** What the kernel would write at this moment, byte for byte; every line ends with a newline. It only looks. */
    String text(Machine machine);
}
