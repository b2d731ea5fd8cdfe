/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.ZoneTable;
import org.pagewalk.store.Table;

/**
 * The free areas of one zone at one moment: what {@link FreeAreasScene} draws, and what a later
 * picture is compared with. A plain copy: it stays as it is while the machine goes on.
 */
public final class FreeLists {
    private final Zone zone;
    private final int[][] blocks;
    private final int[][] sorted;

    /**
     * The zone around the lists, in the kernel's terms.
     *
     * @param name         zone_t.name
     * @param startPfn     first page frame
     * @param size         page frames in the zone, holes included
     * @param freePages    zone_t.free_pages
     * @param min          pages_min, in pages; the three are 0 where a zone has no watermarks
     * @param low          pages_low
     * @param high         pages_high
     * @param pageBytes    bytes in a page
     * @param firstAreaRow row of free_area[0] in its table; the other orders follow
     */
    public record Zone(String name, int startPfn, int size, long freePages, long min, long low, long high,
            int pageBytes, int firstAreaRow) {
    }

    /**
     * @param blocks first page frames of the free blocks: one array an order, from order 0, each in
     *               list order, head first
     */
    public FreeLists(Zone zone, List<int[]> blocks) {
        this.zone = zone;
        this.blocks = blocks.stream().map(int[]::clone).toArray(int[][]::new);
        this.sorted = blocks.stream().map(int[]::clone).toArray(int[][]::new);
        for (int[] pfns : sorted) {
            Arrays.sort(pfns);
        }
    }

    /** The free lists of one zone of a machine, as they are now; {@code zone} is its row. */
    public static FreeLists of(Machine machine, int zone) {
        Tables tables = machine.tables();
        ZoneTable zones = tables.zone;
        int orders = machine.profile().maxOrder();
        List<int[]> blocks = new ArrayList<>(orders);
        for (int order = 0; order < orders; order++) {
            IntStream.Builder pfns = IntStream.builder();
            int head = zones.free_area(zone, order);
            for (int p = tables.freeArea.free_list.first(head); p != Table.NULL; p = tables.page.list.next(p)) {
                pfns.add(p);
            }
            blocks.add(pfns.build().toArray());
        }
        return new FreeLists(new Zone(zones.name(zone), zones.zone_start_mapnr(zone), zones.size(zone),
                zones.free_pages(zone), zones.pages_min(zone), zones.pages_low(zone), zones.pages_high(zone),
                machine.architecture().pageSize(), zones.free_area(zone, 0)), blocks);
    }

    /** The free lists of every zone that has pages, in the order of their rows. */
    public static List<FreeLists> zonesOf(Machine machine) {
        ZoneTable zones = machine.tables().zone;
        return IntStream.range(0, zones.limit()).filter(zone -> zones.exists(zone) && zones.size(zone) > 0)
                .mapToObj(zone -> of(machine, zone)).toList();
    }

    /** The zone the lists belong to. */
    public Zone zone() {
        return zone;
    }

    /** Number of orders (the kernel's MAX_ORDER). */
    public int orders() {
        return blocks.length;
    }

    /** Number of free blocks of one order. */
    public int count(int order) {
        return blocks[order].length;
    }

    /** First page frame of the {@code index}-th block on the list of an order; 0 is the head. */
    public int pfn(int order, int index) {
        return blocks[order][index];
    }

    /** Whether a block of this order that begins at {@code pfn} is on its free list. */
    public boolean contains(int order, int pfn) {
        return order < sorted.length && Arrays.binarySearch(sorted[order], pfn) >= 0;
    }

    /** Free page frames among {@code count} of them from {@code from} on, at most {@code count}. */
    public int freeBetween(int from, int count) {
        int to = from + count;
        int free = 0;
        for (int order = 0; order < sorted.length; order++) {
            int[] pfns = sorted[order];
            int at = Arrays.binarySearch(pfns, from);
            // A block that begins before the range may reach into it.
            int first = at >= 0 ? at : Math.max(0, -at - 2);
            for (int i = first; i < pfns.length && pfns[i] < to; i++) {
                free += Math.max(0, Math.min(to, pfns[i] + (1 << order)) - Math.max(from, pfns[i]));
            }
        }
        return free;
    }
}
