/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import static org.pagewalk.store.Table.NULL;

import java.util.List;
import java.util.Set;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;

/**
 * The values of a scenario as page tables take them: a pointer to an entry is the kernel address of it, an entry a number, an
 * address one of a process's or the kernel's.
 */
final class Operands {
    static final Parameter MM = new Parameter("mm", Type.MM, "", "the address space");
    static final Parameter ADDRESS = new Parameter("address", Type.VIRTUAL_ADDRESS, "", "the address");
    static final Parameter PTE = new Parameter("pte", Type.INT, "", "the entry: what pte_val gives");
    static final Parameter PTEP = new Parameter("ptep", Type.KERNEL_ADDRESS, "", "where the entry is");
    /** What makes a process with a page, and gives its entry. */
    static final String MAPPED = "task bash { store(current().esp, 42) }\nlet address = bash.esp\nlet pgd = pgd_offset(mm(bash), address)\n"
            + "let pmd = pmd_offset(pgd, address)\nlet ptep = pte_offset(pmd, address)\n";
    static final String NO_ENTRY = "A kernel BUG for an address at which no entry of a page table can be.";

    private Operands() {
    }

    static FunctionDeclaration declare(String name, Type result, String errors, String explanation, String source, String example,
            FunctionDeclaration.Body body, Parameter... parameters) {
        return new FunctionDeclaration(name, List.of(parameters), result, errors, Set.of(Profile.LINUX_2_4_20.name()), explanation,
                "Gorman " + source, example, body);
    }

    static long number(Value value) {
        return ((Value.Int) value).value();
    }

    /** The row of an mm_struct that has page tables. */
    static int mm(Machine machine, Value value) {
        if (!(value instanceof Value.Row row) || !machine.tables().mmStruct.exists(row.row())
                || machine.tables().mmStruct.generation(row.row()) != row.generation()) {
            throw new KernelBug("NULL, or an mm_struct that is gone, is used as an address space; a kernel thread has none, and that of a"
                    + " process goes with it");
        }
        if (machine.tables().mmStruct.pgd(row.row()) == NULL) {
            throw new KernelBug("this mm_struct has no page tables yet; let a process run first, as task bash { } does");
        }
        return row.row();
    }

    static long address(Machine machine, Value value) {
        long address = switch (value) {
            case Value.Address(Type kind, long number) -> number;
            case Value.Int(long number) -> number;
            default -> 0;
        };
        return machine.architecture().wrap(address);
    }

    /** The physical address of an entry. */
    static long entry(Machine machine, Value value) {
        if (!(value instanceof Value.Address(Type kind, long address))) {
            throw new KernelBug("NULL is used as the address of an entry; look at what the allocation or the offset gave first");
        }
        int size = machine.pageTables().geometry().entrySize();
        long physical = machine.memory().physical(address, size);
        if (physical % size != 0) {
            throw new KernelBug("0x%x is not the address of an entry of %d bytes: take what pte_offset and the like give"
                    .formatted(address, size));
        }
        return physical;
    }

    /** The table in which the offset of a lower level is wanted: the entry must lead to one. */
    static long table(Machine machine, Value value, String none) {
        long entry = entry(machine, value);
        if (!machine.pageTables().format().tablePresent(machine.pageTables().read(entry))) {
            throw new KernelBug("this entry leads to no table, so there is no offset into it; ask " + none + " first");
        }
        return entry;
    }

    static Value pointer(Machine machine, long entry) {
        return entry == 0 ? Value.Nothing.NULL : new Value.Address(Type.KERNEL_ADDRESS, entry + machine.architecture().pageOffset());
    }

    static Value table(Machine machine, int page) {
        return page == NULL ? Value.Nothing.NULL : new Value.Address(Type.KERNEL_ADDRESS, machine.memory().pageAddress(page));
    }

    static Value page(int page) {
        return page == NULL ? Value.Nothing.NULL : new Value.PageRef(page);
    }

    /** The page frame of a table, by an address in it. */
    static int frame(Machine machine, Value value) {
        if (value instanceof Value.Address(Type kind, long address)) {
            return machine.memory().virtToPage(address);
        }
        throw new KernelBug("NULL is used as a page table; look at what the allocation gave first");
    }
}
