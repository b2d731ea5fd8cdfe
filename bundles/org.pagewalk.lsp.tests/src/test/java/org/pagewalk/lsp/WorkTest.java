/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

class WorkTest {
    @Test
    void whatIsCancelledBeforeItsTurnIsNotDoneAndMakesRoom() {
        CountDownLatch gate = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        try (Work work = new Work("test")) {
            CompletableFuture<String> busy = work.answer(() -> await(gate));
            for (int i = 0; i < 1_000; i++) {
                work.answer(() -> done.getAndSet(true)).cancel(true);
            }
            CompletableFuture<String> last = work.answer(() -> "last");
            gate.countDown();
            assertEquals("open", Session.answer(busy));
            assertEquals("last", Session.answer(last));
            assertFalse(done.get());
        }
    }

    @Test
    void moreThanMayWaitMakeTheAskingThreadWait() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        try (Work work = new Work("test")) {
            List<CompletableFuture<Integer>> answers = new ArrayList<>();
            work.answer(() -> await(gate));
            Thread asking = Thread.ofPlatform().start(() -> {
                for (int i = 0; i < 200; i++) {
                    int number = i;
                    answers.add(work.answer(() -> number));
                }
            });
            while (asking.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            gate.countDown();
            asking.join();
            assertEquals(200, answers.size());
            assertEquals(199, Session.answer(answers.getLast()));
        }
    }

    private static String await(CountDownLatch gate) {
        try {
            gate.await();
            return "open";
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
