/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.MachineTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.ZoneTable;

/**
 * Whether a mapping is granted, by a guess: all that is free now or could be made free would have to be more than the mapping
 * alone. Nothing is set aside, so two processes may be promised the same pages (the kernel's mmap.c).
 */
public final class EnoughMemory {
    private final MachineTable machine;
    private final ZoneTable zones;
    private final Voice<MmNote> voice;

    EnoughMemory(Tables tables, Voice<MmNote> voice) {
        machine = tables.machine;
        zones = tables.zone;
        this.voice = voice;
    }

    /** Whether so many pages may be promised. */
    @KernelFunction(value = "vm_enough_memory", source = "Gorman 9.3.7, the kernel's mmap.c")
    public boolean vmEnoughMemory(long pages) {
        voice.tell(MmNote.VM_ENOUGH_MEMORY, (int) pages);
        boolean isEnough = true;
        if (machine.sysctl_overcommit_memory(0) == 0) {
            long free = machine.page_cache_size(0) + nrFreePages();
            isEnough = free > pages;
            voice.tell(isEnough ? MmNote.ENOUGH : MmNote.NOT_ENOUGH, (int) pages, free);
        }
        voice.leave(MmNote.VM_ENOUGH_MEMORY, isEnough ? 1 : 0);
        return isEnough;
    }

    @KernelFunction(value = "nr_free_pages", source = "the kernel's page_alloc.c")
    private long nrFreePages() {
        voice.tell(MmNote.NR_FREE_PAGES, 0);
        long free = 0;
        for (int zone = 0; zone < zones.limit(); zone++) {
            free += zones.free_pages.get(zone);
        }
        voice.leave(MmNote.NR_FREE_PAGES, (int) free);
        return free;
    }
}
