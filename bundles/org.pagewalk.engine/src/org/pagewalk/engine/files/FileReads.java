/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.pagewalk.store.Table.NULL;

import java.nio.charset.StandardCharsets;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.PageCacheSpec;
import org.pagewalk.engine.files.ReadDescriptor.Reader;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagealloc.PageAllocator;
import org.pagewalk.engine.pagecache.PageCache;
import org.pagewalk.engine.pagewait.PageLocks;
import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.engine.uaccess.UserAccess;
import org.pagewalk.model.tables.FileTable;
import org.pagewalk.model.tables.InodeTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;

/**
 * Reads files through the page cache (the kernel's filemap.c): page by page, each found or brought there, waited for, and
 * copied to who reads. More may be read than is asked for; which rule decides that, the machine says.
 */
public final class FileReads {
    private final FileTable files;
    private final InodeTable inodes;
    private final PageTable pages;
    private final int pageShift;
    private final PageCache cache;
    private final PageReads reads;
    private final ReadAhead ahead;
    private final PageLocks locks;
    private final Scheduler scheduler;
    private final PageAllocator allocator;
    private final PhysicalMemory memory;
    private final UserAccess userAccess;
    private final DirectIo directIo;
    private final Voice<ReadNote> voice;

    /** The kernel's parts that reading needs. */
    public record Parts(PageCache cache, PageReads reads, PageLocks locks, Scheduler scheduler, PageAllocator allocator, PhysicalMemory memory,
            UserAccess userAccess, DirectIo directIo) {
    }

    /** Reading for a machine. */
    public FileReads(Tables tables, Architecture architecture, PageCacheSpec spec, Parts parts, Narrator narrator) {
        files = tables.file;
        inodes = tables.inode;
        pages = tables.page;
        pageShift = architecture.pageShift();
        cache = parts.cache;
        reads = parts.reads;
        locks = parts.locks;
        scheduler = parts.scheduler;
        allocator = parts.allocator;
        memory = parts.memory;
        userAccess = parts.userAccess;
        directIo = parts.directIo;
        voice = narrator.voice(ReadNote.values());
        ahead = switch (spec.readahead()) {
            case "ondemand" -> new OnDemandReadAhead(tables, architecture, cache, reads, voice);
            case "window" -> new WindowReadAhead(tables, architecture, reads, voice);
            default -> ReadAhead.NONE;
        };
    }

    /**
     * Reads from where an open file is, and moves it on.
     *
     * @param buf a user address of the current process
     * @param count how many bytes, without a sign
     * @return how many were read, 0 at the end of the file; or -EINVAL, -EFAULT, -ENOMEM, -EIO, when not even one was
     */
    public long genericFileRead(int file, long buf, long count) {
        ReadDescriptor desc = ReadDescriptor.toProcess(files.f_pos(file), buf, count);
        long result = genericFileRead(file, desc);
        files.f_pos(file, desc.pos);
        return result;
    }

    /** Reads from a position, and leaves the open file where it is; the same results. */
    public long genericFileRead(int file, long buf, long count, long pos) {
        return genericFileRead(file, ReadDescriptor.toProcess(pos, buf, count));
    }

    /**
     * The kernel reads for itself, into directly mapped memory.
     *
     * @param addr a kernel address
     * @return how many bytes were read, or a negative errno
     */
    @KernelFunction(value = "kernel_read", source = "the kernel's exec.c")
    public long kernelRead(int file, long pos, long addr, long count) {
        return genericFileRead(file, ReadDescriptor.toKernel(pos, memory.physical(addr, count), count));
    }

    /**
     * What stands in a file as text, up to the first byte that is 0, for whoever only wants to look.
     *
     * @throws KernelBug when it cannot be read
     */
    public String text(int file, long pos, int count) {
        ReadDescriptor desc = ReadDescriptor.toScenario(pos, new byte[count]);
        long read = genericFileRead(file, desc);
        if (read < 0) {
            throw new KernelBug("the file cannot be read: " + Errno.of(read).map(Errno::explanation).orElse("error " + read));
        }
        int length = 0;
        while (length < read && desc.bytes[length] != 0) {
            length++;
        }
        return new String(desc.bytes, 0, length, StandardCharsets.UTF_8);
    }

    @KernelFunction(value = "generic_file_read", source = "the kernel's filemap.c")
    private long genericFileRead(int file, ReadDescriptor desc) {
        voice.tell(ReadNote.GENERIC_FILE_READ, file, desc.pos);
        long result;
        if (desc.count < 0) {
            result = -Errno.EINVAL.number();
        } else if ((files.f_flags(file) & OpenFlags.O_DIRECT) != 0 && desc.reader == Reader.PROCESS) {
            result = desc.count == 0 ? 0 : directIo.read(file, desc.pos, desc.buf, desc.count);
            desc.pos += Math.max(result, 0);
        } else if (desc.reader == Reader.PROCESS && !userAccess.accessOk(desc.buf, desc.count)) {
            result = -Errno.EFAULT.number();
        } else {
            if (desc.count > 0) {
                doGenericFileRead(file, desc);
            }
            result = desc.written > 0 ? desc.written : desc.error;
        }
        voice.leave(ReadNote.GENERIC_FILE_READ, (int) result);
        return result;
    }

