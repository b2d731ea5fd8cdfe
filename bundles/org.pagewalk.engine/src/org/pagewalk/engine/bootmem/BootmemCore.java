/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.bootmem;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.KernelLog;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagealloc.PageAllocator;
import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.model.tables.BootmemDataTable;
import org.pagewalk.model.tables.NodeTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.BitSetColumn;

/**
 * What the boot memory allocator does on one node. Each has a bitmap of its low memory, 1 for a page that is reserved or
 * allocated. Nodes are rows; addresses are physical, sizes bytes.
 */
final class BootmemCore {
    private final Tables tables;
    private final NodeTable nodes;
    private final BootmemDataTable data;
    private final BitSetColumn map;
    private final PhysicalMemory memory;
    private final PageAllocator pageAllocator;
    private final Architecture architecture;
    private final KernelLog log;
    private final Voice<BootmemNote> voice;
    private final int pageShift;
    private final long pageSize;

    /** The allocator for tables that somebody else fills. */
    BootmemCore(Tables tables, Architecture architecture, PhysicalMemory memory, PageAllocator pageAllocator,
            KernelLog log, Voice<BootmemNote> voice) {
        this.tables = tables;
        this.log = log;
        this.memory = memory;
        this.pageAllocator = pageAllocator;
        this.architecture = architecture;
        nodes = tables.node;
        data = tables.bootmemData;
        map = data.node_bootmem_map;
        this.voice = voice;
        pageShift = architecture.pageShift();
        pageSize = architecture.pageSize();
    }

    /** Whether a node's boot memory has been set up, and has not retired. */
    boolean isReady(int node) {
        int row = nodes.bdata(node);
        return row != NULL && map.length(row) > 0;
    }

    /**
     * Puts the node on pgdat_list and gives it a bitmap, all of it reserved.
     *
     * @param mapstart the page frame at which the bitmap is put
     * @param start the node's first page frame
     * @param end the page frame behind its low memory
     * @return the bytes of the bitmap, in whole longs
     */
    @KernelFunction(value = "init_bootmem_core", source = "Gorman 5.2.2")
    long initBootmemCore(int node, int mapstart, int start, int end) {
        voice.tell(BootmemNote.INIT_BOOTMEM_CORE, node, start, end);
        if (start < 0 || end <= start || end > tables.page.limit() || mapstart < 0) {
            throw new KernelBug("the memory from page frame " + start + " to " + end + " is not this machine's, which has "
                    + tables.page.limit() + " frames; give the bitmap's frame first, then the end of low memory");
        }
        if (isReady(node)) {
            throw new KernelBug("node " + nodes.node_id(node) + " has its boot memory already: pgdat_list would go in circles");
        }
        int row = data.add();
        nodes.bdata(node, row);
        data.node(row, node);
        nodes.node_next(node, tables.machine.pgdat_list(0));
        tables.machine.pgdat_list(0, node);
        data.node_boot_start(row, (long) start << pageShift);
        data.node_low_pfn(row, end);
        map.allocate(row, end - start);
        map.fill(row, 0, end - start, true);
        tables.bootmemData.map_paddr(row, (long) mapstart << pageShift);
        int longBytes = architecture.bitsPerLong() / Byte.SIZE;
        long bytes = ((end - start + 7L) / 8 + longBytes - 1) / longBytes * longBytes;
        took((long) mapstart << pageShift, bytes, "bootmem bitmap");
        voice.leave(BootmemNote.INIT_BOOTMEM_CORE, (int) bytes);
        return bytes;
    }

