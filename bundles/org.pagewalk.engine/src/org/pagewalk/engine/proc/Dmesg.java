/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.proc;

import org.pagewalk.engine.Machine;

/** The kernel's log. It is no file under /proc, where kmsg has the same lines with their urgency, each only once. */
final class Dmesg implements ProcFile {
    @Override
    public String name() {
        return "dmesg";
    }

    @Override
    public String explanation() {
        return "The kernel's log from boot on, as the command dmesg shows it.";
    }

    @Override
    public String source() {
        return "dmesg(1); the kernel's printk.c";
    }

    @Override
    public String text(Machine machine) {
        return machine.log().text();
    }
}
