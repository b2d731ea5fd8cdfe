/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;
import java.util.Optional;
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
    /** So many blocks of a list are known in its order, from its head on. */
    public static final int LISTED_MAX = 10_000;

    /** Free frames are counted in stretches of so many frames, as a power of two. */
    private static final int STRETCH_SHIFT = 10;

    private final Zone zone;
    private final int[][] listed;
    private final int[] counts;
    /** What {@link FreeBlocks} says of each frame of the zone. */
    private final byte[] codes;
    /** How many frames are free before each stretch of the zone. */
    private final int[] freeIn;

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

    private FreeLists(Zone zone, int[][] listed, byte[] codes) {
        this.zone = zone;
        this.listed = listed;
        this.codes = codes;
        counts = new int[listed.length];
        freeIn = new int[(codes.length >> STRETCH_SHIFT) + 2];
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] >= FreeBlocks.HEAD) {
                int order = codes[i] - FreeBlocks.HEAD;
                counts[order]++;
                countFree(i, Math.min(codes.length, i + (1 << order)));
            }
        }
        for (int stretch = 1; stretch < freeIn.length; stretch++) {
            freeIn[stretch] += freeIn[stretch - 1];
        }
    }

    private void countFree(int from, int to) {
        for (int at = from; at < to;) {
            int stretch = at >> STRETCH_SHIFT;
            int end = Math.min(to, stretch + 1 << STRETCH_SHIFT);
            freeIn[stretch + 1] += end - at;
            at = end;
        }
    }

    /**
     * @param blocks first page frames of the free blocks: one array an order, from order 0, each in
     *               list order, head first
     */
    public FreeLists(Zone zone, List<int[]> blocks) {
        this(zone, blocks.stream().map(int[]::clone).toArray(int[][]::new), codes(zone, blocks));
    }

    private static byte[] codes(Zone zone, List<int[]> blocks) {
        byte[] codes = new byte[zone.size()];
        for (int order = 0; order < blocks.size(); order++) {
            for (int pfn : blocks.get(order)) {
                codes[pfn - zone.startPfn()] = (byte) (FreeBlocks.HEAD + order);
            }
        }
        return codes;
    }

    /** The free lists of one zone of a machine, as they are now; {@code zone} is its row. */
    public static FreeLists of(Machine machine, int zone) {
        Tables tables = machine.tables();
        ZoneTable zones = tables.zone;
        int[][] listed = new int[machine.profile().maxOrder()][];
        for (int order = 0; order < listed.length; order++) {
            IntStream.Builder pfns = IntStream.builder();
            int left = LISTED_MAX;
            int head = zones.free_area(zone, order);
            for (int p = tables.freeArea.free_list.first(head); p != Table.NULL && left-- > 0; p = tables.page.list.next(p)) {
                pfns.add(p);
            }
            listed[order] = pfns.build().toArray();
        }
        byte[] codes = new byte[zones.size(zone)];
        FreeBlocks.enter(machine, zone, codes, zones.zone_start_mapnr(zone));
        return new FreeLists(new Zone(zones.name(zone), zones.zone_start_mapnr(zone), zones.size(zone),
                zones.free_pages(zone), zones.pages_min(zone), zones.pages_low(zone), zones.pages_high(zone),
                machine.architecture().pageSize(), zones.free_area(zone, 0)), listed, codes);
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
        return listed.length;
    }

    /** Number of free blocks of one order. */
    public int count(int order) {
        return counts[order];
    }

    /** Of how many blocks of an order the place on the list is known: all, or {@link #LISTED_MAX}. */
    public int listed(int order) {
        return listed[order].length;
    }

    /** First page frame of the {@code index}-th block on the list of an order, one of the {@link #listed}; 0 is the head. */
    public int pfn(int order, int index) {
        return listed[order][index];
    }

    /** Whether a block of this order that begins at {@code pfn} is on its free list. */
    public boolean contains(int order, int pfn) {
        return code(pfn) == FreeBlocks.HEAD + order;
    }

    private int code(int pfn) {
        int index = pfn - zone.startPfn();
        return index >= 0 && index < codes.length ? codes[index] : 0;
    }

    /** The free block that has a frame in it; nothing if none has. */
    public Optional<Target> blockOf(int pfn) {
        for (int order = 0; order < orders(); order++) {
            int head = zone.startPfn() + (pfn - zone.startPfn() & -(1 << order));
            if (contains(order, head)) {
                return Optional.of(Target.block(head, order));
            }
        }
        return Optional.empty();
    }

    /** Free page frames among {@code count} of them from {@code from} on, at most {@code count}. */
    public int freeBetween(int from, int count) {
        return freeBefore(from + count) - freeBefore(from);
    }

    private int freeBefore(int pfn) {
        int stretch = pfn - zone.startPfn() >> STRETCH_SHIFT;
        int first = zone.startPfn() + (stretch << STRETCH_SHIFT);
        int free = freeIn[stretch];
        // A block that begins before the stretch may reach into it.
        for (int at = blockOf(first).map(Target::row).orElse(first); at < pfn;) {
            int code = code(at);
            int size = code >= FreeBlocks.HEAD ? 1 << code - FreeBlocks.HEAD : 1;
            if (code >= FreeBlocks.HEAD) {
                free += Math.min(pfn, at + size) - Math.max(first, at);
            }
            at += size;
        }
        return free;
    }
}
