/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import static org.pagewalk.model.tables.NodeTable.GFP_ZONETYPES;
import static org.pagewalk.model.tables.NodeTable.MAX_NR_ZONES;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.Profile;
import org.pagewalk.model.tables.NodeTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.ZoneTable;
import org.pagewalk.store.Table;

/** Sets up node, zones, free areas, mem_map and zonelists at boot: {@code free_area_init_core} (Gorman 3.2, 3.3.1). */
public final class FreeAreaInit {
    static final int ZONE_DMA = 0;
    static final int ZONE_NORMAL = 1;
    static final int ZONE_HIGHMEM = 2;

    private static final String[] ZONE_NAMES = {"DMA", "Normal", "HighMem"};
    private static final int BALANCE_RATIO = 128;
    private static final int BALANCE_MIN_PAGES = 20;
    private static final int BALANCE_MAX_PAGES = 255;
    private static final int PAGES_PER_WAITQUEUE = 256;
    private static final int WAIT_QUEUES_MAX = 4096;

    private final Tables tables;
    private final ZoneTable zones;
    private final NodeTable nodes;
    private final Architecture architecture;
    private final Profile profile;

    public FreeAreaInit(Tables tables, Architecture architecture, Profile profile) {
        this.tables = tables;
        this.zones = tables.zone;
        this.nodes = tables.node;
        this.architecture = architecture;
        this.profile = profile;
    }

    /** Makes node 0 with zones of the given sizes in pages, laid out from page frame 0. */
    @KernelFunction(value = "free_area_init_core", source = "Gorman 3.2.1")
    public void freeAreaInitCore(int[] zonePages) {
        int node = addNode(zonePages[ZONE_DMA] + zonePages[ZONE_NORMAL] + zonePages[ZONE_HIGHMEM]);
        int start = 0;
        for (int i = 0; i < MAX_NR_ZONES; i++) {
            initZone(nodes.node_zones(node, i), node, ZONE_NAMES[i], start, zonePages[i]);
            if (zonePages[i] > 0) {
                nodes.nr_zones(node, i + 1);
            }
            start += zonePages[i];
        }
        initPages(zonePages);
        buildZonelists(node);
    }

    private int addNode(int pages) {
        int node = nodes.add();
        tables.machine.numnodes(0, 1);
        tables.machine.nodes.set(0, node);
        tables.machine.pgdat_list(0, node);
        tables.machine.mem_map.set(0, tables.page.add(pages));
        nodes.node_zones.set(node, zones.add(MAX_NR_ZONES));
        nodes.node_zonelists.set(node, tables.zonelist.add(GFP_ZONETYPES));
        nodes.node_mem_map(node, 0);
        nodes.node_size(node, pages);
        return node;
    }

    private void initZone(int zone, int node, String name, int start, int size) {
        zones.name(zone, name);
        zones.zone_pgdat(zone, node);
        zones.size(zone, size);
        zones.free_area.set(zone, tables.freeArea.add(profile.maxOrder()));
        for (int order = 0; order < profile.maxOrder(); order++) {
            tables.freeArea.zone(zones.free_area(zone, order), zone);
        }
        if (size == 0) {
            return;
        }
        zones.zone_mem_map(zone, start);
        zones.zone_start_mapnr(zone, start);
        zones.zone_start_paddr(zone, (long) start << architecture.pageShift());
        int mask = Math.clamp(size / BALANCE_RATIO, BALANCE_MIN_PAGES, BALANCE_MAX_PAGES);
        zones.pages_min(zone, mask);
        zones.pages_low(zone, 2 * mask);
        zones.pages_high(zone, 3 * mask);
        initWaitTable(zone, size);
        for (int order = 0; order < profile.maxOrder() - 1; order++) {
            tables.freeArea.map.allocate(zones.free_area(zone, order), mapBits(size, order));
        }
    }

    /** The kernel's size of a pair bitmap, in bits: whole longs, with some to spare. */
    private int mapBits(int size, int order) {
        int bytes = (size - 1 >> order + 4) + 1;
        int bytesPerLong = architecture.bitsPerLong() / Byte.SIZE;
        return (bytes + bytesPerLong - 1) / bytesPerLong * architecture.bitsPerLong();
    }

    private void initWaitTable(int zone, int size) {
        int queues = 1;
        while (queues < size / PAGES_PER_WAITQUEUE && queues < WAIT_QUEUES_MAX) {
            queues <<= 1;
        }
        int first = tables.waitQueueHead.add(queues);
        for (int queue = first; queue < first + queues; queue++) {
            tables.waitQueueHead.zone(queue, zone);
        }
        zones.wait_table.set(zone, first);
        zones.wait_table_size(zone, queues);
        zones.wait_table_shift(zone, architecture.bitsPerLong() - Integer.numberOfTrailingZeros(queues));
    }

    /** Every page starts reserved, knows its zone, and has its kernel address if it lies in low memory. */
    private void initPages(int[] zonePages) {
        PageTable pages = tables.page;
        int lowPages = zonePages[ZONE_DMA] + zonePages[ZONE_NORMAL];
        pages.virtual.ramp(lowPages, architecture.pageOffset(), architecture.pageSize());
        tables.machine.high_memory(0, architecture.pageOffset() + (long) lowPages * architecture.pageSize());
        int page = 0;
        for (int zone = 0; zone < MAX_NR_ZONES; zone++) {
            int flags = zone << PageAllocator.ZONE_SHIFT | 1 << PageTable.PG_reserved
                    | (zone == ZONE_HIGHMEM ? 1 << PageTable.PG_highmem : 0);
            for (int end = page + zonePages[zone]; page < end; page++) {
                pages.flags(page, flags);
            }
        }
    }

    /** For each combination of the flags' zone bits, the zones to try: from the one asked for downwards. */
    @KernelFunction(value = "build_zonelists", source = "Gorman 6.3")
    private void buildZonelists(int node) {
        for (int i = 0; i < GFP_ZONETYPES; i++) {
            int zonelist = nodes.node_zonelists(node, i);
            int best = (i & Gfp.__GFP_DMA) != 0 ? ZONE_DMA : (i & Gfp.__GFP_HIGHMEM) != 0 ? ZONE_HIGHMEM : ZONE_NORMAL;
            int place = 0;
            for (int zone = best; zone >= ZONE_DMA; zone--) {
                if (zones.size(nodes.node_zones(node, zone)) > 0) {
                    tables.zonelist.zones(zonelist, place++, nodes.node_zones(node, zone));
                }
            }
            tables.zonelist.node(zonelist, node);
        }
        assert nodes.node_id(node) == 0 && nodes.node_next(node) == Table.NULL : "one node";
    }
}
