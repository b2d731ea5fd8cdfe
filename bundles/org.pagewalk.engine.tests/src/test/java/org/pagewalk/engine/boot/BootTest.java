/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.BootOptions;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.MemoryMap;
import org.pagewalk.engine.Presets;
import org.pagewalk.engine.Range;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.run.CallGraph;
import org.pagewalk.engine.run.CallGraph.Edge;
import org.pagewalk.engine.run.CallGraph.Limits;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.RunLimits;
import org.pagewalk.model.tables.MachineTable;
import org.pagewalk.model.tables.Tables;

/** Machines boot from what their firmware says. */
class BootTest {
    private static final long MIB = 1 << 20;

    private static Machine preset(String name) throws ConfigurationException {
        return Machine.boot(Presets.named(name).orElseThrow().spec());
    }

    @Test
    void theKernelSaysWhatItFinds() throws ConfigurationException {
        assertEquals("""
                Linux version 2.4.20
                BIOS-provided physical RAM map:
                 BIOS-e820: 0000000000000000 - 000000000009fc00 (usable)
                 BIOS-e820: 000000000009fc00 - 00000000000a0000 (reserved)
                 BIOS-e820: 00000000000f0000 - 0000000000100000 (reserved)
                 BIOS-e820: 0000000000100000 - 0000000040000000 (usable)
                128MB HIGHMEM available.
                896MB LOWMEM available.
                On node 0 totalpages: 262144
                zone(0): 4096 pages.
                zone(1): 225280 pages.
                zone(2): 32768 pages.
                Memory: 1035128k/1048576k available (1152k kernel code, 13060k reserved, 320k data, 108k init, 131072k highmem)
                Page-cache hash table entries: 262144 (order: 8, 1048576 bytes)
                Freeing unused kernel memory: 108k freed
                """, preset("i386-1GiB").log().text());
    }

    @Test
    void theNumbersOfTheMemoryLineAddUp() throws ConfigurationException {
        for (Presets.Preset preset : Presets.all()) {
            Machine machine = Machine.boot(preset.spec());
            Tables tables = machine.tables();
            long ram = 0;
            long reserved = 0;
            for (int pfn = 0; pfn < tables.page.limit(); pfn++) {
                if (machine.boot().pageIsRam(pfn)) {
                    ram++;
                    reserved += tables.page.PageReserved(pfn) ? 1 : 0;
                } else {
                    assertTrue(tables.page.PageReserved(pfn), preset.name() + ": frame " + pfn + " lies in a hole");
                }
            }
            long free = 0;
            for (int zone = 0; zone < tables.zone.limit(); zone++) {
                free += tables.zone.free_pages(zone);
            }
            long table = (long) tables.pageHashBucket.limit() * machine.architecture().bitsPerLong() / Byte.SIZE / machine.architecture().pageSize();
            assertEquals(free + table, tables.machine.totalram_pages(0), preset.name());
            assertEquals(ram, free + table + reserved, preset.name());
            assertEquals(List.of(), machine.checkInvariants(), preset.name());
        }
    }

    @Test
    void lowAndHighMemoryEndWhereTheKernelCanMapNoMore() throws ConfigurationException {
        MachineTable small = preset("i386-32MiB").tables().machine;
        assertEquals(List.of(8192, 8192, 8192, 8192), List.of(small.max_pfn(0), small.max_low_pfn(0), small.highstart_pfn(0),
                small.highend_pfn(0)));
        assertEquals(0x2B0, small.min_low_pfn(0));
        MachineTable large = preset("i386-4GiB").tables().machine;
        assertEquals(List.of(0x120000, 896 << 8, 896 << 8, 0x120000), List.of(large.max_pfn(0), large.max_low_pfn(0),
                large.highstart_pfn(0), large.highend_pfn(0)));
        assertEquals(0xF800_0000L, large.high_memory(0));
    }

