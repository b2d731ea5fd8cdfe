/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.block.BlockLayer;
import org.pagewalk.engine.ext2.Ext2;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.mmap.MappedPages;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagealloc.LruLists;
import org.pagewalk.engine.pagecache.PageCache;
import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.engine.sched.Rlimits;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.engine.sched.Signal;
import org.pagewalk.engine.sched.Signals;
import org.pagewalk.model.tables.AddressSpaceTable;
import org.pagewalk.model.tables.InodeTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.VmAreaTable;
import org.pagewalk.store.HeadColumn;

/** Files that become shorter or longer: what lies behind the end leaves page tables, page cache and disk, in this order. */
public final class Truncate {
    private final AddressSpaceTable mappings;
    private final InodeTable inodes;
    private final PageTable pages;
    private final VmAreaTable areas;
    private final PageCache cache;
    private final Operations operations;
    private final BlockLayer block;
    private final Ext2 ext2;
    private final LruLists lru;
    private final PhysicalMemory memory;
    private final Scheduler scheduler;
    private final Signals signals;
    private final int pageShift;
    private final Voice<WriteNote> voice;
    private MappedPages mapped = MappedPages.NONE;

    Truncate(Tables tables, PageCache cache, Operations operations, BlockLayer block, Ext2 ext2, LruLists lru, PhysicalMemory memory,
            Scheduler scheduler, Signals signals, int pageShift, Voice<WriteNote> voice) {
        mappings = tables.addressSpace;
        inodes = tables.inode;
        pages = tables.page;
        areas = tables.vmArea;
        this.cache = cache;
        this.operations = operations;
        this.block = block;
        this.ext2 = ext2;
        this.lru = lru;
        this.memory = memory;
        this.scheduler = scheduler;
        this.signals = signals;
        this.pageShift = pageShift;
        this.voice = voice;
    }

    /** Has page tables, out of which pages go that a file loses. */
    public void zapsIn(MappedPages newMapped) {
        mapped = newMapped;
    }

    /**
     * Makes a file so long.
     *
     * @param size in bytes
     * @return 0; -EFBIG, with SIGXFSZ, when it would be longer than RLIMIT_FSIZE allows
     */
    @KernelFunction(value = "vmtruncate", source = "the kernel's memory.c")
    public int vmtruncate(int inode, long size) {
        voice.tell(WriteNote.VMTRUNCATE, inode, size);
        int result = 0;
        if (inodes.i_size(inode) < size) {
            long limit = scheduler.rlimits().current(scheduler.current(), Rlimits.RLIMIT_FSIZE);
            if (limit != Rlimits.RLIM_INFINITY && size > limit) {
                signals.sendSig(Signal.SIGXFSZ, scheduler.current());
                result = -Errno.EFBIG.number();
            } else {
                inodes.i_size(inode, size);
            }
        } else {
            inodes.i_size(inode, size);
            int mapping = inodes.i_mapping(inode);
            long first = size + (1L << pageShift) - 1 >>> pageShift;
            zapAreas(mappings.i_mmap(mapping), first);
            zapAreas(mappings.i_mmap_shared(mapping), first);
            truncateInodePages(mapping, size);
        }
        if (result == 0 && inodes.i_dev(inode) != NULL) {
            truncateBlock(inode, size);
            ext2.truncate(inode);
        }
        voice.tell(WriteNote.FILE_TRUNCATED, inode, inodes.i_size(inode));
        voice.leave(WriteNote.VMTRUNCATE, result);
        return result;
    }

    /** Takes pages from one on out of the page tables of the areas that map them. */
    @KernelFunction(value = "vmtruncate_list", source = "the kernel's memory.c")
    private void zapAreas(int firstArea, long firstPage) {
        for (int vma = firstArea; vma != NULL; vma = areas.vm_next_share(vma)) {
            long start = areas.vm_start(vma) + (Math.max(0, firstPage - areas.vm_pgoff(vma)) << pageShift);
            if (start < areas.vm_end(vma)) {
                mapped.zapPageRange(areas.vm_mm(vma), start, areas.vm_end(vma) - start);
            }
        }
    }

    /** What stands behind the end of the file in its last block becomes zeros, also on the disk one day. */
    @KernelFunction(value = "block_truncate_page", source = "the kernel's buffer.c")
    private void truncateBlock(int inode, long size) {
        int within = (int) (size & (1L << pageShift) - 1);
        int blockSize = ext2.blockSize(inode);
        if (within % blockSize == 0 || operations.bmap(inodes.i_mapping(inode), size / blockSize) == 0) {
            return;
        }
        int page = cache.findOrCreatePage(inodes.i_mapping(inode), size >>> pageShift);
        if (page != NULL) {
            int end = within / blockSize * blockSize + blockSize;
            if (operations.prepareWrite(page, within, end) == 0) {
                memory.fill(((long) page << pageShift) + within, end - within, (byte) 0);
                block.pageBuffers().dirtied(inode, page, within, end);
            }
            cache.unlockPage(page);
            cache.pageCacheRelease(page);
        }
    }