    /**
     * Marks whatever pages a range touches as reserved.
     *
     * @throws KernelBug for a range beyond the node's low memory
     */
    @KernelFunction(value = "reserve_bootmem_core", source = "Gorman 5.3")
    void reserveBootmemCore(int node, long addr, long size) {
        voice.tellAt(BootmemNote.RESERVE_BOOTMEM_CORE, addr, clamp(size));
        int row = ready(node);
        long first = Math.floorDiv(addr - data.node_boot_start(row), pageSize);
        long end = (addr + size - data.node_boot_start(row) + pageSize - 1) / pageSize;
        checkRange(row, addr, size, (addr + size + pageSize - 1) / pageSize);
        if (first < 0 || first >= end || addr >> pageShift >= data.node_low_pfn(row)) {
            throw outside(row, addr, size);
        }
        for (int i = (int) first; i < end; i++) {
            if (map.get(row, i)) {
                voice.tell(BootmemNote.RESERVED_TWICE, frame(row, i));
                log.printk("hm, page %08x reserved twice.".formatted(i * pageSize));
            } else {
                map.flip(row, i);
            }
        }
        voice.leave(BootmemNote.RESERVE_BOOTMEM_CORE);
    }

    /**
     * Marks the pages as free that lie in a range as a whole.
     *
     * @throws KernelBug for a page that is free already, and for a range beyond the node's low memory
     */
    @KernelFunction(value = "free_bootmem_core", source = "Gorman 5.4")
    void freeBootmemCore(int node, long addr, long size) {
        voice.tellAt(BootmemNote.FREE_BOOTMEM_CORE, addr, clamp(size));
        int row = ready(node);
        checkRange(row, addr, size, (addr + size) / pageSize);
        int first = (int) ((addr + pageSize - 1) / pageSize - data.node_boot_start(row) / pageSize);
        int end = (int) ((addr + size - data.node_boot_start(row)) / pageSize);
        if (first < 0) {
            throw outside(row, addr, size);
        }
        for (int i = first; i < end; i++) {
            if (!map.get(row, i)) {
                throw new KernelBug("page frame " + frame(row, i) + " is free already: free_bootmem must not be given it twice");
            }
            map.flip(row, i);
        }
        voice.leave(BootmemNote.FREE_BOOTMEM_CORE);
    }

    private void checkRange(int row, long addr, long size, long endFrame) {
        if (size <= 0) {
            throw new KernelBug("a range of memory has at least one byte, not " + size);
        }
        if (addr < 0 || endFrame > data.node_low_pfn(row)) {
            throw outside(row, addr, size);
        }
    }

    private KernelBug outside(int row, long addr, long size) {
        return new KernelBug("0x%x with %d bytes does not lie in the low memory of node %d, which goes from 0x%x up to 0x%x"
                .formatted(addr, size, nodes.node_id(data.node(row)), data.node_boot_start(row),
                        (long) data.node_low_pfn(row) << pageShift));
    }

    /**
     * First fit from the goal, and from the node's start where that finds nothing; what is left of the page in which the
     * last allocation ended is used where the new one begins right behind.
     *
     * @param align a power of two
     * @param goal from where to look first
     * @return a physical address; -1 where there is no such run of free pages
     */
    @KernelFunction(value = "__alloc_bootmem_core", source = "Gorman 5.3")
    long allocBootmemCore(int node, long size, long align, long goal) {
        voice.tell(BootmemNote.__ALLOC_BOOTMEM_CORE, clamp(size), clamp(align), clamp(goal));
        int row = ready(node);
        if (size <= 0 || align < 0 || Long.bitCount(align) > 1) {
            throw new KernelBug(size <= 0 ? "an allocation has at least one byte, not " + size
                    : "an alignment is a power of two, not " + align);
        }
        long bootStart = data.node_boot_start(row);
        int end = data.node_low_pfn(row) - (int) (bootStart >> pageShift);
        long mask = align - 1;
        long offset = align == 0 ? 0 : (-bootStart & mask) >> pageShift;
        long preferred = goal > 0 && goal >= bootStart && goal >> pageShift < data.node_low_pfn(row) ? goal - bootStart : 0;
        preferred = ((preferred + mask & ~mask) >> pageShift) + offset;
        long pages = (size + pageSize - 1) / pageSize;
        long step = Math.max(align >> pageShift, 1);
        int start = find(row, preferred, end, pages, step);
        if (start < 0 && preferred > 0) {
            voice.tell(BootmemNote.FROM_BOTTOM, frame(row, 0));
            start = find(row, offset, end, pages, step);
        }
        long addr = start < 0 ? -1 : take(row, start, size, align);
        voice.leaveAt(BootmemNote.__ALLOC_BOOTMEM_CORE, Math.max(addr, 0));
        return addr;
    }

