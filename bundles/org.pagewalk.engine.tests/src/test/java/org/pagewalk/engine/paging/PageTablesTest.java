/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.pagealloc.ProcessFlags;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.Table;

/** Tables are made, filled, walked and freed as 2.4.20 does it, bit for bit. */
class PageTablesTest {
    private static final long WRITABLE = 0b1011;

    private static Machine machine(Architecture architecture) throws ConfigurationException {
        return Machine.boot(MachineSpec.defaults().withArch(architecture.name()).withMemory(64 << 20).bare());
    }

    private static int process(Machine machine) {
        int mm = machine.tables().mmStruct.add();
        machine.tables().mmStruct.pgd(mm, machine.pageTables().pgdAlloc());
        return mm;
    }

    private static long map(Machine machine, int mm, long address, int page, long prot) {
        PageTables tables = machine.pageTables();
        long pmd = tables.pmdAlloc(mm, tables.pgdOffset(mm, address), address);
        long pte = tables.pteAlloc(mm, pmd, address);
        tables.write(pte, tables.format().mkPte(page, prot));
        return pte;
    }

    @Test
    void theTablesOfTheX86LieInFramesBitForBit() throws ConfigurationException {
        Machine machine = machine(Architecture.X86);
        Tables state = machine.tables();
        int mm = process(machine);
        map(machine, mm, 0x4000_3000L, 0x123, machine.pageTables().format().protection((int) WRITABLE));
        int pgd = state.mmStruct.pgd(mm);
        long pmd = machine.memory().read((long) pgd << 12 | 0x100 << 2, 4);
        assertEquals(0x67, pmd & 0xFFF, "_PAGE_TABLE");
        assertEquals(0x0012_3027, machine.memory().read((pmd & ~0xFFF) | 3 << 2, 4), "PAGE_SHARED");
        assertEquals(1, machine.pageTables().tablesOf(mm));
    }

    @Test
    void protectionsOfTheX86AreThoseOfItsProtectionMap() throws ConfigurationException {
        PteFormat format = machine(Architecture.X86).pageTables().format();
        List<Long> bits = new ArrayList<>();
        for (int vmFlags = 0; vmFlags < 16; vmFlags++) {
            bits.add(format.protection(vmFlags));
        }
        assertEquals(List.of(0xA0L, 0x25L, 0x25L, 0x25L, 0x25L, 0x25L, 0x25L, 0x25L, 0xA0L, 0x25L, 0x27L, 0x27L, 0x25L, 0x25L, 0x27L, 0x27L),
                bits);
    }

    @Test
    void everyArchitectureFindsWhatItMapped() throws ConfigurationException {
        long seed = Long.getLong("pagewalk.seed", System.nanoTime());
        for (Architecture architecture : Architecture.all()) {
            Random random = new Random(seed);
            Machine machine = machine(architecture);
            PageTables tables = machine.pageTables();
            int mm = process(machine);
            Map<Long, Integer> model = new HashMap<>();
            long pages = architecture.taskSize() >>> architecture.pageShift();
            for (int i = 0; i < 150; i++) {
                long address = random.nextLong(pages) << architecture.pageShift();
                int page = random.nextInt(machine.tables().page.limit());
                map(machine, mm, address, page, tables.format().protection(3));
                model.put(address, page);
            }
            String where = architecture.name() + ", seed " + seed;
            model.forEach((address, page) -> {
                assertEquals(page, tables.followPage(mm, address, false), where);
                assertEquals(Table.NULL, tables.followPage(mm, address, true), where + ": private, so not writable yet");
            });
            int free = freePages(machine);
            int before = tables.tablesOf(mm);
            assertTrue(before > 0, where);
            tables.clearPageTables(mm, 0, tables.userEntries());
            assertEquals(architecture == Architecture.X86_PAE ? 3 : 0, tables.tablesOf(mm), where);
            tables.pgdFree(machine.tables().mmStruct.pgd(mm));
            machine.tables().mmStruct.remove(mm);
            assertEquals(before + 1, freePages(machine) - free + machine.tables().cpu.pgtable_cache_sz(0), where);
            assertEquals(List.of(), machine.checkInvariants(), where);
        }
    }

    private static int freePages(Machine machine) {
        int free = 0;
        for (int zone = 0; zone < machine.tables().zone.limit(); zone++) {
            free += machine.tables().zone.free_pages(zone);
        }
        return free;
    }

