/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.block;

import static org.pagewalk.store.Table.NULL;

import java.util.function.IntConsumer;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.BufferHeadTable;
import org.pagewalk.model.tables.DiskTable;
import org.pagewalk.model.tables.Tables;

/**
 * What is to be transferred from and to disks. An idle disk is plugged: requests gather, in the order of their blocks, until
 * somebody who waits runs {@code tq_disk}. Blocks that follow each other are one transfer, which takes the disk's latency
 * and ends in an interrupt; the disk goes on by itself while there are more.
 */
final class DiskQueue {
    static final int READ = 0;
    static final int WRITE = 1;
    /** MAX_SECTORS: so many sectors one transfer has at most. */
    private static final int MAX_SECTORS = 255;
    private static final int SECTOR_SHIFT = 9;

    private final Tables tables;
    private final DiskTable disks;
    private final BufferHeadTable buffers;
    private final Disks contents;
    private final Scheduler scheduler;
    private final int pageShift;
    private final Voice<BlockNote> voice;
    private IntConsumer endIo = bh -> { };

    DiskQueue(Tables tables, Disks contents, Scheduler scheduler, int pageShift, Voice<BlockNote> voice) {
        this.tables = tables;
        this.contents = contents;
        this.scheduler = scheduler;
        this.pageShift = pageShift;
        this.voice = voice;
        disks = tables.disk;
        buffers = tables.bufferHead;
        scheduler.has(this::interrupt);
    }

    /** Has somebody who is told of each buffer whose transfer is over: {@code b_end_io}. */
    void has(IntConsumer newEndIo) {
        endIo = newEndIo;
    }

    /** Puts a locked buffer where the elevator wants it. */
    void add(int bh, int rw) {
        buffers.b_rw(bh, rw);
        int disk = buffers.b_dev(bh);
        int sectors = buffers.b_size(bh) >> SECTOR_SHIFT;
        (rw == READ ? tables.machine.pgpgin : tables.machine.pgpgout).add(0, sectors);
        int block = buffers.b_blocknr(bh);
        int before = disks.queue_head.last(disk);
        while (before != NULL && buffers.b_blocknr(before) > block) {
            before = buffers.b_reqnext.prev(before);
        }
        if (before == NULL) {
            disks.queue_head.add(disk, bh);
        } else {
            disks.queue_head.addBehind(before, bh);
        }
    }

    /** Lets all disks begin that have something to do. */
    @KernelFunction(value = "run_task_queue", source = "the kernel's tqueue.h")
    void runTaskQueue() {
        for (int disk = 0; disk < disks.limit(); disk++) {
            if (disks.in_service.isEmpty(disk) && !disks.queue_head.isEmpty(disk)) {
                voice.tell(BlockNote.UNPLUGGED, disk);
                start(disk);
            }
        }
    }

    /** Starts the first transfer of the queue: a run of blocks that follow each other. */
    private void start(int disk) {
        int first = disks.queue_head.first(disk);
        int block = buffers.b_blocknr(first);
        int most = (MAX_SECTORS << SECTOR_SHIFT) / disks.block_size(disk);
        int count = 0;
        for (int bh = first; bh != NULL && count < most && buffers.b_blocknr(bh) == block + count && buffers.b_rw(bh) == buffers.b_rw(first);
                bh = disks.queue_head.first(disk)) {
            buffers.b_reqnext.del(bh);
            disks.in_service.addTail(disk, bh);
            count++;
        }
        disks.requests.add(disk, 1);
        if (disks.head(disk) != block) {
            disks.seeks.add(disk, 1);
        }
        disks.head(disk, block + count);
        voice.tell(buffers.b_rw(first) == READ ? BlockNote.READ_STARTED : BlockNote.WRITE_STARTED, disk, block, count);
        scheduler.interruptAfter(disks.latency(disk), disk);
    }

    /** The transfer in service is over. */
    private void interrupt(int disk) {
        int first = disks.in_service.first(disk);
        boolean isRead = buffers.b_rw(first) == READ;
        voice.tell(BlockNote.TRANSFER_OVER, disk, buffers.b_blocknr(first), disks.in_service.size(disk));
        while (!disks.in_service.isEmpty(disk)) {
            int bh = disks.in_service.first(disk);
            buffers.b_reqnext.del(bh);
            long physical = ((long) buffers.b_page(bh) << pageShift) + buffers.b_data(bh);
            if (isRead) {
                contents.read(disk, buffers.b_blocknr(bh), physical);
                disks.reads.add(disk, 1);
            } else {
                contents.write(disk, buffers.b_blocknr(bh), physical);
                disks.writes.add(disk, 1);
            }
            endIo.accept(bh);
        }
        if (!disks.queue_head.isEmpty(disk)) {
            start(disk);
        }
    }

    /** The power fails: nothing that waits or is under way reaches the disk. */
    void cancel() {
        for (int disk = 0; disk < disks.limit(); disk++) {
            while (!disks.queue_head.isEmpty(disk)) {
                buffers.b_reqnext.del(disks.queue_head.first(disk));
            }
            if (!disks.in_service.isEmpty(disk)) {
                scheduler.cancelInterrupt(disk);
            }
            while (!disks.in_service.isEmpty(disk)) {
                buffers.b_reqnext.del(disks.in_service.first(disk));
            }
            disks.head(disk, 0);
        }
    }
}
