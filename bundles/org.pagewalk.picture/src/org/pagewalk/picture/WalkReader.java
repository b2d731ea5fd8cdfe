/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.paging.Geometry;
import org.pagewalk.engine.paging.PageTables;
import org.pagewalk.engine.paging.PteFormat;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.picture.WalkFacts.Entry;
import org.pagewalk.picture.WalkFacts.Landing;
import org.pagewalk.picture.WalkFacts.Level;
import org.pagewalk.picture.WalkFacts.Slice;
import org.pagewalk.store.BytesColumn;
import org.pagewalk.store.Table;

/** Walks the page tables for one address as the MMU would, and copies what it sees on the way. */
final class WalkReader {
    /** So many entries are shown before and behind the one that is taken. */
    private static final int AROUND = 2;
    private static final int BYTES = 32;

    private final Machine machine;
    private final Tables tables;
    private final PageTables pageTables;
    private final Geometry geometry;
    private final PteFormat format;
    private final MappedEntries entries;

    WalkReader(Machine machine) {
        this.machine = machine;
        tables = machine.tables();
        pageTables = machine.pageTables();
        geometry = pageTables.geometry();
        format = pageTables.format();
        entries = new MappedEntries(machine);
    }

    WalkFacts read(int mm, long address, boolean isPicked) {
        List<Level> levels = new ArrayList<>();
        int page = entries.root(mm, address);
        String stop = page == Table.NULL ? "there is no page global directory (pgd)" : "";
        Optional<Landing> landing = Optional.empty();
        for (int level = 0; stop.isEmpty() && landing.isEmpty(); level++) {
            Level step = level(level, page, address);
            levels.add(step);
            long entry = step.taken().value();
            if (!isThere(entry, level)) {
                stop = stop(step, entry);
            } else if (level == geometry.levels() - 1 || format.isLeaf(entry, level)) {
                landing = Optional.of(landing(entry, level, address));
                stop = landing.get().frame() == Table.NULL ? "the entry leads to no memory" : format.protNone(entry) && level == geometry.levels() - 1
                        ? "the page is there, but hidden from the hardware (PROT_NONE)" : "";
            } else {
                page = format.page(entry);
                stop = page == Table.NULL ? "the entry leads to no table" : "";
            }
        }
        return new WalkFacts(mm, new Spaces(machine).users(mm), address, isPicked, 2 * geometry.entrySize(), slices(address), List.copyOf(levels),
                landing.filter(where -> where.frame() != Table.NULL), stop, area(mm, address), new TlbReader(machine).of(mm, address));
    }

    private boolean isThere(long entry, int level) {
        return level == geometry.levels() - 1 ? format.present(entry) : format.tablePresent(entry);
    }

    private String stop(Level step, long entry) {
        return format.none(entry) ? "the entry of the " + step.name() + " is empty" : "the entry of the " + step.name() + " is not present";
    }

    private Optional<MmFacts.Area> area(int mm, long address) {
        return IntStream.range(0, tables.vmArea.limit()).filter(tables.vmArea::exists).filter(row -> tables.vmArea.vm_mm(row) == mm
                && Long.compareUnsigned(tables.vmArea.vm_start(row), address) <= 0 && Long.compareUnsigned(address, tables.vmArea.vm_end(row)) < 0)
                .boxed().findFirst().map(new MmReader(machine)::area);
    }

    static String name(Geometry geometry, int level) {
        return level == geometry.levels() - 1 ? "PTE" : level == 0 ? "PGD" : level == geometry.pmdLevel() ? "PMD" : "PUD";
    }

    private List<Slice> slices(long address) {
        List<Slice> slices = new ArrayList<>();
        int bits = machine.architecture().bitsPerLong();
        if (geometry.addressBits() < bits) {
            slices.add(slice("not translated", "", bits - 1, geometry.addressBits(), address));
        }
        for (int level = 0; level < geometry.levels(); level++) {
            String name = name(geometry, level);
            String shift = level == geometry.levels() - 1 ? "PAGE_SHIFT" : level == 0 ? "PGDIR_SHIFT" : name + "_SHIFT";
            slices.add(slice(name, shift + " " + geometry.shift(level), geometry.shift(level) + geometry.bits(level) - 1, geometry.shift(level), address));
        }
        slices.add(slice("offset", "", geometry.pageShift() - 1, 0, address));
        return List.copyOf(slices);
    }

    private static Slice slice(String name, String shift, int high, int low, long address) {
        return new Slice(name, shift, high, low, address >>> low & -1L >>> Long.SIZE - 1 - (high - low));
    }

    private Level level(int level, int page, long address) {
        int index = geometry.index(level, address);
        int first = Math.clamp(index - AROUND, 0, Math.max(0, geometry.entries(level) - 2 * AROUND - 1));
        List<Entry> excerpt = IntStream.range(first, Math.min(geometry.entries(level), first + 2 * AROUND + 1)).mapToObj(each -> {
            long value = pageTables.read(entries.at(page, each));
            return new Entry(each, value, isThere(value, level) ? format.page(value) : Table.NULL);
        }).toList();
        long taken = pageTables.read(entries.at(page, index));
        return new Level(name(geometry, level), page, index, entries.at(page, index), excerpt, format.none(taken) ? "empty" : format.kind(taken, level),
                format.none(taken) ? List.of() : format.decode(taken, level));
    }

    private Landing landing(long entry, int level, long address) {
        int shift = geometry.shift(level);
        long physical = format.physical(entry) + (address & (1L << shift) - 1);
        long frame = physical >>> geometry.pageShift();
        if (frame >= tables.page.limit()) {
            return new Landing(Table.NULL, physical, shift, "", List.of(), 0);
        }
        BytesColumn contents = machine.memory().contents();
        int offset = (int) physical & (1 << geometry.pageShift()) - 1;
        int first = Math.max(0, Math.min(offset & -Long.BYTES, (1 << geometry.pageShift()) - BYTES));
        byte[] bytes = new byte[contents.isWritten((int) frame) ? BYTES : 0];
        contents.read((int) frame, first, bytes, 0, bytes.length);
        return new Landing((int) frame, physical, shift, words((int) frame),
                IntStream.range(0, bytes.length).mapToObj(i -> bytes[i]).toList(), first);
    }

    private String words(int frame) {
        if (frame == tables.machine.empty_zero_page(0)) {
            return "the page of zeros that all share";
        }
        FrameState state = new FrameSpot(machine).at(frame).state();
        int count = tables.page.count(frame);
        return state.words() + (state.isUsed() ? ", count " + count : "");
    }
}
