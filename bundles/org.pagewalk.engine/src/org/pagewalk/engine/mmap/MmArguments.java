/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.store.Table;

/** The arguments of calls for address spaces, as the engine takes them, and what it gives back as values. */
final class MmArguments {
    private MmArguments() {
    }

    /** A user address as an {@code unsigned long} of the machine. */
    static long address(Machine machine, Value value) {
        return machine.addressSpaces().space().wrap(value instanceof Value.Address address ? address.value() : number(value));
    }

    /** A length in bytes as an {@code unsigned long} of the machine. */
    static long length(Machine machine, Value value) {
        return machine.addressSpaces().space().wrap(number(value));
    }

    /** A number; 0 where none is given. */
    static long number(Value value) {
        return value instanceof Value.Int number ? number.value() : 0;
    }

    /** The flags of a call. */
    static int flags(Value value) {
        return (int) number(value);
    }

    /** The row of an open file; NULL where none is given. */
    static int file(Machine machine, Value value) {
        return value instanceof Value.Row row ? existing(machine.tables().file, row, "a file that was closed") : NULL;
    }

    /** The row of an address space. */
    static int mm(Machine machine, Value value) {
        if (value instanceof Value.Row row) {
            return existing(machine.tables().mmStruct, row, "an mm_struct that was freed");
        }
        throw new KernelBug("NULL is used as an mm_struct: kernel threads have none; take that of a process, as in mm(bash)");
    }

    /** The row of an area. */
    static int vma(Machine machine, Value value) {
        if (value instanceof Value.Row row) {
            return existing(machine.tables().vmArea, row, "a vm_area_struct that was freed");
        }
        throw new KernelBug("NULL is used as a vm_area_struct; look at what find_vma gave first");
    }

    private static int existing(Table table, Value.Row row, String otherwise) {
        if (!table.exists(row.row()) || table.generation(row.row()) != row.generation()) {
            throw new KernelBug(otherwise + " is used; ask for it again");
        }
        return row.row();
    }

    /** A row as a value, or NULL. */
    static Value row(Table table, int row) {
        return row == NULL ? Value.Nothing.NULL : new Value.Row(table, row, table.generation(row));
    }

    /** An area as a value. */
    static Value area(Machine machine, int vma) {
        return row(machine.tables().vmArea, vma);
    }

    /** A user address as a value. */
    static Value address(long address) {
        return new Value.Address(Type.USER_ADDRESS, address);
    }
}
