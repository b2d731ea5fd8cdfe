/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.proc.ProcFile;

/** A file under /proc that somebody else brings. */
public final class TestProcFile implements ProcFile {
    @Override
    public String name() {
        return "bells";
    }

    @Override
    public String explanation() {
        return "How many bells there are.";
    }

    @Override
    public String source() {
        return "a test";
    }

    @Override
    public String text(Machine machine) {
        return "bells: " + machine.spec().cpus() + "\n";
    }
}
