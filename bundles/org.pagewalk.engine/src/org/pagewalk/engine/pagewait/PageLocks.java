/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagewait;

import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.engine.sched.Sleepers;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TaskTable;
import org.pagewalk.store.HeadColumn;

/**
 * Locks pages, and lets tasks sleep until a page is unlocked. Who only waits stands at the head of the queue, who wants the
 * lock at its end, and unlocking wakes all of the queue, whatever page each waits for; a woken task looks at its own page
 * when it runs, and sleeps again if that is locked.
 */
public final class PageLocks implements Sleepers {
    /** In wait_flags: the task wants the lock itself. */
    public static final int WQ_FLAG_EXCLUSIVE = 1;

    private final PageTable pages;
    private final TaskTable tasks;
    private final HeadColumn queues;
    private final Scheduler scheduler;
    private final WaitTables tables;
    private final Voice<WaitNote> voice;
    private Runnable syncPage = () -> { };

    /** The locks of a machine's pages, for tasks that the scheduler runs. */
    public PageLocks(Tables tables, Architecture architecture, Scheduler scheduler, Narrator narrator) {
        pages = tables.page;
        tasks = tables.task;
        queues = tables.waitQueueHead.task_list;
        this.scheduler = scheduler;
        voice = narrator.voice(WaitNote.values());
        this.tables = new WaitTables(tables, architecture, voice);
        scheduler.has(this);
    }

    /** Has somebody who lets devices begin before anybody waits for a page: {@code a_ops->sync_page}. */
    public void has(Runnable newSyncPage) {
        syncPage = newSyncPage;
    }

    /** The row of the queue in which those wait who wait for a page. */
    public int pageWaitqueue(int page) {
        return tables.find(page);
    }

    /**
     * Locks a page for a task, which sleeps until it can. The current task waits for that; any other is left in the queue.
     *
     * @throws org.pagewalk.engine.Livelock when the current task would wait for ever
     */
    @KernelFunction(value = "lock_page", source = "the kernel's filemap.c")
    public void lockPage(int page, int task) {
        voice.tell(WaitNote.LOCK_PAGE, page);
        if (tryLock(page, task)) {
            __lockPage(page, task);
        }
        voice.leave(WaitNote.LOCK_PAGE);
    }

    @KernelFunction(value = "__lock_page", source = "the kernel's filemap.c")
    private void __lockPage(int page, int task) {
        voice.tell(WaitNote.__LOCK_PAGE, page);
        mayWait(page, task);
        queues.addTail(tables.pageWaitqueue(page), task);
        sleep(page, task, WQ_FLAG_EXCLUSIVE);
        voice.leave(WaitNote.__LOCK_PAGE);
    }

    /** Locks a page for the current task, if it is not locked; gives whether it was. */
    @KernelFunction(value = "TryLockPage", source = "Gorman 3.3, table 3.2")
    public boolean tryLockPage(int page) {
        return tryLock(page, scheduler.current());
    }

    private boolean tryLock(int page, int task) {
        voice.tell(WaitNote.TRY_LOCK_PAGE, page);
        boolean was = pages.PageLocked(page);
        if (!was) {
            pages.LockPage(page);
            voice.tell(WaitNote.PAGE_LOCKED, task, page);
        }
        voice.leave(WaitNote.TRY_LOCK_PAGE, was ? 1 : 0);
        return was;
    }

    /**
     * Unlocks a page and wakes all who wait in its queue.
     *
     * @throws KernelBug when it is not locked
     */
    @KernelFunction(value = "unlock_page", source = "the kernel's filemap.c")
    public void unlockPage(int page) {
        voice.tell(WaitNote.UNLOCK_PAGE, page);
        int queue = tables.pageWaitqueue(page);
        pages.ClearPageLaunder(page);
        if (!pages.PageLocked(page)) {
            throw new KernelBug("page frame " + page + " is not locked (PG_locked), so it cannot be unlocked; lock it first with"
                    + " lock_page or TryLockPage, and unlock it once");
        }
        pages.UnlockPage(page);
        voice.tell(WaitNote.PAGE_UNLOCKED, page);
        if (!queues.isEmpty(queue)) {
            wakeUpAll(queue);
        }
        voice.leave(WaitNote.UNLOCK_PAGE);
    }

