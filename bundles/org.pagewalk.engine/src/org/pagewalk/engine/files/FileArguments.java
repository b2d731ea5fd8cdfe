/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.functions.WrongArgument;
import org.pagewalk.store.Table;

/** The arguments of calls for files, as the engine takes them, and what it gives back as values. */
final class FileArguments {
    private FileArguments() {
    }

    /** A number; 0 where none is given. */
    static long number(Value value) {
        return value instanceof Value.Int number ? number.value() : 0;
    }

    /** A user address as an {@code unsigned long} of the machine. */
    static long address(Machine machine, Value value) {
        return machine.addressSpaces().space().wrap(value instanceof Value.Address address ? address.value() : number(value));
    }

    /**
     * How many bytes, as a {@code size_t} of the machine: on 32 bits, what has the highest bit is below 0 as {@code ssize_t}.
     */
    static long count(Machine machine, Value value) {
        return machine.architecture().bitsPerLong() == Integer.SIZE ? (int) number(value) : number(value);
    }

    /** The row of an open file for a system call; NULL for one that was closed, and where there is none. */
    static int descriptor(Value value) {
        return value instanceof Value.Row row && row.table().exists(row.row()) && row.table().generation(row.row()) == row.generation()
                ? row.row() : NULL;
    }

    /** The row of something that the kernel uses. */
    static int row(Value value, String what) {
        if (!(value instanceof Value.Row row)) {
            throw new KernelBug("NULL is used as " + what + "; look at what gave it first");
        }
        if (!row.table().exists(row.row()) || row.table().generation(row.row()) != row.generation()) {
            throw new KernelBug(what + " is used that is no more; ask for it again");
        }
        return row.row();
    }

    /** A page frame. */
    static int page(Value value) {
        if (value instanceof Value.PageRef(int pfn)) {
            return pfn;
        }
        throw new KernelBug("NULL is used as a page; look at what find_get_page or the allocation gave first");
    }

    /** Which page of a file: 32 bits, as the kernel's {@code unsigned long} of the x86 has them. */
    static long index(Value value) {
        long index = number(value);
        if (index < 0 || index > 0xFFFF_FFFFL) {
            throw new WrongArgument("a file has pages 0 to 4294967295, not " + index + ": index counts pages, not bytes");
        }
        return index;
    }

    /** A page as a value, or NULL. */
    static Value page(int page) {
        return page == NULL ? Value.Nothing.NULL : new Value.PageRef(page);
    }

    /** An open file as a value, or a negative errno as a number. */
    static Value fileOrError(Machine machine, int result) {
        Table files = machine.tables().file;
        return result < 0 ? new Value.Int(result) : new Value.Row(files, result, files.generation(result));
    }
}
