/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.PageCacheSpec;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagecache.PageCache;
import org.pagewalk.model.tables.Tables;

/**
 * Starts to read pages of files without waiting for them: one, a cluster, or those of a range that a process says it will
 * need (the kernel's filemap.c). Who needs a page waits for it then.
 */
public final class PageReads {
    /** Machines with less memory, in MiB, read smaller clusters. */
    private static final int SMALL_MIB = 16;
    /** A megabyte has so many bits. */
    private static final int MIB_SHIFT = 20;

    private final Tables tables;
    private final int pageShift;
    private final boolean isReadingAhead;
    private final PageCache cache;
    private final PageTransfers transfers;
    private final Voice<FileNote> fileVoice;
    private final Voice<ReadNote> voice;

    PageReads(Tables tables, Architecture architecture, PageCacheSpec spec, PageCache cache, PageTransfers transfers, Narrator narrator) {
        this.tables = tables;
        this.cache = cache;
        this.transfers = transfers;
        pageShift = architecture.pageShift();
        isReadingAhead = !spec.isWithoutReadahead();
        fileVoice = narrator.voice(FileNote.values());
        voice = narrator.voice(ReadNote.values());
    }

    /** The devices below. */
    PageTransfers transfers() {
        return transfers;
    }

    /** The row of the inode of an open file. */
    int inode(int file) {
        return tables.dentry.d_inode(tables.file.f_dentry(file));
    }

    /** How many pages a file has, the last of which may be cut. */
    long pages(int file) {
        return tables.inode.i_size(inode(file)) + (1L << pageShift) - 1 >>> pageShift;
    }

    /** How many pages a cluster has, as a power of two: page_cluster, which swap_setup finds by the size of memory. */
    public int pageCluster() {
        return tables.machine.num_physpages(0) >> MIB_SHIFT - pageShift < SMALL_MIB ? 2 : 3;
    }

    /** How many pages a cluster has: CLUSTER_PAGES. */
    public int clusterPages() {
        return 1 << pageCluster();
    }

    /** The first page of the cluster that has a page: CLUSTER_OFFSET. */
    public long clusterOffset(long index) {
        return index >>> pageCluster() << pageCluster();
    }

    /** Whether more is read than what is asked for. */
    boolean isReadingAhead() {
        return isReadingAhead;
    }

    /**
     * Starts to read a page of a file, if it is not cached.
     *
     * @return 0, -ENOMEM, or what readpage says
     */
    @KernelFunction(value = "page_cache_read", source = "the kernel's filemap.c")
    public int pageCacheRead(int file, long index) {
        fileVoice.tell(FileNote.PAGE_CACHE_READ, file, index);
        int mapping = tables.inode.i_mapping(inode(file));
        int result = cache.findPage(mapping, index) != NULL ? 0 : read(file, mapping, index);
        fileVoice.leave(FileNote.PAGE_CACHE_READ, result);
        return result;
    }

    private int read(int file, int mapping, long index) {
        int page = cache.pageCacheAlloc(mapping);
        if (page == NULL) {
            return -Errno.ENOMEM.number();
        }
        int result = cache.addToPageCacheUnique(page, mapping, index) == 0 ? transfers.readpage(file, page) : 0;
        cache.pageCacheRelease(page);
        return result;
    }

    /**
     * Starts to read the cluster of pages of which one is wanted, as far as the file reaches.
     *
     * @param filesize how many pages are to be thought of as the file's
     * @return 0, or what the first page gave that could not be read
     */
    @KernelFunction(value = "read_cluster_nonblocking", source = "the kernel's filemap.c")
    public int readClusterNonblocking(int file, long index, long filesize) {
        voice.tell(ReadNote.READ_CLUSTER_NONBLOCKING, file, index);
        long first = clusterOffset(index);
        long end = Math.min(first + clusterPages(), filesize);
        voice.tell(ReadNote.CLUSTER, clusterPages(), (int) first, (int) end - 1);
        int result = 0;
        for (long at = first; at < end && result >= 0; at++) {
            result = pageCacheRead(file, at);
        }
        voice.leave(ReadNote.READ_CLUSTER_NONBLOCKING, result);
        return result;
    }

    /**
     * Starts to read the pages of an area that a process will need.
     *
     * @param start the first page of the file
     * @param end the page behind the last
     * @param isRandom whether the area is read here and there, so that clusters are of no use
     * @return 0, or what the first page gave that could not be read; -EIO when the file has no such page
     */
    int willneed(int file, long start, long end, boolean isRandom) {
        long size = pages(file);
        int step = isRandom ? 1 : clusterPages();
        long first = isRandom ? start : clusterOffset(start);
        long last = isRandom || end == start ? end : clusterOffset(end + step - 1);
        int result = -Errno.EIO.number();
        for (long at = first; at < last && at < size; at += step) {
            result = isRandom ? pageCacheRead(file, at) : readClusterNonblocking(file, at, size);
            if (result < 0) {
                break;
            }
        }
        transfers.runTaskQueue();
        return result;
    }
}