    @Test
    void memMapCostsWhatGormanReckons() throws ConfigurationException {
        assertEquals(11 * MIB, memMapBytes(MachineSpec.defaults().withMemory(1024 * MIB)));
        assertEquals(176 * MIB, memMapBytes(MachineSpec.defaults().withArch("x86-pae").withMemory(16_384 * MIB)));
        assertEquals(160 * MIB, memMapBytes(MachineSpec.defaults().withArch("x86-64").withMemory(16_384 * MIB)
                .withBoot(BootOptions.REAL.withStructPage(40))));
    }

    /** Without the one struct page that the kernel allocates on top. */
    private static long memMapBytes(MachineSpec spec) throws ConfigurationException {
        Tables tables = Machine.boot(spec).tables();
        for (int block = 0; block < tables.bootBlock.limit(); block++) {
            if (tables.bootBlock.what(block).equals("mem_map")) {
                return tables.bootBlock.size(block) - tables.machine.sizeof_page(0);
            }
        }
        return -1;
    }

    @Test
    void thePagesOfTheBitmapAndOfInitAreFreedToo() throws ConfigurationException {
        Machine machine = preset("i386-32MiB");
        Tables tables = machine.tables();
        int initBegin = (int) (tables.machine.__init_begin(0) - tables.machine.PAGE_OFFSET(0) >> 12);
        int initEnd = (int) (tables.machine.__init_end(0) - tables.machine.PAGE_OFFSET(0) >> 12);
        assertEquals(27, initEnd - initBegin);
        for (int pfn = initBegin; pfn < initEnd; pfn++) {
            assertFalse(tables.page.PageReserved(pfn));
        }
        assertTrue(tables.page.PageReserved(initBegin - 1));
        assertTrue(tables.page.PageReserved(initEnd));
        assertFalse(tables.page.PageReserved(0x2B0), "the bitmap's page");
        assertFalse(machine.bootMemory().isReady(0));
    }

    @Test
    void highMemoryIsFreedFromItsEndDownwardsSoItsLowestBlockComesFirst() throws ConfigurationException {
        Machine machine = preset("i386-1GiB");
        int zone = machine.zone("HighMem", 0).orElseThrow();
        assertEquals(896 << 8, machine.tables().freeArea.free_list.first(machine.tables().zone.free_area(zone, 9)));
    }

    @Test
    void eachNodeHasItsOwnMemMapInItsOwnMemory() throws ConfigurationException {
        Tables tables = preset("two-nodes").tables();
        assertEquals(2, tables.machine.numnodes(0));
        assertEquals(1, tables.machine.pgdat_list(0), "init_bootmem_core puts each node in front");
        assertEquals(0, tables.node.node_next(1));
        for (int node = 0; node < 2; node++) {
            long memMap = tables.node.lmem_map(node) - tables.machine.PAGE_OFFSET(0);
            assertTrue(memMap >= tables.node.node_start_paddr(node)
                    && memMap < tables.node.node_start_paddr(node) + (tables.node.node_size(node) * 4096L));
            assertEquals(node, tables.cpu.node(node));
            assertEquals(20, tables.distance.distance(tables.node.distances(node, 1 - node)));
        }
        assertEquals(4, tables.page.flags(131_072) >>> 24, "node 1 * 3 zones + DMA32");
        assertFalse(tables.node.valid_addr_bitmap.get(0, 0xA0));
        assertTrue(tables.node.valid_addr_bitmap.get(0, 0x100));
    }

    @Test
    void aBareMachineHasAllItsPagesFree() throws ConfigurationException {
        Tables tables = Machine.boot(MachineSpec.defaults().withMemory(20 * MIB).bare()).tables();
        assertEquals(4096, tables.zone.free_pages(0));
        assertEquals(1024, tables.zone.free_pages(1));
        assertEquals(5120, tables.machine.totalram_pages(0));
    }

    private static Set<String> edges(Run run, String root, Limits limits) {
        Set<String> edges = new TreeSet<>();
        for (Edge edge : CallGraph.of(run, root, limits).edges()) {
            edges.add(edge.toString());
        }
        return edges;
    }

