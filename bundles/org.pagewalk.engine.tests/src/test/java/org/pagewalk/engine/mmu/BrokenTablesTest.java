/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmu;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.KernelStop;
import org.pagewalk.engine.TlbSpec;
import org.pagewalk.engine.paging.PageWalk;

/** Whatever stands in page tables: a walk ends somewhere, in a fault, or with words. */
class BrokenTablesTest {
    @Test
    void nothingWrittenIntoTablesIsMoreThanAMistakeOfTheKernels() throws ConfigurationException {
        long seed = Long.getLong("pagewalk.seed", System.nanoTime());
        int stops = 0;
        int found = 0;
        for (Architecture architecture : Architecture.all()) {
            Random random = new Random(seed);
            Mapped on = new Mapped(architecture.name(), 1, TlbSpec.USUAL);
            int task = on.task();
            on.run(task);
            for (int step = 0; step < 400; step++) {
                String where = architecture.name() + ", seed " + seed + ", step " + step;
                try {
                    breakSomething(on, random, task);
                    long address = random.nextLong(architecture.taskSize());
                    found += on.mmu.translate(address, random.nextBoolean(), random.nextBoolean()) >= 0 ? 1 : 0;
                    on.pageTables.physical(on.mm(task), address);
                    on.pageTables.followPage(on.mm(task), address, random.nextBoolean());
                    PageWalk walk = PageWalk.of(on.pageTables, on.tables, on.mm(task), address);
                    assertTrue(walk.steps().size() <= on.pageTables.geometry().levels(), where);
                    walk.steps().forEach(each -> assertFalse(on.pageTables.format().decode(each.entry(), each.level()).isEmpty(), where));
                    on.pageTables.tablesOf(on.mm(task));
                } catch (KernelStop told) {
                    stops++;
                    assertFalse(told.getMessage().isBlank(), where);
                } catch (RuntimeException e) {
                    throw new AssertionError(where, e);
                }
            }
        }
        assertTrue(stops > 0 && found > 0, "seed " + seed + ": " + stops + " stops, " + found + " translations");
    }

    /** Puts something into the directory, often an entry that is nearly right. */
    private static void breakSomething(Mapped on, Random random, int task) {
        int index = random.nextInt(on.pageTables.userEntries());
        long at = ((long) on.tables.mmStruct.pgd(on.mm(task)) << on.machine.architecture().pageShift())
                + (long) index * on.pageTables.geometry().entrySize();
        long frame = random.nextInt(2 * on.tables.page.limit());
        on.pageTables.write(at, switch (random.nextInt(3)) {
            case 0 -> random.nextLong() & (on.pageTables.geometry().entrySize() == 4 ? 0xFFFF_FFFFL : -1);
            case 1 -> on.pageTables.format().mkTable(frame << on.machine.architecture().pageShift(), 0, false);
            default -> on.pageTables.format().mkLarge(frame << on.machine.architecture().pageShift(), random.nextInt(256) | 1);
        });
        if (random.nextInt(10) == 0) {
            long address = random.nextLong(on.machine.architecture().taskSize());
            on.map(task, address, random.nextInt(on.tables.page.limit()), random.nextInt(16));
        }
    }
}