    /** Takes all pages of a mapping behind a place out of the cache; of the page in which it lies the rest becomes zeros. */
    @KernelFunction(value = "truncate_inode_pages", source = "the kernel's filemap.c")
    public void truncateInodePages(int mapping, long size) {
        voice.tell(WriteNote.TRUNCATE_INODE_PAGES, mapping, size);
        long first = size + (1L << pageShift) - 1 >>> pageShift;
        int partial = (int) (size & (1L << pageShift) - 1);
        truncateList(mappings.clean_pages, mapping, first, partial);
        truncateList(mappings.dirty_pages, mapping, first, partial);
        truncateList(mappings.locked_pages, mapping, first, partial);
        voice.leave(WriteNote.TRUNCATE_INODE_PAGES);
    }

    private void truncateList(HeadColumn list, int mapping, long first, int partial) {
        int page = list.last(mapping);
        while (page != NULL) {
            int before = pages.list.prev(page);
            boolean isWhole = cache.index(page) >= first;
            if (isWhole || partial > 0 && cache.index(page) + 1 == first) {
                boolean mustWait = pages.PageLocked(page);
                cache.pageCacheGet(page);
                cache.lockPage(page);
                if (isWhole) {
                    truncateCompletePage(page);
                } else {
                    truncatePartialPage(page, partial);
                }
                cache.unlockPage(page);
                cache.pageCacheRelease(page);
                before = mustWait && isWhole ? list.last(mapping) : before;
            }
            page = before;
        }
    }

    @KernelFunction(value = "truncate_partial_page", source = "the kernel's filemap.c")
    private void truncatePartialPage(int page, int partial) {
        memory.fill(((long) page << pageShift) + partial, (1L << pageShift) - partial, (byte) 0);
        operations.flushpage(page, partial);
    }

    /** A page that keeps buffers stays on its LRU list, without a file, until reclaim finds it. */
    @KernelFunction(value = "truncate_complete_page", source = "the kernel's filemap.c")
    private void truncateCompletePage(int page) {
        if (operations.flushpage(page, 0)) {
            lru.lruCacheDel(page);
        }
        cache.clearPageDirty(page);
        pages.ClearPageUptodate(page);
        cache.removeInodePage(page);
        cache.pageCacheRelease(page);
    }

    /** Takes all clean pages of a mapping that nobody else uses out of the cache. */
    @KernelFunction(value = "invalidate_inode_pages", source = "the kernel's filemap.c")
    public void invalidateInodePages(int mapping) {
        voice.tell(WriteNote.INVALIDATE_INODE_PAGES, mapping);
        int page = mappings.clean_pages.first(mapping);
        while (page != NULL) {
            int next = pages.list.next(page);
            if (!pages.PageDirty(page) && !pages.PageLocked(page)) {
                invalidate(page);
            }
            page = next;
        }
        voice.leave(WriteNote.INVALIDATE_INODE_PAGES);
    }

    private void invalidate(int page) {
        cache.lockPage(page);
        boolean isFree = (pages.buffers(page) == NULL || operations.releasepage(page, 0)) && pages.count(page) == 1;
        if (isFree) {
            lru.lruCacheDel(page);
            cache.removeInodePage(page);
        } else {
            voice.tell(WriteNote.PAGE_IN_USE, page, pages.count(page));
        }
        cache.unlockPage(page);
        if (isFree) {
            cache.pageCacheRelease(page);
        }
    }

    /** The disk holds something else now: no page of a mapping is up to date, and those that nobody uses leave the cache. */
    @KernelFunction(value = "invalidate_inode_pages2", source = "the kernel's filemap.c")
    public void invalidateInodePages2(int mapping) {
        voice.tell(WriteNote.INVALIDATE_INODE_PAGES2, mapping);
        invalidateList2(mappings.clean_pages, mapping);
        invalidateList2(mappings.dirty_pages, mapping);
        invalidateList2(mappings.locked_pages, mapping);
        voice.leave(WriteNote.INVALIDATE_INODE_PAGES2);
    }

    private void invalidateList2(HeadColumn list, int mapping) {
        int page = list.last(mapping);
        while (page != NULL) {
            int before = pages.list.prev(page);
            boolean mustWait = pages.PageLocked(page);
            cache.lockPage(page);
            boolean isFree = operations.flushpage(page, 0) && pages.count(page) == 1;
            cache.clearPageDirty(page);
            pages.ClearPageUptodate(page);
            if (isFree) {
                lru.lruCacheDel(page);
                cache.removeInodePage(page);
            }
            cache.unlockPage(page);
            if (isFree) {
                cache.pageCacheRelease(page);
            }
            page = mustWait && isFree ? list.last(mapping) : before;
        }
    }
}
