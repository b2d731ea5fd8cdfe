/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import java.util.List;
import java.util.Map;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.functions.DeclarationKey;
import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.functions.WrongArgument;
import org.pagewalk.model.tables.ProgramTable;

/**
 * The kind of declaration that makes a program which execve can run: a file, and where its parts go in memory, as the headers of
 * an ELF file tell load_elf_binary.
 */
final class ProgramKind {
    private static final String TEXT = "text";
    private static final String DATA = "data";
    private static final String BSS = "bss";
    private static final String START = "start";
    private static final String ARGS = "args";
    private static final long PART_MAX = 1L << 30;
    /** MAX_ARG_PAGES: arguments and environment have so many pages, and the program's name a little of them. */
    private static final long ARGS_MAX = (32 << 12) - (1 << 10);
    /** What file tells every program by. */
    private static final String MAGIC = "\177ELF";

    private ProgramKind() {
    }

    static DeclarationKind kind() {
        return new DeclarationKind("program", true, Type.PROGRAM, List.of(
                size(TEXT, "8 pages", "How long its code is; it stands at the beginning of the file.", false),
                size(DATA, "2 pages", "How long its data is, which stands behind the code; each process has a private copy of what it"
                        + " writes.", true),
                size(BSS, "1 page", "How long what begins as zeros is; it stands behind the data in memory, and not in the file.", true),
                new DeclarationKey(START, Type.INT, "", "0x08048000", List.of(), "The user address at which the code begins: a whole page.")
                        .otherwise("0x08048000, and 0x400000 on machines of 64 bits"),
                size(ARGS, "64 B", "How much its arguments and its environment take at the bottom of the stack.", true)),
                "Declares a program for execve: a file on the disk that holds code and data, and where they go in memory.",
                "the kernel's binfmt_elf.c", "program bc {\n  text 8 pages\n  data 2 pages\n  bss 4 pages\n}\ntask bash {\n  execve(bc)\n"
                        + "  expect vma(bash, 0x08048000).vm_file != NULL\n}",
                ProgramKind::check, ProgramKind::make);
    }

    private static DeclarationKey size(String name, String example, String explanation, boolean optional) {
        DeclarationKey key = new DeclarationKey(name, Type.INT, "bytes", example, List.of(), explanation, optional);
        return optional ? key.otherwise("nothing") : key;
    }

    private static void check(Map<String, Value> values) throws ConfigurationException {
        for (String part : List.of(TEXT, DATA, BSS)) {
            if (!(values.get(part) instanceof Value.Int(long size))) {
                continue;
            }
            if (size < 0 || size > PART_MAX || part.equals(TEXT) && size == 0) {
                throw new ConfigurationException(part, "the " + part + " of a program has " + (part.equals(TEXT) ? "from 1 byte" : "from nothing")
                        + " to 1 GiB, not " + MachineSpec.sizeInWords(size) + "; write, for example, " + part + " 2 pages");
            }
        }
        long args = number(values.getOrDefault(ARGS, Value.Nothing.NULL));
        if (args < 0 || args > ARGS_MAX) {
            throw new ConfigurationException(ARGS, "arguments and environment have up to " + MachineSpec.sizeInWords(ARGS_MAX)
                    + " (MAX_ARG_PAGES), not " + MachineSpec.sizeInWords(args) + "; write, for example, args 64 B");
        }
        long start = number(values.getOrDefault(START, Value.Nothing.NULL));
        if (start < 0 || (start & 0xfff) != 0) {
            throw new ConfigurationException(START, "code begins with a page, at a multiple of 0x1000: write start 0x%x instead of 0x%x"
                    .formatted(Math.max(start, Architecture.X86.programStart()) & -0x1000, start));
        }
    }

    /** The arguments are the name and then the keys, in their order. */
    private static Value make(Machine machine, Value[] arguments) {
        String name = ((Value.Text) arguments[0]).value();
        long text = number(arguments[1]);
        long data = number(arguments[2]);
        long start = arguments[4] instanceof Value.Int(long given) ? given : machine.architecture().programStart();
        if (start + text + data + number(arguments[3]) > machine.architecture().taskSize() || start % machine.architecture().pageSize() != 0) {
            throw new WrongArgument("program %s does not fit: from 0x%x on, with pages of %s, below TASK_SIZE, which is 0x%x".formatted(name,
                    start, MachineSpec.sizeInWords(machine.architecture().pageSize()), machine.architecture().taskSize()));
        }
        int file = machine.files().create(name, text + data, Files.FMODE_READ, text < MAGIC.length() ? "" : MAGIC);
        ProgramTable programs = machine.tables().program;
        int program = programs.add();
        programs.name(program, name);
        programs.dentry(program, machine.tables().file.f_dentry(file));
        programs.start_code(program, start);
        programs.text(program, text);
        programs.data(program, data);
        programs.bss(program, number(arguments[3]));
        programs.args(program, number(arguments[5]));
        machine.files().fput(file);
        return new Value.Row(programs, program, programs.generation(program));
    }

    private static long number(Value value) {
        return value instanceof Value.Int(long number) ? number : 0;
    }
}
