/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.block;

import static org.pagewalk.engine.block.BufferState.BH_MAPPED;
import static org.pagewalk.engine.block.BufferState.BH_NEW;
import static org.pagewalk.engine.block.BufferState.BH_REQ;
import static org.pagewalk.engine.block.BufferState.BH_UPTODATE;
import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagecache.PageCache;
import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.model.tables.BufferHeadTable;
import org.pagewalk.model.tables.InodeTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;

/** Whole pages of files by their buffers, which need not be neighbours on the disk: the generic half of buffer.c. */
public final class PageBuffers {
    private final Tables tables;
    private final PageTable pages;
    private final InodeTable inodes;
    private final BufferHeadTable buffers;
    private final Buffers single;
    private final PageCache cache;
    private final PhysicalMemory memory;
    private final int pageShift;
    private final Voice<BlockNote> voice;

    PageBuffers(Tables tables, Buffers single, PageCache cache, PhysicalMemory memory, int pageShift, Voice<BlockNote> voice) {
        this.tables = tables;
        this.single = single;
        this.cache = cache;
        this.memory = memory;
        this.voice = voice;
        pages = tables.page;
        inodes = tables.inode;
        buffers = tables.bufferHead;
        this.pageShift = pageShift;
    }

    private int inode(int page) {
        return tables.addressSpace.host(pages.mapping(page));
    }

    private int blockSize(int inode) {
        return tables.disk.block_size(inodes.i_dev(inode));
    }

    private int buffersOf(int page, int inode) {
        if (!pages.PageLocked(page)) {
            throw new KernelBug("page frame " + page + " is not locked, so it must not be read or written; lock it first with lock_page");
        }
        return pages.buffers(page) == NULL ? single.createEmptyBuffers(page, inodes.i_dev(inode)) : pages.buffers(page);
    }

    /** Which block of the file the first of a page is. */
    private long firstBlock(int page, int inode) {
        return (pages.index(page) & 0xFFFF_FFFFL) << pageShift - Integer.numberOfTrailingZeros(blockSize(inode));
    }

    /**
     * Starts to read what of a locked page is not up to date; a hole becomes zeros. The page is unlocked when all is there,
     * at once if nothing has to be read.
     */
    @KernelFunction(value = "block_read_full_page", source = "Gorman 9.3.1, the kernel's buffer.c")
    public int blockReadFullPage(int page, BlockMap map) {
        voice.tell(BlockNote.BLOCK_READ_FULL_PAGE, page);
        int inode = inode(page);
        int first = buffersOf(page, inode);
        long iblock = firstBlock(page, inode);
        long end = (inodes.i_size(inode) + blockSize(inode) - 1) / blockSize(inode);
        int reads = 0;
        int bh = first;
        do {
            if (!single.is(bh, BH_UPTODATE)) {
                if (!single.is(bh, BH_MAPPED) && iblock < end && map.getBlock(inode, iblock, bh, false) != 0) {
                    pages.SetPageError(page);
                }
                if (single.is(bh, BH_MAPPED)) {
                    reads++;
                } else {
                    voice.tell(BlockNote.HOLE, page, iblock);
                    memory.fill(single.physical(bh), buffers.b_size(bh), (byte) 0);
                    single.set(bh, BH_UPTODATE);
                }
            }
            iblock++;
            bh = buffers.b_this_page(bh);
        } while (bh != first);
        if (reads == 0) {
            if (!pages.PageError(page)) {
                pages.SetPageUptodate(page);
            }
            cache.unlockPage(page);
        } else {
            submitAll(first, Buffers.READ, BH_UPTODATE, false);
        }
        voice.leave(BlockNote.BLOCK_READ_FULL_PAGE, 0);
        return 0;
    }

    /** Locks all mapped buffers of a page that have a bit, or have it not, and only then gives them to the disk. */
    private void submitAll(int first, int rw, int bit, boolean has) {
        int last = NULL;
        int bh = first;
        do {
            if (single.is(bh, bit) == has && single.is(bh, BH_MAPPED)) {
                single.lockForPage(bh);
                last = bh;
            }
            bh = buffers.b_this_page(bh);
        } while (bh != first);
        if (last == NULL) {
            return;
        }
        bh = first;
        do {
            if (single.is(bh, BufferState.BH_ASYNC)) {
                if (rw == Buffers.WRITE) {
                    single.markBufferClean(bh);
                    single.set(bh, BH_UPTODATE);
                }
                single.submitBh(rw, bh);
            }
            bh = buffers.b_this_page(bh);
        } while (bh != first);
    }

