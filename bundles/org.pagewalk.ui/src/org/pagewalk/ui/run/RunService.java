/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.run;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Holds the run that all views show. An OSGi service: views get it from their site, jobs from
 * {@code PlatformUI.getWorkbench()}. May be used from any thread; listeners hear of a change on the thread
 * that made it.
 */
public final class RunService {
    private final List<Consumer<Optional<CurrentRun>>> listeners = new CopyOnWriteArrayList<>();
    private volatile Optional<CurrentRun> current = Optional.empty();

    /** The last finished run; empty before the first. */
    public Optional<CurrentRun> current() {
        return current;
    }

    /** Makes {@code run} the one to look at. */
    public void publish(CurrentRun run) {
        change(Optional.of(run));
    }

    /** Lets go of the run and its machine: the views are empty again. */
    public void forget() {
        change(Optional.empty());
    }

    /** Calls {@code listener} at each change from now on, until the returned action is run. */
    public Runnable listen(Consumer<Optional<CurrentRun>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void change(Optional<CurrentRun> run) {
        current = run;
        listeners.forEach(listener -> listener.accept(run));
    }
}
