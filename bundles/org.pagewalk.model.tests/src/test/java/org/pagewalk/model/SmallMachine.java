/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.pagewalk.model.tables.Derived;
import org.pagewalk.model.tables.NodeTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/** Tables as a kernel would leave them: one node, DMA with 64 pages, Normal with 192, no HighMem, some free blocks. */
final class SmallMachine {
    static final int PAGES = 256;
    static final int DMA_PAGES = 64;
    static final int MAX_ORDER = 10;

    final Tables tables = new Tables(new Store());
    final PagewalkModel model = new PagewalkModel(tables);

    SmallMachine() {
        tables.page.add(PAGES);
        tables.machine.kernel(0, "linux-2.4.20");
        tables.machine.PAGE_SHIFT(0, 12);
        tables.machine.MAX_ORDER(0, MAX_ORDER);
        tables.machine.max_mapnr(0, PAGES);
        tables.machine.mem_map.set(0, 0);
        node();
        zone(0, "DMA", 0, DMA_PAGES);
        zone(1, "Normal", DMA_PAGES, PAGES - DMA_PAGES);
        zone(2, "HighMem", PAGES, 0);
        for (int pfn = 0; pfn < PAGES; pfn++) {
            tables.page.flags(pfn, (pfn < DMA_PAGES ? 0 : 1) << Derived.ZONE_SHIFT | 1 << PageTable.PG_reserved);
        }
    }

    private void node() {
        int node = tables.node.add();
        tables.machine.numnodes(0, 1);
        tables.machine.nodes.set(0, node);
        tables.machine.pgdat_list(0, node);
        tables.node.node_zones.set(node, tables.zone.add(NodeTable.MAX_NR_ZONES));
        tables.node.node_zonelists.set(node, tables.zonelist.add(NodeTable.GFP_ZONETYPES));
        for (int i = 0; i < NodeTable.GFP_ZONETYPES; i++) {
            tables.zonelist.node(tables.node.node_zonelists(node, i), node);
        }
        tables.zonelist.zones(0, 0, 1);
        tables.zonelist.zones(0, 1, 0);
        tables.node.bdata(node, tables.bootmemData.add());
        tables.bootmemData.node(tables.node.bdata(node), node);
    }

    private void zone(int zone, String name, int first, int size) {
        tables.zone.name(zone, name);
        tables.zone.size(zone, size);
        tables.zone.zone_pgdat(zone, 0);
        tables.zone.zone_mem_map(zone, size == 0 ? Table.NULL : first);
        tables.zone.free_area.set(zone, tables.freeArea.add(MAX_ORDER));
        for (int order = 0; order < MAX_ORDER; order++) {
            int area = tables.zone.free_area(zone, order);
            tables.freeArea.zone(area, zone);
            tables.freeArea.map.allocate(area, size >> order + 1);
        }
    }

    /** The row of a free area of Normal. */
    int normal(int order) {
        return tables.zone.free_area(1, order);
    }

    FreeArea normalArea(int order) {
        return (FreeArea) model.handle(tables.freeArea, normal(order));
    }

    Page page(int pfn) {
        return model.page(pfn).orElseThrow();
    }
}
