/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import java.util.List;
import java.util.Set;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.functions.WrongArgument;
import org.pagewalk.model.tables.TaskTable;

/** The flags of the current task that the allocator looks at (Gorman 6.5.1, table 6.7), and how kernel code sets them. */
public final class ProcessFlags {
    /** The task is itself winning memory back: it gets pages without regard to watermarks. */
    public static final int PF_MEMALLOC = 0x800;
    /** The task is being killed for lack of memory; treated as PF_MEMALLOC. */
    public static final int PF_MEMDIE = 0x1000;
    /** What the task frees now may be kept for itself. */
    public static final int PF_FREE_PAGES = 0x2000;
    private static final String TABLE = "Gorman 6.5.1, table 6.7";
    private static final String USE_UP = "machine { memory 16 MiB }\nwhile alloc_page(GFP_ATOMIC) != NULL { }\n";
    private static final Parameter FLAGS = new Parameter("flags", Type.INT, "bits", "PF_MEMALLOC, PF_MEMDIE, PF_FREE_PAGES, combined with |");
    private static final int KNOWN = PF_MEMALLOC | PF_MEMDIE | PF_FREE_PAGES;

    private ProcessFlags() {
    }

    static List<ConstantDeclaration> constants() {
        return List.of(
                constant("PF_MEMALLOC", PF_MEMALLOC, "The task is itself winning memory back, as kswapd and reclaim are: when"
                        + " no zone is above its watermarks it gets what there is, or NULL, and never reclaims or waits.",
                        USE_UP + "set_process_flags(PF_MEMALLOC)\nexpect alloc_page(GFP_KERNEL) != NULL"),
                constant("PF_MEMDIE", PF_MEMDIE, "The task is being killed for lack of memory: the allocator treats it as"
                        + " PF_MEMALLOC, so that it can end.", USE_UP + "set_process_flags(PF_MEMDIE)\nexpect alloc_page(GFP_KERNEL) != NULL"),
                constant("PF_FREE_PAGES", PF_FREE_PAGES, "The first block that the task frees is kept for it (local_pages)"
                        + " instead of going to the free lists; direct reclaim sets it around its work.",
                        "let page = alloc_page(GFP_KERNEL)\nset_process_flags(PF_FREE_PAGES)\n__free_page(page)\n"
                                + "expect current().local_pages == page"));
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                function("set_process_flags", "Sets flags of the current task, as the kernel does with current->flags |= PF_MEMALLOC; they"
                        + " stay until they are cleared.", "set_process_flags(PF_MEMALLOC)\nexpect (current().flags & PF_MEMALLOC) != 0",
                        (m, a) -> change(m, a[0], true)),
                function("clear_process_flags", "Clears flags of the current task, as the kernel does with current->flags &= ~PF_MEMALLOC.",
                        "set_process_flags(PF_MEMALLOC)\nclear_process_flags(PF_MEMALLOC)\nexpect current().flags == 0",
                        (m, a) -> change(m, a[0], false)));
    }

    private static Value change(Machine machine, Value flags, boolean on) {
        long bits = ((Value.Int) flags).value();
        if ((bits & ~KNOWN) != 0) {
            throw new WrongArgument("0x" + Long.toHexString(bits & ~KNOWN) + " is no flag of a task that the allocator looks at; there are"
                    + " PF_MEMALLOC, PF_MEMDIE and PF_FREE_PAGES");
        }
        TaskTable tasks = machine.tables().task;
        int task = machine.scheduler().current();
        machine.pageAllocator().setProcessFlags(task, on ? tasks.flags(task) | (int) bits : tasks.flags(task) & (int) ~bits);
        return Value.Nothing.NULL;
    }

    private static ConstantDeclaration constant(String name, int value, String explanation, String example) {
        return new ConstantDeclaration(name, Type.INT, value, explanation, TABLE, example);
    }

    private static FunctionDeclaration function(String name, String explanation, String example, FunctionDeclaration.Body body) {
        return new FunctionDeclaration(name, List.of(FLAGS), Type.VOID, "Nothing: another flag is a mistake in the scenario.",
                Set.of(Profile.LINUX_2_4_20.name()), explanation, TABLE, example, body);
    }
}
