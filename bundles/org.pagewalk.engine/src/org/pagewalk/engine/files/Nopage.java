/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.mmap.VmFlags;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagealloc.PageAllocator;
import org.pagewalk.engine.pagecache.PageCache;
import org.pagewalk.engine.pagewait.PageLocks;
import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.VmAreaTable;

/** How an area gets a page of the file that it maps: {@code vm_ops->nopage} (Gorman 9.5.2). */
public final class Nopage {
    /** Instead of a page: there was no memory for it. */
    public static final int NOPAGE_OOM = -2;
    /** A page that cannot be read is tried so often. */
    private static final int TRIES = 2;

    /** Writes down in struct pages what page tables know of written pages: {@code filemap_sync}. */
    @FunctionalInterface
    public interface FilemapSync {
        /** Does so for a range of an address space. */
        void sync(int mm, long address, long size);
    }

    private final Tables tables;
    private final VmAreaTable areas;
    private final PageTable pages;
    private final int pageShift;
    private final PhysicalMemory memory;
    private final PageAllocator allocator;
    private final PageCache cache;
    private final PageReads reads;
    private final PageLocks locks;
    private final Scheduler scheduler;
    private final Voice<FileNote> voice;
    private final Voice<ReadNote> readVoice;
    private FilemapSync filemapSync = (mm, address, size) -> { };

    Nopage(Tables tables, Architecture architecture, PhysicalMemory memory, PageAllocator allocator, PageCache cache, PageReads reads,
            PageLocks locks, Scheduler scheduler, Narrator narrator) {
        this.tables = tables;
        this.memory = memory;
        this.allocator = allocator;
        this.cache = cache;
        this.reads = reads;
        this.locks = locks;
        this.scheduler = scheduler;
        voice = narrator.voice(FileNote.values());
        readVoice = narrator.voice(ReadNote.values());
        areas = tables.vmArea;
        pages = tables.page;
        pageShift = architecture.pageShift();
    }

