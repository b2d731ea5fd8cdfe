/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.block;

import static org.pagewalk.engine.block.BufferState.BH_ASYNC;
import static org.pagewalk.engine.block.BufferState.BH_DIRTY;
import static org.pagewalk.engine.block.BufferState.BH_LAUNDER;
import static org.pagewalk.engine.block.BufferState.BH_LOCK;
import static org.pagewalk.engine.block.BufferState.BH_MAPPED;
import static org.pagewalk.engine.block.BufferState.BH_REQ;
import static org.pagewalk.engine.block.BufferState.BH_UPTODATE;
import static org.pagewalk.engine.block.BufferState.BH_WAIT_IO;
import static org.pagewalk.engine.block.BufferState.BUF_LOCKED;
import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagecache.PageCache;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.HeadColumn;

/** Single buffers: blocks of disks that are in memory, their state, their lists, and how they are read and written. */
public final class Buffers extends BufferLists {
    public static final int READ = DiskQueue.READ;
    public static final int WRITE = DiskQueue.WRITE;
    /** In b_end_io: unlocks the buffer, and takes its user away. */
    private static final int END_BUFFER_IO_SYNC = 0;
    /** In b_end_io: unlocks the buffer, and with the last one its page. */
    private static final int END_BUFFER_IO_ASYNC = 1;

    private final Scheduler scheduler;
    private final DiskQueue queue;

    Buffers(Tables tables, PageCache cache, Scheduler scheduler, DiskQueue queue, Voice<BlockNote> voice) {
        super(tables, cache, voice);
        this.scheduler = scheduler;
        this.queue = queue;
        queue.has(this::endIo);
    }

    /** Says which block of its disk a buffer is. */
    public void map(int bh, int block, int bits) {
        buffers.b_blocknr(bh, block);
        set(bh, BH_MAPPED | bits);
    }

    /** Where in memory a buffer begins, as a physical address. */
    public long physical(int bh) {
        return ((long) buffers.b_page(bh) << tables.machine.PAGE_SHIFT(0)) + buffers.b_data(bh);
    }

    /** Lets a page have a buffer for each of its blocks, none of which is mapped; the first one is returned. */
    @KernelFunction(value = "create_empty_buffers", source = "the kernel's buffer.c")
    public int createEmptyBuffers(int page, int disk) {
        int size = tables.disk.block_size(disk);
        int count = (1 << tables.machine.PAGE_SHIFT(0)) / size;
        int first = NULL;
        int last = NULL;
        for (int i = 0; i < count; i++) {
            int bh = buffers.add();
            buffers.b_page(bh, page);
            buffers.b_dev(bh, disk);
            buffers.b_size(bh, size);
            buffers.b_data(bh, i * size);
            if (last == NULL) {
                first = bh;
            } else {
                buffers.b_this_page(last, bh);
            }
            last = bh;
        }
        buffers.b_this_page(last, first);
        pages.buffers(page, first);
        cache.pageCacheGet(page);
        return first;
    }

    /** The buffer of a block that belongs to no file's contents, such as a block of numbers, with one user more. */
    @KernelFunction(value = "getblk", source = "the kernel's buffer.c")
    public int getblk(int disk, int block) {
        voice.tell(BlockNote.GETBLK, disk, block);
        int inPage = (1 << tables.machine.PAGE_SHIFT(0)) / tables.disk.block_size(disk);
        int inode = tables.disk.bd_inode(disk);
        int page = cache.findOrCreatePage(tables.inode.i_mapping(inode), block / inPage);
        int bh = NULL;
        if (page != NULL) {
            int first = pages.buffers(page) == NULL ? mapped(createEmptyBuffers(page, disk), block / inPage * inPage) : pages.buffers(page);
            bh = first;
            for (int i = block % inPage; i > 0; i--) {
                bh = buffers.b_this_page(bh);
            }
            buffers.b_count.add(bh, 1);
            cache.unlockPage(page);
            cache.pageCacheRelease(page);
        }
        voice.leave(BlockNote.GETBLK, bh);
        return bh;
    }

