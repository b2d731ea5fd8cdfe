/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.block.BlockLayer;
import org.pagewalk.engine.ext2.Ext2;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagecache.PageCache;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.engine.sched.Signal;
import org.pagewalk.engine.sched.Signals;
import org.pagewalk.model.tables.DiskTable;
import org.pagewalk.model.tables.FileTable;
import org.pagewalk.model.tables.InodeTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TaskTable;

/**
 * The power fails and comes back. All processes end, and of files there is what disks hold: transfers are cut off, the page
 * cache and all buffers are lost, inodes are read again. What the kernel itself has of memory goes on as it was, so that a
 * scenario can go on too.
 */
public final class Crash {
    private final Tables tables;
    private final DiskTable disks;
    private final InodeTable inodes;
    private final PageTable pages;
    private final TaskTable tasks;
    private final FileTable files;
    private final PageCache cache;
    private final Truncate truncate;
    private final BlockLayer block;
    private final Ext2 ext2;
    private final Scheduler scheduler;
    private final Signals signals;
    private final Voice<WriteNote> voice;
    private Runnable shared = () -> { };

    Crash(Tables tables, PageCache cache, Truncate truncate, BlockLayer block, Ext2 ext2, Scheduler scheduler, Signals signals,
            Voice<WriteNote> voice) {
        this.tables = tables;
        this.cache = cache;
        this.truncate = truncate;
        this.block = block;
        this.ext2 = ext2;
        this.scheduler = scheduler;
        this.signals = signals;
        this.voice = voice;
        disks = tables.disk;
        inodes = tables.inode;
        pages = tables.page;
        tasks = tables.task;
        files = tables.file;
    }

    /** Has shared memory, which goes with the processes. */
    public void has(Runnable newShared) {
        shared = newShared;
    }

    /** Lets the power fail; the current task is one of the kernel's own. */
    public void crash() {
        voice.tell(WriteNote.CRASHED, tables.machine.buf_dirty.size(0));
        endProcesses();
        rewindFiles();
        shared.run();
        block.crash();
        for (int mapping = 0; mapping < tables.addressSpace.limit(); mapping++) {
            if (tables.addressSpace.exists(mapping)) {
                forgetPages(mapping);
            }
        }
        for (int inode = 0; inode < inodes.limit(); inode++) {
            if (inodes.exists(inode) && inodes.i_dev(inode) != NULL && !ext2.isDisk(inode)) {
                ext2.diskInodes().readAgain(inode);
            }
        }
        for (int disk = 0; disk < disks.limit(); disk++) {
            ext2.diskInodes().findUsedBlocks(disk);
        }
    }

    /** Open files of the scenario are as if they had just been opened. */
    private void rewindFiles() {
        for (int file = 0; file < files.limit(); file++) {
            if (files.exists(file)) {
                files.f_pos(file, 0);
                files.f_reada(file, 0);
                files.f_ramax(file, 0);
                files.f_raend(file, 0);
                files.f_ralen(file, 0);
                files.f_rawin(file, 0);
                files.ra_start(file, 0);
                files.ra_size(file, 0);
                files.ra_async_size(file, 0);
                files.ra_prev_index(file, -1);
            }
        }
    }

    private void endProcesses() {
        int here = scheduler.current();
        for (int task = 0; task < tasks.limit(); task++) {
            if (tasks.exists(task) && tasks.mm(task) != NULL && task != here && signals.isAlive(task)) {
                scheduler.switchTo(task);
                signals.doExit(Signal.SIGKILL.number());
            }
        }
        scheduler.switchTo(here);
    }

    /** Nothing is under way to any page any more, and nothing of it is written. */
    private void forgetPages(int mapping) {
        for (int page = 0; page < pages.limit() && tables.addressSpace.nrpages(mapping) > 0; page++) {
            if (pages.mapping(page) == mapping && pages.PageLocked(page)) {
                cache.unlockPage(page);
            }
        }
        truncate.truncateInodePages(mapping, 0);
    }
}
