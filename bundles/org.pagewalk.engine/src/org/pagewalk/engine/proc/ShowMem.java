/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.proc;

import static org.pagewalk.model.tables.NodeTable.MAX_NR_ZONES;
import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.BufferHeadTable;
import org.pagewalk.model.tables.NodeTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.ZoneTable;
import org.pagewalk.store.HeadColumn;

/**
 * What the kernel writes into its log when Alt+SysRq+M is pressed: free pages, watermarks, free blocks, and the page frames
 * counted by their use. Swap, which is not emulated yet, is 0.
 */
public final class ShowMem {
    private static final int RESERVED = 1 << PageTable.PG_reserved;
    private static final int HIGHMEM = 1 << PageTable.PG_highmem;

    private final Machine machine;
    private final Tables tables;
    private final ZoneTable zones;
    private final NodeTable nodes;
    private final StringBuilder text = new StringBuilder();

    private ShowMem(Machine machine) {
        this.machine = machine;
        tables = machine.tables();
        zones = tables.zone;
        nodes = tables.node;
    }

    /** The text at this moment, every line with a newline at its end. */
    @KernelFunction(value = "show_mem", source = "the kernel's arch/i386/mm/init.c")
    public static String text(Machine machine) {
        ShowMem show = new ShowMem(machine);
        show.text.append("Mem-info:\n");
        show.freeAreas();
        show.text.append("Free swap:       %6dkB\n".formatted(0));
        show.frames();
        show.line("%d pages in page table cache", show.tables.cpu.pgtable_cache_sz(machine.scheduler().cpu()));
        show.buffers();
        return show.text.toString();
    }

    /** The buffer cache; kernels for several processors tell of the lists of buffers too. */
    @KernelFunction(value = "show_buffers", source = "the kernel's buffer.c")
    private void buffers() {
        int buffers = PageCounts.buffers(tables);
        line("Buffer memory:   %6dkB", kilobytes(buffers));
        line("Cache memory:   %6dkB", kilobytes(tables.machine.page_cache_size(0) - buffers));
        if (tables.machine.cpus(0) > 1) {
            list("CLEAN", tables.machine.buf_clean);
            list("LOCKED", tables.machine.buf_locked);
            list("DIRTY", tables.machine.buf_dirty);
        }
    }

    /** A list of buffers, unless it is empty; "last" is the place of the last that is in use. */
    private void list(String name, HeadColumn list) {
        BufferHeadTable heads = tables.bufferHead;
        int found = 0;
        long bytes = 0;
        int used = 0;
        int last = 0;
        int locked = 0;
        int dirty = 0;
        for (int head = list.first(0); head != NULL; head = heads.b_next_free.next(head)) {
            found++;
            bytes += heads.b_size(head);
            locked += (heads.b_state(head) & PageCounts.BH_LOCK) == 0 ? 0 : 1;
            dirty += (heads.b_state(head) & PageCounts.BH_DIRTY) == 0 ? 0 : 1;
            if (heads.b_count(head) > 0) {
                used++;
                last = found;
            }
        }
        if (found > 0) {
            line("%9s: %d buffers, %d kbyte, %d used (last=%d), %d locked, %d dirty", name, found, bytes >> 10, used, last, locked, dirty);
        }
    }

    /** show_free_areas: the zones of all nodes, and the free blocks of the first node. */
    private void freeAreas() {
        int first = tables.machine.pgdat_list(0);
        long free = 0;
        long high = 0;
        for (int node = first; node != NULL; node = nodes.node_next(node)) {
            for (int i = 0; i < MAX_NR_ZONES; i++) {
                int zone = nodes.node_zones(node, i);
                free += zones.free_pages(zone);
                high += zones.name(zone).equals("HighMem") ? zones.free_pages(zone) : 0;
            }
        }
        line("Free pages:      %6dkB (%6dkB HighMem)", kilobytes(free), kilobytes(high));
        for (int node = first; node != NULL; node = nodes.node_next(node)) {
            for (int i = 0; i < MAX_NR_ZONES; i++) {
                int zone = nodes.node_zones(node, i);
                line("Zone:%s freepages:%6dkB min:%6dkB low:%6dkB high:%6dkB", zones.name(zone), kilobytes(zones.free_pages(zone)),
                        kilobytes(zones.pages_min(zone)), kilobytes(zones.pages_low(zone)), kilobytes(zones.pages_high(zone)));
            }
        }
        line("( Active: %d, inactive: %d, free: %d )", tables.machine.active_list.size(0), tables.machine.inactive_list.size(0), free);
        for (int i = 0; i < MAX_NR_ZONES; i++) {
            freeBlocks(nodes.node_zones(first, i));
        }
        line("Swap cache: add %d, delete %d, find %d/%d, race %d+%d", 0, 0, 0, 0, 0, 0);
    }

    /** How many blocks of each order a zone has, and what they come to; the bracket has no other half in the kernel either. */
    private void freeBlocks(int zone) {
        long total = 0;
        for (int order = 0; zones.size(zone) > 0 && order < machine.profile().maxOrder(); order++) {
            long blocks = tables.freeArea.free_list.size(zones.free_area(zone, order));
            total += blocks << order;
            text.append("%d*%dkB ".formatted(blocks, kilobytes(1) << order));
        }
        line("= %dkB)", kilobytes(total));
    }

    private void frames() {
        int high = 0;
        int reserved = 0;
        int shared = 0;
        int frames = tables.machine.max_mapnr(0);
        for (int page = 0; page < frames; page++) {
            int flags = tables.page.flags.get(page);
            high += (flags & HIGHMEM) == 0 ? 0 : 1;
            if ((flags & RESERVED) != 0) {
                reserved++;
            } else if (tables.page.count(page) > 0) {
                shared += tables.page.count(page) - 1;
            }
        }
        line("%d pages of RAM", frames);
        line("%d pages of HIGHMEM", high);
        line("%d reserved pages", reserved);
        line("%d pages shared", shared);
        line("%d pages swap cached", 0);
    }

    private long kilobytes(long pages) {
        return pages << machine.architecture().pageShift() - 10;
    }

    private void line(String format, Object... values) {
        text.append(format.formatted(values)).append('\n');
    }
}
