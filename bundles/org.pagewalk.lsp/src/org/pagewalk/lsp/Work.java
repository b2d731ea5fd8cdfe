/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.lsp4j.jsonrpc.CompletableFutures;

/**
 * One thread that works in the order in which it was asked. One does everything but reading and colouring, because what is asked about
 * a text rests on the same analysis of it, which two would make twice.
 */
final class Work implements AutoCloseable {
    private static final int WAITING_MAX = 64;

    private final ScheduledThreadPoolExecutor worker;
    private final Semaphore room = new Semaphore(WAITING_MAX);

    /** @param name of the thread */
    Work(String name) {
        worker = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name(name).factory());
        worker.setRemoveOnCancelPolicy(true);
    }

    /**
     * Answers a request, unless it is cancelled before its turn comes. While too many wait, this waits too, and what the client sends
     * stays in the pipe.
     */
    <T> CompletableFuture<T> answer(Supplier<T> work) {
        room.acquireUninterruptibly();
        CompletableFuture<T> answer = CompletableFutures.computeAsync(worker, cancelled -> {
            cancelled.checkCanceled();
            return work.get();
        });
        answer.whenComplete((result, thrown) -> room.release());
        return answer;
    }

    /** Does something after a while, unless it is cancelled before. */
    Future<?> later(long milliseconds, Runnable work) {
        return worker.schedule(work, milliseconds, TimeUnit.MILLISECONDS);
    }

    /** Drops what has not begun. */
    @Override
    public void close() {
        worker.shutdownNow();
    }
}
