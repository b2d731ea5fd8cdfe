/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

import java.util.List;
import java.util.Set;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.OutOfBudget;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.proc.ShowMem;

/** What the kernel tells of its memory as a whole, in numbers and as a text. */
final class ReportFunctions {
    /** So many lines the log may have, that a loop does not fill it for ever. */
    private static final int LINES_MAX = 20_000;
    private static final Parameter MEMORY =
            new Parameter("memory", Type.INT, "bytes", "how much memory is described; this machine's if left out", true);
    private static final Parameter SIZEOF_PAGE = new Parameter("sizeof_page", Type.INT, "bytes", "the size of a struct page; this machine's"
            + " if left out", true);

    private ReportFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        Set<String> profiles = Set.of(Profile.LINUX_2_4_20.name());
        return List.of(
                new FunctionDeclaration("show_mem", List.of(), Type.STRING, "None.", profiles, "Writes into the kernel's log how memory is"
                        + " used, as Alt+SysRq+M does, and gives the text: free pages, watermarks, free blocks of each order, page frames"
                        + " by their use. What is not emulated yet is 0.", "the kernel's arch/i386/mm/init.c, show_free_areas()",
                        "print show_mem()", ReportFunctions::showMem),
                new FunctionDeclaration("mem_map_bytes", List.of(MEMORY, SIZEOF_PAGE), Type.INT, "None.", profiles, "How many bytes mem_map"
                        + " takes: a struct page for each page frame. Of so much memory, with such a struct page, if they are given.",
                        "Gorman 3", "expect mem_map_bytes(1 GiB, 44) == 11 MiB", ReportFunctions::memMapBytes).asQuestion());
    }

    private static Value showMem(Machine machine, Value[] arguments) {
        if (machine.tables().logLine.limit() > LINES_MAX) {
            throw new OutOfBudget("the kernel's log has " + LINES_MAX + " lines, and the run was ended here; call show_mem less often");
        }
        String text = ShowMem.text(machine);
        machine.log().printk(text);
        return new Value.Text(text);
    }

    private static Value memMapBytes(Machine machine, Value[] arguments) {
        long frames = arguments[0] instanceof Value.Int(long memory) ? memory >> machine.architecture().pageShift()
                : machine.tables().machine.max_mapnr(0);
        long size = arguments[1] instanceof Value.Int(long bytes) ? bytes : machine.tables().machine.sizeof_page(0);
        return new Value.Int(frames * size);
    }
}