    @KernelFunction(value = "wake_up_all", source = "the kernel's sched.h")
    private void wakeUpAll(int queue) {
        voice.tell(WaitNote.WAKE_UP_ALL, queue);
        for (int task = queues.first(queue); task != NULL; task = tasks.wait.next(task)) {
            scheduler.wake(task);
        }
        voice.leave(WaitNote.WAKE_UP_ALL);
    }

    /**
     * Lets a task sleep until a page is not locked. The current task waits for that; any other is left in the queue.
     *
     * @throws org.pagewalk.engine.Livelock when the current task would wait for ever
     */
    @KernelFunction(value = "wait_on_page", source = "Gorman 3.2, the kernel's filemap.c")
    public void waitOnPage(int page, int task) {
        voice.tell(WaitNote.WAIT_ON_PAGE, page);
        if (pages.PageLocked(page)) {
            ___waitOnPage(page, task);
        } else {
            voice.tell(WaitNote.NOT_LOCKED, page);
        }
        voice.leave(WaitNote.WAIT_ON_PAGE);
    }

    @KernelFunction(value = "___wait_on_page", source = "the kernel's filemap.c")
    private void ___waitOnPage(int page, int task) {
        voice.tell(WaitNote.___WAIT_ON_PAGE, page);
        mayWait(page, task);
        queues.add(tables.pageWaitqueue(page), task);
        sleep(page, task, 0);
        voice.leave(WaitNote.___WAIT_ON_PAGE);
    }

    private void mayWait(int page, int task) {
        if (task == scheduler.current()) {
            scheduler.mightSleep("waiting for page frame " + page);
        }
    }

    private void sleep(int page, int task, int flags) {
        tasks.wait_page(task, page);
        tasks.wait_flags(task, flags);
        voice.tell(WaitNote.PAGE_WAIT, task, page);
        scheduler.sleep(task);
        if (task == scheduler.current()) {
            syncPage.run();
            scheduler.schedule();
        }
    }

    @Override
    public boolean has(int task) {
        return tasks.wait.isOn(task);
    }

    @Override
    public int firstWoken(int task) {
        int first = task;
        while (tasks.wait.prev(first) != NULL) {
            first = tasks.wait.prev(first);
        }
        while (first != task && tasks.state(first) != Scheduler.TASK_RUNNING) {
            first = tasks.wait.next(first);
        }
        return first;
    }

    @Override
    public boolean isDone(int task) {
        int page = tasks.wait_page(task);
        boolean isExclusive = (tasks.wait_flags(task) & WQ_FLAG_EXCLUSIVE) != 0;
        if (page != NULL && (isExclusive ? tryLock(page, task) : pages.PageLocked(page))) {
            voice.tell(WaitNote.WOKEN_IN_VAIN, task, page);
            return false;
        }
        tasks.wait.del(task);
        tasks.wait_page(task, NULL);
        tasks.wait_flags(task, 0);
        voice.tell(WaitNote.PAGE_WAIT_OVER, task, page);
        return true;
    }

    @Override
    public String reason(int task) {
        return "page frame " + tasks.wait_page(task) + " to be unlocked";
    }

    @Override
    public String remedy() {
        return "unlock the page first, or let another task wait, as in wait_on_page(page, bash)";
    }

    /** What is broken in the queues, in words; empty when all is well. */
    public List<String> checkInvariants() {
        List<String> findings = new ArrayList<>();
        for (int queue = 0; queue < queues.table().limit(); queue++) {
            for (int task = queues.first(queue); task != NULL; task = tasks.wait.next(task)) {
                int page = tasks.wait_page(task);
                if (page == NULL || tables.find(page) != queue) {
                    findings.add(tasks.comm(task) + " waits for page " + page + " in wait queue " + queue);
                }
                if (tasks.state(task) != Scheduler.TASK_UNINTERRUPTIBLE && tasks.state(task) != Scheduler.TASK_RUNNING) {
                    findings.add(tasks.comm(task) + " is in wait queue " + queue + " in state " + tasks.state(task));
                }
            }
        }
        return findings;
    }
}
