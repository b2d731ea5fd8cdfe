/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.judge;

import java.util.List;
import java.util.Optional;

/**
 * What became of a task.
 *
 * @param name of the task
 * @param title of the task
 * @param items in the order of the lab
 * @param messages about the file as a whole, for the student: that it is missing, what is wrong in it with file and line, how
 * its run ended early
 * @param difference where the run first went wrong, if that can be shown
 */
public record TaskResult(String name, String title, List<ItemResult> items, List<String> messages, Optional<Difference> difference) {
    /** Copies the lists. */
    public TaskResult {
        items = List.copyOf(items);
        messages = List.copyOf(messages);
    }

    /** What it got. */
    public Points points() {
        return items.stream().map(ItemResult::points).reduce(Points.NONE, Points::plus);
    }

    /** What there is to get. */
    public int max() {
        return items.stream().mapToInt(ItemResult::max).sum();
    }
}
