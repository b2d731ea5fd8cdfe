/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.launch;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.part.FileEditorInput;
import org.pagewalk.scenario.CheckResult;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.Prediction;
import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.RunOptions;
import org.pagewalk.scenario.RunResult;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.ScenarioRun;
import org.pagewalk.ui.Messages;
import org.pagewalk.ui.run.RecordedRun;
import org.pagewalk.ui.run.RunService;
import org.pagewalk.ui.run.ScenarioFiles;
import org.pagewalk.ui.run.ScenarioMarkers;

/**
 * Runs a scenario in the background: checks it, prints what it prints and then what was not met, marks
 * failures at their lines, and publishes the machine it leaves. Nothing a user may do wrong opens a dialog.
 */
final class ScenarioJob extends Job {
    private static final int WELL = 0;
    private static final int NOT_MET = 1;
    private static final int WRONG = 2;
    private static final int FAULT = 3;

    private final IFile file;
    private final String seed;
    private final RunService runs;
    private final ScenarioProcess process = new ScenarioProcess(this::cancel);

    /** @param seed decimal text to use instead of the scenario's own seed; empty to keep that */
    ScenarioJob(IFile file, String seed, RunService runs) {
        super(NLS.bind(Messages.Run_Job, file.getName()));
        this.file = file;
        this.seed = seed;
        this.runs = runs;
    }

    /** The run as Eclipse's console sees it. */
    Process process() {
        return process;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        int exitValue = FAULT;
        try {
            monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
            exitValue = checkAndRun(monitor);
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            process.println(Messages.Run_Stopped);
            exitValue = NOT_MET;
            return Status.CANCEL_STATUS;
        } catch (CoreException e) {
            process.println(NLS.bind(Messages.Run_Unreadable, file.getFullPath(), e.getStatus().getMessage()));
            exitValue = WRONG;
            return Status.OK_STATUS;
        } catch (RuntimeException e) {
            process.println(NLS.bind(Messages.Run_Fault, e));
            ILog.of(ScenarioJob.class).error(NLS.bind(Messages.Run_Fault, e), e);
            return Status.OK_STATUS;
        } finally {
            process.exit(exitValue);
        }
    }

    private int checkAndRun(IProgressMonitor monitor) throws CoreException {
        ScenarioMarkers.failures(file, List.of());
        ParsedScenario scenario = ScenarioLanguage.create().parse(file.readString(), file.getName(), ScenarioFiles.imports(file));
        ScenarioMarkers.problems(file, scenario.problems());
        scenario.problems().stream().map(Problem::toString).forEach(process::println);
        if (!scenario.ok()) {
            process.println(Messages.Run_NotRun);
            return WRONG;
        }
        RunOptions own = RunOptions.defaults();
        RunOptions options = seed.isEmpty() ? own : own.withSeed(Long.parseLong(seed));
        ToConsole watcher = new ToConsole(monitor);
        RunResult result = ScenarioRun.run(scenario, options, watcher);
        report(result);
        runs.publish(watcher.of(new FileEditorInput(file), result));
        return result.passed() ? WELL : NOT_MET;
    }

    private void report(RunResult result) {
        List<ScenarioMarkers.Failure> failures = new ArrayList<>();
        for (CheckResult check : result.checks()) {
            if (!check.passed()) {
                String words = NLS.bind(check.message().isEmpty() ? Messages.Run_Failed : Messages.Run_FailedBecause,
                        check.found(), check.message());
                failures.add(new ScenarioMarkers.Failure(check.line(), words));
                process.println(file.getName() + ":" + check.line() + ": " + words);
            }
        }
        for (Prediction prediction : result.predictions()) {
            String words = NLS.bind(prediction.isOpen() ? Messages.Run_PredictionOpen
                    : prediction.isRight() ? Messages.Run_PredictionRight : Messages.Run_PredictionWrong,
                    new Object[] {prediction.question(), prediction.answer(), prediction.value()});
            if (prediction.isWrong()) {
                failures.add(new ScenarioMarkers.Failure(prediction.line(), words));
            }
            process.println(file.getName() + ":" + prediction.line() + ": " + words);
        }
        result.stop().ifPresent(stop -> {
            failures.add(new ScenarioMarkers.Failure(stop.line(), stop.message()));
            process.println(stop.toString());
        });
        ScenarioMarkers.failures(file, failures);
        long met = result.checks().stream().filter(CheckResult::passed).count();
        process.println(NLS.bind(Messages.Run_Summary, met, result.checks().size()));
    }

    /** Prints at once. */
    private final class ToConsole extends RecordedRun {
        ToConsole(IProgressMonitor monitor) {
            super(monitor);
        }

        @Override
        public void printed(String text, int line) {
            process.println(text);
        }
    }
}
