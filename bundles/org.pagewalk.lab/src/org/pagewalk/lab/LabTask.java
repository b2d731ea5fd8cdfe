/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A task of a lab. What kind of task it is follows from its items: checks of a run, mutants to be found, predictions, and
 * questions that {@link Lab#ANSWERS} answers.
 *
 * @param name by which it is known, unique in the lab
 * @param title for people
 * @param text the file with its text in Markdown, in the lab's folder; empty if the lab's text has it
 * @param file what the student hands in, a scenario; empty if the task has only questions
 * @param given other files of the starter that its scenario may import; the grader takes the lab's, not the student's
 * @param picture by which the first difference is shown to the student; empty for none
 * @param freeMachine whether the student's scenario declares the machine itself
 * @param changesMax how many lines of the starter may be changed, if that is bounded
 * @param runs what runs within the student's scenario
 * @param items what there are points for
 * @param line where it stands in {@code lab.lab}, from 1
 */
public record LabTask(String name, String title, Optional<String> text, Optional<String> file, List<String> given,
        Optional<String> picture, boolean freeMachine, OptionalInt changesMax, List<Run> runs, List<LabItem> items, int line) {
    /** What the lab has run within the student's scenario, before the checks of the same place. */
    public record Run(Place at, Code code, int line) {
    }

    /** Copies the lists. */
    public LabTask {
        given = List.copyOf(given);
        runs = List.copyOf(runs);
        items = List.copyOf(items);
    }

    /** All of its points. */
    public int points() {
        return items.stream().mapToInt(LabItem::points).sum();
    }
}
