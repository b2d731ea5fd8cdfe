/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.owners;

import static org.pagewalk.store.Table.NULL;

import java.util.List;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.paging.Geometry;
import org.pagewalk.engine.paging.PteFormat;
import org.pagewalk.model.tables.CpuTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.IntColumn;

/** What the page allocator and the kernel's page tables hold. */
final class KernelFrames {
    private final FrameOwners owners;
    private final Machine machine;
    private final Tables tables;
    private final Geometry geometry;
    private final PteFormat format;
    private final int pageShift;

    KernelFrames(FrameOwners owners, Machine machine) {
        this.owners = owners;
        this.machine = machine;
        tables = machine.tables();
        geometry = machine.pageTables().geometry();
        format = machine.pageTables().format();
        pageShift = machine.architecture().pageShift();
    }

    void claim() {
        for (int zone = 0; zone < tables.zone.limit(); zone++) {
            for (int order = 0; tables.zone.size(zone) > 0 && order < machine.profile().maxOrder(); order++) {
                freeBlocks(tables.zone.free_area(zone, order), order);
            }
        }
        for (int task = 0; task < tables.task.limit(); task++) {
            int page = tables.task.exists(task) ? tables.task.local_pages(task) : NULL;
            for (int i = 0; page != NULL && i < 1 << tables.page.index(page); i++) {
                owners.claim(page + i, Owner.LOCAL_PAGES, task);
            }
        }
        for (int cpu = 0; cpu < tables.cpu.limit(); cpu++) {
            quicklists(cpu);
        }
        if (tables.machine.swapper_pg_dir(0) != NULL) {
            owners.claim(tables.machine.empty_zero_page(0), Owner.ZERO_PAGE, NULL);
            swapper(tables.machine.swapper_pg_dir(0), 0, machine.pageTables().userEntries());
        }
    }

    private void freeBlocks(int area, int order) {
        int walked = 0;
        for (int page = tables.freeArea.free_list.first(area); page != NULL && walked <= tables.page.limit(); page = tables.page.list.next(page)) {
            owners.claim(page, Owner.FREE_BLOCK, order);
            for (int i = 1; i < 1 << order; i++) {
                owners.claim(page + i, Owner.FREE_INSIDE, page);
            }
            walked++;
        }
    }

    private void quicklists(int cpu) {
        CpuTable cpus = tables.cpu;
        int left = cpus.pgtable_cache_sz(cpu);
        for (IntColumn list : List.of(cpus.pgd_quick, cpus.pmd_quick, cpus.pte_quick)) {
            for (int page = list.get(cpu); page != NULL && left > 0; page = nextKept(page)) {
                owners.claim(page, Owner.QUICKLIST, cpu);
                left--;
            }
        }
    }

    /** The next page of a quicklist; NULL also where somebody has written what is no address of a page. */
    private int nextKept(int page) {
        long next = machine.memory().readEntry((long) page << pageShift, machine.architecture().bitsPerLong() / Byte.SIZE);
        long frame = next - machine.architecture().pageOffset() >>> pageShift;
        return next == 0 || frame >= tables.page.limit() ? NULL : (int) frame;
    }

    /** A table of the kernel and those below it; its first entries may be there for processes. */
    private void swapper(int frame, int level, int from) {
        owners.claim(frame, Owner.SWAPPER, NULL);
        long at = (long) frame << pageShift;
        for (int i = from; level <= geometry.pmdLevel() && i < geometry.entries(level); i++) {
            long entry = machine.pageTables().read(at + ((long) i << geometry.entryShift()));
            int below = format.tablePresent(entry) && !format.isLeaf(entry, level) ? format.page(entry) : NULL;
            if (below != NULL) {
                swapper(below, level + 1, 0);
            }
        }
    }
}
