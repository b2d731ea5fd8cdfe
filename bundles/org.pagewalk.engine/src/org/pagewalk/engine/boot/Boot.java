/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.boot;

import java.util.BitSet;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.KernelImage;
import org.pagewalk.engine.KernelLog;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.bootmem.BootMemory;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagealloc.FreeAreaInit;
import org.pagewalk.engine.pagealloc.PageAllocator;
import org.pagewalk.engine.pageindex.PageCacheInit;
import org.pagewalk.engine.pageindex.PageHash;
import org.pagewalk.engine.paging.KernelTables;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.MachineTable;
import org.pagewalk.model.tables.NodeTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.IntColumn;

/**
 * The order of boot, from power-on to the end of {@code start_kernel}. A scenario's {@code boot { }} may take the steps
 * itself; what nobody has taken is taken when it is needed, and at the latest when boot ends.
 */
public final class Boot {
    private static final int POWER_ON = 0;
    private static final int HAS_BOOT_MEMORY = 1;
    private static final int HAS_ZONES = 2;
    private static final int HAS_PAGES = 3;
    private static final int OVER = 4;
    /** Bytes of a struct resource: seven words. */
    private static final int RESOURCE_WORDS = 7;

    private final Tables tables;
    private final MachineSpec spec;
    private final Architecture architecture;
    private final Scheduler scheduler;
    private final KernelLog log;
    private final BootMemory bootMemory;
    private final PageAllocator pageAllocator;
    private final KernelTables kernelTables;
    private final FreeAreaInit freeAreaInit;
    private final Firmware firmware;
    private final SetupMemory setupMemory;
    private final PagingInit pagingInit;
    private final MemInit memInit;
    private final PageCacheInit pageCacheInit;
    private final Voice<BootNote> voice;
    /** Row 0 of the machine: how far boot is. */
    private final IntColumn stage;

    /** The boot of a machine whose tables are empty, or come from elsewhere. */
    public Boot(Tables tables, MachineSpec spec, Profile profile, Architecture architecture, Scheduler scheduler, KernelLog log,
            BootMemory bootMemory, PageAllocator pageAllocator, KernelTables kernelTables, PageHash hash, Narrator narrator) {
        this.tables = tables;
        this.spec = spec;
        this.architecture = architecture;
        this.scheduler = scheduler;
        this.log = log;
        this.bootMemory = bootMemory;
        this.pageAllocator = pageAllocator;
        this.kernelTables = kernelTables;
        voice = narrator.voice(BootNote.values());
        freeAreaInit = new FreeAreaInit(tables, architecture, profile, spec.boot(), log);
        firmware = new Firmware(tables, architecture);
        setupMemory = new SetupMemory(tables, spec, architecture, bootMemory, firmware, log, voice);
        pagingInit = new PagingInit(tables, firmware, architecture, bootMemory, kernelTables, freeAreaInit, voice);
        pageCacheInit = new PageCacheInit(hash, architecture, pageAllocator, bootMemory, log, narrator);
        memInit = new MemInit(tables, architecture, bootMemory, pageAllocator, firmware, log, voice);
        stage = new IntColumn(tables.machine, "boot_stage");
    }

    /**
     * What there is before the kernel does anything: memory, what the firmware says of it, nodes, and the kernel image.
     *
     * @param pages how many page frames mem_map is to describe
     */
    public void powerOn(int pages) {
        addPages(pages, Math.min(pages, architecture.maxLowPages()));
        addNodes(pages);
        scheduler.placeCpus();
        firmware.describe(spec, architecture);
        if (spec.boot().bare()) {
            tables.machine.pgdat_list(0, 0);
            for (int node = 0; node < tables.node.limit(); node++) {
                freeAreaInit.freeAreaInitCore(node, PagingInit.zoneSizes(architecture, tables, node), FreeAreaInit.Memory.NONE);
            }
            endsOfMemory(pages);
            stage.set(0, HAS_ZONES);
            return;
        }
        loadImage();
        log.printk("Linux version " + spec.kernel().substring("linux-".length()));
        log.printk(architecture.isPc() ? "BIOS-provided physical RAM map:" : "Physical RAM map:");
        for (int entry = 0; entry < firmware.entries(); entry++) {
            log.printk((architecture.isPc() ? " BIOS-e820: " : " memory: ") + firmware.words(entry));
        }
    }

