/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.model.tables.CpuTable;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.IntColumn;

/**
 * What must hold of page tables as long as nobody writes into them but through the functions here: each table has a frame of its own,
 * which is in use, and belongs to one address space or is kept for reuse. A scenario may well break that, so it is no part of
 * what holds of every machine.
 */
final class TableInvariants {
    private final Tables tables;
    private final PageTables pageTables;
    private final PhysicalMemory memory;
    private final List<String> findings = new ArrayList<>();
    /** Whose the frames are that have been seen. */
    private final Map<Integer, String> owners = new HashMap<>();

    TableInvariants(Tables tables, PageTables pageTables, PhysicalMemory memory) {
        this.tables = tables;
        this.pageTables = pageTables;
        this.memory = memory;
    }

    List<String> check() {
        MmStructTable mms = tables.mmStruct;
        for (int mm = 0; mm < mms.limit(); mm++) {
            if (mms.exists(mm) && mms.pgd(mm) != NULL && mm != tables.machine.init_mm(0)) {
                owns("mm_struct " + mm, mms.pgd(mm));
                below("mm_struct " + mm, mms.pgd(mm), 0, pageTables.userEntries());
            }
        }
        for (int cpu = 0; cpu < tables.cpu.limit(); cpu++) {
            quicklists(cpu);
            loaded(cpu);
        }
        return findings;
    }

    private void below(String owner, int page, int level, int entries) {
        Geometry geometry = pageTables.geometry();
        for (int index = 0; index < entries; index++) {
            long at = ((long) page << geometry.pageShift()) + (long) index * geometry.entrySize();
            long entry = pageTables.read(at);
            if (pageTables.format().tablePresent(entry) && !pageTables.format().isLeaf(entry, level)) {
                int table = pageTables.format().page(entry);
                if (owns(owner, table) && level + 2 < geometry.levels()) {
                    below(owner, table, level + 1, geometry.entries(level + 1));
                }
            }
        }
    }

    /** Whether a table is sound, and nobody else's. */
    private boolean owns(String owner, int page) {
        if (page == NULL) {
            findings.add(owner + " has a page table where there is no page frame");
            return false;
        }
        String other = owners.putIfAbsent(page, owner);
        if (other != null) {
            findings.add("the page table in frame " + page + " belongs to " + owner + " and to " + other);
        } else if (tables.page.count(page) != 1) {
            findings.add("the page table in frame " + page + " of " + owner + " has count " + tables.page.count(page) + ", not 1");
        }
        return other == null;
    }

    private void quicklists(int cpu) {
        CpuTable cpus = tables.cpu;
        int kept = 0;
        for (IntColumn list : List.of(cpus.pgd_quick, cpus.pmd_quick, cpus.pte_quick)) {
            int page = list.get(cpu);
            while (page != NULL && owns("CPU " + cpu + "'s " + list.name(), page)) {
                kept++;
                long next = memory.readEntry((long) page << pageTables.geometry().pageShift(),
                        pageTables.format().architecture().bitsPerLong() / Byte.SIZE);
                page = next == 0 ? NULL : memory.virtToPage(next);
            }
        }
        if (kept != cpus.pgtable_cache_sz(cpu)) {
            findings.add("CPU " + cpu + " keeps " + kept + " tables, and pgtable_cache_sz is " + cpus.pgtable_cache_sz(cpu));
        }
    }

    /** cr3 is that of the address space that is loaded, or the kernel's own; and only who has it loaded is asked to flush it. */
    private void loaded(int cpu) {
        int mm = tables.cpu.active_mm(cpu);
        int shift = pageTables.geometry().pageShift();
        long cr3 = tables.cpu.cr3(cpu) >>> shift;
        if (mm != NULL && cr3 != tables.mmStruct.pgd(mm) && cr3 != tables.machine.swapper_pg_dir(0)) {
            findings.add("CPU " + cpu + " has loaded frame " + cr3 + ", which is not the directory of mm_struct " + mm);
        }
        for (int other = 0; other < tables.mmStruct.limit(); other++) {
            if (tables.mmStruct.exists(other) && other != mm && (tables.mmStruct.cpu_vm_mask(other) >>> cpu & 1) != 0) {
                findings.add("mm_struct " + other + " counts CPU " + cpu + ", which has loaded another");
            }
        }
    }
}
