/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.pagewalk.store.Table.NULL;

import java.util.List;
import java.util.Map;

import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.block.Disks;
import org.pagewalk.engine.functions.DeclarationKey;
import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.functions.WrongArgument;
import org.pagewalk.engine.sched.SchedFunctions;

/** The kind of declaration that adds a disk to the machine, on which files can be. */
final class DiskKind {
    private static final String SIZE = "size";
    private static final String BLOCK_SIZE = "block_size";
    private static final String LATENCY = "latency";
    private static final String INODES = "inodes";
    private static final long SIZE_MIN = 64 << 10;
    private static final long BLOCK_SIZE_USUAL = 1 << 10;
    private static final long LATENCY_USUAL_MS = 10;
    private static final long LATENCY_MAX_MS = 10_000;
    private static final long INODES_USUAL = 64;
    private static final long INODES_MAX = 4096;
    /** An inode table may take so much of a disk: a quarter. */
    private static final int INODE_SHARE = 4;
    private static final int INODE_BYTES = 128;

    private DiskKind() {
    }

    static DeclarationKind kind() {
        return new DeclarationKind("disk", true, Type.DISK, List.of(
                new DeclarationKey(SIZE, Type.INT, "bytes", "16 MiB", List.of(), "How large it is, in whole blocks."),
                new DeclarationKey(BLOCK_SIZE, Type.INT, "bytes", "1 KiB", List.of(), "How large a block is that its file system reads and"
                        + " writes at once: 1, 2 or 4 KiB. Smaller than a page, several blocks are in one page."),
                new DeclarationKey(LATENCY, Type.INT, "ms", LATENCY_USUAL_MS + " ms", List.of(), "How long a transfer takes, in whole timer"
                        + " ticks of 10 ms."),
                new DeclarationKey(INODES, Type.INT, "", Long.toString(INODES_USUAL), List.of(), "For how many files there is room in its table"
                        + " of inodes, which begins at block 1.")),
                "Declares a disk with a file system, empty at first. A file says by its key disk that it is there; without any such"
                        + " declaration files are on a disk that is made for the first of them.",
                "the kernel's ext2_fs.h", "disk hda {\n  size 4 MiB\n  block_size 1 KiB\n  latency 20 ms\n}\nfile data {\n  size 4 pages\n  disk hda\n}\n"
                        + "expect hda.block_size == 1024\nexpect data.f_dentry.d_inode.i_dev == hda",
                DiskKind::check, DiskKind::make);
    }

    private static void check(Map<String, Value> values) throws ConfigurationException {
        long blockSize = number(values.get(BLOCK_SIZE), BLOCK_SIZE_USUAL);
        if (blockSize < Disks.BLOCK_MIN || blockSize > Disks.BLOCK_MAX || Long.bitCount(blockSize) != 1) {
            throw new ConfigurationException(BLOCK_SIZE, "a block has 1, 2 or 4 KiB, not " + MachineSpec.sizeInWords(blockSize)
                    + "; write, for example, block_size 1 KiB");
        }
        long size = number(values.get(SIZE), Disks.SIZE_MAX >> 2);
        if (size < SIZE_MIN || size > Disks.SIZE_MAX) {
            throw new ConfigurationException(SIZE, "a disk has from " + MachineSpec.sizeInWords(SIZE_MIN) + " to "
                    + MachineSpec.sizeInWords(Disks.SIZE_MAX) + ", not " + MachineSpec.sizeInWords(size) + "; write, for example, size 16 MiB");
        }
        if (size % blockSize != 0) {
            throw new ConfigurationException(SIZE, "a disk has whole blocks of " + MachineSpec.sizeInWords(blockSize) + ": write size "
                    + MachineSpec.sizeInWords(size / blockSize * blockSize) + " instead of " + MachineSpec.sizeInWords(size));
        }
        long latency = number(values.get(LATENCY), LATENCY_USUAL_MS);
        if (latency < 1 || latency > LATENCY_MAX_MS) {
            throw new ConfigurationException(LATENCY, "a transfer takes from 1 ms to 10 s, not " + latency + " ms; write, for example, latency 10 ms");
        }
        long inodes = number(values.get(INODES), INODES_USUAL);
        long most = Math.min(INODES_MAX, size / INODE_SHARE / INODE_BYTES);
        if (inodes < 1 || inodes > most) {
            throw new ConfigurationException(INODES, "a disk of " + MachineSpec.sizeInWords(size) + " has room for 1 to " + most
                    + " inodes, not " + inodes + "; write, for example, inodes " + Math.min(INODES_USUAL, most));
        }
    }

    /** The arguments are the name and then the keys, in their order. */
    private static Value make(Machine machine, Value[] arguments) {
        String name = ((Value.Text) arguments[0]).value();
        long blockSize = number(arguments[2], BLOCK_SIZE_USUAL);
        if (machine.disks().named(name) != NULL) {
            throw new WrongArgument("there is a disk " + name + " already" + (name.equals(Files.DISK) ? ", which was made for the first file: declare"
                    + " disks before files, or" : ":") + " choose another name");
        }
        if (blockSize > machine.architecture().pageSize()) {
            throw new WrongArgument("disk " + name + " has blocks of " + MachineSpec.sizeInWords(blockSize) + ", and a page only "
                    + MachineSpec.sizeInWords(machine.architecture().pageSize()) + ": write a smaller block_size");
        }
        int disk = machine.disks().create(name, (int) blockSize, (int) (number(arguments[1], Disks.SIZE_MAX >> 2) / blockSize),
                (int) SchedFunctions.jiffies(number(arguments[3], LATENCY_USUAL_MS)), (int) number(arguments[4], INODES_USUAL));
        return new Value.Row(machine.tables().disk, disk, machine.tables().disk.generation(disk));
    }

    private static long number(Value value, long otherwise) {
        return value instanceof Value.Int(long number) ? number : otherwise;
    }
}
