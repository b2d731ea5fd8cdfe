/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ui.IEditorInput;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.Timeline;
import org.pagewalk.scenario.CheckResult;
import org.pagewalk.scenario.RunResult;
import org.pagewalk.scenario.ScenarioListener;

/**
 * Keeps of a run, while it goes, what the views need of it afterwards, and ends it with an {@link OperationCanceledException} at
 * the next statement when the user asks for that.
 */
public class RecordedRun implements ScenarioListener {
    private final IProgressMonitor monitor;
    private final List<Long> checkMoments = new ArrayList<>();
    private Optional<Run> run = Optional.empty();
    private Optional<Timeline> timeline = Optional.empty();

    /** @param monitor shows the sections, and ends the run */
    public RecordedRun(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    /** The run, which has ended, for everybody to look at. */
    public final CurrentRun of(IEditorInput input, RunResult result) {
        timeline.orElseThrow().catchUp();
        return CurrentRun.of(input, result, timeline.orElseThrow(), checkMoments);
    }

    @Override
    public final void booted(Run begun) {
        run = Optional.of(begun);
        timeline = Optional.of(Timeline.of(begun));
    }

    @Override
    public final void checked(CheckResult check) {
        checkMoments.add(run.orElseThrow().end());
    }

    @Override
    public final void sectionEntered(String name, int line, Machine machine) {
        monitor.subTask(name);
    }

    @Override
    public final void statement(int line, Machine machine) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        timeline.orElseThrow().keepUp();
    }
}
