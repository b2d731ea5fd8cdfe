/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.sched.Rlimits;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TaskTable;

/** The process that calls: its address space, and what it may have. */
final class Caller {
    private final TaskTable tasks;
    private final MmStructTable mms;
    private final Scheduler scheduler;
    private final Rlimits rlimits;
    private final UserSpace space;
    private final Voice<MmNote> voice;

    Caller(Tables tables, Scheduler scheduler, UserSpace space, Voice<MmNote> voice) {
        tasks = tables.task;
        mms = tables.mmStruct;
        this.scheduler = scheduler;
        rlimits = scheduler.rlimits();
        this.space = space;
        this.voice = voice;
    }

    /**
     * current->mm.
     *
     * @throws KernelBug for a kernel thread, which has none
     */
    int mm() {
        int mm = tasks.mm(scheduler.current());
        if (mm == NULL) {
            throw new KernelBug(tasks.comm(scheduler.current()) + " has no address space of its own, as no kernel thread has; do this in a"
                    + " process: task bash { }");
        }
        return mm;
    }

    /** Whether a number of bytes is more than the process may have of something. */
    boolean exceeds(int resource, long bytes) {
        boolean isMore = UserSpace.above(space.wrap(bytes), space.wrap(rlimits.current(scheduler.current(), resource)));
        if (isMore) {
            voice.tell(note(resource), (int) (space.pageAlign(bytes) >>> space.pageShift()));
        }
        return isMore;
    }

    private static MmNote note(int resource) {
        return switch (resource) {
            case Rlimits.RLIMIT_DATA -> MmNote.OVER_DATA;
            case Rlimits.RLIMIT_STACK -> MmNote.OVER_STACK;
            case Rlimits.RLIMIT_MEMLOCK -> MmNote.OVER_MEMLOCK;
            default -> MmNote.OVER_AS;
        };
    }

    /** Whether all areas would be more than RLIMIT_AS allows if they grew by so many bytes. */
    boolean exceedsSpace(int mm, long more) {
        return exceeds(Rlimits.RLIMIT_AS, (mms.total_vm(mm) << space.pageShift()) + more);
    }

    /** Whether locked pages would be more than RLIMIT_MEMLOCK allows if they grew by so many bytes. */
    boolean exceedsLocked(int mm, long more) {
        return exceeds(Rlimits.RLIMIT_MEMLOCK, (mms.locked_vm(mm) << space.pageShift()) + more);
    }

    /** Whether so many bytes are more than RLIMIT_DATA allows from the data's begin to the heap's end. */
    boolean exceedsData(long bytes) {
        return exceeds(Rlimits.RLIMIT_DATA, bytes);
    }

    /** Whether so many pages are more than RLIMIT_MEMLOCK allows to lock. */
    boolean exceedsLockedPages(long pages) {
        long limit = space.wrap(rlimits.current(scheduler.current(), Rlimits.RLIMIT_MEMLOCK)) >>> space.pageShift();
        if (pages > limit) {
            voice.tell(MmNote.OVER_MEMLOCK, (int) pages);
        }
        return pages > limit;
    }

    /** capable(CAP_IPC_LOCK): whether the process may lock pages, as root may. */
    boolean mayLock() {
        boolean isRoot = tasks.uid(scheduler.current()) == 0;
        if (!isRoot) {
            voice.tell(MmNote.NOT_ROOT, scheduler.current());
        }
        return isRoot;
    }
}
