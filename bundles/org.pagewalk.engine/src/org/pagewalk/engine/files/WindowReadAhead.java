/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.FileTable;
import org.pagewalk.model.tables.InodeTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;

/**
 * Read-ahead of 2.4: each open file has a window of pages that were read ahead. While reading stays in it, the next pages are
 * read as soon as the last stretch is reached, and each stretch may be twice as long as the one before; a read outside closes
 * the window (the kernel's filemap.c).
 */
final class WindowReadAhead implements ReadAhead {
    /** vm_max_readahead: a read-ahead has at most so many pages. */
    static final int MAX_READAHEAD = 31;
    /** vm_min_readahead: and at least so many where reading goes on. */
    static final int MIN_READAHEAD = 3;

    private final FileTable files;
    private final InodeTable inodes;
    private final PageTable pages;
    private final int pageShift;
    private final PageReads reads;
    private final Voice<ReadNote> voice;

    WindowReadAhead(Tables tables, Architecture architecture, PageReads reads, Voice<ReadNote> voice) {
        files = tables.file;
        inodes = tables.inode;
        pages = tables.page;
        pageShift = architecture.pageShift();
        this.reads = reads;
        this.voice = voice;
    }

    @Override
    public boolean begin(int file, long index, int offset, long count) {
        boolean isInWindow = index <= files.f_raend(file) && index + files.f_rawin(file) >= files.f_raend(file);
        if (isInWindow) {
            voice.tell(ReadNote.IN_WINDOW, file, (int) index, (int) files.f_raend(file));
        } else {
            voice.tell(ReadNote.OUT_OF_WINDOW, file, (int) index, (int) files.f_raend(file));
            files.f_raend(file, 0);
            files.f_ralen(file, 0);
            files.f_ramax(file, 0);
            files.f_rawin(file, 0);
        }
        setMost(file, index, offset + count, isInWindow);
        return isInWindow;
    }

    /** Says how many pages may be read ahead: as many as are asked for, 3 where reading goes on, and 31 at most. */
    private void setMost(int file, long index, long end, boolean isInWindow) {
        if (index == 0 && end <= 1L << pageShift - 1) {
            files.f_ramax(file, 0);
            voice.tell(ReadNote.HALF_A_PAGE, file, end);
            return;
        }
        long needed = (end >>> pageShift) + 1;
        long most = Math.max(files.f_ramax(file), needed);
        if (isInWindow) {
            most = Math.max(most, MIN_READAHEAD);
        }
        files.f_ramax(file, (int) Math.min(most, MAX_READAHEAD));
        voice.tell(ReadNote.MAY_READ_AHEAD, file, (int) Math.min(needed, Integer.MAX_VALUE), files.f_ramax(file));
    }

    @Override
    public boolean missing(int file, long index, long wanted) {
        return false; // the page itself is read first
    }

    @Override
    public void found(int file, int page, boolean readaOk, long wanted) {
        genericFileReadahead(readaOk, file, page);
    }

    @Override
    public void reading(int file, int page, boolean readaOk) {
        genericFileReadahead(readaOk, file, page);
    }

    @Override
    public void end(int file, long index) {
        // the window says it all
    }

    @KernelFunction(value = "generic_file_readahead", source = "the kernel's filemap.c")
    private void genericFileReadahead(boolean readaOk, int file, int page) {
        voice.tell(ReadNote.GENERIC_FILE_READAHEAD, file, page);
        long index = pages.index(page);
        if (pages.PageLocked(page)) {
            together(file, index);
        } else if (readaOk && files.f_ramax(file) > 0 && files.f_raend(file) >= 1 && index <= files.f_raend(file)
                && index + files.f_ralen(file) >= files.f_raend(file)) {
            before(file, index);
        }
        voice.leave(ReadNote.GENERIC_FILE_READAHEAD);
    }

    private long endIndex(int file) {
        return inodes.i_size(reads.inode(file)) >>> pageShift;
    }

    /** The page is on its way: unless it was read ahead itself, pages behind it come along. */
    private void together(int file, long index) {
        if (files.f_ralen(file) != 0 && index < files.f_raend(file) && index + files.f_rawin(file) >= files.f_raend(file)) {
            voice.tell(ReadNote.ON_ITS_WAY, file, index);
            return;
        }
        int most = index < endIndex(file) ? files.f_ramax(file) : 0;
        files.f_rawin(file, 0);
        files.f_ralen(file, 1);
        if (most == 0) {
            files.f_raend(file, index + files.f_ralen(file));
            files.f_rawin.add(file, files.f_ralen(file));
        }
        voice.tell(ReadNote.READS_WITH_IT, file, (int) index, most);
        readAhead(file, index, most);
    }

    /** The page is there and is one of those that were read ahead last: it is time to read the next ones. */
    private void before(int file, long index) {
        long raend = files.f_raend(file) - 1;
        if (raend >= endIndex(file)) {
            return;
        }
        files.f_rawin(file, files.f_ralen(file));
        files.f_ralen(file, 0);
        voice.tell(ReadNote.READS_BEFORE, file, (int) index, files.f_ramax(file) + 1);
        readAhead(file, raend, files.f_ramax(file) + 1);
    }

    private void readAhead(int file, long raend, int most) {
        int ahead = 0;
        while (ahead < most && raend + ahead + 1 < endIndex(file) && reads.pageCacheRead(file, raend + ahead + 1) >= 0) {
            ahead++;
        }
        if (ahead == 0) {
            return;
        }
        voice.tell(ReadNote.READAHEAD_STARTED, file, (int) raend + 1, ahead);
        files.f_ralen.add(file, ahead);
        files.f_rawin.add(file, files.f_ralen(file));
        files.f_raend(file, raend + ahead + 1);
        files.f_ramax(file, Math.min(2 * files.f_ramax(file), MAX_READAHEAD));
        voice.tell(ReadNote.READAHEAD_WINDOW, file, files.f_rawin(file), files.f_ramax(file));
    }
}