    /**
     * Starts to write a locked page, which is unlocked when that is over. Of a page in which the file ends only the part
     * before the end counts: its buffers become dirty and the page is unlocked at once.
     *
     * @return 0; -EIO behind the end of the file; what the file system says
     */
    @KernelFunction(value = "block_write_full_page", source = "Gorman 9.3.1, the kernel's buffer.c")
    public int blockWriteFullPage(int page, BlockMap map) {
        voice.tell(BlockNote.BLOCK_WRITE_FULL_PAGE, page);
        int inode = inode(page);
        long endIndex = inodes.i_size(inode) >>> pageShift;
        int offset = (int) (inodes.i_size(inode) & (1L << pageShift) - 1);
        long index = pages.index(page) & 0xFFFF_FFFFL;
        int result;
        if (index < endIndex) {
            result = __blockWriteFullPage(inode, page, map);
        } else if (index > endIndex || offset == 0) {
            cache.unlockPage(page);
            result = -Errno.EIO.number();
        } else {
            voice.tell(BlockNote.FILE_ENDS_HERE, page, offset);
            result = __blockPrepareWrite(inode, page, 0, offset, map);
            if (result == 0) {
                memory.fill(((long) page << pageShift) + offset, (1L << pageShift) - offset, (byte) 0);
                __blockCommitWrite(inode, page, 0, offset);
            } else {
                pages.ClearPageUptodate(page);
            }
            cache.unlockPage(page);
        }
        voice.leave(BlockNote.BLOCK_WRITE_FULL_PAGE, result);
        return result;
    }

    private int __blockWriteFullPage(int inode, int page, BlockMap map) {
        int first = buffersOf(page, inode);
        long iblock = firstBlock(page, inode);
        int bh = first;
        do {
            int error = single.is(bh, BH_MAPPED) ? 0 : map.getBlock(inode, iblock, bh, true);
            if (error != 0) {
                pages.ClearPageUptodate(page);
                cache.unlockPage(page);
                return error;
            }
            unmapUnderlyingMetadata(bh);
            iblock++;
            bh = buffers.b_this_page(bh);
        } while (bh != first);
        submitAll(first, Buffers.WRITE, BH_MAPPED, true);
        pages.SetPageUptodate(page);
        return 0;
    }

    /** The block of a buffer was just given to a file: what was kept of it as a block of something else is of no use. */
    @KernelFunction(value = "unmap_underlying_metadata", source = "the kernel's buffer.c")
    void unmapUnderlyingMetadata(int bh) {
        if (!single.is(bh, BH_NEW)) {
            return;
        }
        single.clear(bh, BH_NEW);
        int old = single.lookUp(buffers.b_dev(bh), buffers.b_blocknr(bh));
        if (old != NULL && old != bh) {
            single.markBufferClean(old);
            single.waitOnBuffer(old);
            single.clear(old, BH_REQ | BH_UPTODATE);
        }
    }

    /**
     * Lets a locked page be ready for bytes to be written into: each block that will be written in part is read, each that
     * the file has not is given to it.
     *
     * @param from the first byte in the page; {@code to} the one behind the last
     * @return 0, or what the file system says, such as -ENOSPC
     */
    @KernelFunction(value = "block_prepare_write", source = "Gorman 9.3.1, the kernel's buffer.c")
    public int blockPrepareWrite(int page, int from, int to, BlockMap map) {
        voice.tell(BlockNote.BLOCK_PREPARE_WRITE, page, from, to);
        int result = __blockPrepareWrite(inode(page), page, from, to, map);
        if (result != 0) {
            pages.ClearPageUptodate(page);
        }
        voice.leave(BlockNote.BLOCK_PREPARE_WRITE, result);
        return result;
    }

