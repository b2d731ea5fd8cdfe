/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.pagewalk.store.Table.NULL;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagealloc.PageAllocator;
import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.VmAreaTable;

/** How an area gets a page of the file that it maps: {@code vm_ops->nopage} (Gorman 9.5.2). */
public final class Nopage {
    /** Instead of a page: there was no memory for it. */
    public static final int NOPAGE_OOM = -2;

    private final Tables tables;
    private final VmAreaTable areas;
    private final PageTable pages;
    private final int pageShift;
    private final PhysicalMemory memory;
    private final PageAllocator allocator;
    private final PageCache cache;
    private final Voice<FileNote> voice;

    Nopage(Tables tables, Architecture architecture, PhysicalMemory memory, PageAllocator allocator, PageCache cache,
            Voice<FileNote> voice) {
        this.tables = tables;
        this.memory = memory;
        this.allocator = allocator;
        this.cache = cache;
        this.voice = voice;
        areas = tables.vmArea;
        pages = tables.page;
        pageShift = architecture.pageShift();
    }

    /** Whether somebody provides the pages of an area. */
    public boolean has(int vma) {
        return areas.vm_ops(vma) != Files.NO_VM_OPS;
    }

    /**
     * The page at an address of an area, with one user more.
     *
     * @param address the first of the page
     * @return the page; NULL behind the end of the file, {@link #NOPAGE_OOM} without memory
     */
    public int nopage(int vma, long address) {
        return areas.vm_ops(vma) == Files.GENERIC_FILE_VM_OPS ? filemapNopage(vma, address) : shmemNopage(vma, address);
    }

    @KernelFunction(value = "filemap_nopage", source = "Gorman 9.5.2")
    private int filemapNopage(int vma, long address) {
        voice.tell(FileNote.FILEMAP_NOPAGE, vma, address);
        int page = pageAt(vma, index(vma, address));
        if (page >= 0) {
            allocator.lru().markPageAccessed(page);
        }
        voice.leave(FileNote.FILEMAP_NOPAGE, page);
        return page;
    }

    @KernelFunction(value = "shmem_nopage", source = "the kernel's shmem.c")
    private int shmemNopage(int vma, long address) {
        voice.tell(FileNote.SHMEM_NOPAGE, vma, address);
        int page = pageAt(vma, index(vma, address));
        voice.leave(FileNote.SHMEM_NOPAGE, page);
        return page;
    }

    /** Which page of the file stands at an address. */
    private long index(int vma, long address) {
        return (address - areas.vm_start(vma) >>> pageShift) + areas.vm_pgoff(vma);
    }

    private int pageAt(int vma, long index) {
        int file = areas.vm_file(vma);
        int inode = tables.dentry.d_inode(tables.file.f_dentry(file));
        long size = tables.inode.i_size(inode) + (1L << pageShift) - 1 >>> pageShift;
        if (index >= size) {
            voice.tell(FileNote.BEHIND_END, file, (int) Math.min(index, Integer.MAX_VALUE), (int) size);
            return NULL;
        }
        int mapping = tables.inode.i_mapping(inode);
        int page = cache.findGetPage(mapping, index);
        if (page != NULL) {
            voice.tell(FileNote.CACHED, page, index);
            return page;
        }
        voice.tell(FileNote.NOT_CACHED, file, index);
        return pageCacheRead(file, inode, mapping, index) ? cache.findGetPage(mapping, index) : NOPAGE_OOM;
    }

    @KernelFunction(value = "page_cache_read", source = "the kernel's filemap.c")
    private boolean pageCacheRead(int file, int inode, int mapping, long index) {
        voice.tell(FileNote.PAGE_CACHE_READ, file, index);
        int page = allocator.allocPages(tables.addressSpace.gfp_mask(mapping), 0);
        if (page != NULL) {
            cache.addToPageCache(page, mapping, index);
            readPage(inode, page, index);
            pages.SetPageUptodate(page);
            allocator.__freePages(page, 0);
        }
        voice.leave(FileNote.PAGE_CACHE_READ, page == NULL ? NULL : 0);
        return page != NULL;
    }

    /** Brings from the disk what the page is to hold. */
    private void readPage(int inode, int page, long index) {
        memory.clearPage(page);
        byte[] text = tables.inode.disk_text(inode).getBytes(StandardCharsets.UTF_8);
        long from = index << pageShift;
        long end = Math.min(Math.min(from + (1L << pageShift), text.length), tables.inode.i_size(inode));
        if (from < end) {
            byte[] bytes = Arrays.copyOfRange(text, (int) from, (int) end);
            memory.write((long) page << pageShift, bytes);
        }
    }
}
