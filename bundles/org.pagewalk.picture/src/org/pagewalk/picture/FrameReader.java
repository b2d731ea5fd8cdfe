/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.block.Disks;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TaskTable;
import org.pagewalk.model.tables.ZoneTable;
import org.pagewalk.store.Table;

/** Finds out what each page frame of a machine is: first the free blocks, then the others by their struct pages. */
final class FrameReader {
    private static final int SLAB = 1 << PageTable.PG_slab;
    private static final int RESERVED = 1 << PageTable.PG_reserved;
    private static final int LRU = 1 << PageTable.PG_lru;

    private final Machine machine;
    private final PageTable pages;
    private final byte[] codes;
    private final int[] counts = new int[FrameState.count()];

    private FrameReader(Machine machine) {
        this.machine = machine;
        pages = machine.tables().page;
        codes = new byte[pages.limit()];
    }

    static FrameMap read(Machine machine) {
        FrameReader reader = new FrameReader(machine);
        List<FrameMap.Zone> zones = reader.zones();
        reader.keptBlocks();
        reader.tables();
        zones.forEach(zone -> FreeBlocks.enter(machine, zone.row(), reader.codes, 0));
        zones.forEach(reader::frames);
        return new FrameMap(reader.codes, zones, machine.architecture().pageSize(), reader.counts);
    }

    private List<FrameMap.Zone> zones() {
        ZoneTable table = machine.tables().zone;
        List<FrameMap.Zone> zones = new ArrayList<>();
        for (int zone = 0; zone < table.limit(); zone++) {
            if (table.exists(zone) && table.size(zone) > 0) {
                int start = Math.clamp(table.zone_start_mapnr(zone), 0, codes.length);
                zones.add(new FrameMap.Zone(table.name(zone), zone, start, Math.min(table.size(zone), codes.length - start),
                        table.free_pages(zone)));
            }
        }
        zones.sort(Comparator.comparingInt(FrameMap.Zone::start));
        return zones;
    }

    /** The blocks that tasks freed themselves and that are kept for them (Gorman 6.3). */
    private void keptBlocks() {
        TaskTable tasks = machine.tables().task;
        for (int task = 0; task < tasks.limit(); task++) {
            int page = tasks.exists(task) ? tasks.local_pages(task) : Table.NULL;
            if (page >= 0 && page < codes.length && codes[page] == 0) {
                codes[page] = (byte) FrameState.HELD.ordinal();
                counts[FrameState.HELD.ordinal()]++;
            }
        }
    }

    private void tables() {
        enter(TableFrames.of(machine), FrameState.TABLE);
        enter(HashFrames.of(machine), FrameState.HASH);
    }

    private void enter(BitSet frames, FrameState state) {
        frames.stream().filter(page -> page < codes.length && codes[page] == 0).forEach(page -> {
            codes[page] = (byte) state.ordinal();
            counts[state.ordinal()]++;
        });
    }

    private void frames(FrameMap.Zone zone) {
        int before = FrameState.HOLE.ordinal();
        for (int pfn = zone.start(); pfn < zone.end(); pfn++) {
            int code = codes[pfn];
            if (code >= FreeBlocks.HEAD) {
                int behind = Math.min(zone.end() - pfn, 1 << code - FreeBlocks.HEAD) - 1;
                counts[FrameState.FREE_HEAD.ordinal()]++;
                counts[FrameState.FREE.ordinal()] += behind;
                pfn += behind;
            } else if (code == 0) {
                code = used(pfn, before).ordinal();
                codes[pfn] = (byte) code;
                counts[code]++;
            }
            before = code;
        }
    }

    private FrameState used(int pfn, int before) {
        FrameState state = byStruct(machine.tables(), pfn);
        boolean isBehind = before == FrameState.HELD.ordinal() || before == FrameState.TAIL.ordinal();
        return state == FrameState.LOST && isBehind ? FrameState.TAIL : state;
    }

    /** What the struct page of a frame that is on no free list says by itself; LOST where it says nothing. */
    static FrameState byStruct(Tables tables, int pfn) {
        PageTable pages = tables.page;
        int flags = pages.flags(pfn);
        if ((flags & RESERVED) != 0) {
            return FrameState.RESERVED;
        }
        if ((flags & SLAB) != 0) {
            return FrameState.SLAB;
        }
        int mapping = pages.mapping(pfn);
        if (mapping != Table.NULL) {
            return tables.addressSpace.a_ops(mapping) == Disks.DEF_BLK_AOPS ? FrameState.BUFFER : FrameState.CACHE;
        }
        if (pages.buffers(pfn) != Table.NULL) {
            return FrameState.BUFFER;
        }
        if ((flags & LRU) != 0) {
            return FrameState.ANON;
        }
        return pages.count(pfn) > 0 ? FrameState.HELD : FrameState.LOST;
    }
}