    private int __blockPrepareWrite(int inode, int page, int from, int to, BlockMap map) {
        int first = buffersOf(page, inode);
        long iblock = firstBlock(page, inode);
        int bh = first;
        int result = 0;
        do {
            int start = buffers.b_data(bh);
            if (start < to && start + buffers.b_size(bh) > from) {
                result = prepareBlock(inode, page, iblock, bh, from, to, map);
            }
            iblock++;
            bh = buffers.b_this_page(bh);
        } while (bh != first && result == 0);
        bh = first;
        do {
            if (buffers.b_data(bh) < to && buffers.b_data(bh) + buffers.b_size(bh) > from) {
                single.waitOnBuffer(bh);
            }
            bh = buffers.b_this_page(bh);
        } while (bh != first);
        return result;
    }

    private int prepareBlock(int inode, int page, long iblock, int bh, int from, int to, BlockMap map) {
        int start = buffers.b_data(bh);
        int end = start + buffers.b_size(bh);
        single.clear(bh, BH_NEW);
        if (!single.is(bh, BH_MAPPED)) {
            int error = map.getBlock(inode, iblock, bh, true);
            if (error != 0) {
                return error;
            }
            if (single.is(bh, BH_NEW)) {
                unmapUnderlyingMetadata(bh);
                if (!pages.PageUptodate(page)) {
                    memory.fill(single.physical(bh), Math.max(0, from - start), (byte) 0);
                    memory.fill(((long) page << pageShift) + Math.min(end, to), Math.max(0, end - to), (byte) 0);
                    return 0;
                }
            }
        }
        if (pages.PageUptodate(page)) {
            single.set(bh, BH_UPTODATE);
        } else if (!single.is(bh, BH_UPTODATE) && (start < from || end > to)) {
            voice.tell(BlockNote.READ_BEFORE_WRITE, bh);
            single.llRwBlock(Buffers.READ, bh);
        }
        return 0;
    }

    /** Bytes were written into a locked page: their buffers are dirty, and the file ends no earlier than they do. */
    @KernelFunction(value = "generic_commit_write", source = "Gorman 9.3.1, the kernel's buffer.c")
    public int genericCommitWrite(int page, int from, int to) {
        voice.tell(BlockNote.GENERIC_COMMIT_WRITE, page, from, to);
        int inode = inode(page);
        __blockCommitWrite(inode, page, from, to);
        long end = ((pages.index(page) & 0xFFFF_FFFFL) << pageShift) + to;
        if (end > inodes.i_size(inode)) {
            inodes.i_size(inode, end);
            cache.markInodeDirty(inode, PageCache.I_DIRTY);
        }
        voice.leave(BlockNote.GENERIC_COMMIT_WRITE, 0);
        return 0;
    }

    /** Bytes of a locked page were changed that the file does not end behind: their buffers are dirty. */
    public void dirtied(int inode, int page, int from, int to) {
        __blockCommitWrite(inode, page, from, to);
    }

    @KernelFunction(value = "block_commit_write", source = "Gorman 9.3.1, the kernel's buffer.c")
    private void __blockCommitWrite(int inode, int page, int from, int to) {
        int first = pages.buffers(page);
        int bh = first;
        boolean isPartial = false;
        do {
            if (buffers.b_data(bh) < to && buffers.b_data(bh) + buffers.b_size(bh) > from) {
                single.set(bh, BH_UPTODATE);
                single.markDataDirty(bh, inode);
            } else {
                isPartial |= !single.is(bh, BH_UPTODATE);
            }
            bh = buffers.b_this_page(bh);
        } while (bh != first);
        if (!isPartial) {
            pages.SetPageUptodate(page);
        }
    }

    /** Which block of its disk a block of a file is; 0 for a hole. */
    @KernelFunction(value = "generic_block_bmap", source = "Gorman 9.3.1, the kernel's buffer.c")
    public int genericBlockBmap(int mapping, long block, BlockMap map) {
        int bh = buffers.add();
        map.getBlock(tables.addressSpace.host(mapping), block, bh, false);
        int number = buffers.b_blocknr(bh);
        buffers.remove(bh);
        return number;
    }
}
