/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmu;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.paging.Geometry;
import org.pagewalk.model.tables.Tables;

/** Where a walk begins: at cr3, or, where the kernel's half of the addresses has a directory of its own, at that. */
final class Roots {
    private final Tables tables;
    private final int pageShift;
    private final int unusedBits;
    private final boolean isArm;
    private final boolean isWide;

    Roots(Tables tables, Architecture architecture, Geometry geometry) {
        this.tables = tables;
        pageShift = architecture.pageShift();
        unusedBits = Long.SIZE - geometry.addressBits();
        isWide = architecture.bitsPerLong() == Long.SIZE;
        isArm = architecture.name().startsWith("aarch64");
    }

    /** The physical address of the page global directory; -1 for an address that none translates. */
    long root(int cpu, long address) {
        if (isArm) {
            long rest = address >> Long.SIZE - unusedBits;
            if (rest == -1) {
                int swapper = tables.machine.swapper_pg_dir(0);
                return swapper == NULL ? -1 : (long) swapper << pageShift;
            }
            return rest == 0 ? directory(cpu) : -1;
        }
        boolean isAddress = isWide ? address << unusedBits >> unusedBits == address : address >>> Integer.SIZE == 0;
        return isAddress ? directory(cpu) : -1;
    }

    /** Until a directory was loaded, nothing is translated. */
    private long directory(int cpu) {
        long directory = tables.cpu.cr3(cpu);
        return directory == 0 ? -1 : directory;
    }

    /** Whose translations the processor makes now. */
    int owner(int cpu) {
        int mm = tables.cpu.active_mm(cpu);
        return mm == NULL ? tables.machine.init_mm(0) : mm;
    }
}