    /** Has somebody who looks into page tables. */
    public void syncsWith(FilemapSync newFilemapSync) {
        filemapSync = newFilemapSync;
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

    /** 2.4.20 lets a debugger have pages behind the end; there is none here. */
    @KernelFunction(value = "filemap_nopage", source = "Gorman 9.5.2")
    private int filemapNopage(int vma, long address) {
        voice.tell(FileNote.FILEMAP_NOPAGE, vma, address);
        int page = filePage(vma, index(vma, address));
        if (page >= 0) {
            allocator.lru().markPageAccessed(page);
        }
        voice.leave(FileNote.FILEMAP_NOPAGE, page);
        return page;
    }

    /** Which page of the file stands at an address. */
    private long index(int vma, long address) {
        return (address - areas.vm_start(vma) >>> pageShift) + areas.vm_pgoff(vma);
    }

    private int filePage(int vma, long index) {
        int file = areas.vm_file(vma);
        int mapping = tables.inode.i_mapping(reads.inode(file));
        while (true) {
            if (isBehindEnd(file, index)) {
                return NULL;
            }
            long mapped = Math.min(reads.pages(file), index(vma, areas.vm_end(vma)));
            int page = cache.findGetPage(mapping, index);
            if (page == NULL) {
                int error = readIn(vma, file, index, mapped);
                if (error < 0) {
                    return error == -Errno.ENOMEM.number() ? NOPAGE_OOM : NULL;
                }
            } else if (isThere(file, page, index)) {
                if ((areas.vm_flags(vma) & VmFlags.VM_SEQ_READ) != 0) {
                    nopageSequentialReadahead(vma, index, mapped);
                }
                return page;
            } else {
                boolean isUnhashed = pages.mapping(page) == NULL;
                cache.pageCacheRelease(page);
                if (!isUnhashed) {
                    return NULL;
                }
                readVoice.tell(ReadNote.UNHASHED, page);
            }
        }
    }

    private boolean isBehindEnd(int file, long index) {
        long size = reads.pages(file);
        if (index >= size) {
            voice.tell(FileNote.BEHIND_END, file, (int) Math.min(index, Integer.MAX_VALUE), (int) size);
        }
        return index >= size;
    }

    /** Starts to read a page that is not cached, and what else of its cluster is not. */
    private int readIn(int vma, int file, long index, long mapped) {
        voice.tell(FileNote.NOT_CACHED, file, index);
        boolean isRandom = (areas.vm_flags(vma) & VmFlags.VM_RAND_READ) != 0;
        if (isRandom) {
            readVoice.tell(ReadNote.RANDOM_HINT, vma, index);
        }
        return isRandom || !reads.isReadingAhead() ? reads.pageCacheRead(file, index) : reads.readClusterNonblocking(file, index, mapped);
    }

    /** Whether a cached page has what the file has, at the latest when its transfer is over, which is tried twice. */
    private boolean isThere(int file, int page, long index) {
        if (pages.PageUptodate(page)) {
            voice.tell(FileNote.CACHED, page, index);
            return true;
        }
        readVoice.tell(ReadNote.NOT_UPTODATE, page);
        for (int tries = 0; tries < TRIES; tries++) {
            locks.lockPage(page, scheduler.current());
            if (pages.mapping(page) == NULL || pages.PageUptodate(page)) {
                locks.unlockPage(page);
                return pages.mapping(page) != NULL;
            }
            if (tries > 0) {
                pages.ClearPageError(page);
            }
            if (reads.transfers().readpage(file, page) == 0) {
                locks.waitOnPage(page, scheduler.current());
                if (pages.PageUptodate(page)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * An area that is read from front to back: half-way through a window, the next one is read, and what lies two windows behind
     * is written down, so that it can go. 2.4.20 adds where the area begins in the file twice.
     */
    @KernelFunction(value = "nopage_sequential_readahead", source = "the kernel's filemap.c")
    private void nopageSequentialReadahead(int vma, long index, long filesize) {
        readVoice.tell(ReadNote.NOPAGE_SEQUENTIAL_READAHEAD, vma, index);
        long window = reads.clusterOffset(WindowReadAhead.MAX_READAHEAD + reads.clusterPages() - 1);
        if (areas.vm_raend(vma) == 0) {
            areas.vm_raend(vma, areas.vm_pgoff(vma) + window);
        }
        long start = areas.vm_pgoff(vma) + areas.vm_raend(vma);
        long end = Math.min(start + window, (areas.vm_end(vma) >>> pageShift) + areas.vm_pgoff(vma));
        if (index + (window >> 1) == areas.vm_raend(vma) && start <= end) {
            nextWindow(vma, start, Math.min(end, filesize), filesize);
            recycle(vma, window);
            areas.vm_raend.add(vma, window);
        }
        readVoice.leave(ReadNote.NOPAGE_SEQUENTIAL_READAHEAD);
    }

    private void nextWindow(int vma, long start, long end, long filesize) {
        int file = areas.vm_file(vma);
        long at = start;
        while (at < end && reads.readClusterNonblocking(file, at, filesize) >= 0) {
            at += reads.clusterPages();
        }
        if (at > start) {
            readVoice.tell(ReadNote.READAHEAD_STARTED, file, (int) start, (int) (Math.min(at, end) - start));
        }
        reads.transfers().runTaskQueue();
    }

    private void recycle(int vma, long window) {
        if (areas.vm_raend(vma) > areas.vm_pgoff(vma) + 2 * window) {
            long bytes = window << pageShift;
            long end = areas.vm_start(vma) + (areas.vm_raend(vma) << pageShift) - 2 * bytes;
            filemapSync.sync(areas.vm_mm(vma), end - bytes, bytes);
        }
    }

    @KernelFunction(value = "shmem_nopage", source = "the kernel's shmem.c")
    private int shmemNopage(int vma, long address) {
        voice.tell(FileNote.SHMEM_NOPAGE, vma, address);
        int page = shmemGetpage(vma, index(vma, address));
        voice.leave(FileNote.SHMEM_NOPAGE, page);
        return page;
    }

    /** A page of shared memory: there already, or zeros. */
    private int shmemGetpage(int vma, long index) {
        int file = areas.vm_file(vma);
        if (isBehindEnd(file, index)) {
            return NULL;
        }
        int mapping = tables.inode.i_mapping(reads.inode(file));
        int page = cache.findGetPage(mapping, index);
        if (page != NULL) {
            voice.tell(FileNote.CACHED, page, index);
            return page;
        }
        page = cache.pageCacheAlloc(mapping);
        if (page == NULL) {
            return NOPAGE_OOM;
        }
        memory.clearPage(page);
        cache.addToPageCacheUnique(page, mapping, index);
        pages.SetPageUptodate(page);
        locks.unlockPage(page);
        return page;
    }
}
