/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagewait;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.BootOptions;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Livelock;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.pagealloc.PageAllocator;
import org.pagewalk.engine.pagealloc.Reclaim;
import org.pagewalk.engine.sched.KernelThread;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.TaskTable;
import org.pagewalk.model.tables.WaitQueueHeadTable;
import org.pagewalk.store.Table;

/** Locked pages: who gets one, who sleeps, who is woken, and who is woken in vain. */
class PageLocksTest {
    private static final int PAGE = 2000;

    private final Machine machine = Machine.ofZones(new int[] {1024, 8192, 0}, new BitSet(), Reclaim.NONE);
    private final PageLocks locks = machine.pageLocks();
    private final Scheduler scheduler = machine.scheduler();
    private final TaskTable tasks = machine.tables().task;
    private final PageTable pages = machine.tables().page;
    private final WaitQueueHeadTable queues = machine.tables().waitQueueHead;
    private final int init = scheduler.current();

    private int task(String comm) {
        return scheduler.createProcess(comm);
    }

    /** Another page whose waiters share the queue of a page, or stand in another one. */
    private int pageInQueueOf(int page, boolean same) {
        return IntStream.range(page + 1, 9000).filter(other -> locks.pageWaitqueue(other) == locks.pageWaitqueue(page) == same)
                .findFirst().orElseThrow();
    }

    private List<Integer> waiters(int page) {
        int queue = locks.pageWaitqueue(page);
        return IntStream.iterate(queues.task_list.first(queue), task -> task != Table.NULL, tasks.wait::next).boxed().toList();
    }

    @Test
    void theHashIsTheKernelsAndSpreadsPagesOverTheTableOfTheirZone() {
        // Normal has 8192 pages, so 32 queues: 32 - 5 bits are shifted away; zone DMA has 4 queues.
        int normal = machine.tables().zone.wait_table(1, 0);
        assertEquals(32, machine.tables().zone.wait_table_size(1));
        long address = machine.tables().node.lmem_map(0) + PAGE * 44L;
        assertEquals(normal + (int) ((address * 2654404609L & 0xFFFF_FFFFL) >>> 27), locks.pageWaitqueue(PAGE));
        long used = IntStream.range(1024, 1024 + 320).map(locks::pageWaitqueue).distinct().count();
        assertEquals(32, used, "pages next to each other use all queues");
        assertTrue(IntStream.range(0, 1024).map(locks::pageWaitqueue).allMatch(queue -> queues.zone(queue) == 0));
    }

    @Test
    void on64BitsThePrimeIsThatOf64Bits() throws ConfigurationException {
        Machine wide = Machine.boot(MachineSpec.defaults().withArch("x86-64"));
        int dma = wide.tables().zone.wait_table(0, 0);
        long address = wide.tables().node.lmem_map(0) + PAGE * 88L;
        assertEquals(dma + (int) (address * 0x9e37fffffffc0001L >>> 60), wide.pageLocks().pageWaitqueue(PAGE));
    }

    @Test
    void aMachineCanBeToldToHaveOneQueueForEachZone() throws ConfigurationException {
        Machine one = Machine.boot(MachineSpec.defaults().withBoot(BootOptions.REAL.withWaitQueues(1)));
        assertEquals(2, IntStream.range(0, 16384).map(one.pageLocks()::pageWaitqueue).distinct().count());
    }

    @Test
    void aTableOfOneQueueServesAllPages() {
        Machine small = Machine.ofZones(new int[] {0, 300, 0}, new BitSet(), Reclaim.NONE);
        assertEquals(1, IntStream.range(0, 300).map(small.pageLocks()::pageWaitqueue).distinct().count());
    }

    @Test
    void tryLockPageTellsWhetherThePageWasLockedAndNeverSleeps() {
        assertFalse(locks.tryLockPage(PAGE));
        assertTrue(pages.PageLocked(PAGE));
        assertTrue(locks.tryLockPage(PAGE));
        locks.unlockPage(PAGE);
        assertFalse(pages.PageLocked(PAGE));
    }

    @Test
    void unlockingClearsLaunderAndAPageThatIsNotLockedIsABug() {
        locks.lockPage(PAGE, init);
        pages.SetPageLaunder(PAGE);
        locks.unlockPage(PAGE);
        assertFalse(pages.PageLaunder(PAGE));
        KernelBug bug = assertThrows(KernelBug.class, () -> locks.unlockPage(PAGE));
        assertTrue(bug.getMessage().contains("page frame 2000 is not locked"), bug.getMessage());
        assertEquals(List.of("unlock_page"), bug.callChain());
    }

    @Test
    void anotherTaskSleepsInTheQueueUntilSomebodyUnlocksAndTheCurrentOneWaits() {
        int bash = task("bash");
        locks.lockPage(PAGE, init);
        locks.waitOnPage(PAGE, bash);
        assertEquals(Scheduler.TASK_UNINTERRUPTIBLE, tasks.state(bash));
        assertEquals(List.of(bash), waiters(PAGE));
        assertEquals(PAGE, tasks.wait_page(bash));
        locks.unlockPage(PAGE);
        assertEquals(Scheduler.TASK_RUNNING, tasks.state(bash));
        assertEquals(List.of(bash), waiters(PAGE), "it has not run yet");
        scheduler.pass(1);
        assertEquals(List.of(), waiters(PAGE));
        assertEquals(Table.NULL, tasks.wait_page(bash));
        assertEquals(init, scheduler.current());
    }

