/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine;

import org.pagewalk.model.tables.LogLineTable;
import org.pagewalk.model.tables.Tables;

/** The kernel's log, which dmesg shows. */
public final class KernelLog {
    private final Tables tables;
    private final LogLineTable lines;

    public KernelLog(Tables tables) {
        this.tables = tables;
        lines = tables.logLine;
    }

    /** Adds a line; a text with line ends adds several. */
    public void printk(String text) {
        for (String line : text.split("\n")) {
            int row = lines.add();
            lines.text(row, line);
            lines.time(row, tables.machine.jiffies(0));
        }
    }

    /** All lines, each with its end. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < lines.limit(); row++) {
            text.append(lines.text(row)).append('\n');
        }
        return text.toString();
    }
}
