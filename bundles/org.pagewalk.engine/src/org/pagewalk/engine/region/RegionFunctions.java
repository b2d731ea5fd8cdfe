/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.region;

import static org.pagewalk.store.Table.NULL;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.BlockRole;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.functions.WrongArgument;
import org.pagewalk.model.tables.RegionBlockTable;

/** What a scenario may do with regions. */
final class RegionFunctions {
    private static final String HEAP = "region heap {\n  size 1 MiB\n}\n";

    private RegionFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        Set<String> everywhere = Profile.all().stream().map(Profile::name).collect(Collectors.toSet());
        return List.of(
                new FunctionDeclaration("region_alloc", List.of(
                        new Parameter("region", Type.REGION, "", "the region, as it was declared"),
                        new Parameter("size", Type.INT, "bytes", "how many bytes are wanted, at least 1")),
                        Type.REGION_BLOCK, "NULL when no free block is large enough.", everywhere,
                        "Hands out a block of a region, found in the region's own way; the block may be larger than what was asked for.",
                        "Knuth 1, 2.5", HEAP + "let block = region_alloc(heap, 34 KiB)\nexpect block.start == 0",
                        RegionFunctions::alloc).failingWith(Errno.ENOMEM).with(new BlockRole.Gives("", "region_free")).withFaultPoint(),
                new FunctionDeclaration("region_free", List.of(
                        new Parameter("block", Type.REGION_BLOCK, "", "the block, as region_alloc gave it")),
                        Type.VOID, "A kernel BUG when this is not a block that is handed out.", everywhere,
                        "Gives a block of a region back; it is merged with free neighbours in the region's own way.", "Knuth 1, 2.5",
                        HEAP + "let block = region_alloc(heap, 34 KiB)\nregion_free(block)\nexpect heap.nr_holes == 1",
                        RegionFunctions::free).with(new BlockRole.Frees("block", "")));
    }

    private static Value alloc(Machine machine, Value[] arguments) {
        long size = ((Value.Int) arguments[1]).value();
        if (!(arguments[0] instanceof Value.Row region)) {
            throw new KernelBug("NULL is used as a region; declare one: region heap { size 1 MiB }");
        }
        if (size < 1) {
            throw new WrongArgument("a block has at least 1 byte, and " + size + " are asked for");
        }
        RegionBlockTable blocks = machine.tables().regionBlock;
        int block = machine.regions().regionAlloc(region.row(), size);
        return block == NULL ? Value.Nothing.NULL : new Value.Row(blocks, block, blocks.generation(block));
    }

    private static Value free(Machine machine, Value[] arguments) {
        if (!(arguments[0] instanceof Value.Row block)) {
            throw new KernelBug("NULL is freed as a block of a region; look at what region_alloc returned first");
        }
        RegionBlockTable blocks = machine.tables().regionBlock;
        if (!blocks.exists(block.row()) || blocks.generation(block.row()) != block.generation()) {
            throw new KernelBug("a block of a region is freed, but it is free already, and has been merged with its neighbour; free "
                    + "each block once");
        }
        machine.regions().regionFree(block.row());
        return Value.Nothing.NULL;
    }
}