    private int mapped(int first, int block) {
        int bh = first;
        int next = block;
        do {
            map(bh, next++, 0);
            bh = buffers.b_this_page(bh);
        } while (bh != first);
        return first;
    }

    /** The buffer of a block of a disk if it is in memory, without a user more; NULL otherwise. */
    int lookUp(int disk, int block) {
        int inPage = (1 << tables.machine.PAGE_SHIFT(0)) / tables.disk.block_size(disk);
        int page = cache.findPage(tables.inode.i_mapping(tables.disk.bd_inode(disk)), block / inPage);
        int bh = page == NULL ? NULL : pages.buffers(page);
        for (int i = bh == NULL ? 0 : block % inPage; i > 0; i--) {
            bh = buffers.b_this_page(bh);
        }
        return bh;
    }

    /** The same as {@link #getblk}, with what the disk holds in it; NULL without memory. */
    @KernelFunction(value = "bread", source = "the kernel's buffer.c")
    public int bread(int disk, int block) {
        voice.tell(BlockNote.BREAD, disk, block);
        int bh = getblk(disk, block);
        if (bh != NULL && !is(bh, BH_UPTODATE)) {
            llRwBlock(READ, bh);
            waitOnBuffer(bh);
        }
        voice.leave(BlockNote.BREAD, bh);
        return bh;
    }

    /** One fewer uses a buffer. */
    @KernelFunction(value = "brelse", source = "the kernel's buffer.c")
    public void brelse(int bh) {
        if (buffers.b_count(bh) == 0) {
            throw new KernelBug("the buffer of block " + buffers.b_blocknr(bh) + " has no user, so nobody can give it back");
        }
        buffers.b_count.add(bh, -1);
    }

    /** Says that a buffer holds what its block is to hold. */
    public void markUptodate(int bh) {
        set(bh, BH_UPTODATE);
    }

    /** What a buffer holds is of no use any more: it need not be written. */
    @KernelFunction(value = "bforget", source = "the kernel's buffer.c")
    public void forget(int bh) {
        markBufferClean(bh);
        waitOnBuffer(bh);
        clear(bh, BH_UPTODATE);
    }

    /** Starts to read a buffer that is not up to date, or to write one that is dirty. */
    @KernelFunction(value = "ll_rw_block", source = "the kernel's ll_rw_blk.c")
    public void llRwBlock(int rw, int bh) {
        if (is(bh, BH_LOCK)) {
            return;
        }
        set(bh, BH_LOCK);
        buffers.b_count.add(bh, 1);
        buffers.b_end_io(bh, END_BUFFER_IO_SYNC);
        if (rw == WRITE ? !is(bh, BH_DIRTY) : is(bh, BH_UPTODATE)) {
            endBufferIoSync(bh);
            return;
        }
        if (rw == WRITE) {
            markBufferClean(bh);
        }
        submitBh(rw, bh);
    }

    /** Gives a locked buffer to its disk. */
    @KernelFunction(value = "submit_bh", source = "the kernel's ll_rw_blk.c")
    void submitBh(int rw, int bh) {
        voice.tell(BlockNote.SUBMIT_BH, rw, bh, buffers.b_blocknr(bh));
        set(bh, BH_REQ | (rw == WRITE ? BH_LAUNDER : 0));
        if (rw == WRITE) {
            tagWriteback(bh, true);
        }
        queue.add(bh, rw);
        voice.leave(BlockNote.SUBMIT_BH);
    }

    /** Locks a buffer for a transfer of its whole page. */
    void lockForPage(int bh) {
        waitOnBuffer(bh);
        set(bh, BH_LOCK | BH_ASYNC);
        buffers.b_end_io(bh, END_BUFFER_IO_ASYNC);
    }

