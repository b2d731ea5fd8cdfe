/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.boot;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.KernelLog;
import org.pagewalk.engine.bootmem.BootMemory;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagealloc.PageAllocator;
import org.pagewalk.model.tables.MachineTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;

/** The end of boot memory: the page allocator gets all pages that nobody has taken (Gorman 5.5). */
public final class MemInit {
    private final Tables tables;
    private final MachineTable machine;
    private final PageTable pages;
    private final Architecture architecture;
    private final BootMemory bootMemory;
    private final PageAllocator pageAllocator;
    private final Firmware firmware;
    private final KernelLog log;
    private final Voice<BootNote> voice;
    private final int kibiShift;

    MemInit(Tables tables, Architecture architecture, BootMemory bootMemory, PageAllocator pageAllocator, Firmware firmware,
            KernelLog log, Voice<BootNote> voice) {
        this.tables = tables;
        machine = tables.machine;
        pages = tables.page;
        this.architecture = architecture;
        this.bootMemory = bootMemory;
        this.pageAllocator = pageAllocator;
        this.firmware = firmware;
        this.log = log;
        this.voice = voice;
        kibiShift = architecture.pageShift() - 10;
    }

    /** Retires the boot memory allocator and says how much memory there is. */
    @KernelFunction(value = "mem_init", source = "Gorman 5.5")
    public void memInit() {
        voice.tell(BootNote.MEM_INIT, 0);
        voice.tell(BootNote.SET_MAX_MAPNR_INIT, 0);
        machine.max_mapnr(0, machine.highend_pfn(0));
        machine.num_physpages(0, machine.highend_pfn(0));
        voice.leave(BootNote.SET_MAX_MAPNR_INIT);
        machine.high_memory(0, architecture.pageOffset() + ((long) machine.max_low_pfn(0) << architecture.pageShift()));
        int reserved = freePagesInit();
        voice.tell(BootNote.NR_FREE_PAGES, 0);
        long free = 0;
        for (int zone = 0; zone < tables.zone.limit(); zone++) {
            free += tables.zone.free_pages(zone);
        }
        voice.leave(BootNote.NR_FREE_PAGES, (int) free);
        log.printk("Memory: %dk/%dk available (%dk kernel code, %dk reserved, %dk data, %dk init%s)".formatted(free << kibiShift,
                (long) machine.max_mapnr(0) << kibiShift, machine._etext(0) - machine._text(0) >> 10, (long) reserved << kibiShift,
                machine._edata(0) - machine._etext(0) >> 10, machine.__init_end(0) - machine.__init_begin(0) >> 10,
                architecture.hasHighMemory() ? ", " + ((long) machine.totalhigh_pages(0) << kibiShift) + "k highmem" : ""));
        voice.leave(BootNote.MEM_INIT);
    }

    /** Frees low memory, then high memory from its end downwards; counts usable pages that stay reserved. */
    @KernelFunction(value = "free_pages_init", source = "Gorman 5.5")
    private int freePagesInit() {
        voice.tell(BootNote.FREE_PAGES_INIT, 0);
        int total = 0;
        if (tables.node.limit() == 1) {
            total = bootMemory.freeAllBootmem();
        } else {
            for (int node = 0; node < tables.node.limit(); node++) {
                total += bootMemory.freeAllBootmemNode(node);
            }
        }
        machine.totalram_pages.add(0, total);
        int reserved = 0;
        for (int pfn = 0; pfn < machine.max_low_pfn(0); pfn++) {
            if (pages.PageReserved(pfn) && pageIsRam(pfn)) {
                reserved++;
            }
        }
        for (int pfn = machine.highend_pfn(0) - 1; pfn >= machine.highstart_pfn(0); pfn--) {
            oneHighpageInit(pfn);
        }
        machine.totalram_pages.add(0, machine.totalhigh_pages(0));
        voice.leave(BootNote.FREE_PAGES_INIT, reserved);
        return reserved;
    }

    @KernelFunction(value = "page_is_ram", source = "Gorman 5.5")
    private boolean pageIsRam(int pfn) {
        voice.tell(BootNote.PAGE_IS_RAM, pfn);
        boolean is = firmware.pageIsRam(pfn);
        voice.leave(BootNote.PAGE_IS_RAM, is ? 1 : 0);
        return is;
    }

    /** Gives a page of high memory to the page allocator, unless it lies in a hole. */
    @KernelFunction(value = "one_highpage_init", source = "Gorman 5.5")
    private void oneHighpageInit(int pfn) {
        voice.tell(BootNote.ONE_HIGHPAGE_INIT, pfn);
        if (pageIsRam(pfn)) {
            pageAllocator.freeAtBoot(pfn);
            machine.totalhigh_pages.add(0, 1);
        }
        voice.leave(BootNote.ONE_HIGHPAGE_INIT);
    }

    /** Frees the part of the kernel image that only boot needed. */
    @KernelFunction(value = "free_initmem", source = "Gorman 5.5")
    public void freeInitmem() {
        voice.tell(BootNote.FREE_INITMEM, 0);
        long begin = machine.__init_begin(0) - architecture.pageOffset();
        long end = machine.__init_end(0) - architecture.pageOffset();
        for (long addr = begin; addr < end; addr += architecture.pageSize()) {
            pageAllocator.freeAtBoot((int) (addr >> architecture.pageShift()));
            machine.totalram_pages.add(0, 1);
        }
        log.printk("Freeing unused kernel memory: " + (end - begin >> 10) + "k freed");
        voice.leave(BootNote.FREE_INITMEM);
    }
}
