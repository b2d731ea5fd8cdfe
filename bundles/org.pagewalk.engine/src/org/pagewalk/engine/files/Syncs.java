/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.block.BlockLayer;
import org.pagewalk.engine.ext2.Ext2;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagecache.PageCache;
import org.pagewalk.model.tables.AddressSpaceTable;
import org.pagewalk.model.tables.InodeTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;

/** How what was written reaches the disk, and how one waits for it. */
public final class Syncs {
    private final InodeTable inodes;
    private final PageTable pages;
    private final AddressSpaceTable mappings;
    private final PageCache cache;
    private final BlockLayer block;
    private final Ext2 ext2;
    private final Operations operations;
    private final Voice<WriteNote> voice;

    Syncs(Tables tables, PageCache cache, BlockLayer block, Ext2 ext2, Operations operations, Voice<WriteNote> voice) {
        inodes = tables.inode;
        pages = tables.page;
        mappings = tables.addressSpace;
        this.cache = cache;
        this.block = block;
        this.ext2 = ext2;
        this.operations = operations;
        this.voice = voice;
    }

    /**
     * Writes all of a file that is not on the disk, and waits for it: {@code sys_fsync}.
     *
     * @param isDataOnly as fdatasync: an inode that was changed in a way that does not matter for reading need not be written
     * @return 0, or a negative errno
     */
    @KernelFunction(value = "fsync", source = "the kernel's buffer.c")
    public int fsync(int inode, boolean isDataOnly) {
        int mapping = inodes.i_mapping(inode);
        int result = filemapFdatasync(mapping);
        int error = inodes.i_dev(inode) == NULL ? 0 : syncFile(inode, isDataOnly);
        result = result == 0 ? error : result;
        error = filemapFdatawait(mapping);
        return result == 0 ? error : result;
    }

    @KernelFunction(value = "ext2_sync_file", source = "the kernel's ext2/fsync.c")
    private int syncFile(int inode, boolean isDataOnly) {
        voice.tell(WriteNote.FSYNC, inode, isDataOnly ? 1 : 0);
        block.buffers().fsyncBuffersList(inodes.i_dirty_buffers, inode);
        block.buffers().fsyncBuffersList(inodes.i_dirty_data_buffers, inode);
        int what = isDataOnly ? PageCache.I_DIRTY_DATASYNC : PageCache.I_DIRTY_SYNC | PageCache.I_DIRTY_DATASYNC;
        int result = 0;
        if ((inodes.i_state(inode) & what) != 0) {
            result = ext2.diskInodes().write(inode, true);
        } else {
            voice.tell(WriteNote.INODE_CLEAN, inode);
        }
        voice.leave(WriteNote.FSYNC, result);
        return result;
    }

    /** Brings what O_SYNC promises to the disk: data, block numbers, and the inode. */
    @KernelFunction(value = "generic_osync_inode", source = "the kernel's buffer.c")
    int genericOsyncInode(int inode) {
        return syncFile(inode, true);
    }

    /** Starts to write all dirty pages of a mapping; they wait on its locked_pages until somebody waits for them. */
    @KernelFunction(value = "filemap_fdatasync", source = "the kernel's filemap.c")
    public int filemapFdatasync(int mapping) {
        voice.tell(WriteNote.FILEMAP_FDATASYNC, mapping);
        int result = 0;
        while (!mappings.dirty_pages.isEmpty(mapping)) {
            int page = mappings.dirty_pages.first(mapping);
            pages.list.del(page);
            mappings.locked_pages.add(mapping, page);
            if (pages.PageDirty(page)) {
                cache.pageCacheGet(page);
                cache.lockPage(page);
                int error = writeLocked(page);
                result = result == 0 ? error : result;
                cache.pageCacheRelease(page);
            }
            if (inodes.i_dev(mappings.host(mapping)) == NULL && mappings.dirty_pages.first(mapping) == page) {
                break; // shared memory has nowhere to go: its page is dirty again
            }
        }
        voice.leave(WriteNote.FILEMAP_FDATASYNC, result);
        return result;
    }

    private int writeLocked(int page) {
        if (!pages.PageDirty(page)) {
            cache.unlockPage(page);
            return 0;
        }
        cache.clearPageDirty(page);
        return operations.writePage(page);
    }

    /** Waits for all pages of a mapping that are being written. */
    @KernelFunction(value = "filemap_fdatawait", source = "the kernel's filemap.c")
    public int filemapFdatawait(int mapping) {
        voice.tell(WriteNote.FILEMAP_FDATAWAIT, mapping);
        while (!mappings.locked_pages.isEmpty(mapping)) {
            int page = mappings.locked_pages.first(mapping);
            pages.list.del(page);
            mappings.clean_pages.add(mapping, page);
            if (pages.PageLocked(page)) {
                cache.pageCacheGet(page);
                cache.waitOnPage(page);
                cache.pageCacheRelease(page);
            }
        }
        voice.leave(WriteNote.FILEMAP_FDATAWAIT, 0);
        return 0;
    }

    /** Writes all files, inodes and buffers of all disks, and waits for them: {@code sys_sync}. */
    @KernelFunction(value = "sync", source = "the kernel's buffer.c")
    public void sync() {
        block.buffers().syncBuffers();
        voice.tell(WriteNote.SYNC_INODES, inodes.size());
        for (int inode = 0; inode < inodes.limit(); inode++) {
            if (inodes.exists(inode) && inodes.i_dev(inode) != NULL && !ext2.isDisk(inode)) {
                filemapFdatasync(inodes.i_mapping(inode));
                if ((inodes.i_state(inode) & (PageCache.I_DIRTY_SYNC | PageCache.I_DIRTY_DATASYNC)) != 0) {
                    ext2.diskInodes().write(inode, false);
                }
                filemapFdatawait(inodes.i_mapping(inode));
            }
        }
        voice.leave(WriteNote.SYNC_INODES);
        block.buffers().syncBuffers();
    }
}
