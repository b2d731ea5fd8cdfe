/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.run;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.eclipse.ui.IEditorInput;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.Timeline;
import org.pagewalk.engine.run.Where;
import org.pagewalk.model.Handle;
import org.pagewalk.model.PagewalkModel;
import org.pagewalk.picture.Target;
import org.pagewalk.scenario.RunResult;

/**
 * A finished run of a scenario, and the moment of it that everybody looks at. The machine moves with the run's cursor, in
 * the background: {@link RunService} alone moves it, and who reads it otherwise does so through {@link #read}.
 */
public final class CurrentRun {
    private final IEditorInput input;
    private final RunResult result;
    private final Timeline timeline;
    private final List<Outcome> outcomes;
    private final PagewalkModel model;
    private final ReentrantLock machine = new ReentrantLock();
    private volatile Where where;

    private CurrentRun(IEditorInput input, RunResult result, Timeline timeline, List<Long> checkMoments) {
        this.input = input;
        this.result = result;
        this.timeline = timeline;
        outcomes = Outcome.of(result, checkMoments);
        model = new PagewalkModel(result.machine().tables());
        where = result.run().cursor().where();
    }

    /**
     * The run of what {@code input} opens that gave {@code result}; nobody else holds its machine any more.
     *
     * @param timeline the whole run at a glance
     * @param checkMoments the moment right behind each of the result's checks
     */
    public static CurrentRun of(IEditorInput input, RunResult result, Timeline timeline, List<Long> checkMoments) {
        return new CurrentRun(input, result, timeline, checkMoments);
    }

    /** What opens the scenario that ran: a file of the workspace, or what somebody has handed in. */
    public IEditorInput input() {
        return input;
    }

    /** The name of the scenario that ran. */
    public String name() {
        return input.getName();
    }

    /** What came of it. */
    public RunResult result() {
        return result;
    }

    /** What became of its expectations and predictions, in the order of their lines. */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /** The whole of it at a glance. */
    public Timeline timeline() {
        return timeline;
    }

    /** What is recorded of it. */
    public Run run() {
        return result.run();
    }

    /** The machine, as it is at the present moment. */
    public Machine machine() {
        return result.machine();
    }

    /** Where in the run the present moment is. */
    public Where where() {
        return where;
    }

    /** The model object that a shape of a picture stands for, if it exists at the present moment. */
    public Optional<Handle> objectOf(Target target) {
        return model.tables().store().tables().stream().filter(table -> table.name().equals(target.table()))
                .filter(table -> table.exists(target.row())).findFirst().map(table -> model.handle(table, target.row()));
    }

    /** Reads something of the machine at once; nothing while it is on its way to another moment. */
    public <T> Optional<T> read(Supplier<T> question) {
        if (!machine.tryLock()) {
            return Optional.empty();
        }
        try {
            return Optional.of(question.get());
        } finally {
            machine.unlock();
        }
    }

    /** Does something with the machine while nobody else reads or moves it, and looks where that led. */
    void alone(Runnable task) {
        machine.lock();
        try {
            task.run();
            if (where.moment() != run().cursor().moment()) {
                where = run().cursor().where();
            }
        } finally {
            machine.unlock();
        }
    }
}
