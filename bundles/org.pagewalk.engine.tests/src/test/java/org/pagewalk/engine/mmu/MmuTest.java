/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.TlbSpec;
import org.pagewalk.engine.paging.Geometry;
import org.pagewalk.engine.paging.PageWalk;
import org.pagewalk.engine.paging.PteFormat;

/** The processor translates as the tables say, until it remembers otherwise. */
class MmuTest {
    private static final long A = 0x4000_3000L;

    /** What the test itself knows of a page. */
    private record Known(int page, boolean isWritable) {
    }

    @Test
    void everyArchitectureTranslatesWhatItsTablesSay() throws ConfigurationException {
        long seed = Long.getLong("pagewalk.seed", System.nanoTime());
        for (Architecture architecture : Architecture.all()) {
            Random random = new Random(seed);
            Mapped on = new Mapped(architecture.name(), 1, new TlbSpec(16, 4, "plru"));
            int task = on.task();
            on.run(task);
            PteFormat format = on.pageTables.format();
            int shift = architecture.pageShift();
            Map<Long, Known> model = new HashMap<>();
            Long[] some = new Long[40];
            for (int i = 0; i < some.length; i++) {
                some[i] = random.nextLong(architecture.taskSize() >>> shift) << shift;
            }
            for (int step = 0; step < 4000; step++) {
                String where = architecture.name() + ", seed " + seed + ", step " + step;
                long address = some[random.nextInt(some.length)];
                if (random.nextInt(4) == 0) {
                    boolean isWritable = random.nextBoolean();
                    Known known = random.nextInt(5) == 0 ? null : new Known(random.nextInt(on.tables.page.limit()), isWritable);
                    if (known == null) {
                        on.write(task, address, random.nextBoolean() ? 0 : format.mkPte(3, format.protection(0)));
                    } else {
                        on.map(task, address, known.page, isWritable ? Mapped.WRITABLE : Mapped.READABLE);
                    }
                    model.put(address, known);
                    on.mmu.flushTlbPage(on.mm(task), address);
                } else {
                    access(on, random, where, task, address + random.nextInt(1 << shift), model.get(address));
                }
            }
            long reads = on.tables.cpu.walk_reads(0);
            long misses = on.tables.cpu.tlb_misses(0);
            assertTrue(on.tables.cpu.tlb_hits(0) > 0 && misses > 0 && reads > misses, architecture.name());
        }
    }

    private static void access(Mapped on, Random random, String where, int task, long address, Known known) {
        boolean write = random.nextBoolean();
        PteFormat format = on.pageTables.format();
        long physical = on.mmu.translate(address, write, true);
        long there = known == null ? -1 : ((long) known.page << on.machine.architecture().pageShift())
                + (address & on.machine.architecture().pageSize() - 1);
        assertEquals(there, on.pageTables.physical(on.mm(task), address), where);
        assertEquals(there, PageWalk.of(on.pageTables, on.tables, on.mm(task), address).physical().orElse(-1), where);
        long offset = address & on.machine.architecture().pageSize() - 1;
        if (known == null || write && !known.isWritable) {
            assertEquals(-1, physical, where);
            assertEquals((known == null ? 0 : Mmu.PROTECTION) | (write ? Mmu.WRITE : 0) | Mmu.USER, on.mmu.errorCode(), where);
            assertEquals(address, on.tables.cpu.cr2(0), where);
        } else {
            assertEquals(((long) known.page << on.machine.architecture().pageShift()) + offset, physical, where);
            long entry = on.entry(task, address);
            assertTrue(format.young(entry), where);
            assertTrue(!write || format.dirty(entry), where);
        }
    }