    private void endIo(int bh) {
        set(bh, BH_UPTODATE);
        if (buffers.b_rw(bh) == WRITE) {
            clear(bh, BH_LAUNDER);
            tagWriteback(bh, false);
        }
        if (buffers.b_end_io(bh) == END_BUFFER_IO_ASYNC) {
            endBufferIoAsync(bh);
        } else {
            endBufferIoSync(bh);
        }
    }

    @KernelFunction(value = "end_buffer_io_sync", source = "the kernel's buffer.c")
    private void endBufferIoSync(int bh) {
        unlock(bh);
        buffers.b_count.add(bh, -1);
    }

    /** The page is unlocked when the last of its buffers is. */
    @KernelFunction(value = "end_buffer_io_async", source = "the kernel's buffer.c")
    private void endBufferIoAsync(int bh) {
        clear(bh, BH_ASYNC);
        unlock(bh);
        for (int other = buffers.b_this_page(bh); other != bh; other = buffers.b_this_page(other)) {
            if (is(other, BH_ASYNC) && is(other, BH_LOCK)) {
                return;
            }
        }
        int page = buffers.b_page(bh);
        if (!pages.PageError(page)) {
            pages.SetPageUptodate(page);
        }
        cache.unlockPage(page);
    }

    private void unlock(int bh) {
        clear(bh, BH_LOCK | BH_LAUNDER | BH_WAIT_IO);
        if (buffers.b_list(bh) == BUF_LOCKED) {
            refile(bh);
        }
    }

    /** Lets the current task sleep until a buffer is not locked. */
    @KernelFunction(value = "wait_on_buffer", source = "the kernel's buffer.c")
    public void waitOnBuffer(int bh) {
        if (!is(bh, BH_LOCK)) {
            return;
        }
        voice.tell(BlockNote.WAIT_ON_BUFFER, bh);
        buffers.b_count.add(bh, 1);
        queue.runTaskQueue();
        scheduler.waitUntil(() -> !is(bh, BH_LOCK), "block " + buffers.b_blocknr(bh) + " to be transferred");
        buffers.b_count.add(bh, -1);
        voice.leave(BlockNote.WAIT_ON_BUFFER);
    }

    private void tagWriteback(int bh, boolean isBegun) {
        cache.tagWriteback(buffers.b_page(bh), isBegun || hasAny(buffers.b_page(bh), BH_LAUNDER));
    }

    /** Writes all dirty buffers of one of an inode's lists and waits for them. */
    @KernelFunction(value = "fsync_buffers_list", source = "the kernel's buffer.c")
    public void fsyncBuffersList(HeadColumn list, int inode) {
        voice.tell(BlockNote.FSYNC_BUFFERS_LIST, inode, list.size(inode));
        int[] written = new int[list.size(inode)];
        int count = 0;
        while (!list.isEmpty(inode)) {
            int bh = list.first(inode);
            removeInodeQueue(bh);
            buffers.b_count.add(bh, 1);
            if (is(bh, BH_DIRTY)) {
                waitOnBuffer(bh);
                llRwBlock(WRITE, bh);
            }
            written[count++] = bh;
        }
        for (int i = 0; i < count; i++) {
            waitOnBuffer(written[i]);
            brelse(written[i]);
        }
        voice.leave(BlockNote.FSYNC_BUFFERS_LIST);
    }

    /** Writes all dirty buffers of all disks and waits for them: {@code sync_buffers} with wait. */
    @KernelFunction(value = "sync_buffers", source = "the kernel's buffer.c")
    public void syncBuffers() {
        HeadColumn dirty = tables.machine.buf_dirty;
        while (!dirty.isEmpty(0)) {
            int bh = dirty.first(0);
            waitOnBuffer(bh);
            llRwBlock(WRITE, bh);
        }
        while (!tables.machine.buf_locked.isEmpty(0)) {
            int bh = tables.machine.buf_locked.first(0);
            waitOnBuffer(bh);
            if (buffers.b_list(bh) == BUF_LOCKED) {
                refile(bh);
            }
        }
    }
}
