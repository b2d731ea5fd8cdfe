/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.region;

import java.util.List;
import java.util.Map;

import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.functions.DeclarationKey;
import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;

/** The kind of declaration that makes a region. */
final class RegionKind {
    private static final int UNIT = 16;
    private static final int UNIT_MAX = 1 << 20;
    private static final String SIZE_KEY = "size";
    private static final String FIT_KEY = "fit";
    private static final String UNIT_KEY = "unit";

    private RegionKind() {
    }

    static DeclarationKind kind() {
        return new DeclarationKind("region", true, Type.REGION, List.of(
                new DeclarationKey(SIZE_KEY, Type.INT, "bytes", "1 MiB", List.of(),
                        "How much memory it has, whole units; a power of two for buddy and lazy-buddy.", false),
                new DeclarationKey(FIT_KEY, Type.STRING, "", Fit.FIRST.word(), Fit.words(),
                        "How it finds a free block: first takes the lowest that is large enough, next goes on where the last search "
                                + "ended, best takes the smallest that is large enough, worst the largest of all; buddy has blocks "
                                + "of powers of two and merges buddies at once, lazy-buddy only when too many are free."),
                new DeclarationKey(UNIT_KEY, Type.INT, "bytes", MachineSpec.sizeInWords(UNIT), List.of(),
                        "The size of the smallest block, a power of two; all blocks are whole units.")),
                "Declares a region: a piece of memory with an allocator of its own, to compare allocators on the same requests. "
                        + "It is none of the machine's memory.",
                "Knuth 1, 2.5", "region heap {\n  size 1 MiB\n  fit best\n}\nlet block = region_alloc(heap, 34 KiB)\n"
                        + "expect heap.largest_free == 990 KiB",
                RegionKind::check, RegionKind::make);
    }

    private static void check(Map<String, Value> values) throws ConfigurationException {
        long size = number(values.getOrDefault(SIZE_KEY, Value.Nothing.NULL), 1 << 20);
        long unit = number(values.getOrDefault(UNIT_KEY, Value.Nothing.NULL), UNIT);
        Fit fit = fit(values.getOrDefault(FIT_KEY, Value.Nothing.NULL));
        if (unit < 1 || unit > UNIT_MAX || Long.bitCount(unit) != 1) {
            throw new ConfigurationException(UNIT_KEY, "unit is a power of two from 1 B to " + MachineSpec.sizeInWords(UNIT_MAX)
                    + ", not " + MachineSpec.sizeInWords(unit) + "; write, for example, unit " + MachineSpec.sizeInWords(UNIT));
        }
        if (size < unit || size > RegionAllocator.SIZE_MAX) {
            throw new ConfigurationException(SIZE_KEY, "a region has from one unit, here " + MachineSpec.sizeInWords(unit) + ", to "
                    + MachineSpec.sizeInWords(RegionAllocator.SIZE_MAX) + ", not " + MachineSpec.sizeInWords(size)
                    + "; write, for example, size 1 MiB");
        }
        if (size % unit != 0) {
            throw new ConfigurationException(SIZE_KEY, "a region has whole units of " + MachineSpec.sizeInWords(unit) + ": write size "
                    + MachineSpec.sizeInWords(size / unit * unit) + " instead of " + MachineSpec.sizeInWords(size));
        }
        if (fit.halves() && Long.bitCount(size) != 1) {
            long below = Long.highestOneBit(size);
            throw new ConfigurationException(SIZE_KEY, "fit " + fit.word() + " halves its memory again and again, so its size is a power "
                    + "of two: write size " + MachineSpec.sizeInWords(below) + " or " + MachineSpec.sizeInWords(2 * below)
                    + " instead of " + MachineSpec.sizeInWords(size));
        }
    }

    /** The arguments are the name and then the keys, in their order. */
    private static Value make(Machine machine, Value[] arguments) {
        int region = machine.regions().declare(((Value.Text) arguments[0]).value(), fit(arguments[2]).word(),
                (int) number(arguments[1], 1 << 20), (int) number(arguments[3], UNIT));
        return new Value.Row(machine.tables().region, region, machine.tables().region.generation(region));
    }

    private static long number(Value value, long otherwise) {
        return value instanceof Value.Int(long number) ? number : otherwise;
    }

    private static Fit fit(Value value) {
        return value instanceof Value.Text(String word) ? Fit.named(word).orElseThrow() : Fit.FIRST;
    }
}
