/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagecache.PageCache;
import org.pagewalk.model.tables.FileTable;
import org.pagewalk.model.tables.InodeTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;

/**
 * Read-ahead of 2.6.23 and later: nothing is decided but when a page is missing or when one is reached that bears the mark
 * PG_readahead. So where all is cached it costs nothing, and two who read one open file in turns both go on being read ahead
 * (the kernel's readahead.c).
 */
final class OnDemandReadAhead implements ReadAhead {
    /** VM_MAX_READAHEAD: a window has at most so many KiB. */
    private static final int MAX_KIB = 128;
    private static final int KIB_SHIFT = 10;
    /** Windows below a sixteenth of the largest grow four times, others twice. */
    private static final int SMALL = 16;

    private final FileTable files;
    private final InodeTable inodes;
    private final PageTable pages;
    private final int pageShift;
    private final int max;
    private final PageCache cache;
    private final PageReads reads;
    private final Voice<ReadNote> voice;

    OnDemandReadAhead(Tables tables, Architecture architecture, PageCache cache, PageReads reads, Voice<ReadNote> voice) {
        files = tables.file;
        inodes = tables.inode;
        pages = tables.page;
        pageShift = architecture.pageShift();
        max = MAX_KIB << KIB_SHIFT >> pageShift;
        this.cache = cache;
        this.reads = reads;
        this.voice = voice;
    }

    @Override
    public boolean begin(int file, long index, int offset, long count) {
        return true;
    }

    @Override
    @KernelFunction(value = "page_cache_sync_readahead", source = "the kernel's readahead.c")
    public boolean missing(int file, long index, long wanted) {
        voice.tell(ReadNote.PAGE_CACHE_SYNC_READAHEAD, file, index);
        ondemandReadahead(file, false, index, wanted);
        voice.leave(ReadNote.PAGE_CACHE_SYNC_READAHEAD);
        return true;
    }

    @Override
    public void found(int file, int page, boolean readaOk, long wanted) {
        if (pages.PageReadahead(page)) {
            pageCacheAsyncReadahead(file, page, wanted);
        }
    }

    @KernelFunction(value = "page_cache_async_readahead", source = "the kernel's readahead.c")
    private void pageCacheAsyncReadahead(int file, int page, long wanted) {
        voice.tell(ReadNote.PAGE_CACHE_ASYNC_READAHEAD, file, page);
        pages.ClearPageReadahead(page);
        ondemandReadahead(file, true, pages.index(page), wanted);
        voice.leave(ReadNote.PAGE_CACHE_ASYNC_READAHEAD);
    }

    @Override
    public void reading(int file, int page, boolean readaOk) {
        // it was decided when the page was missing
    }

    @Override
    public void end(int file, long index) {
        if (index >= 0) {
            files.ra_prev_index(file, index);
        }
    }

    @KernelFunction(value = "ondemand_readahead", source = "the kernel's readahead.c")
    private void ondemandReadahead(int file, boolean isMarked, long index, long wanted) {
        voice.tell(ReadNote.ONDEMAND_READAHEAD, file, index);
        long behind = files.ra_start(file) + files.ra_size(file);
        if (index != 0 && (index == behind - files.ra_async_size(file) || index == behind)) {
            voice.tell(ReadNote.EXPECTED, file, (int) index, files.ra_size(file));
            submit(file, behind, next(files.ra_size(file)), next(files.ra_size(file)));
        } else if (isMarked) {
            fromMark(file, index);
        } else if (isSequential(file, index) || wanted > max) {
            int size = first(wanted);
            voice.tell(isSequential(file, index) ? ReadNote.SEQUENTIAL : ReadNote.OVERSIZE, file, (int) index,
                    (int) Math.min(wanted, Integer.MAX_VALUE));
            submit(file, index, size, size > wanted ? size - (int) wanted : size);
        } else {
            voice.tell(ReadNote.STANDALONE, file, (int) index, (int) wanted);
            doPageCacheReadahead(file, index, wanted, 0);
        }
        voice.leave(ReadNote.ONDEMAND_READAHEAD);
    }

    private boolean isSequential(int file, long index) {
        return Long.compareUnsigned(index - files.ra_prev_index(file), 1) <= 0;
    }

    /** A marked page that the open file does not expect: somebody else's window, as long as what is cached behind the mark. */
    private void fromMark(int file, long index) {
        int mapping = inodes.i_mapping(reads.inode(file));
        long hole = index;
        while (hole - index <= max && cache.findPage(mapping, hole) != NULL) {
            hole++;
        }
        if (hole - index > max) {
            voice.tell(ReadNote.NO_HOLE, file, (int) index, max);
            return;
        }
        voice.tell(ReadNote.MARK_OF_ANOTHER, file, (int) index, (int) hole);
        int size = next((int) (hole - index));
        submit(file, hole, size, size);
    }

    /** get_init_ra_size: the first window, by how many pages are asked for. */
    private int first(long wanted) {
        long size = wanted >= max ? max : roundUp((int) wanted);
        if (size <= max / 32) {
            return (int) size * 4;
        }
        return size <= max / 4 ? (int) size * 2 : max;
    }

    private static int roundUp(int number) {
        return number <= 1 ? 1 : Integer.highestOneBit(number - 1) << 1;
    }

    /** get_next_ra_size: the window behind one of a size. */
    private int next(int size) {
        return Math.min(size < max / SMALL ? 4 * size : 2 * size, max);
    }

    private void submit(int file, long start, int size, int asyncSize) {
        files.ra_start(file, start);
        files.ra_size(file, size);
        files.ra_async_size(file, asyncSize);
        doPageCacheReadahead(file, start, size, asyncSize);
        voice.tell(ReadNote.READAHEAD_WINDOW, file, size, next(size));
    }

    /** Starts to read what is not cached of a run of pages, and marks the one at which the next window is to begin. */
    @KernelFunction(value = "__do_page_cache_readahead", source = "the kernel's readahead.c")
    private void doPageCacheReadahead(int file, long start, long count, int asyncSize) {
        voice.tell(ReadNote.__DO_PAGE_CACHE_READAHEAD, file, (int) start, (int) Math.min(count, Integer.MAX_VALUE));
        int mapping = inodes.i_mapping(reads.inode(file));
        long end = Math.min(start + count, reads.pages(file));
        int started = 0;
        boolean isGoing = true;
        for (long index = start; index < end && isGoing; index++) {
            if (cache.findPage(mapping, index) == NULL) {
                isGoing = reads.pageCacheRead(file, index) >= 0;
                started += isGoing ? 1 : 0;
                if (isGoing && index - start == count - asyncSize) {
                    mark(mapping, index);
                }
            }
        }
        if (started > 0) {
            voice.tell(ReadNote.READAHEAD_STARTED, file, (int) start, started);
        }
        voice.leave(ReadNote.__DO_PAGE_CACHE_READAHEAD, started);
    }

    private void mark(int mapping, long index) {
        int page = cache.findPage(mapping, index);
        if (page != NULL) {
            pages.SetPageReadahead(page);
            voice.tell(ReadNote.READAHEAD_MARK, page, index);
        }
    }
}