    /** The same for zones of any size on one node, with all pages reserved still. */
    public void powerOn(int[] zonePages) {
        int pages = zonePages[0] + zonePages[1] + zonePages[2];
        addPages(pages, zonePages[0] + zonePages[1]);
        addNode(0, 0, pages);
        scheduler.placeCpus();
        tables.machine.pgdat_list(0, 0);
        freeAreaInit.freeAreaInitCore(0, zonePages, FreeAreaInit.Memory.NONE);
        endsOfMemory(pages);
        stage.set(0, HAS_ZONES);
    }

    /** Page frames, of which those in low memory have kernel addresses: that never changes, so it is here before anything is recorded. */
    private void addPages(int pages, int low) {
        scheduler.boot();
        tables.machine.mem_map.set(0, tables.page.add(pages));
        tables.page.virtual.ramp(low, architecture.pageOffset(), architecture.pageSize());
    }

    private void addNodes(int pages) {
        if (spec.map().nodes().isEmpty()) {
            addNode(0, 0, pages);
        } else {
            long end = 0;
            int start = 0;
            for (int node = 0; node < spec.map().nodes().size(); node++) {
                end += spec.map().nodes().get(node);
                int endPfn = node + 1 == spec.map().nodes().size() ? pages
                        : (int) Math.min(end >> architecture.pageShift(), pages);
                addNode(node, start, endPfn - start);
                start = endPfn;
            }
        }
        for (int node = 0; node < tables.node.limit(); node++) {
            int first = tables.distance.add(tables.node.limit());
            tables.node.distances.set(node, first);
            for (int to = 0; to < tables.node.limit(); to++) {
                tables.distance.to(first + to, to);
                tables.distance.distance(first + to, spec.map().distance(node, to));
            }
        }
    }

    private void addNode(int id, int start, int size) {
        NodeTable nodes = tables.node;
        int node = nodes.add();
        tables.machine.numnodes(0, id + 1);
        tables.machine.nodes.set(0, 0);
        nodes.node_id(node, id);
        nodes.node_start_mapnr(node, start);
        nodes.node_start_paddr(node, (long) start << architecture.pageShift());
        nodes.node_size(node, size);
    }

    private void endsOfMemory(int pages) {
        MachineTable machine = tables.machine;
        int low = Math.min(pages, architecture.maxLowPages());
        machine.max_pfn(0, pages);
        machine.max_low_pfn(0, low);
        machine.highstart_pfn(0, low);
        machine.highend_pfn(0, pages);
    }

    /** Where the parts of the kernel image lie since the boot loader has put it into memory. */
    private void loadImage() {
        KernelImage image = spec.boot().image();
        MachineTable machine = tables.machine;
        long start = architecture.pageOffset() + architecture.imageStart();
        long init = start + image.initBegin(architecture.pageSize());
        long initSize = image.initSize(architecture.pageSize());
        machine._text(0, start);
        machine._etext(0, start + image.text());
        machine._edata(0, start + image.text() + image.data());
        machine.__init_begin(0, init);
        machine.__init_end(0, init + initSize);
        machine._end(0, init + initSize + image.bss());
        bootMemory.took(architecture.imageStart(), image.text(), "kernel code");
        bootMemory.took(architecture.imageStart() + image.text(), image.data(), "kernel data");
        bootMemory.took(init - architecture.pageOffset(), initSize, "kernel init");
        bootMemory.took(init + initSize - architecture.pageOffset(), image.bss(), "kernel bss");
        kernelTables.bootstrap();
    }

    /** Whether zones and mem_map are there. */
    public boolean hasZones() {
        return stage.get(0) >= HAS_ZONES;
    }

    /** Whether the firmware says that a page frame is usable memory. */
    public boolean pageIsRam(int pfn) {
        return firmware.pageIsRam(pfn);
    }

    /** What finds out where memory lies; its steps may be taken one by one. */
    public SetupMemory steps() {
        return setupMemory;
    }

    /** Says that somebody has set up boot memory by hand. */
    public void hasBootMemory() {
        stage.set(0, Math.max(stage.get(0), HAS_BOOT_MEMORY));
    }

    /** Sets up boot memory, unless that was done. */
    public void needBootMemory() {
        if (stage.get(0) < HAS_BOOT_MEMORY) {
            stage.set(0, HAS_BOOT_MEMORY);
            setupMemory.setupMemory();
        }
    }

