/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.run;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.pagewalk.engine.run.Progress;

/**
 * Somebody who looks at each moment at which the run arrives. While nobody sees what would be shown, it rests.
 *
 * @param <T> what is seen and shown
 */
public final class Watch<T> {
    private final RunService runs;
    private final Look<T> look;
    private final Consumer<Optional<T>> show;
    /** Counts what was asked for: what was seen for an older question is not shown. */
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean isResting;
    private volatile boolean isStopped;

    Watch(RunService runs, Look<T> look, Consumer<Optional<T>> show) {
        this.runs = runs;
        this.look = look;
        this.show = show;
    }

    /** Looks once more at the present moment: something else is to be shown of it. */
    public void again() {
        asked.incrementAndGet();
        runs.look(this);
    }

    /** Looks no more until it is to go on. */
    public void rest(boolean rest) {
        boolean wakes = isResting && !rest;
        isResting = rest;
        if (wakes) {
            again();
        }
    }

    /** Looks never again. */
    public void stop() {
        isStopped = true;
        runs.remove(this);
    }

    Optional<T> look(CurrentRun run, Progress progress) {
        if (isResting || isStopped) {
            return Optional.empty();
        }
        boolean[] isOver = {false};
        int question = asked.get();
        T seen = look.at(run, moment -> {
            isOver[0] |= !progress.at(moment) || asked.get() != question;
            return !isOver[0];
        });
        return isOver[0] ? Optional.empty() : Optional.of(seen);
    }

    void show(Optional<T> seen) {
        if (!isStopped) {
            show.accept(seen);
        }
    }
}
