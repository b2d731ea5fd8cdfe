/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.pagewalk.store.Table.NULL;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.functions.DeclarationKey;
import org.pagewalk.engine.functions.DeclarationKey.Form;
import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.functions.WrongArgument;

/** The kind of declaration that makes a file on the disk and opens it. */
final class FileKind {
    /** So large a file may be: 2 GiB without a byte, as where nobody asks for large files (O_LARGEFILE). */
    static final long SIZE_MAX = Integer.MAX_VALUE;
    private static final String SIZE = "size";
    private static final String CONTENT = "content";
    private static final String DISK = "disk";
    private static final String BLOCKS = "blocks";
    private static final String FRAGMENTS = "fragments";
    private static final long FRAGMENTS_MAX = 1024;

    private FileKind() {
    }

    static DeclarationKind kind() {
        return new DeclarationKind("file", true, Type.FILE, List.of(
                new DeclarationKey(SIZE, Type.INT, "bytes", "4 pages", List.of(), "How long it is.", false),
                new DeclarationKey("mode", Type.STRING, "", "rw", List.of("r", "w", "rw"),
                        "How it is open: r to be read, w to be written, rw to be both."),
                new DeclarationKey(CONTENT, Type.STRING, "", "\"hello\"", List.of(), "What stands at its beginning; zeros follow.")
                        .otherwise("zeros alone"),
                new DeclarationKey(DISK, Type.STRING, "", "hda", List.of(), "On which disk it is: the name of one that is declared before it.")
                        .otherwise("the first disk, which is made if there is none, and is then called hda"),
                new DeclarationKey(BLOCKS, Type.INT, "", "[200..203, 240, 207]", List.of(), "Where on the disk its blocks are, one after the other as"
                        + " they stand in the file; of a range both ends. Fewer blocks than the file has leave a hole at its end, which reads as zeros.")
                        .as(Form.NUMBERS).otherwise("one behind the other").insteadOf(FRAGMENTS),
                new DeclarationKey(FRAGMENTS, Type.INT, "", "1", List.of(), "Into how many pieces it is cut that do not follow each other on"
                        + " the disk.")),
                "Declares a file on a disk, which is open from then on: processes can read, write and map it. None of it is in memory until"
                        + " somebody needs it.",
                "the kernel's fs.h", "file data {\n  size 4 pages\n  content \"hello\"\n  blocks [200..203, 240, 207]\n}\n"
                        + "expect data.f_dentry.d_inode.i_size == 4 pages\nexpect data.f_dentry.d_inode.i_data[4].number == 240",
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
        if (values.get(BLOCKS) instanceof Value.Items blocks) {
            FileBlocks.check(BLOCKS, blocks);
        }
        long fragments = values.get(FRAGMENTS) instanceof Value.Int(long number) ? number : 1;
        if (fragments < 1 || fragments > FRAGMENTS_MAX) {
            throw new ConfigurationException(FRAGMENTS, "a file has from 1 to " + FRAGMENTS_MAX + " pieces, not " + fragments
                    + "; write, for example, fragments 3");
        }
    }

    /** The arguments are the name and then the keys, in their order. */
    private static Value make(Machine machine, Value[] arguments) {
        String mode = arguments[2] instanceof Value.Text(String word) ? word : "rw";
        int bits = (mode.contains("r") ? Files.FMODE_READ : 0) | (mode.contains("w") ? Files.FMODE_WRITE : 0);
        long size = ((Value.Int) arguments[1]).value();
        int disk = arguments[4] instanceof Value.Text(String name) ? named(machine, name) : NULL;
        int[] blocks = arguments[5] instanceof Value.Items list ? FileBlocks.of(list) : null;
        if (arguments[6] instanceof Value.Int(long fragments) && fragments > 1) {
            blocks = FileBlocks.inPieces(machine, disk, size, (int) fragments);
        }
        int file = machine.files().create(((Value.Text) arguments[0]).value(), size, bits, content(arguments[3]), disk, blocks);
        return new Value.Row(machine.tables().file, file, machine.tables().file.generation(file));
    }

    private static int named(Machine machine, String name) {
        int disk = name.equals(Files.DISK) ? machine.files().firstDisk() : NULL;
        disk = disk != NULL && machine.tables().disk.name(disk).equals(name) ? disk : machine.disks().named(name);
        if (disk == NULL) {
            throw new WrongArgument("there is no disk " + name + " yet: declare it before the file, as in disk " + name + " { size 16 MiB }");
        }
        return disk;
    }

    private static String content(Value value) {
        return value instanceof Value.Text(String text) ? text : "";
    }
}