    @Test
    void aForgottenFlushGivesTheOldTranslation() throws ConfigurationException {
        Mapped on = new Mapped("x86", 1, TlbSpec.USUAL);
        int task = on.task();
        on.run(task);
        on.map(task, A, 100, Mapped.READABLE);
        assertEquals(100L << 12, on.read(A));
        on.map(task, A, 200, Mapped.READABLE);
        assertEquals(100L << 12, on.read(A), "as in life");
        on.mmu.flushTlbPage(on.mm(task), A);
        assertEquals(200L << 12, on.read(A));
    }

    @Test
    void theHardwareSetsAccessedAndDirty() throws ConfigurationException {
        Mapped on = new Mapped("x86", 1, TlbSpec.USUAL);
        int task = on.task();
        on.run(task);
        on.write(task, A, 0x0012_3007);
        on.read(A);
        assertEquals(0x0012_3027, on.entry(task, A));
        on.store(A);
        assertEquals(0x0012_3067, on.entry(task, A), "the first write goes through the tables once more");
        assertEquals(2, on.tables.cpu.tlb_misses(0));
        on.store(A);
        assertEquals(1, on.tables.cpu.tlb_hits(0));
    }

    @Test
    void armNotesAWriteByClearingTheReadOnlyBitOfWhatMayBeWritten() throws ConfigurationException {
        Mapped on = new Mapped("aarch64-16k", 1, TlbSpec.USUAL);
        int task = on.task();
        on.run(task);
        on.map(task, A & -0x4000L, 5, Mapped.WRITABLE);
        PteFormat format = on.pageTables.format();
        long before = on.entry(task, A);
        assertTrue(format.write(before) && !format.dirty(before));
        assertEquals(5L << 14, on.store(A & -0x4000L));
        assertEquals(before & ~(1L << 7), on.entry(task, A));
        assertTrue(format.dirty(on.entry(task, A)));
    }

    @Test
    void theKernelMayNotWriteToReadOnlyPagesEither() throws ConfigurationException {
        Mapped on = new Mapped("x86", 1, TlbSpec.USUAL);
        int task = on.task();
        on.run(task);
        on.map(task, A, 7, Mapped.READABLE);
        assertEquals(-1, on.mmu.translate(A, true, false));
        assertEquals(Mmu.PROTECTION | Mmu.WRITE, on.mmu.errorCode());
        on.write(task, A, 0x7163);
        on.mmu.flushTlbPage(on.mm(task), A);
        assertEquals(7L << 12, on.mmu.translate(A, true, false));
        assertEquals(-1, on.read(A), "a page of the kernel's");
        assertEquals(Mmu.PROTECTION | Mmu.USER, on.mmu.errorCode());
    }

    @Test
    void aLargePageTakesOneEntry() throws ConfigurationException {
        for (Architecture architecture : Architecture.all()) {
            Mapped on = new Mapped(architecture.name(), 1, TlbSpec.USUAL);
            int task = on.task();
            on.run(task);
            Geometry geometry = on.pageTables.geometry();
            int level = geometry.pmdLevel();
            long size = 1L << geometry.shift(level);
            long address = architecture.taskSize() / 2 & -size;
            int mm = on.mm(task);
            long pmd = on.pageTables.pmdAlloc(mm, on.pageTables.pgdOffset(mm, address), address);
            PteFormat format = on.pageTables.format();
            on.pageTables.write(pmd, format.mkLarge(0, format.protection(Mapped.READABLE)));
            for (long offset : new long[] {0, 0x1234, (32L << 20) % size}) {
                assertEquals(offset, on.read(address + offset), architecture.name());
            }
            assertEquals(1, on.tables.cpu.tlb_misses(0), architecture.name());
            assertEquals(2, on.tables.cpu.tlb_hits(0), architecture.name());
            on.mmu.flushTlbPage(mm, address + 0x1234);
            on.read(address);
            assertEquals(2, on.tables.cpu.tlb_misses(0), architecture.name() + ": dropped, wherever in the page");
        }
    }

