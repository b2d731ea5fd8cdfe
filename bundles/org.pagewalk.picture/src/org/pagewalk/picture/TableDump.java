/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.paging.Geometry;
import org.pagewalk.engine.paging.PteFormat;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.store.Table;

/** Reads a frame with a page table as that: the entries that are not empty, a line for each. */
final class TableDump {
    private static final int LINES_MAX = 12;

    private final Machine machine;
    private final Geometry geometry;
    private final PteFormat format;
    private final MappedEntries entries;

    private TableDump(Machine machine) {
        this.machine = machine;
        geometry = machine.pageTables().geometry();
        format = machine.pageTables().format();
        entries = new MappedEntries(machine);
    }

    /** The lines; none for a frame that is no table of any address space. */
    static List<String> of(Machine machine, int frame) {
        TableDump dump = new TableDump(machine);
        int level = dump.level(frame);
        return level < 0 ? List.of() : dump.lines(frame, level);
    }

    /** At which level an address space has a frame as a table; -1 for none. */
    private int level(int frame) {
        MmStructTable mms = machine.tables().mmStruct;
        int level = levelBelow(machine.tables().machine.swapper_pg_dir(0), 0, frame);
        for (int mm = 0; level < 0 && mm < mms.limit(); mm++) {
            level = mms.exists(mm) ? levelBelow(mms.pgd(mm), 0, frame) : -1;
        }
        return level;
    }

    private int levelBelow(int page, int level, int frame) {
        if (page == Table.NULL || page == frame) {
            return page == Table.NULL ? -1 : level;
        }
        int found = -1;
        for (int index = 0; found < 0 && level < geometry.levels() - 1 && index < geometry.entries(level); index++) {
            long entry = machine.pageTables().read(entries.at(page, index));
            if (format.tablePresent(entry) && !format.isLeaf(entry, level)) {
                found = levelBelow(format.page(entry), level + 1, frame);
            }
        }
        return found;
    }

    private List<String> lines(int frame, int level) {
        List<String> lines = new ArrayList<>();
        int more = 0;
        for (int index = 0; index < geometry.entries(level); index++) {
            long entry = machine.pageTables().read(entries.at(frame, index));
            if (!format.none(entry) && lines.size() < LINES_MAX) {
                lines.add(String.format(Locale.ROOT, "%s[%d]  %0" + 2 * geometry.entrySize() + "x  %s", WalkReader.name(geometry, level), index, entry,
                        format.page(entry) == Table.NULL ? format.kind(entry, level) : format.kind(entry, level) + " in frame " + format.page(entry)));
            } else if (!format.none(entry)) {
                more++;
            }
        }
        if (more > 0) {
            lines.add("and " + Words.grouped(more) + " more that are not empty");
        }
        return lines.isEmpty() ? List.of("every entry is empty") : List.copyOf(lines);
    }
}
