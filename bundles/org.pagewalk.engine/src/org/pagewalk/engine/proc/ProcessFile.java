/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.proc;

import org.pagewalk.engine.Machine;

/** A file that each process has, under /proc/PID; without a process named, it is that of the current one. */
abstract class ProcessFile implements ProcFile {
    @Override
    public final boolean isOfProcess() {
        return true;
    }

    @Override
    public final String text(Machine machine) {
        return text(machine, machine.scheduler().current());
    }

    @Override
    public abstract String text(Machine machine, int task);
}
