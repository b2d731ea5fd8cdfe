/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.boot;

import java.util.function.Consumer;
import java.util.function.ToIntFunction;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.bootmem.BootMemory;
import org.pagewalk.engine.bootmem.BootMemory.Form;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagealloc.FreeAreaInit;
import org.pagewalk.engine.paging.KernelTables;
import org.pagewalk.model.tables.NodeTable;
import org.pagewalk.model.tables.Tables;

/**
 * Gives the kernel its final page tables, and each node its zones and its mem_map: {@code paging_init} (Gorman 4.6.2). Low memory
 * is mapped with large entries, which need few tables.
 */
public final class PagingInit {
    private final Tables tables;
    private final Firmware firmware;
    private final Architecture architecture;
    private final BootMemory bootMemory;
    private final KernelTables kernelTables;
    private final FreeAreaInit freeAreaInit;
    private final Voice<BootNote> voice;

    PagingInit(Tables tables, Firmware firmware, Architecture architecture, BootMemory bootMemory, KernelTables kernelTables,
            FreeAreaInit freeAreaInit, Voice<BootNote> voice) {
        this.tables = tables;
        this.firmware = firmware;
        this.architecture = architecture;
        this.bootMemory = bootMemory;
        this.kernelTables = kernelTables;
        this.freeAreaInit = freeAreaInit;
        this.voice = voice;
    }

    /** Page tables, then zones. */
    @KernelFunction(value = "paging_init", source = "Gorman 4.6.2")
    public void pagingInit() {
        voice.tell(BootNote.PAGING_INIT, 0);
        pagetableInit();
        zoneSizesInit();
        voice.leave(BootNote.PAGING_INIT);
    }

    @KernelFunction(value = "pagetable_init", source = "Gorman 4.6.2")
    private void pagetableInit() {
        voice.tell(BootNote.PAGETABLE_INIT, 0);
        kernelTables.mapLowMemory(this::tablePage);
        if (architecture.bitsPerLong() < Long.SIZE) {
            fixrangeInit(kernelTables::fixmap);
            fixrangeInit(kernelTables::pkmap);
        }
        kernelTables.loadSwapper();
        voice.leave(BootNote.PAGETABLE_INIT);
    }

    @KernelFunction(value = "fixrange_init", source = "Gorman 4.6.2")
    private void fixrangeInit(Consumer<ToIntFunction<String>> range) {
        voice.tell(BootNote.FIXRANGE_INIT, 0);
        range.accept(this::tablePage);
        voice.leave(BootNote.FIXRANGE_INIT);
    }

    private int tablePage(String what) {
        long address = bootMemory.__allocBootmem(architecture.pageSize(), architecture.pageSize(), 0, what);
        return (int) (address - architecture.pageOffset() >>> architecture.pageShift());
    }

    /** Cuts each node into zones by what the architecture's zones reach. */
    @KernelFunction(value = "zone_sizes_init", source = "Gorman 4.6.2")
    private void zoneSizesInit() {
        voice.tell(BootNote.ZONE_SIZES_INIT, 0);
        for (int node = 0; node < tables.node.limit(); node++) {
            freeAreaInit.freeAreaInitCore(node, zoneSizes(architecture, tables, node), this::alloc);
            if (tables.node.limit() > 1) {
                freeAreaInit.validAddrBitmap(node, firmware.ram(), this::alloc);
            }
        }
        voice.leave(BootNote.ZONE_SIZES_INIT);
    }

    private long alloc(int node, long bytes, String what) {
        return bootMemory.allocBootmemNode(Form.ANYWHERE, node, bytes, what);
    }

    /** How many pages each zone of a node has. */
    static int[] zoneSizes(Architecture architecture, Tables tables, int node) {
        int start = tables.node.node_start_mapnr(node);
        int end = start + tables.node.node_size(node);
        int[] sizes = new int[NodeTable.MAX_NR_ZONES];
        int from = start;
        for (int zone = 0; zone < sizes.length; zone++) {
            int to = Math.max(from, Math.min(end, architecture.zones().get(zone).endPfn()));
            sizes[zone] = to - from;
            from = to;
        }
        return sizes;
    }
}
