/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagecache.PageCache;
import org.pagewalk.engine.sched.Rlimits;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.engine.sched.Signal;
import org.pagewalk.engine.sched.Signals;
import org.pagewalk.engine.uaccess.UserAccess;
import org.pagewalk.model.tables.FileTable;
import org.pagewalk.model.tables.InodeTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;

/** How processes write files: into pages of the page cache, which reach the disk later. */
public final class FileWrites {
    /** MAX_NON_LFS: files end here unless O_LARGEFILE is given, which nobody gives. */
    private static final long MAX_NON_LFS = Integer.MAX_VALUE;

    private final FileTable files;
    private final InodeTable inodes;
    private final PageTable pages;
    private final PageCache cache;
    private final Operations operations;
    private final Truncate truncate;
    private final Syncs syncs;
    private final DirectIo directIo;
    private final UserAccess users;
    private final Scheduler scheduler;
    private final Signals signals;
    private final int pageShift;
    private final Voice<WriteNote> voice;
    private final Files all;

    FileWrites(Tables tables, Files all, Operations operations, Truncate truncate, Syncs syncs, DirectIo directIo, UserAccess users,
            Scheduler scheduler, Signals signals, int pageShift, Voice<WriteNote> voice) {
        files = tables.file;
        inodes = tables.inode;
        pages = tables.page;
        this.all = all;
        cache = all.pageCache();
        this.operations = operations;
        this.truncate = truncate;
        this.syncs = syncs;
        this.directIo = directIo;
        this.users = users;
        this.scheduler = scheduler;
        this.signals = signals;
        this.voice = voice;
        this.pageShift = pageShift;
    }

    /**
     * Writes bytes of the current process into a file, where its position is, which then is behind them.
     *
     * @param buf a user address
     * @param count in bytes
     * @return how many bytes were written; -EFBIG with SIGXFSZ where files may not reach, -EFAULT, -ENOSPC, -ENOMEM, -EINVAL
     *         for O_DIRECT that does not begin and end with blocks
     */
    public long genericFileWrite(int file, long buf, long count) {
        long pos = place(file, files.f_pos(file));
        long result = genericFileWrite(file, buf, count, pos);
        if (result > 0) {
            files.f_pos(file, pos + result);
        }
        return result;
    }

    /** Where a write goes that is to go to a place: with O_APPEND to the end of the file. */
    private long place(int file, long pos) {
        return (files.f_flags(file) & OpenFlags.O_APPEND) != 0 ? inodes.i_size(all.inode(file)) : pos;
    }

    /** Writes to a place, or with O_APPEND to the end, and leaves the open file where it is; the same results. */
    @KernelFunction(value = "generic_file_write", source = "the kernel's filemap.c")
    public long genericFileWrite(int file, long buf, long count, long wanted) {
        voice.tell(WriteNote.GENERIC_FILE_WRITE, file, (int) Math.min(count, Integer.MAX_VALUE));
        int inode = all.inode(file);
        long pos = place(file, wanted);
        long room = fileSizeLimit();
        long result;
        if (count < 0) {
            result = -Errno.EINVAL.number();
        } else if (!users.accessOk(buf, count)) {
            result = -Errno.EFAULT.number();
        } else if (pos >= room && (count > 0 || pos > room)) {
            signals.sendSig(Signal.SIGXFSZ, scheduler.current());
            result = -Errno.EFBIG.number();
        } else {
            long bytes = Math.min(count, room - pos);
            result = bytes == 0 ? 0 : write(file, inode, pos, buf, bytes);
        }
        voice.leave(WriteNote.GENERIC_FILE_WRITE, (int) result);
        return result;
    }

    /** Up to here files may reach, in bytes. */
    private long fileSizeLimit() {
        long limit = scheduler.rlimits().current(scheduler.current(), Rlimits.RLIMIT_FSIZE);
        return limit == Rlimits.RLIM_INFINITY ? MAX_NON_LFS : Math.min(MAX_NON_LFS, limit);
    }

    private long write(int file, int inode, long pos, long buf, long count) {
        cache.markInodeDirty(inode, PageCache.I_DIRTY_SYNC);
        boolean isDirect = (files.f_flags(file) & OpenFlags.O_DIRECT) != 0;
        long result = isDirect ? directIo.write(file, pos, buf, count) : writePages(file, inode, pos, buf, count);
        if (result >= 0 && (files.f_flags(file) & OpenFlags.O_SYNC) != 0) {
            int error = syncs.genericOsyncInode(inode);
            result = result > 0 || error == 0 ? result : error;
        }
        return result;
    }

    /** Writes page by page; gives how many bytes, or the error if there are none. */
    private long writePages(int file, int inode, long first, long buf, long count) {
        int mapping = inodes.i_mapping(inode);
        long written = 0;
        while (written < count) {
            long pos = first + written;
            int offset = (int) (pos & (1L << pageShift) - 1);
            int bytes = (int) Math.min((1L << pageShift) - offset, count - written);
            users.touch(buf + written, bytes);
            int page = cache.findOrCreatePage(mapping, pos >>> pageShift);
            int status = page == NULL ? -Errno.ENOMEM.number() : writePage(inode, page, offset, buf + written, bytes);
            if (status < 0) {
                return written > 0 ? written : status;
            }
            written += bytes;
        }
        return written;
    }

    private int writePage(int inode, int page, int offset, long buf, int bytes) {
        int status = operations.prepareWrite(page, offset, offset + bytes);
        if (status != 0) {
            cache.unlockPage(page);
            cache.pageCacheRelease(page);
            if (((cache.index(page)) << pageShift) + offset + bytes > inodes.i_size(inode)) {
                truncate.vmtruncate(inode, inodes.i_size(inode));
            }
            return status;
        }
        long left = users.__copyFromUser(((long) page << pageShift) + offset, buf, bytes);
        status = operations.commitWrite(page, offset, offset + bytes);
        if (left != 0) {
            status = -Errno.EFAULT.number();
        }
        pages.SetPageReferenced(page);
        cache.unlockPage(page);
        cache.pageCacheRelease(page);
        return status;
    }
}