    @Test
    void whoWaitsForAPageThatIsNotLockedGoesOnAtOnce() {
        locks.waitOnPage(PAGE, init);
        locks.waitOnPage(PAGE, task("bash"));
        assertEquals(List.of(), waiters(PAGE));
    }

    @Test
    void whoSharesTheQueueIsWokenInVainAndOthersAreNot() {
        int near = pageInQueueOf(PAGE, true);
        int far = pageInQueueOf(PAGE, false);
        for (int page : new int[] {PAGE, near, far}) {
            locks.lockPage(page, init);
        }
        int forNear = task("near");
        int forFar = task("far");
        locks.waitOnPage(near, forNear);
        locks.waitOnPage(far, forFar);
        locks.unlockPage(PAGE);
        assertEquals(1, tasks.wakes(forNear));
        assertEquals(0, tasks.wakes(forFar));
        scheduler.pass(1);
        assertEquals(Scheduler.TASK_UNINTERRUPTIBLE, tasks.state(forNear), "its own page is locked still");
        assertEquals(List.of(forNear), waiters(near));
    }

    @Test
    void whoOnlyWaitsStandsAtTheHeadAndWhoWantsTheLockAtTheEndAndOneGetsIt() {
        locks.lockPage(PAGE, init);
        int first = task("first");
        int second = task("second");
        int reader = task("reader");
        locks.lockPage(PAGE, second);
        locks.lockPage(PAGE, first);
        locks.waitOnPage(PAGE, reader);
        assertEquals(List.of(reader, second, first), waiters(PAGE));
        locks.unlockPage(PAGE);
        scheduler.pass(1);
        assertEquals(List.of(first), waiters(PAGE), "reader went on, second has the lock");
        assertTrue(pages.PageLocked(PAGE));
        assertEquals(1, tasks.wakes(first));
        locks.unlockPage(PAGE);
        scheduler.pass(1);
        assertEquals(List.of(), waiters(PAGE));
        assertTrue(pages.PageLocked(PAGE), "first has the lock");
    }

    @Test
    void theCurrentTaskWaitsUntilAThreadUnlocks() {
        scheduler.has(new KernelThread("kswapd", PageAllocator.KSWAPD, () -> locks.unlockPage(PAGE)));
        locks.lockPage(PAGE, init);
        scheduler.wakeThread(PageAllocator.KSWAPD);
        locks.lockPage(PAGE, init);
        assertTrue(pages.PageLocked(PAGE));
        assertEquals(init, scheduler.current());
        assertEquals(List.of(), waiters(PAGE));
    }

    @Test
    void whereNobodyIsLeftToUnlockALivelockSaysWhoWaitsForWhat() {
        int bash = task("bash");
        locks.lockPage(PAGE, init);
        locks.lockPage(3000, init);
        locks.waitOnPage(3000, bash);
        Livelock livelock = assertThrows(Livelock.class, () -> locks.waitOnPage(PAGE, init));
        assertEquals("init (pid 1) waits for page frame 2000 to be unlocked, bash (pid 300) waits for page frame 3000 to be unlocked."
                + " No timer is set and no kernel thread has anything to do, so nobody will wake init: unlock the page"
                + " first, or let another task wait, as in wait_on_page(page, bash)", livelock.getMessage());
        assertEquals(List.of("wait_on_page", "___wait_on_page", "schedule"), livelock.callChain());
    }

    @Test
    void whoGoesOnWithASleepingTaskWaitsForIt() {
        int bash = task("bash");
        locks.lockPage(PAGE, init);
        locks.waitOnPage(PAGE, bash);
        assertThrows(Livelock.class, () -> scheduler.goOnWith(bash));
        locks.unlockPage(PAGE);
        assertEquals(init, scheduler.goOnWith(bash));
        assertEquals(bash, scheduler.current());
        assertEquals(List.of(), waiters(PAGE));
    }

    @Test
    void whoIsWokenBeforeItsTimeSleepsAgain() {
        int bash = task("bash");
        locks.lockPage(PAGE, init);
        locks.waitOnPage(PAGE, bash);
        scheduler.wakeUpProcess(bash);
        scheduler.pass(1);
        assertEquals(Scheduler.TASK_UNINTERRUPTIBLE, tasks.state(bash));
    }

    @Test
    void aTaskInAWrongQueueIsFound() {
        int bash = task("bash");
        locks.lockPage(PAGE, init);
        locks.waitOnPage(PAGE, bash);
        assertEquals(List.of(), machine.checkInvariants());
        tasks.wait_page(bash, pageInQueueOf(PAGE, false));
        assertEquals(1, machine.checkInvariants().size());
    }

    @Test
    void nothingMayWaitInAnInterrupt() {
        locks.lockPage(PAGE, init);
        scheduler.beginInterrupt();
        KernelBug bug = assertThrows(KernelBug.class, () -> locks.waitOnPage(PAGE, init));
        assertTrue(bug.getMessage().contains("interrupt"), bug.getMessage());
    }
}
