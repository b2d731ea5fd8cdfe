/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import static org.pagewalk.model.tables.NodeTable.GFP_ZONETYPES;
import static org.pagewalk.model.tables.NodeTable.MAX_NR_ZONES;

import java.util.List;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.BootOptions;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.KernelLog;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.Range;
import org.pagewalk.model.tables.NodeTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.ZoneTable;

/** Sets up a node's zones, free areas, mem_map and zonelists at boot: {@code free_area_init_core} (Gorman 3.2, 3.3.1). */
public final class FreeAreaInit {
    private static final int BALANCE_RATIO = 128;
    private static final int BALANCE_MIN_PAGES = 20;
    private static final int BALANCE_MAX_PAGES = 255;
    private static final int PAGES_PER_WAITQUEUE = 256;
    private static final int WAIT_QUEUES_MAX = 4096;

    /** From where boot takes memory for the structures. */
    @FunctionalInterface
    public interface Memory {
        /** The structures take no memory of the machine. */
        Memory NONE = (node, bytes, what) -> 0;

        /**
         * Takes memory of a node.
         *
         * @param what for what, in words
         * @return its kernel address; 0 where nothing was taken
         */
        long alloc(int node, long bytes, String what);
    }

    private final Tables tables;
    private final ZoneTable zones;
    private final NodeTable nodes;
    private final Architecture architecture;
    private final Profile profile;
    private final BootOptions options;
    private final KernelLog log;
    private final int structPage;

    public FreeAreaInit(Tables tables, Architecture architecture, Profile profile, BootOptions options, KernelLog log) {
        this.tables = tables;
        this.zones = tables.zone;
        this.nodes = tables.node;
        this.architecture = architecture;
        this.profile = profile;
        this.options = options;
        this.log = log;
        structPage = options.structPage() == 0 ? architecture.structPage() : options.structPage();
    }

    /**
     * Gives a node its zones.
     *
     * @param zonePages the size of each zone in pages; they follow each other from the node's first page frame
     */
    @KernelFunction(value = "free_area_init_core", source = "Gorman 3.2.1")
    public void freeAreaInitCore(int node, int[] zonePages, Memory memory) {
        int pages = nodes.node_size(node);
        log.printk("On node " + node + " totalpages: " + pages);
        nodes.node_zones.set(node, zones.add(MAX_NR_ZONES));
        nodes.node_zonelists.set(node, tables.zonelist.add(GFP_ZONETYPES));
        nodes.node_mem_map(node, nodes.node_start_mapnr(node));
        long taken = memory.alloc(node, (pages + 1L) * structPage, "mem_map");
        long offset = taken == 0 ? (long) nodes.node_start_mapnr(node) * structPage : taken - architecture.pageOffset();
        nodes.lmem_map(node, architecture.pageOffset() + (offset + structPage - 1) / structPage * structPage);
        tables.machine.sizeof_page(0, structPage);
        int start = nodes.node_start_mapnr(node);
        for (int i = 0; i < MAX_NR_ZONES; i++) {
            log.printk("zone(" + i + "): " + zonePages[i] + " pages.");
            initZone(node, i, start, zonePages[i], memory);
            start += zonePages[i];
        }
        buildZonelists(node);
    }

    private void initZone(int node, int index, int start, int size, Memory memory) {
        int zone = nodes.node_zones(node, index);
        String name = architecture.zones().get(index).name();
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
        initWaitTable(zone, size);
        memory.alloc(node, (long) zones.wait_table_size(zone) * waitQueueBytes(), "wait_table of " + name);
        nodes.nr_zones(node, index + 1);
        int mask = Math.clamp(size / BALANCE_RATIO, BALANCE_MIN_PAGES, BALANCE_MAX_PAGES);
        zones.pages_min(zone, mask);
        zones.pages_low(zone, 2 * mask);
        zones.pages_high(zone, 3 * mask);
        zones.zone_mem_map(zone, start);
        zones.zone_start_mapnr(zone, start);
        zones.zone_start_paddr(zone, (long) start << architecture.pageShift());
        initPages(zone, name.equals("HighMem"), start, size);
        for (int order = 0; order < profile.maxOrder() - 1; order++) {
            int bits = mapBits(size, order);
            memory.alloc(node, bits / Byte.SIZE, "free_area map of " + name);
            tables.freeArea.map.allocate(zones.free_area(zone, order), bits);
        }
    }