    @KernelFunction(value = "do_generic_file_read", source = "the kernel's filemap.c")
    private void doGenericFileRead(int file, ReadDescriptor desc) {
        voice.tell(ReadNote.DO_GENERIC_FILE_READ, file, desc.pos);
        long pageSize = 1L << pageShift;
        long wantedEnd = desc.pos + desc.count + pageSize - 1 >>> pageShift;
        boolean readaOk = ahead.begin(file, desc.pos >>> pageShift, (int) (desc.pos & pageSize - 1), desc.count);
        long last = -1;
        boolean isGoing = true;
        while (isGoing) {
            long index = desc.pos >>> pageShift;
            int offset = (int) (desc.pos & pageSize - 1);
            int left = left(file, index, offset);
            int page = left <= 0 ? NULL : upToDate(file, index, wantedEnd - index, readaOk, desc);
            if (page == NULL) {
                break;
            }
            if (offset == 0 || files.f_reada(file) == 0) {
                allocator.lru().markPageAccessed(page);
            }
            int copied = fileReadActor(desc, page, offset, left);
            last = index;
            cache.pageCacheRelease(page);
            isGoing = copied == left && desc.count > 0;
        }
        files.f_reada(file, 1);
        ahead.end(file, last);
        if (desc.cachedPage != NULL) {
            cache.pageCacheRelease(desc.cachedPage);
        }
        voice.leave(ReadNote.DO_GENERIC_FILE_READ);
    }

    /** How many bytes the file has in a page behind a place of it; 0 or less at its end. */
    private int left(int file, long index, int offset) {
        long size = inodes.i_size(reads.inode(file));
        long end = Math.min(size - (index << pageShift), 1L << pageShift);
        int left = (int) Math.max(end - offset, 0);
        if (left == 0) {
            voice.tell(ReadNote.NOTHING_BEHIND, file, index);
        }
        return left;
    }

    /** The page with what the file has there, and one user more; NULL when something went wrong, which desc says. */
    private int upToDate(int file, long index, long wanted, boolean readaOk, ReadDescriptor desc) {
        int mapping = inodes.i_mapping(reads.inode(file));
        while (true) {
            int page = cache.findGetPage(mapping, index);
            if (page == NULL && ahead.missing(file, index, wanted)) {
                page = cache.findGetPage(mapping, index);
            }
            if (page != NULL) {
                if (isUpToDate(file, page, wanted, readaOk)) {
                    return page;
                }
                if (pages.mapping(page) != NULL) {
                    return readpage(file, page, readaOk, desc);
                }
                voice.tell(ReadNote.UNHASHED, page);
                locks.unlockPage(page);
                cache.pageCacheRelease(page);
            } else {
                page = fresh(mapping, index, desc);
                if (page != NULL || desc.error != 0) {
                    return page == NULL ? NULL : readpage(file, page, readaOk, desc);
                }
            }
        }
    }

    /** Whether a cached page has what the file has; if not, it is locked afterwards. */
    private boolean isUpToDate(int file, int page, long wanted, boolean readaOk) {
        ahead.found(file, page, readaOk, wanted);
        if (pages.PageUptodate(page)) {
            return true;
        }
        voice.tell(ReadNote.NOT_UPTODATE, page);
        locks.lockPage(page, scheduler.current());
        boolean isFilled = pages.mapping(page) != NULL && pages.PageUptodate(page);
        if (isFilled) {
            locks.unlockPage(page);
        }
        return isFilled;
    }

    /** A new page, cached and locked; NULL when somebody else was quicker, or, as desc then says, without memory. */
    private int fresh(int mapping, long index, ReadDescriptor desc) {
        if (desc.cachedPage == NULL) {
            desc.cachedPage = cache.pageCacheAlloc(mapping);
            if (desc.cachedPage == NULL) {
                desc.error = -Errno.ENOMEM.number();
                return NULL;
            }
        }
        if (cache.addToPageCacheUnique(desc.cachedPage, mapping, index) != 0) {
            return NULL;
        }
        int page = desc.cachedPage;
        desc.cachedPage = NULL;
        return page;
    }

    private int readpage(int file, int page, boolean readaOk, ReadDescriptor desc) {
        desc.error = reads.transfers().readpage(file, page);
        if (desc.error == 0 && !pages.PageUptodate(page)) {
            ahead.reading(file, page, readaOk);
            locks.waitOnPage(page, scheduler.current());
            desc.error = pages.PageUptodate(page) ? 0 : -Errno.EIO.number();
        }
        if (desc.error == 0) {
            return page;
        }
        cache.pageCacheRelease(page);
        return NULL;
    }

    /** Copies bytes from a physical address to who reads; how many were not copied. */
    private int copy(ReadDescriptor desc, long from, int size) {
        switch (desc.reader) {
            case PROCESS -> {
                return (int) userAccess.__copyToUser(desc.buf, from, size);
            }
            case KERNEL -> memory.copy(desc.buf, from, size);
            case SCENARIO -> {
                for (int i = 0; i < size; i++) {
                    desc.bytes[(int) desc.buf + i] = (byte) memory.read(from + i, 1);
                }
            }
        }
        return 0;
    }

    /** Copies a part of a page to who reads; how many bytes that were. */
    @KernelFunction(value = "file_read_actor", source = "the kernel's filemap.c")
    private int fileReadActor(ReadDescriptor desc, int page, int offset, int most) {
        int size = (int) Math.min(most, desc.count);
        voice.tell(ReadNote.FILE_READ_ACTOR, page, size);
        long from = ((long) page << pageShift) + offset;
        int left = copy(desc, from, size);
        if (left > 0) {
            size -= left;
            desc.error = -Errno.EFAULT.number();
            voice.tell(ReadNote.SHORT_COPY, page, size);
        }
        desc.pos += size;
        desc.buf += size;
        desc.count -= size;
        desc.written += size;
        voice.leave(ReadNote.FILE_READ_ACTOR, size);
        return size;
    }
}
