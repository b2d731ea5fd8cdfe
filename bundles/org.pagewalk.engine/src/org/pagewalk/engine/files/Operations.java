/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.block.BlockLayer;
import org.pagewalk.engine.ext2.Ext2;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.pagecache.PageCache;
import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.engine.vmscan.CachedPages;
import org.pagewalk.model.tables.AddressSpaceTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;

/**
 * {@code struct address_space_operations}: what is done to pages of a mapping, by its a_ops. Shared memory is on no disk: its
 * pages begin as zeros, and where they would be written to is swap's business.
 */
public final class Operations implements CachedPages, PageTransfers {
    /** In a_ops: shmem_aops, shared memory; also files that are on no disk. */
    public static final int SHMEM_AOPS = 0;
    /** In a_ops: ext2_aops, a file on a disk. */
    public static final int EXT2_AOPS = 1;

    private final PageTable pages;
    private final AddressSpaceTable mappings;
    private final PageCache cache;
    private final BlockLayer block;
    private final Ext2 ext2;
    private final PhysicalMemory memory;

    Operations(Tables tables, PageCache cache, BlockLayer block, Ext2 ext2, PhysicalMemory memory) {
        pages = tables.page;
        mappings = tables.addressSpace;
        this.cache = cache;
        this.block = block;
        this.ext2 = ext2;
        this.memory = memory;
    }

    private boolean isOnDisk(int page) {
        return mappings.a_ops(pages.mapping(page)) != SHMEM_AOPS;
    }

    /**
     * Starts to read a page, which is locked. It is unlocked, and up to date, when the transfer is over.
     *
     * @param file the file that is read; none is needed
     * @return 0, or a negative errno when nothing could be started
     */
    @Override
    @KernelFunction(value = "readpage", source = "Gorman 9.3.1")
    public int readpage(int file, int page) {
        if (isOnDisk(page)) {
            return block.pageBuffers().blockReadFullPage(page, ext2);
        }
        memory.clearPage(page);
        pages.SetPageUptodate(page);
        cache.unlockPage(page);
        return 0;
    }

    /** Whether anybody could write a page away. */
    @Override
    public boolean canWrite(int page) {
        return true;
    }

    /** Starts to write a page, which is locked; see {@link #writePage}. */
    @Override
    public void writepage(int page) {
        writePage(page);
    }

    /**
     * Starts to write a page, which is locked and no longer marked dirty. It is unlocked when the transfer is over. Shared
     * memory would go to swap; without any the page stays dirty.
     *
     * @return 0, or a negative errno
     */
    @KernelFunction(value = "writepage", source = "Gorman 9.3.1")
    public int writePage(int page) {
        if (isOnDisk(page)) {
            int result = block.pageBuffers().blockWriteFullPage(page, ext2);
            if (!block.buffers().hasDirty(page)) {
                cache.untagDirty(page);
            }
            return result;
        }
        cache.setPageDirty(page);
        cache.unlockPage(page);
        return -Errno.ENOMEM.number();
    }

    /** Lets disks begin with what was asked of them, since somebody waits for a page. */
    @KernelFunction(value = "sync_page", source = "Gorman 9.3.1")
    public int syncPage() {
        block.blockSyncPage();
        return 0;
    }

    @Override
    public void runTaskQueue() {
        block.blockSyncPage();
    }

    /** Lets a locked page be ready for bytes from one place in it up to another; 0 or a negative errno. */
    @KernelFunction(value = "prepare_write", source = "Gorman 9.3.1")
    public int prepareWrite(int page, int from, int to) {
        return block.pageBuffers().blockPrepareWrite(page, from, to, ext2);
    }

    /** Such bytes were written: what of the page is to reach the disk is noted, and how long the file is. */
    @KernelFunction(value = "commit_write", source = "Gorman 9.3.1")
    public int commitWrite(int page, int from, int to) {
        return block.pageBuffers().genericCommitWrite(page, from, to);
    }

    /** Which block of its disk a block of a file is; 0 for a hole. */
    @KernelFunction(value = "bmap", source = "Gorman 9.3.1")
    public int bmap(int mapping, long iblock) {
        return mappings.a_ops(mapping) == SHMEM_AOPS ? 0 : block.pageBuffers().genericBlockBmap(mapping, iblock, ext2);
    }

    /**
     * What of a locked page lies behind an offset goes from the file, and nothing may be under way to it any more.
     *
     * @return false when the page keeps buffers though all of it goes
     */
    @KernelFunction(value = "flushpage", source = "Gorman 9.3.1")
    public boolean flushpage(int page, int offset) {
        return block.release().discardBhPage(page, offset);
    }

    /** Takes a page's buffers away, if that can be. */
    @KernelFunction(value = "releasepage", source = "Gorman 9.3.1")
    public boolean releasepage(int page, int gfpMask) {
        return block.release().tryToFreeBuffers(page, gfpMask);
    }

    @Override
    @KernelFunction(value = "try_to_release_page", source = "Gorman 11.7")
    public boolean tryToReleasePage(int page, int gfpMask) {
        return releasepage(page, gfpMask);
    }

    @Override
    public void removeInodePage(int page) {
        cache.removeInodePage(page);
    }
}