    /** The first run of free pages at or above an index of the bitmap; -1 if there is none. */
    private int find(int row, long from, int end, long pages, long step) {
        long i = from;
        while (i + pages <= end) {
            long clear = onGrid(map.next(row, (int) i, end, false), from, step);
            int set = clear + pages > end ? end : map.next(row, (int) clear, (int) (clear + pages), true);
            if (set == clear + pages && pages > 0 && clear + pages <= end) {
                voice.tell(BootmemNote.FOUND, frame(row, (int) clear), clamp(pages));
                return (int) clear;
            }
            i = onGrid(Math.max(set, clear) + 1, from, step);
        }
        return -1;
    }

    /** The first index at or above another that is a whole number of steps from the beginning. */
    private static long onGrid(long index, long from, long step) {
        return from + (index - from + step - 1) / step * step;
    }

    /** Takes the pages found, or, where the last partial page can be shared, that and fewer of them. */
    private long take(int row, int start, long size, long align) {
        long bootStart = data.node_boot_start(row);
        long addr = bootStart + start * pageSize;
        long pages = (size + pageSize - 1) / pageSize;
        if (align <= pageSize && data.last_offset(row) != 0 && data.last_pos(row) + 1 == start) {
            long offset = data.last_offset(row) + align - 1 & -align;
            long rest = pageSize - offset;
            addr = bootStart + data.last_pos(row) * pageSize + offset;
            voice.tell(BootmemNote.MERGED, frame(row, data.last_pos(row)), (int) offset);
            if (size < rest) {
                pages = 0;
                data.last_offset(row, offset + size & pageSize - 1);
            } else {
                pages = (size - rest + pageSize - 1) / pageSize;
                data.last_pos(row, (int) (start + pages - 1));
                data.last_offset(row, size - rest & pageSize - 1);
            }
        } else {
            data.last_pos(row, (int) (start + pages - 1));
            data.last_offset(row, size & pageSize - 1);
        }
        map.fill(row, start, (int) (start + pages), true);
        memory.zero(addr, size);
        return addr;
    }

    /**
     * Gives all free pages of a node to the page allocator, in ascending order, and then those of the bitmap.
     *
     * @return how many pages these were
     */
    @KernelFunction(value = "free_all_bootmem_core", source = "Gorman 5.5")
    int freeAllBootmemCore(int node) {
        voice.tell(BootmemNote.FREE_ALL_BOOTMEM_CORE, node);
        int row = ready(node);
        int first = (int) (data.node_boot_start(row) >> pageShift);
        int pages = data.node_low_pfn(row) - first;
        int total = 0;
        for (int i = map.next(row, 0, pages, false); i < pages; i = map.next(row, i + 1, pages, false)) {
            pageAllocator.freeAtBoot(first + i);
            total++;
        }
        int mapFrame = (int) (data.map_paddr(row) >> pageShift);
        long mapPages = (pages / 8 + pageSize - 1) / pageSize;
        for (int page = mapFrame; page < mapFrame + mapPages; page++) {
            pageAllocator.freeAtBoot(page);
            total++;
        }
        map.allocate(row, 0);
        voice.leave(BootmemNote.FREE_ALL_BOOTMEM_CORE, total);
        return total;
    }

    /** Notes who has which part of memory since boot. */
    void took(long addr, long size, String what) {
        int block = tables.bootBlock.add();
        tables.bootBlock.addr(block, addr);
        tables.bootBlock.size(block, size);
        tables.bootBlock.what(block, what);
    }

    int ready(int node) {
        if (!isReady(node)) {
            throw new KernelBug("the boot memory of node " + nodes.node_id(node) + " is not there: it comes with init_bootmem, and goes "
                    + "with free_all_bootmem");
        }
        return nodes.bdata(node);
    }

    private int frame(int row, int index) {
        return (int) (data.node_boot_start(row) >> pageShift) + index;
    }

    static int clamp(long number) {
        return Math.clamp(number, 0, Integer.MAX_VALUE);
    }
}