    /** The kernel's size of a pair bitmap, in bits: whole longs, with some to spare. */
    private int mapBits(int size, int order) {
        int bytes = (size - 1 >> order + 4) + 1;
        int bytesPerLong = architecture.bitsPerLong() / Byte.SIZE;
        return (bytes + bytesPerLong - 1) / bytesPerLong * architecture.bitsPerLong();
    }

    private void initWaitTable(int zone, int size) {
        int queues = Math.max(1, options.waitQueues());
        while (options.waitQueues() == 0 && queues < size / PAGES_PER_WAITQUEUE && queues < WAIT_QUEUES_MAX) {
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

    /** sizeof(wait_queue_head_t): a lock, and the list's two pointers. */
    private int waitQueueBytes() {
        return 3 * architecture.bitsPerLong() / Byte.SIZE;
    }

    /** Every page starts reserved and knows its zone; its kernel address it has since power-on, unless it lies in high memory. */
    private void initPages(int zone, boolean isHigh, int start, int size) {
        PageTable pages = tables.page;
        if (!isHigh) {
            tables.machine.high_memory(0, architecture.pageOffset() + (long) (start + size) * architecture.pageSize());
        }
        int flags = zone << PageAllocator.ZONE_SHIFT | 1 << PageTable.PG_reserved | (isHigh ? 1 << PageTable.PG_highmem : 0);
        for (int page = start; page < start + size; page++) {
            pages.flags(page, flags);
        }
    }

    /** For each combination of the flags' zone bits, the zones to try: from the one asked for downwards. */
    @KernelFunction(value = "build_zonelists", source = "Gorman 6.3")
    private void buildZonelists(int node) {
        for (int i = 0; i < GFP_ZONETYPES; i++) {
            int zonelist = nodes.node_zonelists(node, i);
            int place = 0;
            for (int zone = preferred(i); zone >= 0; zone--) {
                if (zones.size(nodes.node_zones(node, zone)) > 0) {
                    tables.zonelist.zones(zonelist, place++, nodes.node_zones(node, zone));
                }
            }
            tables.zonelist.node(zonelist, node);
        }
    }

    /** The highest zone that the zone bits allow; where several are set, the lowest of what they name. */
    private int preferred(int zoneBits) {
        if ((zoneBits & Gfp.__GFP_DMA) != 0 && architecture.zones().getFirst().endPfn() > 0) {
            return architecture.zoneIndex("DMA");
        }
        if ((zoneBits & Gfp.__GFP_DMA32) != 0 && architecture.zoneIndex("DMA32") >= 0) {
            return architecture.zoneIndex("DMA32");
        }
        return (zoneBits & Gfp.__GFP_HIGHMEM) != 0 && architecture.hasHighMemory() ? architecture.zoneIndex("HighMem")
                : architecture.zoneIndex("Normal");
    }

    /** Says which page frames of a node exist, on a machine whose nodes have separate parts of mem_map: {@code free_area_init_node}. */
    public void validAddrBitmap(int node, List<Range> usable, Memory memory) {
        int start = nodes.node_start_mapnr(node);
        int size = nodes.node_size(node);
        int bytesPerLong = architecture.bitsPerLong() / Byte.SIZE;
        memory.alloc(node, ((size + 7L) / 8 + bytesPerLong - 1) / bytesPerLong * bytesPerLong, "valid_addr_bitmap");
        nodes.valid_addr_bitmap.allocate(node, size);
        for (Range piece : usable) {
            int from = Math.clamp(piece.start() >> architecture.pageShift(), start, start + size);
            int to = Math.clamp(piece.end() >> architecture.pageShift(), start, start + size);
            nodes.valid_addr_bitmap.fill(node, from - start, to - start, true);
        }
    }
}
