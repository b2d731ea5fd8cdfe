/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Arrays;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.paging.Geometry;
import org.pagewalk.engine.paging.PteFormat;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.Table;

/** Finds out of the page tables which pages of an area are in memory, and what each is. */
final class AreaPagesReader implements MappedEntries.Visitor {
    private final Tables tables;
    private final Geometry geometry;
    private final PteFormat format;
    private final int area;
    private long[] index = new long[16];
    private byte[] state = new byte[16];
    private int[] frame = new int[16];
    private int count;

    private AreaPagesReader(Machine machine, int area) {
        tables = machine.tables();
        geometry = machine.pageTables().geometry();
        format = machine.pageTables().format();
        this.area = area;
    }

    /** The pages of the area with this row. */
    static AreaPages read(Machine machine, int area) {
        AreaPagesReader reader = new AreaPagesReader(machine, area);
        Tables tables = machine.tables();
        new MappedEntries(machine).visit(tables.vmArea.vm_mm(area), tables.vmArea.vm_start(area), tables.vmArea.vm_end(area), reader);
        int n = reader.count;
        return n == 0 ? AreaPages.NONE
                : new AreaPages(Arrays.copyOf(reader.index, n), Arrays.copyOf(reader.state, n), Arrays.copyOf(reader.frame, n));
    }

    @Override
    public void mapped(long address, long at, long entry, int level) {
        long start = tables.vmArea.vm_start(area);
        long end = tables.vmArea.vm_end(area);
        long pages = 1L << geometry.shift(level) - geometry.pageShift();
        for (long page = 0; page < pages; page++) {
            long each = address + (page << geometry.pageShift());
            if (each >= start && each < end) {
                long pfn = (format.physical(entry) >>> geometry.pageShift()) + page;
                add(each - start >>> geometry.pageShift(), pfn < tables.page.limit() ? (int) pfn : Table.NULL, entry);
            }
        }
    }

    private void add(long page, int pfn, long entry) {
        if (count == index.length) {
            index = Arrays.copyOf(index, 2 * count);
            state = Arrays.copyOf(state, 2 * count);
            frame = Arrays.copyOf(frame, 2 * count);
        }
        index[count] = page;
        state[count] = AreaPages.code(state(tables, format, tables.vmArea.vm_flags(area), pfn, entry), format.dirty(entry));
        frame[count++] = pfn;
    }

    /** What a page is to an area with these flags whose entry leads to a frame. */
    static MappedPage state(Tables tables, PteFormat format, int flags, int pfn, long entry) {
        PageTable pages = tables.page;
        if (pfn == Table.NULL) {
            return MappedPage.OWN;
        }
        if (pfn == tables.machine.empty_zero_page(0)) {
            return MappedPage.ZERO;
        }
        if (AreaFlag.SHARED.isIn(flags)) {
            return MappedPage.SHARED;
        }
        if (AreaFlag.WRITE.isIn(flags) && !format.write(entry)) {
            return MappedPage.COPY;
        }
        if (pages.mapping(pfn) != Table.NULL) {
            return MappedPage.FILE;
        }
        return pages.count(pfn) > 1 ? MappedPage.SHARED : MappedPage.OWN;
    }
}
