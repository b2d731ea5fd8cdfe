/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.bootmem;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.KernelLog;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagealloc.PageAllocator;
import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.model.tables.Tables;

/**
 * The boot memory allocator: the interface of the kernel's bootmem.h for machines with one node (Gorman 5, table 5.1) and
 * with several (table 5.2). Nodes are rows; addresses that go in are physical, sizes are bytes.
 */
public final class BootMemory {
    /** The short forms of {@code alloc_bootmem} (Gorman 5.3, table 5.1). */
    public enum Form {
        ANYWHERE("alloc_bootmem", BootmemNote.ALLOC_BOOTMEM, false, false),
        LOW("alloc_bootmem_low", BootmemNote.ALLOC_BOOTMEM_LOW, false, true),
        PAGES("alloc_bootmem_pages", BootmemNote.ALLOC_BOOTMEM_PAGES, true, false),
        LOW_PAGES("alloc_bootmem_low_pages", BootmemNote.ALLOC_BOOTMEM_LOW_PAGES, true, true);

        private final String words;
        private final BootmemNote note;
        private final boolean inPages;
        private final boolean isLow;

        Form(String words, BootmemNote note, boolean inPages, boolean isLow) {
            this.words = words;
            this.note = note;
            this.inPages = inPages;
            this.isLow = isLow;
        }

        /** The macro's name. */
        public String words() {
            return words;
        }
    }

    private final Tables tables;
    private final Architecture architecture;
    private final Voice<BootmemNote> voice;
    private final BootmemCore core;
    private final long pageSize;

    /** The allocator for tables that somebody else fills. */
    public BootMemory(Tables tables, Architecture architecture, PhysicalMemory memory, PageAllocator pageAllocator,
            KernelLog log, Narrator narrator) {
        this.tables = tables;
        this.architecture = architecture;
        voice = narrator.voice(BootmemNote.values());
        core = new BootmemCore(tables, architecture, memory, pageAllocator, log, voice);
        pageSize = architecture.pageSize();
    }

    /** How many pages the bitmap of so many pages takes. */
    @KernelFunction(value = "bootmem_bootmap_pages", source = "Gorman 5.2, table 5.1")
    public long bootmapPages(long pages) {
        return (pages + 7) / 8 + pageSize - 1 >> architecture.pageShift();
    }

    /** Whether a node's boot memory has been set up, and has not retired. */
    public boolean isReady(int node) {
        return core.isReady(node);
    }

    /**
     * Sets up the only node of a machine with uniform memory.
     *
     * @param start the page frame at which the bitmap is put
     * @param pages the page frame at which low memory ends
     * @return the bytes of the bitmap
     */
    @KernelFunction(value = "init_bootmem", source = "Gorman 5.2.2, table 5.1")
    public long initBootmem(int start, int pages) {
        voice.tell(BootmemNote.INIT_BOOTMEM, start, pages);
        tables.machine.max_low_pfn(0, pages);
        tables.machine.min_low_pfn(0, start);
        long bytes = core.initBootmemCore(0, start, 0, pages);
        voice.leave(BootmemNote.INIT_BOOTMEM, (int) bytes);
        return bytes;
    }

    /**
     * Sets up a node of several and puts it on pgdat_list.
     *
     * @param freepfn the page frame at which the bitmap is put
     * @param startpfn the node's first page frame
     * @param endpfn the page frame behind its low memory
     * @return the bytes of the bitmap
      */
    @KernelFunction(value = "init_bootmem_node", source = "Gorman 5.2.2, table 5.2")
    public long initBootmemNode(int node, int freepfn, int startpfn, int endpfn) {
        voice.tell(BootmemNote.INIT_BOOTMEM_NODE, node, startpfn, endpfn);
        long bytes = core.initBootmemCore(node, freepfn, startpfn, endpfn);
        voice.leave(BootmemNote.INIT_BOOTMEM_NODE, (int) bytes);
        return bytes;
    }

    /** Marks whatever pages a range touches as reserved, on a machine with one node. */
    @KernelFunction(value = "reserve_bootmem", source = "Gorman 5.3, table 5.1")
    public void reserveBootmem(long addr, long size) {
        voice.tellAt(BootmemNote.RESERVE_BOOTMEM, addr, BootmemCore.clamp(size));
        core.reserveBootmemCore(0, addr, size);
        voice.leave(BootmemNote.RESERVE_BOOTMEM);
    }

