/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.judge.Difference;
import org.pagewalk.lab.judge.ItemResult;
import org.pagewalk.lab.judge.TaskResult;

/** Says results in plain lines, for formats that have room for text only. It says all that it is given: give it the student's copy. */
final class Told {
    private Told() {
    }

    /** What there is to say of an item that has not all of its points; empty otherwise. */
    static String item(TaskResult task, ItemResult item) {
        List<String> lines = new ArrayList<>();
        if (!item.passed()) {
            if (!item.reason().isEmpty()) {
                lines.add(PlainText.of(item.reason(), PlainText.MESSAGE_MAX));
            }
            task.difference().filter(difference -> difference.item() == item.number())
                    .ifPresent(difference -> lines.add(difference(difference, item.reason())));
            if (!item.hint().isEmpty()) {
                lines.add(Messages.text("told.hint", PlainText.of(item.hint(), PlainText.MESSAGE_MAX)));
            }
        }
        return String.join("\n", lines);
    }

    /** Where it is, and what was found there unless that is what the reason says. */
    private static String difference(Difference difference, String reason) {
        String place = Messages.text("told.difference", PlainText.line(difference.file(), PlainText.NAME_MAX), difference.line(),
                PlainText.line(difference.source(), PlainText.NAME_MAX));
        return difference.words().equals(reason) ? place : join(place, PlainText.of(difference.words(), PlainText.MESSAGE_MAX));
    }

    /** What there is to say of a task as a whole; empty if nothing. */
    static String task(TaskResult task) {
        return String.join("\n", task.messages().stream().map(message -> PlainText.of(message, PlainText.MESSAGE_MAX))
                .toList());
    }

    /** What there is to say of a submission as a whole; empty if nothing. */
    static String whole(Graded graded) {
        return String.join("\n", graded.messages().stream().map(message -> PlainText.of(message, PlainText.MESSAGE_MAX))
                .toList());
    }

    /** An item in full: its name, how it stands, its points, and what there is to say. */
    static String full(TaskResult task, ItemResult item) {
        return join(Messages.text("told.item", Standing.of(item).word(), name(task, item), item.points(), item.max())
                .strip(),
                join(item.passed() ? "" : task(task), item(task, item)));
    }

    /** Two texts, each with lines of its own. */
    static String join(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + "\n" + second;
    }

    /** The name of an item within its task: "Split a block: One block of each order below is free". */
    static String name(TaskResult task, ItemResult item) {
        return title(task) + ": " + title(item);
    }

    static String title(TaskResult task) {
        return PlainText.line(task.title().isEmpty() ? task.name() : task.title(), PlainText.NAME_MAX);
    }

    static String title(ItemResult item) {
        return PlainText.line(item.shownTitle(), PlainText.NAME_MAX);
    }

    /** Everything, a line each. */
    static List<String> all(Graded graded) {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.text("told.points", graded.points(), graded.verdict().max()));
        addLines(lines, "", whole(graded));
        for (TaskResult task : graded.verdict().tasks()) {
            lines.add("");
            lines.add(Messages.text("told.task", title(task), task.points(), task.max()));
            addLines(lines, "  ", task(task));
            for (ItemResult item : task.items()) {
                lines.add(Messages.text("told.item", Standing.of(item).word(), title(item), item.points(), item.max()));
                addLines(lines, "      ", item(task, item));
            }
        }
        return lines;
    }

    private static void addLines(List<String> lines, String indent, String text) {
        if (!text.isEmpty()) {
            text.lines().forEach(line -> lines.add(indent + line));
        }
    }
}
