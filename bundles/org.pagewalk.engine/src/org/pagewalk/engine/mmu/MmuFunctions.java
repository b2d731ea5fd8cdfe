/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmu;

import static org.pagewalk.store.Table.NULL;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.paging.PageWalk;
import org.pagewalk.engine.sched.SchedFunctions;
import org.pagewalk.store.Table;

/** Looking up addresses, and flushing TLBs, as kernel code of a scenario does it. */
final class MmuFunctions {
    private static final String SOURCE = "Gorman 4, the kernel's cachetlb.txt";
    private static final String GONE = "A kernel BUG for an address space that is gone.";
    private static final String MAPPED = "task bash { store(current().esp, 42) }\n";
    private static final Parameter TASK = new Parameter("task", Type.TASK, "", "the task whose address it is");
    private static final Parameter MM = new Parameter("mm", Type.MM, "", "the address space");
    private static final Parameter ADDRESS = new Parameter("address", Type.VIRTUAL_ADDRESS, "", "the address");

    private MmuFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                declare("translate", Type.PHYSICAL_ADDRESS, "NULL when no page is there.", "The physical address behind an address of a task, as its"
                        + " page tables say it now, whatever a TLB remembers. Nothing changes by the question.", "seed 002, MMU",
                        MAPPED + "expect translate(bash, bash.esp) != NULL", MmuFunctions::translate, TASK, ADDRESS).asQuestion(),
                flush("flush_tlb_page", "Drops what TLBs remember of one page of an area: on this processor if it has the address space loaded, and on"
                        + " all others that may. It must follow a change of the page's entry.", "flush_tlb_page(vma(bash, bash.esp), bash.esp)",
                        MmuFunctions::page, new Parameter("vma", Type.VMA, "", "the area"), ADDRESS),
                flush("flush_tlb_range", "Drops what TLBs remember of some pages of an address space. The x86 drops all of it then.",
                        "flush_tlb_range(mm(bash), bash.esp, bash.esp + 16)", (m, a) -> {
                            m.mmu().flushTlbRange(mm(m, a[0]), address(m, a[1]), address(m, a[2]));
                            return Value.Nothing.NULL;
                        }, MM, new Parameter("start", Type.VIRTUAL_ADDRESS, "", "the first address"),
                        new Parameter("end", Type.VIRTUAL_ADDRESS, "", "the address behind the last")),
                flush("flush_tlb_mm", "Drops what TLBs remember of an address space, on all processors that may have it loaded.", "flush_tlb_mm(mm(bash))",
                        (m, a) -> {
                            m.mmu().flushTlbMm(mm(m, a[0]));
                            return Value.Nothing.NULL;
                        }, MM),
                flush("flush_tlb_all", "Drops all that TLBs remember, on all processors, what is global too: after a change of the kernel's own map.",
                        "flush_tlb_all()", (m, a) -> {
                            m.mmu().flushTlbAll();
                            return Value.Nothing.NULL;
                        }));
    }

    private static FunctionDeclaration flush(String name, String explanation, String call, FunctionDeclaration.Body body, Parameter... parameters) {
        return declare(name, Type.VOID, parameters.length == 0 ? "None." : GONE, explanation, SOURCE, MAPPED + call, body, parameters);
    }

    private static FunctionDeclaration declare(String name, Type result, String errors, String explanation, String source, String example,
            FunctionDeclaration.Body body, Parameter... parameters) {
        Set<String> profiles = Profile.all().stream().map(Profile::name).collect(Collectors.toSet());
        return new FunctionDeclaration(name, List.of(parameters), result, errors, profiles, explanation, source, example, body);
    }

    private static Value translate(Machine machine, Value[] arguments) {
        int mm = machine.tables().task.mm(SchedFunctions.row(machine, arguments[0]));
        PageWalk walk = PageWalk.of(machine.pageTables(), machine.tables(), mm, address(machine, arguments[1]));
        return walk.physical().isPresent() ? new Value.Address(Type.PHYSICAL_ADDRESS, walk.physical().getAsLong()) : Value.Nothing.NULL;
    }

    private static Value page(Machine machine, Value[] arguments) {
        int vma = row(machine.tables().vmArea, arguments[0], "a vm_area_struct");
        int mm = machine.tables().vmArea.vm_mm(vma);
        if (mm == NULL) {
            throw new KernelBug("this vm_area_struct belongs to no address space; take one that vma or find_vma gave");
        }
        machine.mmu().flushTlbPage(mm, address(machine, arguments[1]));
        return Value.Nothing.NULL;
    }

    private static int mm(Machine machine, Value value) {
        return row(machine.tables().mmStruct, value, "an mm_struct");
    }

    private static int row(Table table, Value value, String what) {
        if (value instanceof Value.Row row && table.exists(row.row()) && table.generation(row.row()) == row.generation()) {
            return row.row();
        }
        throw new KernelBug("NULL, or " + what + " that is gone, is used here; look at what you got first");
    }

    private static long address(Machine machine, Value value) {
        long address = switch (value) {
            case Value.Address(Type kind, long number) -> number;
            case Value.Int(long number) -> number;
            default -> 0;
        };
        return machine.architecture().wrap(address);
    }
}
