/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.BitSet;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.paging.Geometry;
import org.pagewalk.engine.paging.PteFormat;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.store.Table;

/** Finds the frames that hold page tables, the kernel's own among them, by the entries that lead to tables. */
final class TableFrames {
    private final Machine machine;
    private final Geometry geometry;
    private final PteFormat format;
    private final MappedEntries entries;
    private final BitSet found = new BitSet();

    private TableFrames(Machine machine) {
        this.machine = machine;
        geometry = machine.pageTables().geometry();
        format = machine.pageTables().format();
        entries = new MappedEntries(machine);
    }

    /** The frames with tables of all address spaces. */
    static BitSet of(Machine machine) {
        TableFrames frames = new TableFrames(machine);
        MmStructTable mms = machine.tables().mmStruct;
        for (int mm = 0; mm < mms.limit(); mm++) {
            if (mms.exists(mm)) {
                frames.add(mms.pgd(mm), 0);
            }
        }
        frames.add(machine.tables().machine.swapper_pg_dir(0), 0);
        return frames.found;
    }

    private void add(int page, int level) {
        if (page == Table.NULL || !machine.tables().page.exists(page) || found.get(page)) {
            return;
        }
        found.set(page);
        for (int index = 0; level < geometry.levels() - 1 && index < geometry.entries(level); index++) {
            long entry = machine.pageTables().read(entries.at(page, index));
            if (format.tablePresent(entry) && !format.isLeaf(entry, level)) {
                add(format.page(entry), level + 1);
            }
        }
    }
}
