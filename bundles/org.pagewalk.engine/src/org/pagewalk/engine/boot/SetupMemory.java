/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.boot;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.KernelLog;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.bootmem.BootMemory;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.MachineTable;
import org.pagewalk.model.tables.Tables;

/** Finds out where memory begins and ends, and sets up the boot memory allocator: {@code setup_memory} (Gorman 5.2). */
public final class SetupMemory {
    /** Where the multiprocessor table of a PC with several processors lies, in its ROM, and what it points to. */
    private static final long MP_FLOATING = 0xF5B40;
    private static final long MP_CONFIG = 0xF0C00;
    /** Bytes of the MP floating pointer. */
    private static final int MP_FLOATING_BYTES = 16;

    private final Tables tables;
    private final MachineTable machine;
    private final MachineSpec spec;
    private final Architecture architecture;
    private final BootMemory bootMemory;
    private final Firmware firmware;
    private final KernelLog log;
    private final Voice<BootNote> voice;
    private final int pageShift;
    private final long pageSize;

    SetupMemory(Tables tables, MachineSpec spec, Architecture architecture, BootMemory bootMemory, Firmware firmware, KernelLog log,
            Voice<BootNote> voice) {
        this.tables = tables;
        machine = tables.machine;
        this.spec = spec;
        this.architecture = architecture;
        this.bootMemory = bootMemory;
        this.firmware = firmware;
        this.log = log;
        this.voice = voice;
        pageShift = architecture.pageShift();
        pageSize = architecture.pageSize();
    }

    /** The highest page frame that the firmware's map has: {@link MachineTable#max_pfn}. */
    @KernelFunction(value = "find_max_pfn", source = "Gorman 5.2.1")
    public int findMaxPfn() {
        voice.tell(BootNote.FIND_MAX_PFN, 0);
        int max = 0;
        for (int entry = 0; entry < firmware.entries(); entry++) {
            if (firmware.isRam(entry) && firmware.firstPfn(entry) < firmware.endPfn(entry)) {
                voice.tell(BootNote.RAM, firmware.firstPfn(entry), firmware.endPfn(entry));
                max = Math.max(max, firmware.endPfn(entry));
            }
        }
        machine.max_pfn(0, max);
        voice.leave(BootNote.FIND_MAX_PFN, max);
        return max;
    }

    /** Where the memory ends that the kernel maps directly; it wants max_pfn to be known. */
    @KernelFunction(value = "find_max_low_pfn", source = "Gorman 5.2.1")
    public int findMaxLowPfn() {
        voice.tell(BootNote.FIND_MAX_LOW_PFN, 0);
        int low = Math.min(machine.max_pfn(0), architecture.maxLowPages());
        voice.tell(low < machine.max_pfn(0) ? BootNote.LOW_ENDS : BootNote.NO_HIGH, low);
        voice.leave(BootNote.FIND_MAX_LOW_PFN, low);
        return low;
    }

    /** Tells the boot memory allocator which pages of low memory are usable: those of the firmware's map. */
    @KernelFunction(value = "register_bootmem_low_pages", source = "Gorman 5.2.2")
    public void registerBootmemLowPages(int maxLowPfn) {
        voice.tell(BootNote.REGISTER_BOOTMEM_LOW_PAGES, maxLowPfn);
        for (int entry = 0; entry < firmware.entries(); entry++) {
            int first = firmware.firstPfn(entry);
            int end = Math.min(firmware.endPfn(entry), maxLowPfn);
            if (firmware.isRam(entry) && first < end) {
                bootMemory.freeBootmem(first * pageSize, (end - first) * pageSize);
            }
        }
        voice.leave(BootNote.REGISTER_BOOTMEM_LOW_PAGES);
    }

    /**
     * The whole of it. Afterwards boot memory can be allocated.
     *
     * @return where low memory ends
     */
    @KernelFunction(value = "setup_memory", source = "Gorman 5.2")
    public int setupMemory() {
        voice.tell(BootNote.SETUP_MEMORY, 0);
        int startPfn = imageEndPfn();
        findMaxPfn();
        int maxLowPfn = findMaxLowPfn();
        machine.max_low_pfn(0, maxLowPfn);
        machine.highstart_pfn(0, maxLowPfn);
        machine.highend_pfn(0, machine.max_pfn(0));
        if (architecture.hasHighMemory()) {
            log.printk((machine.max_pfn(0) - maxLowPfn >> 20 - pageShift) + "MB HIGHMEM available.\n"
                    + (maxLowPfn >> 20 - pageShift) + "MB LOWMEM available.");
        }
        if (tables.node.limit() > 1) {
            setupNodes(startPfn);
        } else {
            long bitmapBytes = bootMemory.initBootmem(startPfn, maxLowPfn);
            registerBootmemLowPages(maxLowPfn);
            long image = architecture.imageStart();
            bootMemory.reserveBootmem(image, startPfn * pageSize + bitmapBytes + pageSize - 1 - image);
        }
        if (architecture.isPc()) {
            bootMemory.reserveBootmem(0, pageSize);
            bootMemory.took(0, pageSize, "BIOS page");
            if (spec.cpus() > 1) {
                bootMemory.reserveBootmem(pageSize, pageSize);
                findSmpConfig();
            }
        }
        voice.leave(BootNote.SETUP_MEMORY, maxLowPfn);
        return maxLowPfn;
    }

