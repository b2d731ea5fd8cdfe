/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.pagewalk.store.Table.NULL;

import java.util.BitSet;
import java.util.List;

import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.block.Disks;
import org.pagewalk.engine.ext2.FreeBlocks;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.functions.WrongArgument;

/** Where a declared file's blocks are, as its declaration says it. */
final class FileBlocks {
    private static final long BLOCK_NUMBER_MAX = Disks.SIZE_MAX / Disks.BLOCK_MIN - 1;

    private FileBlocks() {
    }

    /** Whether a list can be the numbers of blocks: none twice, none that no disk has. */
    static void check(String key, Value.Items list) throws ConfigurationException {
        BitSet seen = new BitSet();
        for (Value item : list.items()) {
            long first = first(item);
            long last = last(item);
            if (first < 1 || last > BLOCK_NUMBER_MAX) {
                throw new ConfigurationException(key, "a block of a file has a number from 1 to " + BLOCK_NUMBER_MAX + ", not "
                        + (first < 1 ? first : last) + "; block 0 stands for a hole");
            }
            int twice = seen.nextSetBit((int) first);
            if (twice >= 0 && twice <= last) {
                throw new ConfigurationException(key, "block " + twice + " is named twice: each block is in one place of the file only");
            }
            seen.set((int) first, (int) last + 1);
        }
    }

    private static long first(Value item) {
        return item instanceof Value.Items(List<Value> ends) ? number(ends.getFirst()) : number(item);
    }

    private static long last(Value item) {
        return item instanceof Value.Items(List<Value> ends) ? number(ends.getLast()) : number(item);
    }

    private static long number(Value value) {
        return ((Value.Int) value).value();
    }

    /** The numbers of a list that has been checked, in its order. */
    static int[] of(Value.Items list) {
        int count = 0;
        for (Value item : list.items()) {
            count += (int) (last(item) - first(item)) + 1;
        }
        int[] blocks = new int[count];
        int next = 0;
        for (Value item : list.items()) {
            for (long block = first(item); block <= last(item); block++) {
                blocks[next++] = (int) block;
            }
        }
        return blocks;
    }

    /**
     * Free blocks for a file, in pieces as equal as can be, between any two of which at least one block is left out.
     *
     * @param disk NULL for the first one
     * @throws WrongArgument when the file has fewer blocks than pieces, or the disk too few free ones
     */
    static int[] inPieces(Machine machine, int disk, long size, int pieces) {
        int on = disk == NULL ? machine.files().firstDisk() : disk;
        int blockSize = machine.tables().disk.block_size(on);
        int count = (int) ((size + blockSize - 1) / blockSize);
        if (count < pieces) {
            throw new WrongArgument("a file of " + MachineSpec.sizeInWords(size) + " has " + (count == 1 ? "1 block of " : count + " blocks of ") + MachineSpec.sizeInWords(blockSize)
                    + " and cannot be cut into " + pieces + " pieces: write fragments " + Math.max(1, count) + ", or a larger size");
        }
        FreeBlocks free = machine.files().freeBlocks();
        int[] blocks = new int[count];
        int block = free.firstData(on);
        int end = machine.tables().disk.nr_blocks(on);
        int piece = 0;
        for (int i = 0; i < count; i++) {
            if (piece < (int) ((long) i * pieces / count)) {
                piece++;
                block++;
            }
            while (block < end && !free.isFree(on, block)) {
                block++;
            }
            if (block >= end) {
                throw new WrongArgument("disk " + machine.tables().disk.name(on) + " has not enough free blocks for a file of "
                        + MachineSpec.sizeInWords(size) + " in " + pieces + " pieces: declare a larger disk, as in disk data { size 32 MiB }");
            }
            blocks[i] = block++;
        }
        return blocks;
    }
}