    private static Run recorded(MachineSpec spec, String... functions) throws ConfigurationException {
        Run run = Run.record(Machine.powerOn(spec), RunLimits.DEFAULT);
        Declarations declarations = Declarations.of(run.machine().profile());
        for (String function : functions) {
            run.call(declarations.function(function).orElseThrow());
        }
        run.call(BootFunctions.COMPLETE);
        return run;
    }

    @Test
    void figure4_4_pagingInit() throws ConfigurationException {
        assertEquals(new TreeSet<>(Set.of(
                "paging_init -> pagetable_init",
                "paging_init -> zone_sizes_init",
                "pagetable_init -> fixrange_init",
                "fixrange_init -> __alloc_bootmem",
                "__alloc_bootmem -> __alloc_bootmem_core")),
                edges(recorded(MachineSpec.defaults(), "paging_init"), "paging_init", Limits.NONE.notInto("zone_sizes_init")));
    }

    @Test
    void figure5_1_setupMemory() throws ConfigurationException {
        assertEquals(new TreeSet<>(Set.of(
                "setup_memory -> find_max_pfn",
                "setup_memory -> find_max_low_pfn",
                "setup_memory -> init_bootmem",
                "setup_memory -> register_bootmem_low_pages",
                "setup_memory -> reserve_bootmem",
                "setup_memory -> find_smp_config",
                "init_bootmem -> init_bootmem_core",
                "register_bootmem_low_pages -> free_bootmem",
                "free_bootmem -> free_bootmem_core",
                "reserve_bootmem -> reserve_bootmem_core",
                "find_smp_config -> find_intel_smp",
                "find_intel_smp -> smp_scan_config",
                "smp_scan_config -> mpf_checksum",
                "smp_scan_config -> reserve_bootmem")),
                edges(recorded(MachineSpec.defaults().withCpus(2), "setup_memory"), "setup_memory", Limits.NONE));
    }

    @Test
    void figure5_2_allocBootmem() throws ConfigurationException {
        Run run = Run.record(Machine.powerOn(MachineSpec.defaults()), RunLimits.DEFAULT);
        Declarations declarations = Declarations.of(run.machine().profile());
        for (String form : List.of("alloc_bootmem", "alloc_bootmem_low", "alloc_bootmem_pages", "alloc_bootmem_low_pages")) {
            run.call(declarations.function(form).orElseThrow(), new Value.Int(5000));
            assertEquals(new TreeSet<>(Set.of(form + " -> __alloc_bootmem", "__alloc_bootmem -> __alloc_bootmem_core")),
                    edges(run, form, Limits.NONE));
        }
    }

    /** All of the figure but test_wp_bit, which only processors without large pages come to. */
    @Test
    void figure5_3_memInit() throws ConfigurationException {
        assertEquals(new TreeSet<>(Set.of(
                "mem_init -> set_max_mapnr_init",
                "mem_init -> free_pages_init",
                "mem_init -> nr_free_pages",
                "free_pages_init -> free_all_bootmem",
                "free_pages_init -> page_is_ram",
                "free_all_bootmem -> free_all_bootmem_core",
                "free_all_bootmem_core -> __free_pages")),
                edges(recorded(MachineSpec.defaults().withMemory(20 * MIB), "mem_init"), "mem_init", Limits.NONE.notInto("__free_pages")));
    }

    @Test
    void aRecordedBootComesToTheSameState() throws ConfigurationException {
        for (String name : List.of("i386-32MiB", "two-nodes")) {
            MachineSpec spec = Presets.named(name).orElseThrow().spec();
            assertEquals(Machine.boot(spec).store().digest(), recorded(spec, "setup_memory", "paging_init").machine().store().digest(), name);
        }
    }

    @Test
    void oneCanGoBackIntoTheBootAndForwardAgain() throws ConfigurationException {
        MachineSpec spec = Presets.named("two-nodes").orElseThrow().spec();
        long powerOn = Machine.powerOn(spec).store().digest();
        Run run = recorded(spec, "setup_memory", "paging_init");
        long end = run.machine().store().digest();
        long moment = run.cursor().moment();
        run.cursor().moveTo(run.start());
        assertEquals(powerOn, run.machine().store().digest());
        run.cursor().moveTo(run.start() + (moment - run.start()) / 2);
        run.cursor().moveTo(moment);
        assertEquals(end, run.machine().store().digest());
    }