    /** Marks the pages as free that lie in a range as a whole, on a machine with one node. */
    @KernelFunction(value = "free_bootmem", source = "Gorman 5.4, table 5.1")
    public void freeBootmem(long addr, long size) {
        voice.tellAt(BootmemNote.FREE_BOOTMEM, addr, BootmemCore.clamp(size));
        core.freeBootmemCore(0, addr, size);
        voice.leave(BootmemNote.FREE_BOOTMEM);
    }

    /** One of the four short forms of {@link #__allocBootmem}, for those who are content with a usual alignment and goal. */
    public long allocBootmem(Form form, long size) {
        voice.tell(form.note, BootmemCore.clamp(size));
        long address = __allocBootmem(size, align(form), goal(form), form.words());
        voice.leaveAt(form.note, address);
        return address;
    }

    /** The same from one node. */
    public long allocBootmemNode(Form form, int node, long size, String what) {
        return __allocBootmemNode(node, size, align(form), goal(form), what);
    }

    private long align(Form form) {
        return form.inPages ? pageSize : architecture.cacheLine();
    }

    private long goal(Form form) {
        return form.isLow ? 0 : architecture.dmaEnd();
    }

    /** Memory of whichever node has it, as {@link #allocBootmemCore}; the boot ends where there is none. Gives a kernel address. */
    @KernelFunction(value = "__alloc_bootmem", source = "Gorman 5.3")
    public long __allocBootmem(long size, long align, long goal, String what) {
        voice.tell(BootmemNote.__ALLOC_BOOTMEM, BootmemCore.clamp(size), BootmemCore.clamp(align), BootmemCore.clamp(goal));
        for (int node = tables.machine.pgdat_list(0); node != NULL; node = tables.node.node_next(node)) {
            long addr = core.allocBootmemCore(node, size, align, goal);
            if (addr >= 0) {
                core.took(addr, size, what);
                voice.leaveAt(BootmemNote.__ALLOC_BOOTMEM, addr + architecture.pageOffset());
                return addr + architecture.pageOffset();
            }
        }
        core.ready(0);
        throw failed(size);
    }

    /** Memory of a node, as {@link #allocBootmemCore}; the boot ends where it has none. Gives a kernel address. */
    @KernelFunction(value = "__alloc_bootmem_node", source = "Gorman 5.3")
    public long __allocBootmemNode(int node, long size, long align, long goal, String what) {
        voice.tell(BootmemNote.__ALLOC_BOOTMEM_NODE, node, BootmemCore.clamp(size), BootmemCore.clamp(goal));
        long addr = core.allocBootmemCore(node, size, align, goal);
        if (addr < 0) {
            throw failed(size);
        }
        core.took(addr, size, what);
        voice.leaveAt(BootmemNote.__ALLOC_BOOTMEM_NODE, addr + architecture.pageOffset());
        return addr + architecture.pageOffset();
    }

    private static KernelBug failed(long size) {
        return new KernelBug("bootmem alloc of " + size + " bytes failed! The kernel panics: Out of memory. Ask for less, or give the "
                + "machine more low memory");
    }

    /** Retires the allocator of a machine with one node: its free pages and those of its bitmap
     * go to the page allocator. Gives their number. */
    @KernelFunction(value = "free_all_bootmem", source = "Gorman 5.5, table 5.1")
    public int freeAllBootmem() {
        voice.tell(BootmemNote.FREE_ALL_BOOTMEM, 0);
        int pages = core.freeAllBootmemCore(0);
        voice.leave(BootmemNote.FREE_ALL_BOOTMEM, pages);
        return pages;
    }

    /** Marks whatever pages a range touches as reserved, on one node: {@code reserve_bootmem_node}. */
    public void reserveBootmemNode(int node, long addr, long size) {
        core.reserveBootmemCore(node, addr, size);
    }

    /** Marks the pages as free that lie in a range as a whole, on one node: {@code free_bootmem_node}. */
    public void freeBootmemNode(int node, long addr, long size) {
        core.freeBootmemCore(node, addr, size);
    }

    /** Memory of one node, as __alloc_bootmem_core gives it: a physical address, or -1. */
    public long allocBootmemCore(int node, long size, long align, long goal) {
        return core.allocBootmemCore(node, size, align, goal);
    }

    /** Retires the allocator of one node: {@code free_all_bootmem_node}. Gives the number of pages that were freed. */
    public int freeAllBootmemNode(int node) {
        return core.freeAllBootmemCore(node);
    }

    /** Notes who has which part of memory since boot. */
    public void took(long addr, long size, String what) {
        core.took(addr, size, what);
    }
}
