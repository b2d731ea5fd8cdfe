/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.block;

import static org.pagewalk.engine.block.BufferState.BH_DIRTY;
import static org.pagewalk.engine.block.BufferState.BH_LAUNDER;
import static org.pagewalk.engine.block.BufferState.BH_LOCK;
import static org.pagewalk.engine.block.BufferState.BH_MAPPED;
import static org.pagewalk.engine.block.BufferState.BH_NEW;
import static org.pagewalk.engine.block.BufferState.BH_REQ;
import static org.pagewalk.engine.block.BufferState.BH_UPTODATE;
import static org.pagewalk.engine.block.BufferState.BH_WAIT_IO;
import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.pagecache.PageCache;
import org.pagewalk.model.tables.BufferHeadTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;

/** How pages lose their buffers: when the file becomes shorter, and when reclaim wants the page back. */
public final class BufferRelease {
    private final PageTable pages;
    private final BufferHeadTable buffers;
    private final Buffers single;
    private final PageCache cache;
    private final Voice<BlockNote> voice;

    BufferRelease(Tables tables, Buffers single, PageCache cache, Voice<BlockNote> voice) {
        this.single = single;
        this.cache = cache;
        this.voice = voice;
        pages = tables.page;
        buffers = tables.bufferHead;
    }

    /**
     * What of a locked page lies from an offset on goes from the file: its buffers forget what they are, those that are being
     * transferred are waited for.
     *
     * @return false when the whole page goes and its buffers cannot
     */
    @KernelFunction(value = "discard_bh_page", source = "Gorman 9.3.1")
    public boolean discardBhPage(int page, int offset) {
        int first = pages.buffers(page);
        if (first == NULL) {
            return true;
        }
        voice.tell(BlockNote.DISCARD_BH_PAGE, page, offset);
        int bh = first;
        do {
            if (buffers.b_data(bh) >= offset && single.is(bh, BH_MAPPED)) {
                single.markBufferClean(bh);
                single.waitOnBuffer(bh);
                single.clear(bh, BH_MAPPED | BH_REQ | BH_NEW | BH_UPTODATE);
                buffers.b_blocknr(bh, 0);
            }
            bh = buffers.b_this_page(bh);
        } while (bh != first);
        boolean isFree = offset != 0 || tryToFreeBuffers(page, 0);
        voice.leave(BlockNote.DISCARD_BH_PAGE, isFree ? 1 : 0);
        return isFree;
    }

    /**
     * Takes the buffers of a page away if none of them is dirty, locked or in use. If one is, and gfp_mask lets I/O be done,
     * dirty ones are written: at the second visit, so that who only passes by starts nothing.
     */
    @KernelFunction(value = "try_to_free_buffers", source = "Gorman 9.3.1, 11.7")
    public boolean tryToFreeBuffers(int page, int gfpMask) {
        voice.tell(BlockNote.TRY_TO_FREE_BUFFERS, page, gfpMask);
        boolean isFree = isIdle(page);
        if (!isFree && (gfpMask & Gfp.__GFP_IO) != 0) {
            isFree = syncPageBuffers(page) && isIdle(page);
        }
        if (isFree) {
            dropBuffers(page);
        } else {
            voice.tell(BlockNote.BUFFERS_BUSY, page);
        }
        voice.leave(BlockNote.TRY_TO_FREE_BUFFERS, isFree ? 1 : 0);
        return isFree;
    }

    private boolean isIdle(int page) {
        int first = pages.buffers(page);
        int bh = first;
        do {
            if (buffers.b_count(bh) != 0 || single.is(bh, BH_DIRTY | BH_LOCK)) {
                return false;
            }
            bh = buffers.b_this_page(bh);
        } while (bh != first);
        return true;
    }

    /** Takes the buffers of a page away, whatever their state. */
    void dropBuffers(int page) {
        int first = pages.buffers(page);
        int bh = first;
        do {
            int next = buffers.b_this_page(bh);
            single.free(bh);
            bh = next;
        } while (bh != first);
        pages.buffers(page, NULL);
        cache.pageCacheRelease(page);
    }

    /** Gives whether all that was under way is over, so that one may look again. */
    @KernelFunction(value = "sync_page_buffers", source = "the kernel's buffer.c")
    private boolean syncPageBuffers(int page) {
        boolean again = true;
        int first = pages.buffers(page);
        int bh = first;
        do {
            if (single.is(bh, BH_DIRTY | BH_LOCK)) {
                again &= syncBuffer(bh);
            }
            bh = buffers.b_this_page(bh);
        } while (bh != first);
        return again;
    }

    private boolean syncBuffer(int bh) {
        if (!single.is(bh, BH_WAIT_IO)) {
            single.set(bh, BH_WAIT_IO);
            return true;
        }
        if (single.is(bh, BH_LOCK)) {
            if (single.is(bh, BH_LAUNDER)) {
                single.waitOnBuffer(bh);
                return true;
            }
            return false;
        }
        single.llRwBlock(Buffers.WRITE, bh);
        return false;
    }
}