    @Test
    void stepsOfBootRunOnce() {
        assertThrows(KernelBug.class, () -> recorded(MachineSpec.defaults(), "setup_memory", "setup_memory"));
        assertThrows(KernelBug.class, () -> recorded(MachineSpec.defaults(), "paging_init", "paging_init"));
        assertThrows(KernelBug.class, () -> recorded(MachineSpec.defaults(), "mem_init", "mem_init"));
        assertThrows(KernelBug.class, () -> recorded(MachineSpec.defaults().bare(), "setup_memory"));
    }

    @Test
    void machinesThatCannotBootSayWhy() {
        assertEquals("memory: the kernel image lies at 1 MiB..2752 KiB, where this machine has no memory; give it some there, or write "
                + "boot bare", refusal(MachineSpec.defaults().withMemory(MIB)));
        assertTrue(refusal(MachineSpec.defaults().withArch("x86-pae").withMemory(65_536 * MIB)
                .withBoot(BootOptions.REAL.withStructPage(64))).startsWith("memory: the struct pages of 16777216 page frames"));
        assertTrue(refusal(MachineSpec.defaults().withMap(MemoryMap.PLAIN.withNodes(List.of(64 * MIB, 64 * MIB))))
                .startsWith("memory.nodes: linux-2.4.20 has one node on x86"));
        assertTrue(refusal(MachineSpec.defaults().withMap(MemoryMap.PLAIN.withRanges(List.of(new Range(0, 8 * MIB), new Range(4 * MIB,
                16 * MIB))))).contains("overlap"));
        assertTrue(refusal(MachineSpec.defaults().withArch("x86-64").withMap(MemoryMap.PLAIN.withNodes(List.of(64 * MIB, 64 * MIB))
                .withDistances(List.of(List.of(10, 5), List.of(20, 10))))).startsWith("memory.distances: a node is 10 from itself"));
    }

    private static String refusal(MachineSpec spec) {
        ConfigurationException refused = assertThrows(ConfigurationException.class, () -> Machine.boot(spec));
        return refused.key() + ": " + refused.getMessage();
    }

    /** Whatever the firmware says: the machine boots with all invariants, or is refused with words. */
    @Test
    void anyFirmwareMapBootsOrIsRefused() {
        long seed = Long.getLong("pagewalk.seed", System.nanoTime());
        Random random = new Random(seed);
        int booted = 0;
        for (int round = 0; round < 60; round++) {
            MachineSpec spec = random(random);
            String where = "seed " + seed + ", round " + round + ": " + spec;
            try {
                Machine machine = Machine.boot(spec);
                booted++;
                assertEquals(List.of(), machine.checkInvariants(), where);
            } catch (ConfigurationException refused) {
                assertFalse(refused.getMessage().isBlank(), where);
            } catch (RuntimeException e) {
                throw new AssertionError(where, e);
            }
        }
        assertTrue(booted > 10, "seed " + seed + ": only " + booted + " machines booted");
    }

    private static MachineSpec random(Random random) {
        Architecture architecture = Architecture.all().get(random.nextInt(Architecture.all().size()));
        List<Range> holes = new ArrayList<>();
        for (int hole = random.nextInt(4); hole > 0; hole--) {
            long start = (8 + random.nextInt(56)) * MIB + random.nextInt(1 << 20);
            holes.add(new Range(start, start + 1 + random.nextInt(3 << 20)));
        }
        boolean nodes = random.nextInt(3) == 0;
        MemoryMap map = nodes ? MemoryMap.PLAIN.withNodes(List.of((16L + random.nextInt(40)) * MIB, (8L + random.nextInt(40)) * MIB))
                : MemoryMap.PLAIN;
        return MachineSpec.defaults().withArch(architecture.name()).withCpus(1 + random.nextInt(4))
                .withMemory((4L + random.nextInt(96)) * MIB).withMap(map.withHoles(holes));
    }
}
