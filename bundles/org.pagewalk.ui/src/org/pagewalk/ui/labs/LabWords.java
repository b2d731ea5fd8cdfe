/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pagewalk.lab.Disclosure;
import org.pagewalk.lab.LabItem;
import org.pagewalk.lab.LabTask;
import org.pagewalk.lab.judge.Difference;
import org.pagewalk.lab.judge.ItemResult;
import org.pagewalk.lab.judge.Points;
import org.pagewalk.lab.judge.TaskResult;

/** What is said of tasks and their items: each thing in words, so that nobody needs a colour for it. */
final class LabWords {
    private LabWords() {
    }

    /** What an item is called. */
    static String title(LabTask task, LabItem item) {
        if (!item.title().isEmpty()) {
            return item.title();
        }
        int number = task.items().indexOf(item) + 1;
        return switch (item) {
            case LabItem.Check check -> NLS.bind(LabMessages.Item_Check, number);
            case LabItem.Mutant mutant -> mutant.hidden() ? NLS.bind(LabMessages.Item_Bug, number) : NLS.bind(LabMessages.Item_Mutant, mutant.mutant());
            case LabItem.Predicted predicted -> NLS.bind(LabMessages.Item_Prediction, number);
            case LabItem.NumberQuestion question -> NLS.bind(LabMessages.Item_Question, number);
            case LabItem.ChoiceQuestion question -> NLS.bind(LabMessages.Item_Question, number);
        };
    }

    /** What became of an item, in a word or two. */
    static String result(LabState state, LabTask task, int index) {
        LabItem item = task.items().get(index);
        if (isAuthors(state)) {
            return shown(item.show());
        }
        if (!ShownLab.isSeenHere(item)) {
            return isOpen(state, item) ? LabMessages.Result_Open : LabMessages.Result_Later;
        }
        return state.result(task, index).map(LabWords::result).orElse(state.isDone() ? "" : LabMessages.Result_Waiting);
    }

    /** Whether it is a question that the student has not answered. */
    private static boolean isOpen(LabState state, LabItem item) {
        return SubmittedFiles.isQuestion(item) && state.lab().filter(lab -> lab.kind() == ShownLab.Kind.STUDENT)
                .filter(lab -> lab.answers().isOpen(SubmittedFiles.name(item))).isPresent();
    }

    private static String result(ItemResult result) {
        if (result.passed()) {
            return LabMessages.Result_Met;
        }
        return result.points().equals(Points.NONE) ? LabMessages.Result_NotMet : LabMessages.Result_Partly;
    }

    /** What became of a task, in a few words. */
    static String result(LabState state, LabTask task) {
        if (isAuthors(state)) {
            return "";
        }
        TaskResult result = state.results().get(task.name());
        if (result == null) {
            return state.isDone() ? "" : LabMessages.Result_Waiting;
        }
        int seen = pointsSeen(task);
        if (seen == 0) {
            return result.messages().isEmpty() ? LabMessages.Result_Later : LabMessages.Result_Look;
        }
        return state.points(task).equals(Points.of(seen)) ? LabMessages.Result_Done : result.messages().isEmpty() ? "" : LabMessages.Result_Look;
    }

    /** The points of an item. */
    static String points(LabState state, LabTask task, int index) {
        LabItem item = task.items().get(index);
        return state.result(task, index).map(result -> NLS.bind(LabMessages.Points_Of, result.points(), item.points()))
                .orElse(String.valueOf(item.points()));
    }

    /** The points of a task. */
    static String points(LabState state, LabTask task) {
        int seen = pointsSeen(task);
        return isAuthors(state) || seen == 0 || !state.results().containsKey(task.name()) ? String.valueOf(task.points())
                : NLS.bind(LabMessages.Points_Of, state.points(task), seen);
    }

    /** The icon of an item. */
    static String image(LabState state, LabTask task, int index) {
        if (isAuthors(state)) {
            return "lab-item";
        }
        return state.result(task, index).map(result -> result.passed() ? "held" : "failed").orElse("open");
    }

