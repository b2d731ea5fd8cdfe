/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.pagewalk.engine.Architecture;
import org.pagewalk.model.tables.Tables;

/**
 * The way of an address through the page tables, step by step, as somebody sees it who only looks: no TLB is asked, and no
 * bit is set.
 *
 * @param address the address
 * @param steps the entries on the way; the last is the one that ends it
 * @param physical the physical address, if the page is there for the hardware
 * @param pageShift the size of the page to which it leads, as a power of two; 0 if there is none
 */
public record PageWalk(long address, List<Step> steps, OptionalLong physical, int pageShift) {
    /**
     * One entry that is read.
     *
     * @param level the level of its table, from 0
     * @param at the physical address of the entry
     * @param entry what it says
     */
    public record Step(int level, long at, long entry) {
    }

    /** The way of an address in an address space; NULL for the kernel's own. */
    public static PageWalk of(PageTables pageTables, Tables tables, int mm, long address) {
        Geometry geometry = pageTables.geometry();
        PteFormat format = pageTables.format();
        List<Step> steps = new ArrayList<>();
        long at = root(pageTables, tables, mm, address);
        for (int level = 0; at >= 0 && level < geometry.levels(); level++) {
            long entry = pageTables.read(at);
            steps.add(new Step(level, at, entry));
            if (!format.valid(entry, level) || format.isLeaf(entry, level) && !geometry.mayMap(level)) {
                break;
            }
            long next = format.physical(entry);
            if (format.isLeaf(entry, level)) {
                long inPage = (1L << geometry.shift(level)) - 1;
                return new PageWalk(address, List.copyOf(steps), OptionalLong.of(next & ~inPage | address & inPage), geometry.shift(level));
            }
            at = level + 1 == geometry.levels() ? -1 : next + ((long) geometry.index(level + 1, address) << geometry.entryShift());
        }
        return new PageWalk(address, List.copyOf(steps), OptionalLong.empty(), 0);
    }

    /** Where the first entry is; -1 where there are no tables. */
    private static long root(PageTables pageTables, Tables tables, int mm, long address) {
        Architecture architecture = pageTables.format().architecture();
        boolean isKernels = mm == NULL || Long.compareUnsigned(address, architecture.pageOffset()) >= 0;
        if (isKernels) {
            return tables.machine.swapper_pg_dir(0) == NULL ? -1 : pageTables.pgdOffsetK(address);
        }
        return tables.mmStruct.pgd(mm) == NULL || Long.compareUnsigned(address, architecture.taskSize()) >= 0 ? -1
                : pageTables.pgdOffset(mm, address);
    }
}