    @Test
    void freedTablesAreKeptForReuseLastInFirstOut() throws ConfigurationException {
        Machine machine = machine(Architecture.X86);
        PageTables tables = machine.pageTables();
        int mm = process(machine);
        List<Integer> frames = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            frames.add((int) (map(machine, mm, (long) i << 22, 7, 0x25) >>> 12));
            tables.write(tables.pteOf(mm, (long) i << 22), 0);
        }
        tables.clearPageTables(mm, 0, 3);
        assertEquals(3, machine.tables().cpu.pgtable_cache_sz(0));
        assertEquals(frames.get(2), machine.tables().cpu.pte_quick(0));
        assertEquals(machine.memory().pageAddress(frames.get(1)), machine.memory().read((long) frames.get(2) << 12, 4),
                "the first word leads to the next");
        long again = map(machine, mm, 5L << 22 | 0x1000, 7, 0x25);
        assertEquals(frames.get(2), (int) (again >>> 12));
        assertEquals(0, machine.memory().read((long) frames.get(2) << 12, 4));
    }

    @Test
    void aDirectoryIsKeptForReuseWhereTheArchitectureDoesThatWhichTheX86DoesNot() throws ConfigurationException {
        for (Architecture architecture : List.of(Architecture.X86, Architecture.X86_64)) {
            Machine machine = machine(architecture);
            PageTables tables = machine.pageTables();
            int pgd = tables.pgdAlloc();
            tables.pgdFree(pgd);
            boolean isKept = architecture == Architecture.X86_64;
            assertEquals(isKept ? 1 : 0, machine.tables().page.count(pgd), architecture.name());
            assertEquals(isKept ? pgd : Table.NULL, machine.tables().cpu.pgd_quick(0), architecture.name());
        }
    }

    @Test
    void whatIsKeptIsFreedDownToTheLowWatermarkWhenItPassesTheHighOne() throws ConfigurationException {
        Machine machine = machine(Architecture.X86);
        PageTables tables = machine.pageTables();
        int mm = process(machine);
        for (int i = 0; i < 51; i++) {
            map(machine, mm, (long) i << 22, 7, 0x25);
            tables.write(tables.pteOf(mm, (long) i << 22), 0);
        }
        tables.clearPageTables(mm, 0, 50);
        assertEquals(50, machine.tables().cpu.pgtable_cache_sz(0), "50 are no more than the watermark");
        int free = freePages(machine);
        tables.clearPageTables(mm, 50, 1);
        assertEquals(25, machine.tables().cpu.pgtable_cache_sz(0));
        assertEquals(26, freePages(machine) - free);
    }

    @Test
    void frame0IsNoTableSinceItsFirstEntryWouldBeAtANullPointer() throws ConfigurationException {
        Machine machine = machine(Architecture.X86);
        int mm = process(machine);
        List<Integer> taken = new ArrayList<>();
        for (int page = machine.pageAllocator().allocPages(Gfp.GFP_ATOMIC, 0); page != Table.NULL; page = machine.pageAllocator()
                .allocPages(Gfp.GFP_ATOMIC, 0)) {
            taken.add(page);
        }
        machine.tables().task.flags(machine.scheduler().current(), ProcessFlags.PF_MEMALLOC);
        for (int page = machine.pageAllocator().allocPages(Gfp.GFP_ATOMIC, 0); page != Table.NULL; page = machine.pageAllocator()
                .allocPages(Gfp.GFP_ATOMIC, 0)) {
            taken.add(page);
        }
        assertTrue(taken.contains(0));
        machine.pageAllocator().__freePages(0, 0);
        assertEquals(0, machine.pageTables().pteAlloc(mm, machine.pageTables().pgdOffset(mm, 0), 0), "there is only that frame");
        assertEquals(1, freePages(machine), "which was given back");
        machine.pageAllocator().__freePages(77, 0);
        assertEquals(77L << 12, machine.pageTables().pteAlloc(mm, machine.pageTables().pgdOffset(mm, 0), 0));
    }

    @Test
    void aBareMachineTakesItsZeroPageWhenItIsFirstNeeded() throws ConfigurationException {
        Machine machine = machine(Architecture.X86);
        int free = freePages(machine);
        assertEquals(Table.NULL, machine.tables().machine.swapper_pg_dir(0));
        int zero = machine.pageTables().kernel().zeroPage();
        assertNotEquals(Table.NULL, zero);
        assertTrue(machine.tables().page.PageReserved(zero));
        assertEquals(2, free - freePages(machine));
        assertFalse(machine.memory().contents().isWritten(zero));
        assertEquals(List.of(), machine.checkInvariants());
    }
}
