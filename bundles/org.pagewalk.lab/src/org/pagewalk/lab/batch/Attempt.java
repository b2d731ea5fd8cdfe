/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.batch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Does the work on one submission in a thread of its own, so that nothing in it can harm the others: it may run out of stack or
 * memory, and it may hang, in which case it is given up.
 *
 * @param value what came of it, if anything
 * @param failure why nothing came of it, in words; empty otherwise
 */
record Attempt<T>(Optional<T> value, String failure) {
    /** The same on every machine, whatever Java's own is there. */
    private static final long STACK_BYTES = 4 << 20;

    /** Does it. {@code work} is told by its argument when nobody waits any more. */
    static <T> Attempt<T> at(String name, Duration watchdog, BooleanSupplier stopped, Function<BooleanSupplier, T> work)
            throws InterruptedException {
        AtomicReference<Attempt<T>> outcome = new AtomicReference<>();
        long end = System.nanoTime() + watchdog.toNanos();
        BooleanSupplier isCancelled = () -> stopped.getAsBoolean() || System.nanoTime() - end > 0;
        Thread thread = new Thread(null, () -> outcome.set(run(watchdog, isCancelled, work)), "grade " + name, STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        thread.join(watchdog.toMillis() + 1);
        if (thread.isAlive()) {
            // What does not hear that it has taken too long is left alone, and not interrupted: that would close files that others read.
            thread.join(Math.min(watchdog.toMillis() + 1, 5000));
        }
        Attempt<T> result = outcome.get();
        return result == null ? new Attempt<>(Optional.empty(), slow(watchdog)) : result;
    }

    private static <T> Attempt<T> run(Duration watchdog, BooleanSupplier isCancelled, Function<BooleanSupplier, T> work) {
        try {
            return new Attempt<>(Optional.of(work.apply(isCancelled)), "");
        } catch (CancellationException e) {
            return new Attempt<>(Optional.empty(), slow(watchdog));
        } catch (OutOfMemoryError e) {
            return new Attempt<>(Optional.empty(), "The grader ran out of memory while it judged this submission.");
        } catch (StackOverflowError e) {
            return new Attempt<>(Optional.empty(), "The grader ran out of stack while it judged this submission.");
        } catch (RuntimeException | Error e) {
            return new Attempt<>(Optional.empty(), "A fault of the grader itself, please report it: " + e);
        }
    }

    private static String slow(Duration watchdog) {
        return "It was not judged within " + watchdog.toSeconds() + " seconds, which is very long; the machine may have been busy.";
    }
}
