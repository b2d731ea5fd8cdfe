/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.sched;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Livelock;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.pagealloc.PageAllocator;
import org.pagewalk.engine.pagealloc.ProcessFlags;
import org.pagewalk.model.tables.TaskTable;
import org.pagewalk.store.Table;

/** Who runs where, what may sleep, and how time passes. */
class SchedulerTest {
    private static final int NORMAL = 1;

    private final Machine machine;
    private final Scheduler scheduler;
    private final TaskTable tasks;

    SchedulerTest() throws ConfigurationException {
        machine = Machine.boot(MachineSpec.defaults().withCpus(2).withMemory(20 << 20));
        scheduler = machine.scheduler();
        tasks = machine.tables().task;
    }

    private long now() {
        return machine.tables().machine.jiffies(0);
    }

    private int named(String comm) {
        return IntStream.range(0, tasks.limit()).filter(task -> tasks.comm(task).equals(comm)).findFirst().orElseThrow();
    }

    @Test
    void afterBootInitRunsOnTheFirstProcessorTheOthersIdleAndKswapdSleeps() {
        assertEquals("init", tasks.comm(scheduler.current()));
        assertEquals(1, tasks.pid(scheduler.current()));
        assertEquals(0, scheduler.enterCpu(1));
        assertEquals("swapper", tasks.comm(scheduler.current()));
        assertEquals(1, scheduler.enterCpu(0));
        int kswapd = named("kswapd");
        assertEquals(PageAllocator.KSWAPD, tasks.pid(kswapd));
        assertEquals(Scheduler.TASK_INTERRUPTIBLE, tasks.state(kswapd));
    }

    @Test
    void anAllocationThatFindsLittleWakesKswapdWhichRunsWhenSomebodyWaits() {
        int kswapd = named("kswapd");
        while (machine.pageAllocator().allocPages(Gfp.GFP_ATOMIC | Gfp.__GFP_DMA, 0) != Table.NULL) {
            // until there is none
        }
        assertEquals(Scheduler.TASK_RUNNING, tasks.state(kswapd));
        assertEquals(1, tasks.wakes(kswapd), "woken once, it has not run since");
        assertEquals("init", tasks.comm(scheduler.current()));
        scheduler.pass(1);
        assertEquals(Scheduler.TASK_INTERRUPTIBLE, tasks.state(kswapd));
        assertEquals("init", tasks.comm(scheduler.current()));
    }

    @Test
    void nothingMaySleepInAnInterruptAndEachProcessorHasItsOwn() {
        scheduler.beginInterrupt();
        assertTrue(scheduler.inInterrupt());
        KernelBug bug = assertThrows(KernelBug.class, () -> machine.pageAllocator().allocPages(Gfp.GFP_KERNEL, 0));
        assertTrue(bug.getMessage().contains("GFP_ATOMIC"), bug.getMessage());
        assertEquals(List.of("alloc_pages", "_alloc_pages", "__alloc_pages"), bug.callChain());
        assertThrows(KernelBug.class, () -> scheduler.pass(1));
        assertThrows(KernelBug.class, () -> scheduler.scheduleTimeout(1));
        assertTrue(machine.pageAllocator().allocPages(Gfp.GFP_ATOMIC, 0) != Table.NULL);
        scheduler.enterCpu(1);
        assertFalse(scheduler.inInterrupt());
        scheduler.enterCpu(0);
        scheduler.beginInterrupt();
        scheduler.endInterrupt();
        assertTrue(scheduler.inInterrupt(), "one inside the other");
        scheduler.endInterrupt();
        assertFalse(scheduler.inInterrupt());
    }

    @Test
    void aTaskThatSleepsGoesOnWhenItsTimeIsOver() {
        assertEquals(0, scheduler.scheduleTimeout(3 * Scheduler.HZ));
        assertEquals(300, now());
        assertEquals("init", tasks.comm(scheduler.current()));
        scheduler.pass(50);
        assertEquals(350, now());
        assertEquals(0, scheduler.scheduleTimeout(0));
        assertEquals(350, now());
        assertEquals(0, machine.tables().timer.size());
        assertEquals(1, SchedFunctions.jiffies(10));
        assertEquals(2, SchedFunctions.jiffies(11), "rounded up");
    }

    @Test
    void timersExpireInTheOrderOfTheirTimesAndThoseOfOneJiffyAsTheyWereSet() {
        Timers timers = new Timers(machine.tables());
        int[] sleepers = IntStream.range(0, 5).map(i -> scheduler.createProcess("sleeper" + i)).toArray();
        long[] expires = {30, 10, 20, 10, 40};
        for (int i = 0; i < sleepers.length; i++) {
            timers.add(sleepers[i], expires[i]);
        }
        timers.delete(sleepers[2]);
        List<Integer> order = new ArrayList<>();
        while (!timers.isEmpty()) {
            order.add(timers.task());
            timers.delete(timers.task());
        }
        assertEquals(List.of(sleepers[1], sleepers[3], sleepers[0], sleepers[4]), order);
    }

    @Test
    void kernelThreadsThatWakeEachOtherForEverAreALivelock() {
        scheduler.has(new KernelThread("kswapd", PageAllocator.KSWAPD, () -> scheduler.wakeThread(PageAllocator.KSWAPD)));
        scheduler.wakeThread(PageAllocator.KSWAPD);
        Livelock livelock = assertThrows(Livelock.class, () -> scheduler.pass(1));
        assertTrue(livelock.getMessage().contains("wake each other"), livelock.getMessage());
    }

    @Test
    void reclaimFlagsBelongToTheTaskThatHasThem() {
        while (machine.pageAllocator().allocPages(Gfp.GFP_ATOMIC | Gfp.__GFP_DMA, 0) != Table.NULL) {
            // until only those get more that win memory back themselves
        }
        int reclaimer = scheduler.createProcess("reclaimer");
        tasks.flags(reclaimer, ProcessFlags.PF_MEMALLOC);
        int gfp = Gfp.GFP_ATOMIC | Gfp.__GFP_DMA;
        assertEquals(Table.NULL, machine.pageAllocator().allocPages(gfp, 0));
        int before = scheduler.switchTo(reclaimer);
        assertTrue(machine.pageAllocator().allocPages(gfp, 0) != Table.NULL);
        scheduler.switchTo(before);
        assertEquals(Table.NULL, machine.pageAllocator().allocPages(gfp, 0));
        assertTrue(machine.tables().zone.free_pages(NORMAL) > 0);
    }
}
