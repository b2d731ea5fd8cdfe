/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.run;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.pagewalk.engine.run.Cursor;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.ui.Messages;

/**
 * Holds the run that all views show, the one moment of it, and the one thing that is selected. An OSGi service: views get
 * it from their site, jobs from {@code PlatformUI.getWorkbench()}. Moving and looking happen in the background, one after
 * the other; what was seen is shown in the user-interface thread. May be called from any thread.
 */
public final class RunService {
    /** A way through a run. */
    @FunctionalInterface
    public interface Move {
        /**
         * Moves the cursor.
         *
         * @param progress hears of a long way, and may end it
         * @return whether there was such a place
         */
        boolean move(Cursor cursor, Progress progress);
    }

    private static final long NOWHERE = -1;

    private final List<Watch<?>> watches = new CopyOnWriteArrayList<>();
    private final Selection selection = new Selection();
    private final Queue<Consumer<IProgressMonitor>> tasks = new ConcurrentLinkedQueue<>();
    /** Moves that wait: what is seen before them is out of date already. */
    private final AtomicInteger movesWaiting = new AtomicInteger();
    private final Job worker = Job.createSystem(Messages.Run_Moving, this::work);
    private final AtomicLong wanted = new AtomicLong(NOWHERE);
    private final AtomicBoolean isLineShown = new AtomicBoolean();
    private volatile Optional<CurrentRun> current = Optional.empty();

    /** The last finished run; empty before the first. */
    public Optional<CurrentRun> current() {
        return current;
    }

    /** What is selected, in all views. */
    public Selection selection() {
        return selection;
    }

    /** Whether somebody moves the machine or looks at it, or waits to. */
    public boolean isBusy() {
        return !tasks.isEmpty() || worker.getState() != Job.NONE;
    }

    /** Makes {@code run} the one to look at. */
    public void publish(CurrentRun run) {
        if (!isLineShown.getAndSet(true)) {
            watch((present, progress) -> present, new CurrentLine()::show);
        }
        change(Optional.of(run));
    }

    /** Lets go of the run and its machine: the views are empty again. */
    public void forget() {
        change(Optional.empty());
    }

    private void change(Optional<CurrentRun> run) {
        wanted.set(NOWHERE);
        current = run;
        if (run.isEmpty()) {
            inDisplay(selection::clear);
        }
        add(monitor -> lookAround(monitor));
    }

    /** Moves to another moment. */
    public void go(Consumer<Cursor> move) {
        go((cursor, progress) -> {
            move.accept(cursor);
            return true;
        }, () -> { });
    }

    /** Moves to a moment of the run; of several that are asked for while the machine is on its way, to the last. */
    public void goTo(long moment) {
        if (wanted.getAndSet(moment) == NOWHERE) {
            go(cursor -> {
                long last = wanted.getAndSet(NOWHERE);
                if (last != NOWHERE) {
                    cursor.moveTo(last);
                }
            });
        }
    }

    /**
     * Moves to another moment.
     *
     * @param notFound is told, in the user-interface thread, if there was no such place
     */
    public void go(Move move, Runnable notFound) {
        current.ifPresent(run -> {
            movesWaiting.incrementAndGet();
            add(monitor -> {
                movesWaiting.decrementAndGet();
                move(run, move, notFound, monitor);
            });
        });
    }

    /** Moves over a way that may be long: it can be seen and ended in the Progress view. */
    public void search(String name, Move move, Runnable notFound) {
        current.ifPresent(run -> Job.create(name, monitor -> {
            move(run, move, notFound, monitor);
        }).schedule());
    }

    private void move(CurrentRun run, Move move, Runnable notFound, IProgressMonitor monitor) {
        if (current.filter(run::equals).isEmpty()) {
            return;
        }
        boolean[] found = {false};
        run.alone(() -> found[0] = move.move(run.run().cursor(), moment -> !monitor.isCanceled()));
        if (!found[0]) {
            inDisplay(notFound);
        }
        lookAround(monitor);
    }

    /**
     * Looks at each moment at which a run arrives, until it is stopped.
     *
     * @param look sees what is needed, in the background, while nobody moves the machine; it should stop when the
     * progress says so: something newer waits
     * @param show shows it, in the user-interface thread; nothing when there is no run
     */
    public <T> Watch<T> watch(Look<T> look, Consumer<Optional<T>> show) {
        Watch<T> watch = new Watch<>(this, look, show);
        watches.add(watch);
        watch.again();
        return watch;
    }

    /** Calls {@code listener}, in the user-interface thread, at each other run from now on, until the returned action is run. */
    public Runnable listen(Consumer<Optional<CurrentRun>> listener) {
        Watch<CurrentRun> watch = watch((run, progress) -> run, new Consumer<>() {
            private Optional<CurrentRun> last = current;

            @Override
            public void accept(Optional<CurrentRun> run) {
                if (!run.equals(last)) {
                    last = run;
                    listener.accept(run);
                }
            }
        });
        return watch::stop;
    }

    /**
     * Asks something of the machine at the present moment, in the background, when nobody else moves or reads it. Without a run nothing
     * happens.
     *
     * @param told hears the answer, in the user-interface thread
     */
    public <T> void ask(Function<CurrentRun, T> question, Consumer<T> told) {
        current.ifPresent(run -> add(monitor -> run.alone(() -> {
            T answer = question.apply(run);
            inDisplay(() -> told.accept(answer));
        })));
    }

    void remove(Watch<?> watch) {
        watches.remove(watch);
    }

    void look(Watch<?> watch) {
        add(monitor -> look(watch, monitor));
    }

    private void lookAround(IProgressMonitor monitor) {
        watches.forEach(watch -> look(watch, monitor));
    }

    private <T> void look(Watch<T> watch, IProgressMonitor monitor) {
        Optional<CurrentRun> run = current;
        if (run.isEmpty()) {
            inDisplay(() -> watch.show(Optional.empty()));
            return;
        }
        try {
            run.get().alone(() -> watch.look(run.get(), moment -> movesWaiting.get() == 0 && !monitor.isCanceled())
                    .ifPresent(seen -> inDisplay(() -> watch.show(Optional.of(seen)))));
        } catch (RuntimeException e) {
            // One view that fails keeps no other from seeing.
            ILog.of(RunService.class).error(e.toString(), e);
        }
    }

    private void add(Consumer<IProgressMonitor> task) {
        tasks.add(task);
        worker.schedule();
    }

    private void work(IProgressMonitor monitor) {
        for (Consumer<IProgressMonitor> task = tasks.poll(); task != null; task = tasks.poll()) {
            try {
                task.accept(monitor);
            } catch (RuntimeException e) {
                ILog.of(RunService.class).error(e.toString(), e);
            }
        }
    }

    private static void inDisplay(Runnable task) {
        Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
        if (display != null && !display.isDisposed()) {
            display.asyncExec(task);
        }
    }
}
