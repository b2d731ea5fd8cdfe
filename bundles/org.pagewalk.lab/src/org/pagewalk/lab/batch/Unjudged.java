/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.batch;

import java.util.List;
import java.util.Optional;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabItem;
import org.pagewalk.lab.LabTask;
import org.pagewalk.lab.judge.ItemResult;
import org.pagewalk.lab.judge.Points;
import org.pagewalk.lab.judge.TaskResult;
import org.pagewalk.lab.judge.Verdict;

/** The verdict on what was not judged: all that there is to get, and nothing of it. */
final class Unjudged {
    private Unjudged() {
    }

    static Verdict verdict(Lab lab) {
        return new Verdict(lab.tasks().stream().map(Unjudged::task).toList());
    }

    private static TaskResult task(LabTask task) {
        List<ItemResult> items = new java.util.ArrayList<>();
        for (LabItem item : task.items()) {
            items.add(new ItemResult(kind(item), items.size() + 1, item.title(), item.show(), item.hint(), item.points(), Points.NONE, ""));
        }
        return new TaskResult(task.name(), task.title(), items, List.of(), Optional.empty());
    }

    private static String kind(LabItem item) {
        return switch (item) {
        case LabItem.Check check -> "check";
        case LabItem.Mutant mutant -> "mutant";
        case LabItem.Predicted predicted -> "prediction";
        case LabItem.NumberQuestion number -> "number";
        case LabItem.ChoiceQuestion choice -> "choice";
        };
    }
}