    /** The icon of a task. */
    static String image(LabState state, LabTask task) {
        return !isAuthors(state) && state.results().containsKey(task.name()) && pointsSeen(task) > 0
                && state.points(task).equals(Points.of(pointsSeen(task))) ? "held" : "lab-task";
    }

    /** How much students are told of an item. */
    private static String shown(Disclosure show) {
        return switch (show) {
            case EVERYTHING -> LabMessages.Shown_Everything;
            case DESCRIPTION -> LabMessages.Shown_Description;
            case REASON -> LabMessages.Shown_Reason;
            case POINTS -> LabMessages.Shown_Points;
        };
    }

    private static boolean isAuthors(LabState state) {
        return state.lab().filter(lab -> lab.kind() == ShownLab.Kind.AUTHOR).isPresent();
    }

    private static int pointsSeen(LabTask task) {
        return task.items().stream().filter(ShownLab::isSeenHere).mapToInt(LabItem::points).sum();
    }

    /** All that there is to say of an item, in Markdown. */
    static String markdown(LabState state, LabTask task, int index) {
        LabItem item = task.items().get(index);
        StringBuilder text = new StringBuilder("## ").append(escaped(title(task, item))).append("\n\n");
        text.append(escaped(NLS.bind(LabMessages.Detail_Points, points(state, task, index), result(state, task, index)))).append("\n\n");
        Optional<ItemResult> result = state.result(task, index);
        result.filter(each -> !each.passed()).ifPresent(each -> {
            part(text, LabMessages.Detail_Found, each.shownReason());
            part(text, LabMessages.Detail_Hint, each.shownHint());
        });
        Optional.ofNullable(state.results().get(task.name())).flatMap(TaskResult::difference).filter(each -> each.item() == index + 1)
                .filter(each -> ShownLab.isSeenHere(item)).ifPresent(each -> difference(text, each));
        if (result.isEmpty() && !isAuthors(state)) {
            text.append(escaped(LabMessages.Detail_Later)).append('\n');
        }
        return text.toString();
    }

    private static void difference(StringBuilder text, Difference difference) {
        part(text, NLS.bind(LabMessages.Detail_Line, difference.file(), difference.line()), "");
        text.append("```\n").append(difference.source().strip()).append("\n```\n\n");
        if (!difference.narrative().isEmpty()) {
            part(text, LabMessages.Detail_Narrative, "");
            text.append("```\n").append(String.join("\n", difference.narrative())).append("\n```\n");
        }
    }

    private static void part(StringBuilder text, String heading, String words) {
        if (!words.isEmpty() || heading.endsWith(":")) {
            text.append("**").append(escaped(heading)).append("** ").append(escaped(words)).append("\n\n");
        }
    }

    /** The text of a task in Markdown, and before it what is wrong with its file. */
    static String markdown(ShownLab lab, LabState state, LabTask task) {
        StringBuilder text = new StringBuilder();
        Optional.ofNullable(state.results().get(task.name())).stream().flatMap(result -> result.messages().stream())
                .forEach(message -> text.append("- **").append(escaped(message)).append("**\n"));
        String own = lab.text(task.text());
        text.append('\n').append(own.isBlank() ? "## " + escaped(task.title()) + "\n\n" + escaped(noText(lab, task)) : own);
        return text.toString();
    }

    private static String noText(ShownLab lab, LabTask task) {
        if (task.file().isPresent()) {
            return NLS.bind(LabMessages.Detail_NoText, task.file().get());
        }
        return lab.lab().text().isPresent() ? LabMessages.Detail_NoTextQuestions : "";
    }

    /** Words that are no Markdown, whatever is in them. */
    static String escaped(String words) {
        return words.replaceAll("[!-/:-@\\[-`{-~]", "\\\\$0").replaceAll("\\s*\\R\\s*", " ");
    }
}
