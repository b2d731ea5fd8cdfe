/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.model.tables.CpuTable;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.IntColumn;

/**
 * What must hold of what the processors keep and load, as long as nobody writes into kept pages. A scenario may do that, so it is no
 * part of what holds of every machine.
 */
final class TableInvariants {
    private final Tables tables;
    private final Geometry geometry;
    private final int wordBytes;
    private final PhysicalMemory memory;
    private final List<String> findings = new ArrayList<>();
    private final BitSet kept = new BitSet();

    TableInvariants(Tables tables, PageTables pageTables, PhysicalMemory memory) {
        this.tables = tables;
        this.memory = memory;
        geometry = pageTables.geometry();
        wordBytes = pageTables.format().architecture().bitsPerLong() / Byte.SIZE;
    }

    List<String> check() {
        for (int cpu = 0; cpu < tables.cpu.limit(); cpu++) {
            quicklists(cpu);
            loaded(cpu);
        }
        return findings;
    }

    private void quicklists(int cpu) {
        CpuTable cpus = tables.cpu;
        int count = 0;
        for (IntColumn list : List.of(cpus.pgd_quick, cpus.pmd_quick, cpus.pte_quick)) {
            for (int page = list.get(cpu); page != NULL; page = next(page)) {
                if (kept.get(page) || tables.page.count(page) != 1) {
                    findings.add("page frame " + page + " on CPU " + cpu + "'s " + list.name() + (kept.get(page) ? " is on a quicklist already"
                            : " has count " + tables.page.count(page) + ", not 1"));
                    break;
                }
                kept.set(page);
                count++;
            }
        }
        if (count != cpus.pgtable_cache_sz(cpu)) {
            findings.add("CPU " + cpu + " keeps " + count + " tables, and pgtable_cache_sz is " + cpus.pgtable_cache_sz(cpu));
        }
    }

    private int next(int page) {
        long next = memory.readEntry((long) page << geometry.pageShift(), wordBytes);
        return next == 0 ? NULL : memory.virtToPage(next);
    }

    /** cr3 is that of the address space that is loaded, or the kernel's own; and only who has it loaded is asked to flush it. */
    private void loaded(int cpu) {
        MmStructTable mms = tables.mmStruct;
        int mm = tables.cpu.active_mm(cpu);
        long cr3 = tables.cpu.cr3(cpu) >>> geometry.pageShift();
        if (mm != NULL && cr3 != mms.pgd(mm) && cr3 != tables.machine.swapper_pg_dir(0)) {
            findings.add("CPU " + cpu + " has loaded frame " + cr3 + ", which is not the directory of mm_struct " + mm);
        }
        for (int other = 0; other < mms.limit(); other++) {
            if (mms.exists(other) && other != mm && (mms.cpu_vm_mask(other) >>> cpu & 1) != 0) {
                findings.add("mm_struct " + other + " counts CPU " + cpu + ", which has loaded another");
            }
        }
    }
}
