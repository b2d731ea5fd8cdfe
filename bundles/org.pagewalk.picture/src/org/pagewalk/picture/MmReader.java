/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.VmAreaTable;
import org.pagewalk.store.Table;

/** Reads an address space: its fields, its areas along vm_next, their tree and their pages. */
final class MmReader {
    private static final int ANONYMOUS = 0;

    private final Machine machine;
    private final Tables tables;

    MmReader(Machine machine) {
        this.machine = machine;
        tables = machine.tables();
    }

    MmFacts read(int mm) {
        MmStructTable table = tables.mmStruct;
        return new MmFacts(mm, new Spaces(machine).all(), range(machine), fields(mm), areas(mm), table.mm_rb(mm), table.mmap_cache(mm));
    }

    /** How addresses are laid out on a machine. */
    static MmFacts.Range range(Machine machine) {
        Architecture architecture = machine.architecture();
        return new MmFacts.Range(architecture.taskSize(), architecture.pageOffset(), architecture.bitsPerLong(), architecture.pageShift());
    }

    private List<MmFacts.Field> fields(int mm) {
        MmStructTable table = tables.mmStruct;
        int shift = machine.architecture().pageShift();
        return List.of(pages("rss", table.rss(mm), shift), pages("total_vm", table.total_vm(mm), shift),
                pages("locked_vm", table.locked_vm(mm), shift),
                new MmFacts.Field("map_count", Words.grouped(table.map_count(mm)), table.map_count(mm) == 1 ? "area" : "areas"),
                new MmFacts.Field("mm_users", Words.grouped(table.mm_users(mm)), "of its user part"),
                new MmFacts.Field("mm_count", Words.grouped(table.mm_count(mm)), "of the mm_struct"),
                new MmFacts.Field("brk", table.brk(mm) == 0 ? "none" : Words.hex(table.brk(mm)),
                        table.brk(mm) == 0 ? "" : "from " + Words.hex(table.start_brk(mm))),
                new MmFacts.Field("pgd", table.pgd(mm) == Table.NULL ? "none" : "frame " + table.pgd(mm), "cr3 when it runs"));
    }

    private static MmFacts.Field pages(String name, long pages, int shift) {
        return new MmFacts.Field(name, Words.grouped(pages), (pages == 1 ? "page, " : "pages, ") + Words.bytes(pages << shift));
    }

    private List<MmFacts.Area> areas(int mm) {
        List<MmFacts.Area> areas = new ArrayList<>();
        VmAreaTable table = tables.vmArea;
        int row = tables.mmStruct.mmap(mm);
        for (int i = 0; row != Table.NULL && table.exists(row) && i < table.limit(); i++) {
            areas.add(area(row));
            row = table.vm_next(row);
        }
        return List.copyOf(areas);
    }

    MmFacts.Area area(int row) {
        VmAreaTable table = tables.vmArea;
        return new MmFacts.Area(row, table.vm_start(row), table.vm_end(row), table.vm_flags(row), name(row), detail(row), table.rb_left(row),
                table.rb_right(row), table.rb_color(row) != 0, AreaPagesReader.read(machine, row));
    }

    /** The name of the file, or what the area is: as later kernels say in /proc/maps. */
    String name(int row) {
        VmAreaTable table = tables.vmArea;
        String file = file(row);
        if (!file.isEmpty()) {
            return file;
        }
        int mm = table.vm_mm(row);
        long start = table.vm_start(row);
        long end = table.vm_end(row);
        MmStructTable mms = tables.mmStruct;
        if (mm != Table.NULL && mms.brk(mm) != 0 && start <= mms.brk(mm) && end >= mms.start_brk(mm) && start >= mms.end_code(mm)) {
            return "[heap]";
        }
        boolean isStack = mm != Table.NULL && mms.start_stack(mm) >= start && mms.start_stack(mm) < end && mms.start_stack(mm) != 0;
        if (isStack || AreaFlag.GROWSDOWN.isIn(table.vm_flags(row))) {
            return "[stack]";
        }
        return table.vm_ops(row) == ANONYMOUS ? "anonymous" : "shared memory";
    }

    private String file(int row) {
        int file = tables.vmArea.vm_file(row);
        int dentry = file == Table.NULL ? Table.NULL : tables.file.f_dentry(file);
        String name = dentry == Table.NULL ? null : tables.dentry.d_name(dentry);
        return name == null ? "" : name;
    }

    private String detail(int row) {
        VmAreaTable table = tables.vmArea;
        if (table.vm_file(row) == Table.NULL) {
            return "";
        }
        return String.format(Locale.ROOT, "from 0x%x", table.vm_pgoff(row) << machine.architecture().pageShift());
    }
}
