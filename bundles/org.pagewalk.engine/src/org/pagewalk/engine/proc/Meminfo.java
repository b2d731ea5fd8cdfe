/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.proc;

import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.Tables;

/**
 * How much memory there is, and what it is used for. This kernel has no page cache, buffers and swap yet, so their lines
 * are 0, as the kernel would say it.
 */
final class Meminfo implements ProcFile {
    @Override
    public String name() {
        return "meminfo";
    }

    @Override
    public String explanation() {
        return "How much memory there is, free and used, first in bytes and then in kB.";
    }

    @Override
    public String source() {
        return "the kernel's proc(5), si_meminfo()";
    }

    @Override
    public String text(Machine machine) {
        Tables tables = machine.tables();
        long total = tables.machine.totalram_pages(0);
        long totalHigh = tables.machine.totalhigh_pages(0);
        long free = 0;
        long freeHigh = 0;
        for (int zone = 0; zone < tables.zone.limit(); zone++) {
            free += tables.zone.free_pages(zone);
            freeHigh += tables.zone.name(zone).equals("HighMem") ? tables.zone.free_pages(zone) : 0;
        }
        int shift = machine.architecture().pageShift();
        StringBuilder text = new StringBuilder("        total:    used:    free:  shared: buffers:  cached:\n");
        text.append("Mem:  %8d %8d %8d %8d %8d %8d\n".formatted(total << shift, total - free << shift, free << shift, 0, 0, 0));
        text.append("Swap: %8d %8d %8d\n".formatted(0, 0, 0));
        int kilo = shift - 10;
        line(text, "MemTotal", total << kilo);
        line(text, "MemFree", free << kilo);
        line(text, "MemShared", 0);
        line(text, "Buffers", 0);
        line(text, "Cached", 0);
        line(text, "SwapCached", 0);
        line(text, "Active", (long) tables.machine.active_list.size(0) << kilo);
        line(text, "Inactive", (long) tables.machine.inactive_list.size(0) << kilo);
        line(text, "HighTotal", totalHigh << kilo);
        line(text, "HighFree", freeHigh << kilo);
        line(text, "LowTotal", total - totalHigh << kilo);
        line(text, "LowFree", free - freeHigh << kilo);
        line(text, "SwapTotal", 0);
        line(text, "SwapFree", 0);
        return text.toString();
    }

    private static void line(StringBuilder text, String name, long kilobytes) {
        text.append("%-13s %8d kB\n".formatted(name + ":", kilobytes));
    }
}