    /** Sets up boot memory. */
    public int setupMemory() {
        onlyAt(POWER_ON, "setup_memory", "boot memory is there already");
        stage.set(0, HAS_BOOT_MEMORY);
        return setupMemory.setupMemory();
    }

    /** Makes page tables, zones and mem_map. */
    public void pagingInit() {
        needBootMemory();
        onlyAt(HAS_BOOT_MEMORY, "paging_init", "the zones are there already");
        stage.set(0, HAS_ZONES);
        if (spec.cpus() > 1 && architecture.isPc()) {
            voice.tell(BootNote.SMP_ALLOC_MEMORY, 0);
            bootMemory.__allocBootmem(architecture.pageSize(), architecture.pageSize(), 0, "trampoline of other processors");
            voice.leave(BootNote.SMP_ALLOC_MEMORY);
        }
        endsBehindBitmap();
        pagingInit.pagingInit();
        registerMemory();
    }

    /** Whoever set up boot memory by hand may not have said where memory ends: zones follow the boot memory. */
    private void endsBehindBitmap() {
        MachineTable machine = tables.machine;
        if (machine.max_pfn(0) == 0) {
            setupMemory.findMaxPfn();
        }
        if (machine.highend_pfn(0) == 0) {
            machine.highstart_pfn(0, setupMemory.findMaxLowPfn());
            machine.highend_pfn(0, machine.max_pfn(0));
        }
    }

    /** One struct resource for each entry of the firmware's map, for /proc/iomem. */
    @KernelFunction(value = "register_memory", source = "the kernel's setup.c")
    private void registerMemory() {
        voice.tell(BootNote.REGISTER_MEMORY, 0);
        for (int entry = 0; entry < firmware.entries(); entry++) {
            if (tables.e820Entry.addr(entry) + tables.e820Entry.size(entry) <= 1L << Integer.SIZE) {
                bootMemory.__allocBootmem((long) RESOURCE_WORDS * architecture.bitsPerLong() / Byte.SIZE, architecture.cacheLine(), 0,
                        "struct resource");
            }
        }
        voice.leave(BootNote.REGISTER_MEMORY);
    }

    /** Hands memory over to the page allocator. */
    public void memInit() {
        if (stage.get(0) < HAS_ZONES) {
            pagingInit();
        }
        onlyAt(HAS_ZONES, "mem_init", "the page allocator has the pages already");
        stage.set(0, HAS_PAGES);
        if (spec.boot().bare()) {
            freeAllBut(new BitSet());
        } else {
            memInit.memInit();
            kernelTables.zapLowMappings();
        }
    }

    /** Gives the page cache its hash table; machines that begin bare take no memory for it. */
    public void pageCacheInit(int mempages) {
        if (stage.get(0) < HAS_PAGES) {
            memInit();
        }
        onlyAt(HAS_PAGES, "page_cache_init", "boot is over");
        pageCacheInit.pageCacheInit(mempages);
    }

    /** Hands all pages over in ascending order, but for those that stay reserved: the end of a boot that takes nothing. */
    public void freeAllBut(BitSet reserved) {
        int low = tables.machine.max_low_pfn(0);
        int pages = tables.page.limit();
        int taken;
        for (int page = reserved.nextClearBit(0); page < pages; page = reserved.nextClearBit(page + taken)) {
            int end = reserved.nextSetBit(page);
            taken = pageAllocator.freeAtBoot(page, end < 0 ? pages : end);
            tables.machine.totalram_pages.add(0, taken);
            tables.machine.totalhigh_pages.add(0, Math.max(0, page + taken - Math.max(page, low)));
        }
        stage.set(0, OVER);
    }

    /** Does what is left to do; then the machine runs. */
    public void complete() {
        if (stage.get(0) < HAS_PAGES) {
            memInit();
        }
        if (stage.get(0) < OVER) {
            if (!spec.boot().bare()) {
                pageCacheInit.unlessDone(tables.machine.num_physpages(0));
            }
            stage.set(0, OVER);
            if (!spec.boot().bare()) {
                memInit.freeInitmem();
            }
        }
    }

    private void onlyAt(int wanted, String function, String why) {
        if (stage.get(0) != wanted) {
            throw new KernelBug(function + " runs once in a boot, and " + why);
        }
    }
}
