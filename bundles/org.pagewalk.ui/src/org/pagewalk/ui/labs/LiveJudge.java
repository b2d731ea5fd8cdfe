/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabTask;
import org.pagewalk.lab.Variant;
import org.pagewalk.lab.author.StudentLab;
import org.pagewalk.lab.judge.Judge;
import org.pagewalk.lab.judge.TaskResult;
import org.pagewalk.ui.run.LabFiles;

/**
 * Reads the lab in a folder of the workspace and, for a student, judges its tasks: at first and a moment after each change, in the
 * background, each task anew only when what it follows from has changed.
 */
final class LiveJudge {
    private static final int PAUSE_MS = 500;

    private final IContainer container;
    private final Runnable changed;
    private final Consumer<LabState> show;
    private final LabChanges changes;
    private final Job job = Job.createSystem(LabMessages.Judge_Job, this::run);
    /** What each task's last result follows from, and the result. */
    private final Map<String, Known> known = new HashMap<>();
    private Optional<Judge> judge = Optional.empty();
    private List<byte[]> labFiles = List.of();

    private record Known(List<byte[]> from, TaskResult result) {
        boolean isFrom(List<byte[]> others) {
            return same(from, others);
        }
    }

    /**
     * @param changed is run at each change, on any thread; it must return at once
     * @param show is told what there is to show, on any thread, some parts earlier than others
     */
    LiveJudge(IContainer container, Runnable changed, Consumer<LabState> show) {
        this.container = container;
        this.changed = changed;
        this.show = show;
        changes = new LabChanges(container, this::again);
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    void stop() {
        changes.stop();
        job.cancel();
    }

    private void again() {
        changed.run();
        job.cancel();
        job.schedule(PAUSE_MS);
    }

    private IStatus run(IProgressMonitor monitor) {
        try {
            judge(monitor::isCanceled);
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS; // it is judged again
        } catch (IOException e) {
            show.accept(LabState.nothing(NLS.bind(LabMessages.View_Unreadable, container.getName(), e.getMessage())));
        } catch (RuntimeException e) {
            ILog.of(LiveJudge.class).error(e.toString(), e);
            show.accept(LabState.nothing(NLS.bind(LabMessages.View_Fault, container.getName(), e)));
        }
        return Status.OK_STATUS;
    }

    private void judge(BooleanSupplier isCancelled) throws IOException {
        if (!LabFiles.hasLab(container)) {
            show.accept(LabState.nothing(""));
            return;
        }
        ShownLab shown = ShownLab.in(container);
        if (shown.kind() != ShownLab.Kind.STUDENT || !shown.read().ok()) {
            show.accept(new LabState(Optional.of(shown), Map.of(), true, ""));
            return;
        }
        prepare(shown);
        Map<String, byte[]> files = SubmittedFiles.of(shown);
        Map<String, TaskResult> results = new LinkedHashMap<>();
        for (LabTask task : shown.lab().tasks()) {
            Optional.ofNullable(known.get(task.name())).filter(each -> each.isFrom(from(task, files)))
                    .ifPresent(each -> results.put(task.name(), each.result()));
        }
        Variant variant = Variant.of(shown.lab(), shown.student());
        for (LabTask task : shown.lab().tasks()) {
            if (!results.containsKey(task.name())) {
                show.accept(new LabState(Optional.of(shown), results, false, ""));
                TaskResult result = judge.orElseThrow().judge(task, files, variant, isCancelled);
                results.put(task.name(), result);
                known.put(task.name(), new Known(from(task, files), result));
            }
        }
        show.accept(new LabState(Optional.of(shown), results, true, ""));
    }

    /** Reads anew what the lab brings, if that has changed. */
    private void prepare(ShownLab shown) throws IOException {
        List<byte[]> now = labFiles(shown);
        if (judge.isEmpty() || !same(labFiles, now)) {
            known.clear();
            judge = Optional.of(new Judge(shown.lab(), StudentLab.forJudge(shown.folder())));
            labFiles = now;
        }
    }

    private static List<byte[]> labFiles(ShownLab shown) throws IOException {
        Set<String> names = new LinkedHashSet<>(Set.of(Lab.FILE, StudentLab.PROPERTIES));
        shown.lab().tasks().forEach(task -> names.addAll(task.given()));
        return contents(shown, names.stream().sorted().toList());
    }

    private static List<byte[]> contents(ShownLab shown, List<String> names) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        for (String name : names) {
            contents.add(shown.folder().read(name).orElse(new byte[0]));
        }
        return contents;
    }

    /** What a task's result follows from, beside the lab: its file, or the answers. */
    private static List<byte[]> from(LabTask task, Map<String, byte[]> files) {
        byte[] none = new byte[0];
        byte[] answers = files.getOrDefault(Lab.ANSWERS, none);
        // A scenario may import what others of the lab hand in too.
        return task.file().isEmpty() ? List.of(answers)
                : files.keySet().stream().filter(name -> !name.equals(Lab.ANSWERS) || !SubmittedFiles.questions(task).isEmpty()).sorted()
                        .map(name -> files.getOrDefault(name, none)).toList();
    }

    private static boolean same(List<byte[]> some, List<byte[]> others) {
        return some.size() == others.size() && IntStream.range(0, some.size()).allMatch(i -> Arrays.equals(some.get(i), others.get(i)));
    }
}
