/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.judge;

import java.util.List;

/**
 * What one student's files came to.
 *
 * @param tasks in the order of the lab
 */
public record Verdict(List<TaskResult> tasks) {
    /** Copies the list. */
    public Verdict {
        tasks = List.copyOf(tasks);
    }

    /** What they got. */
    public Points points() {
        return tasks.stream().map(TaskResult::points).reduce(Points.NONE, Points::plus);
    }

    /** What there is to get. */
    public int max() {
        return tasks.stream().mapToInt(TaskResult::max).sum();
    }
}
