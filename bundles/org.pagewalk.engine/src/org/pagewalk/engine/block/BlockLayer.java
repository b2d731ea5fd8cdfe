/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.block;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.pagecache.PageCache;
import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.Tables;

/** Disks and buffers of a machine, put together. */
public final class BlockLayer {
    private final Tables tables;
    private final Disks disks;
    private final DiskQueue queue;
    private final Buffers buffers;
    private final PageBuffers pageBuffers;
    private final BufferRelease release;
    private final DirectTransfers direct;

    /** The block layer of a machine; no disk is there at first. */
    public BlockLayer(Tables tables, Architecture architecture, PhysicalMemory memory, PageCache cache, Scheduler scheduler, Narrator narrator) {
        this.tables = tables;
        Voice<BlockNote> voice = narrator.voice(BlockNote.values());
        disks = new Disks(tables, memory);
        queue = new DiskQueue(tables, disks, scheduler, architecture.pageShift(), voice);
        buffers = new Buffers(tables, cache, scheduler, queue, voice);
        pageBuffers = new PageBuffers(tables, buffers, cache, memory, architecture.pageShift(), voice);
        release = new BufferRelease(tables, buffers, cache, voice);
        direct = new DirectTransfers(tables, buffers, pageBuffers, memory, architecture.pageShift());
    }

    public Disks disks() {
        return disks;
    }

    /** Single buffers. */
    public Buffers buffers() {
        return buffers;
    }

    /** Pages by their buffers. */
    public PageBuffers pageBuffers() {
        return pageBuffers;
    }

    /** How pages lose their buffers. */
    public BufferRelease release() {
        return release;
    }

    /** Transfers past the page cache. */
    public DirectTransfers direct() {
        return direct;
    }

    /** Lets disks begin with what has gathered: {@code run_task_queue(&tq_disk)}, what sync_page does for files on disks. */
    @KernelFunction(value = "block_sync_page", source = "Gorman 9.3.1, the kernel's buffer.c")
    public void blockSyncPage() {
        queue.runTaskQueue();
    }

    /** The power fails: all transfers are cut off, and all buffers are gone. */
    public void crash() {
        queue.cancel();
        for (int bh = 0; bh < tables.bufferHead.limit(); bh++) {
            if (tables.bufferHead.exists(bh)) {
                release.dropBuffers(tables.bufferHead.b_page(bh));
            }
        }
    }
}
