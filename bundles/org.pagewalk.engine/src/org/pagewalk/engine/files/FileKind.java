/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.functions.DeclarationKey;
import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;

/** The kind of declaration that makes a file on the disk and opens it. */
final class FileKind {
    /** So large a file may be: 2 GiB without a byte, as where nobody asks for large files (O_LARGEFILE). */
    static final long SIZE_MAX = Integer.MAX_VALUE;
    private static final String SIZE = "size";
    private static final String CONTENT = "content";

    private FileKind() {
    }

    static DeclarationKind kind() {
        return new DeclarationKind("file", true, Type.FILE, List.of(
                new DeclarationKey(SIZE, Type.INT, "bytes", "4 pages", List.of(), "How long it is.", false),
                new DeclarationKey("mode", Type.STRING, "", "rw", List.of("r", "w", "rw"),
                        "How it is open: r to be read, w to be written, rw to be both."),
                new DeclarationKey(CONTENT, Type.STRING, "", "\"hello\"", List.of(), "What stands at its beginning; zeros follow.")
                        .otherwise("zeros alone")),
                "Declares a file on the disk, which is open from then on: mmap can map it. None of it is in memory until somebody"
                        + " needs it.",
                "the kernel's fs.h", "file data {\n  size 4 pages\n  content \"hello\"\n}\nexpect data.f_dentry.d_inode.i_size == 4 pages",
                FileKind::check, FileKind::make);
    }

    private static void check(Map<String, Value> values) throws ConfigurationException {
        if (!(values.get(SIZE) instanceof Value.Int(long size))) {
            return; // it is wrong, which is told elsewhere
        }
        if (size < 0 || size > SIZE_MAX) {
            throw new ConfigurationException(SIZE, "a file has from 0 bytes to less than 2 GiB, not " + MachineSpec.sizeInWords(size)
                    + "; write, for example, size 4 pages");
        }
        int bytes = content(values.getOrDefault(CONTENT, Value.Nothing.NULL)).getBytes(StandardCharsets.UTF_8).length;
        if (bytes > size) {
            throw new ConfigurationException(CONTENT, "the content has " + MachineSpec.sizeInWords(bytes) + ", and the file only "
                    + MachineSpec.sizeInWords(size) + ": write a larger size or a shorter content");
        }
    }

    /** The arguments are the name and then the keys, in their order. */
    private static Value make(Machine machine, Value[] arguments) {
        String mode = arguments[2] instanceof Value.Text(String word) ? word : "rw";
        int bits = (mode.contains("r") ? Files.FMODE_READ : 0) | (mode.contains("w") ? Files.FMODE_WRITE : 0);
        int file = machine.files().create(((Value.Text) arguments[0]).value(), ((Value.Int) arguments[1]).value(), bits,
                content(arguments[3]));
        return new Value.Row(machine.tables().file, file, machine.tables().file.generation(file));
    }

    private static String content(Value value) {
        return value instanceof Value.Text(String text) ? text : "";
    }
}
