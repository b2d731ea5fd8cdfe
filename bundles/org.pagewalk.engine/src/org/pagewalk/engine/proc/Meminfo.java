/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.proc;

import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.MachineTable;
import org.pagewalk.model.tables.Tables;

/**
 * How much memory there is, and what it is used for, in two forms: that of 2.4.20, which has a table in bytes before its
 * lines, and that of 2.6.24, which has more lines. This kernel has no swap yet, so its numbers are 0; lines about parts of
 * later kernels that are not emulated are left out.
 */
final class Meminfo implements ProcFile {
    private final boolean isLater;

    private Meminfo(boolean isLater) {
        this.isLater = isLater;
    }

    /** The file as the emulated kernel writes it. */
    static Meminfo of24() {
        return new Meminfo(false);
    }

    /** The same state as a later kernel would write it. */
    static Meminfo of26() {
        return new Meminfo(true);
    }

    @Override
    public String name() {
        return isLater ? "meminfo-2.6" : "meminfo";
    }

    @Override
    public String explanation() {
        return isLater ? "How much memory there is and what it is used for, as 2.6.24 writes it: also what is dirty, mapped, or a page table."
                : "How much memory there is, free and used, first in bytes and then in kB.";
    }

    @Override
    public String source() {
        return isLater ? "000, /proc/meminfo; the kernel's proc(5), meminfo_read_proc() of 2.6.24, the lines that can be answered here"
                : "the kernel's proc(5), meminfo_read_proc() of 2.4.20";
    }

    @Override
    public String text(Machine machine) {
        return isLater ? later(machine) : early(machine);
    }

    private static String early(Machine machine) {
        Amounts amounts = Amounts.of(machine);
        int shift = machine.architecture().pageShift();
        StringBuilder text = new StringBuilder("        total:    used:    free:  shared: buffers:  cached:\n");
        text.append("Mem:  %8d %8d %8d %8d %8d %8d\n".formatted(amounts.total << shift, amounts.total - amounts.free << shift,
                amounts.free << shift, 0, amounts.buffers << shift, amounts.cached << shift));
        text.append("Swap: %8d %8d %8d\n".formatted(0, 0, 0));
        Lines lines = new Lines(text, shift);
        lines.add("MemTotal", amounts.total);
        lines.add("MemFree", amounts.free);
        lines.add("MemShared", 0);
        lines.addUse(machine.tables().machine, amounts);
        lines.addHigh(amounts);
        lines.addSwap();
        return text.toString();
    }

    private static String later(Machine machine) {
        Amounts amounts = Amounts.of(machine);
        PageCounts counts = PageCounts.of(machine);
        Lines lines = new Lines(new StringBuilder(), machine.architecture().pageShift());
        lines.add("MemTotal", amounts.total);
        lines.add("MemFree", amounts.free);
        lines.addUse(machine.tables().machine, amounts);
        if (machine.architecture().hasHighMemory()) {
            lines.addHigh(amounts);
        }
        lines.addSwap();
        lines.add("Dirty", counts.dirty());
        lines.add("Writeback", counts.writeback());
        lines.add("AnonPages", counts.anonymous());
        lines.add("Mapped", counts.mapped());
        lines.add("PageTables", counts.pageTables());
        return lines.text.toString();
    }

    /**
     * What both forms tell, in pages.
     *
     * @param cached the page cache without what is in buffers
     */
    private record Amounts(long total, long free, long totalHigh, long freeHigh, long buffers, long cached) {
        static Amounts of(Machine machine) {
            Tables tables = machine.tables();
            long free = 0;
            long freeHigh = 0;
            for (int zone = 0; zone < tables.zone.limit(); zone++) {
                free += tables.zone.free_pages(zone);
                freeHigh += tables.zone.name(zone).equals("HighMem") ? tables.zone.free_pages(zone) : 0;
            }
            long buffers = PageCounts.buffers(tables);
            return new Amounts(tables.machine.totalram_pages(0), free, tables.machine.totalhigh_pages(0), freeHigh, buffers,
                    tables.machine.page_cache_size(0) - buffers);
        }
    }

    /** Lines in kB, made of pages. */
    private record Lines(StringBuilder text, int pageShift) {
        void add(String name, long pages) {
            text.append("%-13s %8d kB\n".formatted(name + ":", pages << pageShift - 10));
        }

        void addUse(MachineTable machine, Amounts amounts) {
            add("Buffers", amounts.buffers);
            add("Cached", amounts.cached);
            add("SwapCached", 0);
            add("Active", machine.nr_active_pages(0));
            add("Inactive", machine.nr_inactive_pages(0));
        }

        void addHigh(Amounts amounts) {
            add("HighTotal", amounts.totalHigh);
            add("HighFree", amounts.freeHigh);
            add("LowTotal", amounts.total - amounts.totalHigh);
            add("LowFree", amounts.free - amounts.freeHigh);
        }

        void addSwap() {
            add("SwapTotal", 0);
            add("SwapFree", 0);
        }
    }
}
