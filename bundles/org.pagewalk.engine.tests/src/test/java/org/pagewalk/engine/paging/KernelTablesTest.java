/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.mmu.Mmu;
import org.pagewalk.store.Table;

/** The kernel's own page tables, at power-on and when the machine runs (Gorman 4.6). */
class KernelTablesTest {
    private static MachineSpec spec(Architecture architecture) {
        return MachineSpec.defaults().withArch(architecture.name());
    }

    private static long word(Machine machine, long physical) {
        return machine.memory().read(physical, 4);
    }

    @Test
    void atPowerOnTheX86HasTablesForEightMebibytesAtBothPlaces() throws ConfigurationException {
        Machine machine = Machine.powerOn(spec(Architecture.X86));
        assertEquals(0x101, machine.tables().machine.swapper_pg_dir(0));
        assertEquals(0x10_1000, machine.tables().cpu.cr3(0));
        for (int index : new int[] {0, 768}) {
            assertEquals(0x0010_2007, word(machine, 0x10_1000 + 4 * index));
            assertEquals(0x0010_3007, word(machine, 0x10_1000 + 4 * index + 4));
        }
        assertEquals(0, word(machine, 0x10_1000 + 4 * 2));
        for (int page = 0; page < 2048; page++) {
            assertEquals(page << 12 | 7, word(machine, 0x10_2000 + 4 * page));
        }
        assertEquals(0, word(machine, 0x10_4000), "empty_zero_page");
        assertEquals(0x12_3456, machine.mmu().translate(0x12_3456, false, false));
        assertEquals(0x12_3456, machine.mmu().translate(0xC012_3456L, false, false));
        assertEquals(-1, machine.mmu().translate(0xC080_0000L, false, false));
    }

    @Test
    void aRunningX86MapsLowMemoryWithGlobalPagesOfFourMebibytes() throws ConfigurationException {
        Machine machine = Machine.boot(spec(Architecture.X86));
        assertEquals(0x0000_01E3, word(machine, 0x10_1000 + 4 * 768));
        assertEquals(0x0040_01E3, word(machine, 0x10_1000 + 4 * 769));
        assertEquals(0x03C0_01E3, word(machine, 0x10_1000 + 4 * 783));
        assertEquals(0, word(machine, 0x10_1000 + 4 * 784), "64 MiB end there");
        assertEquals(0, word(machine, 0x10_1000), "what was for boot is taken away");
        for (int index : new int[] {1016, 1023}) {
            assertEquals(0x063, word(machine, 0x10_1000 + 4 * index) & 0xFFF, "a table of the kernel's");
        }
        assertEquals(0x8005_0033L, machine.tables().cpu.cr0(0));
        assertEquals(0x90, machine.tables().cpu.cr4(0), "PSE and PGE");
        assertTrue(machine.tables().page.PageReserved(machine.pageTables().kernel().zeroPage()));
    }

    @Test
    void withPhysicalAddressExtensionEntriesAreTwiceAsWide() throws ConfigurationException {
        Machine machine = Machine.boot(spec(Architecture.X86_PAE));
        for (int index = 0; index < 3; index++) {
            assertEquals(0x10_4001, machine.memory().read(0x10_1000 + 8 * index, 8), "the page of zeros serves as a middle directory");
        }
        long pmd = machine.memory().read(0x10_1000 + 8 * 3, 8);
        assertEquals(1, pmd & 0xFFF, "no rights at this level");
        assertEquals(0x0020_01E3, machine.memory().read(pmd - 1 + 8, 8), "the second 2 MiB");
        assertEquals(0xB0, machine.tables().cpu.cr4(0), "PSE, PAE and PGE");
    }

    @Test
    void everyKernelReachesItsLowMemoryHoweverItWasBooted() throws ConfigurationException {
        for (Architecture architecture : Architecture.all()) {
            for (MachineSpec spec : List.of(spec(architecture), spec(architecture).bare())) {
                Machine machine = Machine.boot(spec);
                assertTrue(machine.pageTables().kernel().zeroPage() != Table.NULL, architecture.name());
                for (long physical = 0; physical < 64 << 20; physical += 0x35791) {
                    assertEquals(physical, machine.mmu().translate(architecture.pageOffset() + physical, true, false), architecture.name());
                }
                assertEquals(-1, machine.mmu().translate(architecture.pageOffset() + 0x1234, false, true), "not from user mode");
                assertEquals(Mmu.PROTECTION | Mmu.USER, machine.mmu().errorCode(), architecture.name());
                assertEquals(List.of(), machine.checkInvariants(), architecture.name());
            }
        }
    }

    @Test
    void aProcessHasTheKernelsPartToo() throws ConfigurationException {
        for (Architecture architecture : List.of(Architecture.X86, Architecture.X86_PAE, Architecture.X86_64, Architecture.RISCV_SV39)) {
            Machine machine = Machine.boot(spec(architecture));
            int pgd = machine.pageTables().pgdAlloc();
            Geometry geometry = machine.pageTables().geometry();
            for (int index = machine.pageTables().userEntries(); index < geometry.ptrsPerPgd(); index++) {
                long offset = (long) index * geometry.entrySize();
                assertEquals(machine.memory().read(((long) machine.tables().machine.swapper_pg_dir(0) << 12) + offset, geometry.entrySize()),
                        machine.memory().read(((long) pgd << 12) + offset, geometry.entrySize()), architecture.name());
            }
        }
    }

    @Test
    void anImageTooSmallForTheTablesIsRefused() {
        assertEquals("image.text is at least 20 KiB: write, for example, image.text 320 KiB",
                assertThrows(ConfigurationException.class, () -> Machine.boot(MachineSpec.defaults().withBoot(
                        MachineSpec.defaults().boot().withImage(MachineSpec.defaults().boot().image().withText(4096))))).getMessage());
    }
}