    /** The first page frame behind the kernel image. */
    private int imageEndPfn() {
        return (int) (machine._end(0) - architecture.pageOffset() + pageSize - 1 >> pageShift);
    }

    /** Each node has its own boot memory; its {@code pg_data_t} and its bitmap lie in it, behind the kernel on the first. */
    private void setupNodes(int startPfn) {
        for (int node = 0; node < tables.node.limit(); node++) {
            int first = tables.node.node_start_mapnr(node);
            int end = first + tables.node.node_size(node);
            voice.tell(BootNote.SETUP_NODE_BOOTMEM, node, first, end);
            log.printk("Bootmem setup node %d %016x-%016x".formatted(node, first * pageSize, end * pageSize));
            int pgdat = firstUsable(Math.max(first, node == 0 ? startPfn : 0), 1);
            int bitmapPages = (int) bootMemory.bootmapPages(end - first);
            int bitmap = firstUsable(pgdat + 1, bitmapPages);
            bootMemory.initBootmemNode(node, bitmap, first, end);
            for (int entry = 0; entry < firmware.entries(); entry++) {
                int from = Math.max(first, firmware.firstPfn(entry));
                int to = Math.min(end, firmware.endPfn(entry));
                if (firmware.isRam(entry) && from < to) {
                    bootMemory.freeBootmemNode(node, from * pageSize, (to - from) * pageSize);
                }
            }
            bootMemory.took(pgdat * pageSize, pageSize, "pg_data_t of node " + node);
            bootMemory.reserveBootmemNode(node, pgdat * pageSize, pageSize);
            bootMemory.reserveBootmemNode(node, bitmap * pageSize, bitmapPages * pageSize);
            voice.leave(BootNote.SETUP_NODE_BOOTMEM);
        }
        long image = architecture.imageStart();
        bootMemory.reserveBootmemNode(0, image, startPfn * pageSize - image);
    }

    /** The first run of usable page frames at or above one: {@code find_e820_area}. */
    private int firstUsable(int from, int pages) {
        for (int entry = 0; entry < firmware.entries(); entry++) {
            int first = Math.max(from, firmware.firstPfn(entry));
            if (firmware.isRam(entry) && first + pages <= firmware.endPfn(entry)) {
                return first;
            }
        }
        return from;
    }

    /** Looks for the table that tells of the other processors, and reserves the pages on which it is. */
    @KernelFunction(value = "find_smp_config", source = "Gorman 5.2.1")
    private void findSmpConfig() {
        voice.tell(BootNote.FIND_SMP_CONFIG, 0);
        voice.tell(BootNote.FIND_INTEL_SMP, 0);
        boolean found = smpScanConfig(0, 0x400) || smpScanConfig(639 * 0x400, 0x400) || smpScanConfig(0xF0000, 0x10000);
        assert found : "the table of other processors is in the ROM";
        voice.leave(BootNote.FIND_INTEL_SMP);
        voice.leave(BootNote.FIND_SMP_CONFIG);
    }

    private boolean smpScanConfig(long base, int length) {
        voice.tellAt(BootNote.SMP_SCAN_CONFIG, base, length);
        boolean found = MP_FLOATING >= base && MP_FLOATING < base + length;
        if (found) {
            voice.tellAt(BootNote.MPF_CHECKSUM, MP_FLOATING, MP_FLOATING_BYTES);
            voice.leave(BootNote.MPF_CHECKSUM, 0);
            log.printk("found SMP MP-table at %08x".formatted(MP_FLOATING));
            bootMemory.reserveBootmem(MP_FLOATING, pageSize);
            bootMemory.reserveBootmem(MP_CONFIG, pageSize);
        }
        voice.leave(BootNote.SMP_SCAN_CONFIG, found ? 1 : 0);
        return found;
    }
}
