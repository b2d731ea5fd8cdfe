/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.paging.Geometry;
import org.pagewalk.engine.paging.PteFormat;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.VmAreaTable;
import org.pagewalk.picture.ReverseFacts.Other;
import org.pagewalk.picture.ReverseFacts.Use;
import org.pagewalk.store.Table;

/** Finds who uses a page frame, by going through every page table. */
final class ReverseReader {
    private final Machine machine;
    private final Tables tables;
    private final Geometry geometry;
    private final PteFormat format;
    private final List<Use> uses = new ArrayList<>();
    private final List<String> asTable = new ArrayList<>();
    private int usesAll;

    private ReverseReader(Machine machine) {
        this.machine = machine;
        tables = machine.tables();
        geometry = machine.pageTables().geometry();
        format = machine.pageTables().format();
    }

    static ReverseFacts read(Machine machine, int frame) {
        return new ReverseReader(machine).read(frame);
    }

    private ReverseFacts read(int frame) {
        MappedEntries entries = new MappedEntries(machine);
        List<MmFacts.Space> spaces = new Spaces(machine).all();
        spaces.forEach(space -> entries.visit(space.mm(), 0, machine.architecture().taskSize(), new Hunt(frame, space)));
        PageTable pages = tables.page;
        int flags = pages.flags(frame);
        return new ReverseFacts(frame, words(frame), pages.count(frame), (flags & 1 << PageTable.PG_reserved) != 0, List.copyOf(uses), usesAll,
                others(frame), List.copyOf(asTable), new ReverseFacts.Search(spaces.size(), entries.tablesRead(), entries.read()));
    }

    private String words(int frame) {
        return frame == tables.machine.empty_zero_page(0) ? "the page of zeros that all share" : new FrameSpot(machine).at(frame).state().words();
    }

    private List<Other> others(int frame) {
        List<Other> others = new ArrayList<>();
        if (tables.page.mapping(frame) != Table.NULL) {
            others.add(new Other(1, "the page cache (mapping)"));
        }
        if (tables.page.buffers(frame) != Table.NULL) {
            others.add(new Other(1, "its buffers"));
        }
        if (!asTable.isEmpty()) {
            others.add(new Other(1, "the page tables"));
        }
        return List.copyOf(others);
    }

    /** Looks for a frame in the tables of one address space. */
    private final class Hunt implements MappedEntries.Visitor {
        private final int frame;
        private final MmFacts.Space space;

        Hunt(int frame, MmFacts.Space space) {
            this.frame = frame;
            this.space = space;
        }

        @Override
        public void mapped(long address, long at, long entry, int level) {
            long offset = ((long) frame << geometry.pageShift()) - format.physical(entry);
            if (offset >= 0 && offset < 1L << geometry.shift(level)) {
                usesAll++;
                if (uses.size() < ReverseFacts.USES_MAX) {
                    uses.add(use(space, address + offset, at, entry));
                }
            }
        }

        @Override
        public void table(int page, int level, long address) {
            if (page == frame) {
                asTable.add("It is the " + WalkReader.name(geometry, level) + " of " + space.words()
                        + (level == 0 ? "" : " for addresses from " + Words.hex(address) + " on"));
            }
        }
    }

    private Use use(MmFacts.Space space, long address, long at, long entry) {
        Optional<Integer> area = area(space.mm(), address);
        VmAreaTable areas = tables.vmArea;
        MmReader reader = new MmReader(machine);
        String where = String.format(Locale.ROOT, "entry %d of frame %d: 0x%x", (at & (1L << geometry.pageShift()) - 1) >>> geometry.entryShift(),
                at >>> geometry.pageShift(), entry);
        String rights = (format.write(entry) ? "writable" : "read-only") + (format.dirty(entry) ? ", dirty" : "") + (format.young(entry) ? ", accessed" : "");
        return new Use(space.mm(), space.words(), space.task(), area.orElse(Table.NULL),
                area.map(row -> AreaFlag.protection(areas.vm_flags(row)) + " " + reader.name(row)).orElse("in no area"),
                area.map(row -> Words.hex(areas.vm_start(row)) + "-" + Words.hex(areas.vm_end(row))).orElse(""), address, where, rights);
    }

    private Optional<Integer> area(int mm, long address) {
        VmAreaTable areas = tables.vmArea;
        return IntStream.range(0, areas.limit()).filter(areas::exists)
                .filter(row -> areas.vm_mm(row) == mm && areas.vm_start(row) <= address && address < areas.vm_end(row)).boxed().findFirst();
    }

    /** The frame to look at where the reader picked none: one that several entries lead to, else one that some entry leads to. */
    static Optional<Integer> somethingShared(Machine machine) {
        PteFormat format = machine.pageTables().format();
        PageTable pages = machine.tables().page;
        List<Integer> found = new ArrayList<>();
        List<Integer> shared = new ArrayList<>();
        for (MmFacts.Space space : new Spaces(machine).all()) {
            new MappedEntries(machine).visit(space.mm(), 0, machine.architecture().taskSize(), (address, at, entry, level) -> {
                int page = format.page(entry);
                if (page != Table.NULL && (pages.flags(page) & 1 << PageTable.PG_reserved) == 0) {
                    (pages.count(page) > 1 ? shared : found).add(page);
                }
            });
        }
        return shared.stream().findFirst().or(() -> found.stream().findFirst());
    }
}
