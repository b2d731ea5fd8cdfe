/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.CpuTable;
import org.pagewalk.store.IntColumn;

/**
 * Freed tables that each processor keeps for reuse, last in first out: the first word of a kept page is the kernel address of
 * the next (Gorman 4.5). All other words of it are as they were: of a table of pages they are all 0.
 */
final class Quicklists {
    /** The high watermark of check_pgt_cache, in pages, and the low one. */
    static final int HIGH = 50;
    static final int LOW = 25;

    private final CpuTable cpus;
    private final Scheduler scheduler;
    private final PhysicalMemory memory;
    private final Voice<PagingNote> voice;
    private final int wordBytes;
    private final int pageShift;

    Quicklists(CpuTable cpus, Scheduler scheduler, Architecture architecture, PhysicalMemory memory, Voice<PagingNote> voice) {
        this.cpus = cpus;
        this.scheduler = scheduler;
        this.memory = memory;
        this.voice = voice;
        wordBytes = architecture.bitsPerLong() / Byte.SIZE;
        pageShift = architecture.pageShift();
    }

    /** How many tables the processor at hand keeps. */
    int kept() {
        return cpus.pgtable_cache_sz(scheduler.cpu());
    }

    /** A table from a list of the processor at hand, or NULL. Its first word is 0 again. */
    int take(IntColumn list) {
        int cpu = scheduler.cpu();
        int page = list.get(cpu);
        if (page != NULL) {
            long at = (long) page << pageShift;
            long next = memory.readEntry(at, wordBytes);
            list.set(cpu, next == 0 ? NULL : memory.virtToPage(next));
            memory.writeEntry(at, wordBytes, 0);
            voice.tell(PagingNote.FROM_QUICKLIST, page, cpus.pgtable_cache_sz.add(cpu, -1));
        }
        return page;
    }

    /** Keeps a table. */
    void keep(IntColumn list, int page) {
        int cpu = scheduler.cpu();
        int next = list.get(cpu);
        memory.writeEntry((long) page << pageShift, wordBytes, next == NULL ? 0 : memory.pageAddress(next));
        list.set(cpu, page);
        voice.tell(PagingNote.TO_QUICKLIST, page, cpus.pgtable_cache_sz.add(cpu, 1));
    }
}
