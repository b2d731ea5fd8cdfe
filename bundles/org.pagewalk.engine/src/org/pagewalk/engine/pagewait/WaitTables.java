/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagewait;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.ZoneTable;

/**
 * Finds the queue of a zone's wait_table in which those wait who wait for a page: the address of its struct page, times a
 * number near the golden ratio of a machine word, of which the highest bits are the index (Knuth's multiplicative hash).
 */
final class WaitTables {
    /** GOLDEN_RATIO_PRIME of 32-bit machines: a prime near 2^32 divided by the golden ratio. */
    private static final long GOLDEN_RATIO_PRIME_32 = 0x9e37_0001L;
    /** That of 64-bit machines; the kernel writes it as shifts, since its compiler made them badly. */
    private static final long GOLDEN_RATIO_PRIME_64 = 0x9e37_ffff_fffc_0001L;
    /** Where page.flags holds the number of the page's zone. */
    private static final int ZONE_SHIFT = 24;

    private final Tables tables;
    private final ZoneTable zones;
    private final Architecture architecture;
    private final Voice<WaitNote> voice;

    WaitTables(Tables tables, Architecture architecture, Voice<WaitNote> voice) {
        this.tables = tables;
        zones = tables.zone;
        this.architecture = architecture;
        this.voice = voice;
    }

    /** The row of the queue for a page. */
    @KernelFunction(value = "page_waitqueue", source = "Gorman 3.2, the kernel's filemap.c")
    int pageWaitqueue(int page) {
        voice.tell(WaitNote.PAGE_WAITQUEUE, page);
        voice.tellAt(WaitNote.HASHED, structPage(page), zones.wait_table_shift(zone(page)));
        int queue = find(page);
        voice.leave(WaitNote.PAGE_WAITQUEUE, queue);
        return queue;
    }

    /** The same, without telling. */
    int find(int page) {
        int zone = zone(page);
        return zones.wait_table(zone, 0) + (int) index(structPage(page), zone);
    }

    private int zone(int page) {
        return tables.page.flags(page) >>> ZONE_SHIFT;
    }

    private long index(long address, int zone) {
        if (zones.wait_table_size(zone) == 1) {
            return 0; // to shift by all bits of a word means nothing to a processor
        }
        int shift = zones.wait_table_shift(zone);
        return architecture.bitsPerLong() == Long.SIZE ? address * GOLDEN_RATIO_PRIME_64 >>> shift
                : (address * GOLDEN_RATIO_PRIME_32 & 0xFFFF_FFFFL) >>> shift;
    }

    /** The kernel address of a struct page: its node's part of mem_map, and so many of them further. */
    private long structPage(int page) {
        int node = zones.zone_pgdat(zone(page));
        return tables.node.lmem_map(node) + (long) (page - tables.node.node_start_mapnr(node)) * tables.machine.sizeof_page(0);
    }
}
