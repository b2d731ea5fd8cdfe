/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabItem;
import org.pagewalk.lab.LabTask;
import org.pagewalk.scenario.Severity;

/** Gathers what is found; the same thing found twice is told once. */
final class Findings {
    private final Set<Finding> found = new LinkedHashSet<>();

    void error(String file, int line, String message) {
        found.add(new Finding(Severity.ERROR, file, line, message));
    }

    void warning(String file, int line, String message) {
        found.add(new Finding(Severity.WARNING, file, line, message));
    }

    /** About an item, at its line of the lab. */
    void error(LabTask task, int number, String message) {
        error(Lab.FILE, task.items().get(number - 1).line(), words(task, number) + ": " + message);
    }

    void add(Finding finding) {
        found.add(finding);
    }

    boolean hasErrors() {
        return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** In the order of files and lines, the lab itself first. */
    List<Finding> sorted() {
        List<Finding> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing((Finding finding) -> !finding.file().equals(Lab.FILE)).thenComparing(Finding::file)
                .thenComparingInt(Finding::line));
        return sorted;
    }

    /** How messages call an item: {@code task split, check 2 "At most three splits"}. */
    static String words(LabTask task, int number) {
        LabItem item = task.items().get(number - 1);
        String kind = switch (item) {
        case LabItem.Check check -> "check " + number;
        case LabItem.Mutant mutant -> "mutant " + mutant.mutant();
        case LabItem.Predicted predicted -> "prediction " + number;
        case LabItem.NumberQuestion question -> "number " + question.name();
        case LabItem.ChoiceQuestion question -> "choice " + question.name();
        };
        return "task " + task.name() + ", " + kind + (item.title().isEmpty() ? "" : " \"" + item.title() + "\"");
    }
}
