/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.proc;

import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.MachineTable;
import org.pagewalk.model.tables.Tables;

/**
 * Counts of pages and of what happened to them. 2.4 has no such file; names and order are those of 2.6.24, of which those
 * fields are here that this kernel has the like of. pgsteal and pgscan are sums of what that kernel tells a zone each.
 */
final class Vmstat implements ProcFile {
    @Override
    public String name() {
        return "vmstat";
    }

    @Override
    public String explanation() {
        return "How many pages there are of each kind, in pages, and how often pages were read, written, missed and moved between the LRU lists; a"
                + " file that came with 2.6.";
    }

    @Override
    public String source() {
        return "the kernel's proc(5), vmstat_text of 2.6.24, the fields that can be answered here; pgsteal and pgscan over all zones";
    }

    @Override
    public String text(Machine machine) {
        Tables tables = machine.tables();
        MachineTable counts = tables.machine;
        PageCounts pages = PageCounts.of(machine);
        long free = 0;
        for (int zone = 0; zone < tables.zone.limit(); zone++) {
            free += tables.zone.free_pages(zone);
        }
        StringBuilder text = new StringBuilder();
        line(text, "nr_free_pages", free);
        line(text, "nr_inactive", counts.nr_inactive_pages(0));
        line(text, "nr_active", counts.nr_active_pages(0));
        line(text, "nr_anon_pages", pages.anonymous());
        line(text, "nr_mapped", pages.mapped());
        line(text, "nr_file_pages", counts.page_cache_size(0));
        line(text, "nr_dirty", pages.dirty());
        line(text, "nr_writeback", pages.writeback());
        line(text, "nr_page_table_pages", pages.pageTables());
        line(text, "pgpgin", counts.pgpgin(0) / 2);
        line(text, "pgpgout", counts.pgpgout(0) / 2);
        line(text, "pgactivate", counts.pgactivate(0));
        line(text, "pgdeactivate", counts.pgdeactivate(0));
        line(text, "pgfault", counts.pgfault(0));
        line(text, "pgmajfault", counts.pgmajfault(0));
        line(text, "pgsteal", counts.pgsteal(0));
        line(text, "pgscan", counts.pgscan(0));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, long value) {
        text.append(name).append(' ').append(value).append('\n');
    }
}
