/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.proc;

import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.ZoneTable;

/**
 * How full each zone is, in pages. The fields are those of the first kernels with this file that a zone of 2.4 has too: it
 * keeps no LRU lists, no lowmem_reserve, no lists of pages for each processor, and does not count the pages in its holes.
 */
final class Zoneinfo implements ProcFile {
    @Override
    public String name() {
        return "zoneinfo";
    }

    @Override
    public String explanation() {
        return "The free pages, watermarks and extent of each zone, in pages.";
    }

    @Override
    public String source() {
        return "the kernel's proc(5); Linux has it since 2.6.13, and of its fields those are here that a zone of 2.4 has";
    }

    @Override
    public String text(Machine machine) {
        Tables tables = machine.tables();
        ZoneTable zones = tables.zone;
        StringBuilder text = new StringBuilder();
        for (int zone = 0; zone < zones.limit(); zone++) {
            if (zones.size(zone) > 0) {
                text.append("Node %d, zone %8s\n".formatted(tables.node.node_id(zones.zone_pgdat(zone)), zones.name(zone)));
                text.append("  pages free     %d\n".formatted(zones.free_pages(zone)));
                line(text, "min", zones.pages_min(zone));
                line(text, "low", zones.pages_low(zone));
                line(text, "high", zones.pages_high(zone));
                line(text, "spanned", zones.size(zone));
                text.append("  start_pfn:         %d\n".formatted(zones.zone_start_paddr(zone) >> machine.architecture().pageShift()));
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String name, int pages) {
        text.append("        %-8s %d\n".formatted(name, pages));
    }
}
