/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.pagewalk.lab.LabTask;
import org.pagewalk.lab.judge.ItemResult;
import org.pagewalk.lab.judge.Points;
import org.pagewalk.lab.judge.TaskResult;

/**
 * What the view has to show of a lab at a moment.
 *
 * @param lab if there is one
 * @param results of its tasks as far as they are known, by the task's name
 * @param isDone whether all are
 * @param message why there is nothing; empty if there is, or if there is no lab
 */
record LabState(Optional<ShownLab> lab, Map<String, TaskResult> results, boolean isDone, String message) {
    /** Copies. */
    LabState {
        results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
    }

    /** Nothing, and why. */
    static LabState nothing(String message) {
        return new LabState(Optional.empty(), Map.of(), true, message);
    }

    /** What became of an item, if that can be seen here and is known. */
    Optional<ItemResult> result(LabTask task, int index) {
        return Optional.ofNullable(results.get(task.name())).filter(result -> ShownLab.isSeenHere(task.items().get(index)))
                .filter(result -> index < result.items().size()).map(result -> result.items().get(index));
    }

    /** The points of a task that are known to be had. */
    Points points(LabTask task) {
        Points points = Points.NONE;
        for (int i = 0; i < task.items().size(); i++) {
            points = points.plus(result(task, i).map(ItemResult::points).orElse(Points.NONE));
        }
        return points;
    }

    /** All points that are known to be had. */
    Points points() {
        return lab.stream().flatMap(shown -> shown.lab().tasks().stream()).map(this::points).reduce(Points.NONE, Points::plus);
    }
}
