/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.block;

import static org.pagewalk.engine.block.BufferState.BH_DIRTY;
import static org.pagewalk.engine.block.BufferState.BH_LOCK;
import static org.pagewalk.engine.block.BufferState.BUF_CLEAN;
import static org.pagewalk.engine.block.BufferState.BUF_DIRTY;
import static org.pagewalk.engine.block.BufferState.BUF_LOCKED;
import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagecache.PageCache;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.BufferHeadTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.HeadColumn;

/** The states of buffers, and the lists on which those lie that have to be written. */
public class BufferLists {
    /** After so long a dirty buffer should be written: 30 seconds, in jiffies. */
    private static final int AGE_BUFFER = 30 * Scheduler.HZ;

    final Tables tables;
    final BufferHeadTable buffers;
    final PageTable pages;
    final PageCache cache;
    final Voice<BlockNote> voice;
    private final HeadColumn[] lists;

    BufferLists(Tables tables, PageCache cache, Voice<BlockNote> voice) {
        this.tables = tables;
        this.cache = cache;
        this.voice = voice;
        buffers = tables.bufferHead;
        pages = tables.page;
        lists = new HeadColumn[] {tables.machine.buf_clean, tables.machine.buf_locked, tables.machine.buf_dirty};
    }

    /** Whether a buffer has a bit of {@link BufferState}. */
    public boolean is(int bh, int bit) {
        return (buffers.b_state(bh) & bit) != 0;
    }

    void set(int bh, int bit) {
        buffers.b_state(bh, buffers.b_state(bh) | bit);
    }

    void clear(int bh, int bit) {
        buffers.b_state(bh, buffers.b_state(bh) & ~bit);
    }

    /** A buffer was changed: it goes to the list of dirty ones. */
    @KernelFunction(value = "mark_buffer_dirty", source = "the kernel's buffer.c")
    public void markBufferDirty(int bh) {
        if (!is(bh, BH_DIRTY)) {
            set(bh, BH_DIRTY);
            buffers.b_flushtime(bh, tables.machine.jiffies(0) + AGE_BUFFER);
            refile(bh);
            voice.tell(BlockNote.BUFFER_DIRTIED, bh);
            cache.tagDirty(buffers.b_page(bh));
        }
    }

    /** The same for a block of numbers of a file, which fsync then writes. */
    @KernelFunction(value = "mark_buffer_dirty_inode", source = "the kernel's fs.h")
    public void markBufferDirtyInode(int bh, int inode) {
        markBufferDirty(bh);
        insert(tables.inode.i_dirty_buffers, bh, inode);
    }

    /** The same for a block of its contents. */
    void markDataDirty(int bh, int inode) {
        if (!is(bh, BH_DIRTY)) {
            markBufferDirty(bh);
            insert(tables.inode.i_dirty_data_buffers, bh, inode);
        }
    }

    private void insert(HeadColumn list, int bh, int inode) {
        removeInodeQueue(bh);
        buffers.b_inode(bh, inode);
        list.add(inode, bh);
    }

    void removeInodeQueue(int bh) {
        if (buffers.b_inode_buffers.isOn(bh)) {
            buffers.b_inode_buffers.del(bh);
            buffers.b_inode(bh, NULL);
        }
    }

    /** A buffer is about to be written, or what it holds is of no use: it is not dirty any more. */
    @KernelFunction(value = "mark_buffer_clean", source = "the kernel's fs.h")
    void markBufferClean(int bh) {
        if (is(bh, BH_DIRTY)) {
            clear(bh, BH_DIRTY);
            refile(bh);
            if (!hasDirty(buffers.b_page(bh))) {
                cache.untagDirty(buffers.b_page(bh));
            }
        }
    }

    /** Whether any buffer of a page is dirty. */
    public boolean hasDirty(int page) {
        return hasAny(page, BH_DIRTY);
    }

    boolean hasAny(int page, int bit) {
        int first = pages.buffers(page);
        int bh = first;
        while (bh != NULL) {
            if (is(bh, bit)) {
                return true;
            }
            bh = buffers.b_this_page(bh) == first ? NULL : buffers.b_this_page(bh);
        }
        return false;
    }

    /** Puts a buffer on the list that its state asks for. */
    @KernelFunction(value = "refile_buffer", source = "the kernel's buffer.c")
    void refile(int bh) {
        int list = is(bh, BH_DIRTY) ? BUF_DIRTY : is(bh, BH_LOCK) ? BUF_LOCKED : BUF_CLEAN;
        if (!buffers.b_next_free.isOn(bh) || buffers.b_list(bh) != list) {
            if (buffers.b_next_free.isOn(bh)) {
                buffers.b_next_free.del(bh);
            }
            buffers.b_list(bh, list);
            lists[list].addTail(0, bh);
            if (list == BUF_CLEAN) {
                removeInodeQueue(bh);
            }
        }
    }

    /** Takes a buffer off its lists and away. */
    void free(int bh) {
        if (buffers.b_next_free.isOn(bh)) {
            buffers.b_next_free.del(bh);
        }
        removeInodeQueue(bh);
        buffers.remove(bh);
    }
}
