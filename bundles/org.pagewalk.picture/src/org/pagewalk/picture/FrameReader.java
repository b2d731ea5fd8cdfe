/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.TaskTable;
import org.pagewalk.model.tables.ZoneTable;
import org.pagewalk.store.Table;

/**
 * Finds out what each page frame of a machine is: walks each free list once, then looks once at the struct page of each
 * frame that is not free. Whatever is in the tables, it ends: a list that runs in a circle or out of memory is left.
 */
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
        reader.freeLists(zones);
        reader.keptBlocks();
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

    private void freeLists(List<FrameMap.Zone> zones) {
        int free = 0;
        for (FrameMap.Zone zone : zones) {
            for (int order = 0; order < machine.profile().maxOrder(); order++) {
                int head = machine.tables().zone.free_area(zone.row(), order);
                for (int p = machine.tables().freeArea.free_list.first(head); p >= 0 && p < codes.length && codes[p] == 0;
                        p = pages.list.next(p)) {
                    codes[p] = (byte) (FrameMap.FREE_HEAD + order);
                    int end = Math.min(codes.length, p + (1 << order));
                    if (order > 0) {
                        Arrays.fill(codes, p + 1, end, (byte) FrameState.FREE.ordinal());
                    }
                    free += end - p;
                    counts[FrameState.FREE_HEAD.ordinal()]++;
                }
            }
        }
        counts[FrameState.FREE.ordinal()] = free - counts[FrameState.FREE_HEAD.ordinal()];
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

    private void frames(FrameMap.Zone zone) {
        int before = FrameState.HOLE.ordinal();
        for (int pfn = zone.start(); pfn < zone.end(); pfn++) {
            int code = codes[pfn];
            if (code >= FrameMap.FREE_HEAD) {
                pfn += (1 << code - FrameMap.FREE_HEAD) - 1;
            } else if (code == 0) {
                code = used(pfn, before).ordinal();
                codes[pfn] = (byte) code;
                counts[code]++;
            }
            before = code;
        }
    }

    private FrameState used(int pfn, int before) {
        int flags = pages.flags(pfn);
        if ((flags & RESERVED) != 0) {
            return FrameState.RESERVED;
        }
        if ((flags & SLAB) != 0) {
            return FrameState.SLAB;
        }
        if (pages.mapping(pfn) != Table.NULL || pages.buffers(pfn) != Table.NULL) {
            return FrameState.CACHE;
        }
        if ((flags & LRU) != 0) {
            return FrameState.ANON;
        }
        if (pages.count(pfn) > 0) {
            return FrameState.HELD;
        }
        return before == FrameState.HELD.ordinal() || before == FrameState.TAIL.ordinal() ? FrameState.TAIL : FrameState.LOST;
    }
}
