/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pagewalk.model.tables.Tables;

class MachineTest {
    private static Machine boot(long memory) throws ConfigurationException {
        return Machine.boot(MachineSpec.defaults().withMemory(memory).bare());
    }

    private static String refusal(MachineSpec spec) {
        ConfigurationException refused = assertThrows(ConfigurationException.class, () -> Machine.boot(spec));
        assertThrows(ConfigurationException.class, spec::check);
        return refused.key() + ": " + refused.getMessage();
    }

    @Test
    void memoryIsCutIntoZonesAt16And896MiB() throws ConfigurationException {
        Machine small = boot(8L << 20);
        assertEquals(List.of("DMA"), small.zoneNames(0));
        Machine usual = boot(64L << 20);
        assertEquals(List.of("DMA", "Normal"), usual.zoneNames(0));
        Machine large = boot(1L << 30);
        assertEquals(List.of("DMA", "Normal", "HighMem"), large.zoneNames(0));
        Tables tables = large.tables();
        assertEquals(4096, tables.zone.size(0));
        assertEquals(225_280, tables.zone.size(1));
        assertEquals(32_768, tables.zone.size(2));
        assertEquals(229_376, tables.zone.zone_mem_map(2));
        assertEquals(896L << 20, tables.zone.zone_start_paddr(2));
        assertEquals(Optional.of(2), large.zone("HighMem", 0));
        assertEquals(Optional.empty(), usual.zone("HighMem", 0));
        assertEquals(Optional.empty(), usual.zone("Normal", 1));
        assertEquals(List.of(), large.checkInvariants());
    }

    @Test
    void everyPageIsFreeAfterBootAndKnowsItsZoneAndAddress() throws ConfigurationException {
        Machine machine = boot(1L << 30);
        Tables tables = machine.tables();
        assertEquals(262_144, tables.page.size());
        assertEquals(225_280, tables.zone.free_pages(1));
        assertEquals(0x0000_0000, tables.page.flags(0));
        assertEquals(0x0100_0000, tables.page.flags(4096));
        assertEquals(0x0200_0000, tables.page.flags(262_143) & 0xFF00_0000);
        assertTrue(tables.page.PageHighMem(262_143));
        assertFalse(tables.page.PageReserved(4096));
        assertEquals(0xC000_0000L, tables.page.virtual(0));
        assertEquals(0xC100_0000L, tables.page.virtual(4096));
        assertEquals(0, tables.page.virtual(229_376));
    }

    @Test
    void watermarksAreA128thOfTheZoneWithinLimits() {
        int[][] sizes = {{904, 20}, {2560, 20}, {2688, 21}, {12_288, 96}, {32_640, 255}, {225_280, 255}};
        for (int[] sizeAndMin : sizes) {
            Tables tables = Machine.bareZone(sizeAndMin[0]).tables();
            assertEquals(sizeAndMin[1], tables.zone.pages_min(1));
            assertEquals(2 * sizeAndMin[1], tables.zone.pages_low(1));
            assertEquals(3 * sizeAndMin[1], tables.zone.pages_high(1));
        }
    }

    @Test
    void pairBitmapsHaveTheKernelsSizes() {
        Tables tables = Machine.bareZone(4096).tables();
        int area = tables.zone.free_area(1, 0);
        assertEquals(2048, tables.freeArea.map.length(area));
        assertEquals(1024, tables.freeArea.map.length(area + 1));
        assertEquals(32, tables.freeArea.map.length(area + 8));
        assertEquals(0, tables.freeArea.map.length(area + 9));
        assertEquals(512, Machine.bareZone(1000).tables().freeArea.map.length(10));
    }

    @Test
    void zonelistsGoFromTheZoneAskedForDownwards() throws ConfigurationException {
        Tables tables = boot(1L << 30).tables();
        int[][] expected = {{1, 0, -1}, {0, -1, -1}, {2, 1, 0}, {0, -1, -1}};
        for (int i = 0; i < 16; i++) {
            int zonelist = tables.node.node_zonelists(0, i);
            for (int place = 0; place < 3; place++) {
                assertEquals(expected[i & 3][place], tables.zonelist.zones(zonelist, place), "list " + i);
            }
        }
    }

    @Test
    void waitTablesHaveAQueueFor256PagesEach() {
        Tables tables = Machine.bareZone(225_280).tables();
        assertEquals(1024, tables.zone.wait_table_size(1));
        assertEquals(22, tables.zone.wait_table_shift(1));
        assertEquals(1024, tables.waitQueueHead.size());
    }

    @Test
    void impossibleMachinesAreRefusedWithARemedy() {
        MachineSpec spec = MachineSpec.defaults();
        assertEquals("memory: a machine needs at least one page of 4 KiB as its memory; write, for example, "
                + "memory 64 MiB", refusal(spec.withMemory(0)));
        assertEquals(refusal(spec.withMemory(0)), refusal(spec.withMemory(4095)));
        assertEquals(refusal(spec.withMemory(0)), refusal(spec.withMemory(-4096)));
        assertEquals("memory: memory must be whole pages of 4 KiB: write 1 MiB or 1028 KiB instead of 1048577 B",
                refusal(spec.withMemory((1 << 20) + 1)));
        assertEquals("memory: memory 4194308 KiB is more than x86 can address; the most is 4 GiB",
                refusal(spec.withMemory((4L << 30) + 4096)));
        assertTrue(refusal(spec.withMemory(Long.MAX_VALUE)).contains("the most is 4 GiB"));
        assertEquals("kernel: kernel linux-7.0 is not emulated; write one of these: linux-2.4.20",
                refusal(spec.withKernel("linux-7.0")));
        assertEquals("arch: architecture vax is not emulated; write one of these: x86, x86-pae, x86-64, aarch64-4k, aarch64-16k, aarch64-64k, riscv-sv39",
                refusal(spec.withArch("vax")));
        assertTrue(refusal(spec.withCpus(0)).startsWith("cpus: a machine has 1 to 32 processors, not 0"));
        assertTrue(refusal(spec.withCpus(33)).startsWith("cpus: "));
    }

    @Test
    void theSmallestAndTheLargestMachineBoot() throws ConfigurationException {
        assertEquals(1, boot(4096).tables().zone.free_pages(0));
        Machine largest = boot(4L << 30);
        assertEquals((4096 - 896) << 8, largest.tables().zone.free_pages(2));
        assertEquals(List.of(), largest.checkInvariants());
    }

    @Test
    void aSpecificationIsToldInWords() {
        assertEquals("linux-2.4.20, x86, 64 MiB, seed 1", MachineSpec.defaults().words());
        assertEquals("linux-2.4.20, x86, 2 CPUs, 1020 KiB, seed 7",
                MachineSpec.defaults().withCpus(2).withMemory(1020 << 10).withSeed(7).words());
        assertEquals("4 EiB", MachineSpec.sizeInWords(4L << 60));
        assertEquals("0 B", MachineSpec.sizeInWords(0));
    }

    @Test
    void aNodeCountsItsZonesUpToTheLastThatHasMemory() throws ConfigurationException {
        assertEquals(1, Machine.boot(MachineSpec.defaults().withMemory(16 << 20)).tables().node.nr_zones(0));
        assertEquals(2, Machine.boot(MachineSpec.defaults().withMemory(64 << 20)).tables().node.nr_zones(0));
        assertEquals(3, Machine.boot(MachineSpec.defaults().withMemory(1L << 30)).tables().node.nr_zones(0));
    }
}
