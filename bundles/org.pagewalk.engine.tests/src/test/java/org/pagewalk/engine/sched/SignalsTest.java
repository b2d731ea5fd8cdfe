/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.sched;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Machine;

class SignalsTest {
    private final Machine machine = Machine.bareZone(64);
    private final Signals signals = machine.signals();
    private final Scheduler scheduler = machine.scheduler();
    private int task;

    @BeforeEach
    void aProcess() {
        task = scheduler.createProcess("bash");
        scheduler.switchTo(task);
    }

    private int exitCode() {
        return machine.tables().task.exit_code(task);
    }

    @Test
    void aSignalWaitsUntilItsTaskGoesOnInUserMode() {
        signals.sendSig(Signal.SIGTERM, task);
        assertTrue(signals.isAlive(task));
        assertEquals(Signal.SIGTERM.number(), signals.doSignal());
        assertFalse(signals.isAlive(task));
        assertEquals(15, exitCode());
    }

    @Test
    void aFatalErrorLeavesAnImageOfTheMemory() {
        signals.sendSig(Signal.SIGSEGV, task);
        signals.doSignal();
        assertEquals(11 | 0x80, exitCode());
    }

    @Test
    void theLowestNumberComesFirst() {
        signals.sendSig(Signal.SIGTERM, task);
        signals.sendSig(Signal.SIGINT, task);
        assertEquals(Signal.SIGINT.number(), signals.doSignal());
        assertEquals(0, signals.doSignal(), "who has ended gets no other");
    }

    @Test
    void whatATaskIgnoresNeverWaits() {
        signals.sendSig(Signal.SIGCHLD, task);
        assertFalse(signals.isPending());
        assertEquals(0, signals.doSignal());
        assertTrue(signals.isAlive(task));
    }

    @Test
    void initTakesNone() {
        int init = 0;
        while (machine.tables().task.pid(init) != 1) {
            init++;
        }
        scheduler.switchTo(init);
        signals.sendSig(Signal.SIGKILL, init);
        assertEquals(0, signals.doSignal());
        assertTrue(signals.isAlive(init));
        assertFalse(signals.isPending());
    }

    @Test
    void nobodyWakesWhoHasEnded() {
        signals.doExit(3 << 8);
        assertFalse(scheduler.wakeUpProcess(task));
        assertFalse(signals.isAlive(task));
        assertEquals(3 << 8, exitCode());
    }
}