    @Test
    void addressesThatNoTableTranslatesFault() throws ConfigurationException {
        assertEquals(-1, new Mapped("x86", 1, TlbSpec.USUAL).read(A), "no directory is loaded");
        for (Architecture architecture : Architecture.all()) {
            Mapped on = new Mapped(architecture.name(), 1, TlbSpec.USUAL);
            on.run(on.task());
            assertEquals(-1, on.read(architecture.bitsPerLong() == 32 ? 1L << 32 : 1L << 60), architecture.name());
            assertEquals(Mmu.USER, on.mmu.errorCode());
        }
    }

    @Test
    void anotherAddressSpaceLeavesOnlyGlobalEntries() throws ConfigurationException {
        Mapped on = new Mapped("x86", 1, TlbSpec.USUAL);
        int one = on.task();
        int two = on.task();
        on.run(one);
        on.map(one, A, 1, Mapped.READABLE);
        on.write(one, A + 0x1000, 0x2125);
        on.read(A);
        on.read(A + 0x1000);
        on.run(two);
        assertEquals((long) on.tables.mmStruct.pgd(on.mm(two)) << 12, on.tables.cpu.cr3(0));
        assertEquals(-1, on.read(A));
        assertEquals(2L << 12, on.read(A + 0x1000), "global, so the other task sees it too");
        on.mmu.flushTlbAll();
        assertEquals(-1, on.read(A + 0x1000));
    }

    @Test
    void aKernelThreadBorrowsTheAddressSpaceThatIsLoaded() throws ConfigurationException {
        Mapped on = new Mapped("x86", 2, TlbSpec.USUAL);
        int task = on.task();
        int thread = on.machine.scheduler().createProcess("thread");
        int mm = on.mm(task);
        on.run(task);
        on.map(task, A, 1, Mapped.READABLE);
        on.read(A);
        on.run(thread);
        assertEquals(mm, on.tables.task.active_mm(thread));
        assertEquals(2, on.tables.mmStruct.mm_count(mm));
        assertEquals(1, on.tables.cpu.tlb_state(0));
        assertEquals(1L << 12, on.read(A), "nothing was flushed");
        on.machine.scheduler().enterCpu(1);
        on.mmu.flushTlbPage(mm, A);
        assertEquals(1, on.tables.cpu.shootdowns(0));
        assertEquals(0, on.tables.mmStruct.cpu_vm_mask(mm), "who only borrows it leaves it");
        on.mmu.flushTlbPage(mm, A);
        assertEquals(1, on.tables.cpu.shootdowns(0), "and is not asked again");
        on.machine.scheduler().enterCpu(0);
        on.run(task);
        assertEquals(1, on.tables.mmStruct.mm_count(mm));
        assertEquals(1, on.tables.mmStruct.cpu_vm_mask(mm));
        assertEquals(1L << 12, on.read(A));
    }

    @Test
    void everyProcessorThatMayRememberAPageIsAskedToDropIt() throws ConfigurationException {
        Mapped on = new Mapped("x86", 3, TlbSpec.USUAL);
        int one = on.task();
        int two = on.machine.scheduler().createProcess("thread of the same process");
        on.tables.task.mm(two, on.mm(one));
        on.run(one);
        on.map(one, A, 1, Mapped.READABLE);
        on.read(A);
        on.machine.scheduler().enterCpu(1);
        on.run(two);
        on.read(A);
        assertEquals(3, on.tables.mmStruct.cpu_vm_mask(on.mm(one)));
        on.write(one, A, 0);
        assertEquals(1L << 12, on.read(A));
        on.mmu.flushTlbPage(on.mm(one), A);
        assertEquals(-1, on.read(A));
        assertEquals(1, on.tables.cpu.shootdowns(0));
        assertEquals(0, on.tables.cpu.shootdowns(2), "CPU 2 has not got it");
        on.machine.scheduler().enterCpu(0);
        assertEquals(-1, on.read(A));
        assertFalse((on.tables.mmStruct.cpu_vm_mask(on.mm(one)) & 4) != 0);
    }
}
