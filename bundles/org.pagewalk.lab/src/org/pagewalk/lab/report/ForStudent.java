/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.util.List;
import java.util.Optional;

import org.pagewalk.lab.Disclosure;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabTask;
import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.batch.Graded.Status;
import org.pagewalk.lab.judge.Difference;
import org.pagewalk.lab.judge.ItemResult;
import org.pagewalk.lab.judge.TaskResult;
import org.pagewalk.lab.judge.Verdict;

/**
 * Leaves of a result what its student may be told. Whatever goes to students is made from this copy, so no format can give
 * away a title, a reason or a moment of the run that the lab keeps back. Of the messages about the whole submission, which
 * are for the instructor and may name others, the student gets words of our own that say what to do.
 */
public final class ForStudent {
    private ForStudent() {
    }

    /** The copy for its student. */
    public static Graded of(Lab lab, Graded graded) {
        return new Graded(graded.key(), graded.name(), graded.student(), graded.submittedAt(), graded.status(),
                notJudged(lab, graded.status()), new Verdict(graded.verdict().tasks().stream().map(ForStudent::of).toList()),
                graded.digest());
    }

    private static TaskResult of(TaskResult task) {
        return new TaskResult(task.name(), task.title(), task.items().stream().map(ForStudent::of).toList(), task.messages(),
                task.difference().flatMap(difference -> shown(task, difference)));
    }

    private static ItemResult of(ItemResult item) {
        return new ItemResult(item.kind(), item.number(), item.shownTitle(), item.show(), item.shownHint(), item.max(),
                item.points(),
                item.shownReason());
    }

    /** Of a run on a kernel with a bug there is a replay only where the student is told everything: it names the bug. */
    private static Optional<Difference> shown(TaskResult task, Difference difference) {
        return task.items().stream().filter(item -> item.number() == difference.item() && item.show().showsReason())
                .findFirst()
                .map(item -> new Difference(difference.item(), difference.file(), difference.line(), difference.source(),
                        difference.words(),
                        difference.narrative(), difference.picture(),
                        difference.replay().filter(replay -> replay.mutant().isEmpty()
                                || item.show() == Disclosure.EVERYTHING)));
    }

    private static List<String> notJudged(Lab lab, Status status) {
        return switch (status) {
        case GRADED -> List.of();
        case EMPTY -> List.of(Messages.text("student.empty", files(lab)));
        case BROKEN -> List.of(Messages.text("student.broken", files(lab)));
        case HOSTILE -> List.of(Messages.text("student.hostile", files(lab)));
        case INFRASTRUCTURE -> List.of(Messages.text("student.infrastructure"));
        };
    }

    private static String files(Lab lab) {
        List<String> files = new java.util.ArrayList<>();
        lab.tasks().stream().map(LabTask::file).flatMap(Optional::stream).distinct().forEach(files::add);
        if (lab.tasks().stream().anyMatch(task -> task.file().isEmpty())) {
            files.add(Lab.ANSWERS);
        }
        return String.join(", ", files);
    }
}
