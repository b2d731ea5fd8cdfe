/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.proc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.BootOptions;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.MemoryMap;
import org.pagewalk.engine.OutOfBudget;
import org.pagewalk.engine.Presets;
import org.pagewalk.engine.Range;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.pagealloc.Gfp;

/** The texts that tell of memory as a whole, byte for byte. */
class MemoryTextsTest {
    private static final MachineSpec BARE = MachineSpec.defaults().withBoot(BootOptions.REAL.withBare(true));

    private static String proc(String name, Machine machine) {
        return ProcFiles.text(name, machine).orElseThrow();
    }

    private static Value call(Machine machine, String function, Value... arguments) {
        return Declarations.of(machine.profile()).function(function).orElseThrow().body().call(machine, arguments);
    }

    @Test
    void zoneinfoHasWhatAZoneOf24Keeps() throws ConfigurationException {
        Machine machine = Machine.boot(BARE);
        machine.pageAllocator().allocPages(Gfp.GFP_KERNEL, 3);
        assertEquals("""
                Node 0, zone      DMA
                  pages free     4096
                        min      32
                        low      64
                        high     96
                        spanned  4096
                  start_pfn:         0
                Node 0, zone   Normal
                  pages free     12280
                        min      96
                        low      192
                        high     288
                        spanned  12288
                  start_pfn:         4096
                """, proc("zoneinfo", machine));
    }

    @Test
    void showMemIsWhatSysRqMWrites() throws ConfigurationException {
        Machine machine = Machine.boot(BARE);
        int page = machine.pageAllocator().allocPages(Gfp.GFP_KERNEL, 0);
        machine.pageAllocator().getPage(page);
        assertEquals("""
                Mem-info:
                Free pages:       65532kB (     0kB HighMem)
                Zone:DMA freepages: 16384kB min:   128kB low:   256kB high:   384kB
                Zone:Normal freepages: 49148kB min:   384kB low:   768kB high:  1152kB
                Zone:HighMem freepages:     0kB min:     0kB low:     0kB high:     0kB
                ( Active: 0, inactive: 0, free: 16383 )
                0*4kB 0*8kB 0*16kB 0*32kB 0*64kB 0*128kB 0*256kB 0*512kB 0*1024kB 8*2048kB = 16384kB)
                1*4kB 1*8kB 1*16kB 1*32kB 1*64kB 1*128kB 1*256kB 1*512kB 1*1024kB 23*2048kB = 49148kB)
                = 0kB)
                Swap cache: add 0, delete 0, find 0/0, race 0+0
                Free swap:            0kB
                16384 pages of RAM
                0 pages of HIGHMEM
                0 reserved pages
                1 pages shared
                0 pages swap cached
                0 pages in page table cache
                Buffer memory:        0kB
                Cache memory:        0kB
                """, ShowMem.text(machine));
    }

    @Test
    void showMemTellsTheZonesOfAllNodesAndTheBlocksOfTheFirst() throws ConfigurationException {
        Machine machine = Machine.boot(Presets.named("two-nodes").orElseThrow().spec());
        List<String> lines = ShowMem.text(machine).lines().toList();
        assertEquals(6, lines.stream().filter(line -> line.startsWith("Zone:")).count());
        assertEquals(3, lines.stream().filter(line -> line.endsWith("kB)")).count());
        assertTrue(lines.contains("262144 pages of RAM"), lines.toString());
    }

    @Test
    void showMemGoesIntoTheLogUntilThatIsFull() throws ConfigurationException {
        Machine machine = Machine.boot(MachineSpec.defaults());
        String before = proc("dmesg", machine);
        assertTrue(before.contains("\nMemory: "), before);
        assertEquals(new Value.Text(ShowMem.text(machine)), call(machine, "show_mem"));
        assertEquals(before + ShowMem.text(machine), proc("dmesg", machine));
        OutOfBudget full = assertThrows(OutOfBudget.class, () -> {
            while (true) {
                call(machine, "show_mem");
            }
        });
        assertTrue(full.getMessage().contains("log"), full.getMessage());
    }

    @Test
    void meminfoCountsWhatBootHandedOver() throws ConfigurationException {
        Machine machine = Machine.boot(MachineSpec.defaults());
        long reserved = Long.parseLong(ShowMem.text(machine).lines().filter(line -> line.endsWith(" reserved pages")).findFirst()
                .orElseThrow().split(" ")[0]);
        assertTrue(proc("meminfo", machine).contains("MemTotal:     %8d kB\n".formatted((16384 - reserved) * 4)), proc("meminfo", machine));
        assertTrue(reserved > 256, "the hole below 1 MiB, and the kernel");
    }

    @Test
    void iomemOfAPcHasTheFirmwaresMapScreenMemoryRomAndTheKernel() throws ConfigurationException {
        assertEquals("""
                00000000-0009fbff : System RAM
                0009fc00-0009ffff : reserved
                000a0000-000bffff : Video RAM area
                000f0000-000fffff : System ROM
                00100000-03ffffff : System RAM
                  00100000-0021ffff : Kernel code
                  00220000-0026ffff : Kernel data
                """, proc("iomem", Machine.boot(MachineSpec.defaults())));
    }

    @Test
    void iomemEndsAt4GiB() throws ConfigurationException {
        Machine machine = Machine.boot(MachineSpec.defaults().withArch(Architecture.X86_64.name()).withMap(MemoryMap.PLAIN
                .withRanges(List.of(new Range(0, 512 << 20), new Range(4L << 30, (4L << 30) + (64 << 20))))));
        assertEquals("""
                00000000-0009ffff : System RAM
                000a0000-000bffff : Video RAM area
                000f0000-000fffff : System ROM
                00100000-1fffffff : System RAM
                  00100000-0021ffff : Kernel code
                  00220000-0026ffff : Kernel data
                """, proc("iomem", machine));
    }

    @Test
    void iomemOfABoardThatIsNoPcAndOfABareMachineHasMemoryAlone() throws ConfigurationException {
        String board = proc("iomem", Machine.boot(Presets.named("arm-board").orElseThrow().spec()));
        assertTrue(board.startsWith("00000000-3b3fffff : System RAM\n  00080000-"), board);
        assertTrue(board.endsWith("40000000-fbffffff : System RAM\n"), board);
        assertEquals("00000000-03ffffff : System RAM\n", proc("iomem", Machine.boot(BARE)));
    }

    @Test
    void memMapCostsAStructPageForEachPageFrame() throws ConfigurationException {
        Machine machine = Machine.boot(BARE);
        Value nothing = Value.Nothing.NULL;
        assertEquals(new Value.Int(16384 * 44), call(machine, "mem_map_bytes", nothing, nothing));
        assertEquals(new Value.Int(11 << 20), call(machine, "mem_map_bytes", new Value.Int(1 << 30), nothing));
        assertEquals(new Value.Int(160 << 20), call(machine, "mem_map_bytes", new Value.Int(16L << 30), new Value.Int(40)));
        Machine wide = Machine.boot(BARE.withArch(Architecture.X86_64.name()));
        assertEquals(new Value.Int(16384 * 88), call(wide, "mem_map_bytes", nothing, nothing));
        Machine other = Machine.boot(MachineSpec.defaults().withBoot(BootOptions.REAL.withBare(true).withStructPage(64)));
        assertEquals(new Value.Int(16384 * 64), call(other, "mem_map_bytes", nothing, nothing));
    }
}
