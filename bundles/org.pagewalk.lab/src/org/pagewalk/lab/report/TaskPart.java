/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.util.Optional;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabItem;
import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.judge.Difference;
import org.pagewalk.lab.judge.ItemResult;
import org.pagewalk.lab.judge.TaskResult;

/** A task on the page of a student: its items, and where the run first went wrong. */
final class TaskPart {
    private static final int NARRATIVE_LINES_MAX = 60;

    private final Html html;
    private final Lab lab;
    private final Graded graded;
    private final TaskResult task;
    private final boolean isForInstructor;

    TaskPart(Html html, Lab lab, Graded graded, TaskResult task, boolean isForInstructor) {
        this.html = html;
        this.lab = lab;
        this.graded = graded;
        this.task = task;
        this.isForInstructor = isForInstructor;
    }

    static String anchor(TaskResult task) {
        return "task-" + task.name();
    }

    void write() {
        html.open("section", "class", "card task", "id", anchor(task)).raw("\n");
        html.open("h2").element("span", task.title(), "dir", "auto").text(" ")
                .element("span", Messages.text("page.of", task.points(), task.max()), "class", "points").close();
        if (!task.messages().isEmpty()) {
            html.open("ul", "class", "messages");
            task.messages().forEach(message -> html.element("li", message, "dir", "auto"));
            html.close();
        }
        html.open("ul", "class", "items").raw("\n");
        task.items().forEach(this::item);
        html.close();
        task.difference().ifPresent(this::difference);
        html.close();
    }

    private void item(ItemResult item) {
        Standing standing = Standing.of(item);
        html.open("li", "class", "item " + standing.style()).open("div", "class", "row");
        html.open("span", "class", "badge " + standing.style()).element("span", standing.sign(), "class", "sign",
                "aria-hidden", "true")
                .text(" " + standing.word()).close();
        html.element("span", isForInstructor && !item.title().isEmpty() ? item.title() : item.shownTitle(), "class",
                "title", "dir", "auto");
        html.element("span", Messages.text("page.of", item.points(), item.max()), "class", "points").close();
        if (!item.reason().isEmpty() && !item.passed()) {
            html.element("p", item.reason(), "class", "reason", "dir", "auto");
        }
        if (!item.hint().isEmpty() && !item.passed()) {
            html.open("p", "class", "hint").element("strong", Messages.text("page.hint")).text(" ")
                    .element("span", item.hint(), "dir", "auto").close();
        }
        if (isForInstructor) {
            mutant(item).ifPresent(mutant -> html.open("p", "class", "shown").text(Messages.text("page.mutant") + " ")
                    .element("code", mutant).close());
            html.element("p", Messages.text("page.show." + item.show().word()), "class", "shown");
        } else if (!item.passed() && item.reason().isEmpty() && item.hint().isEmpty()) {
            html.element("p", Messages.text(item.show().showsTitle() ? "page.withheld.reason" : "page.withheld"), "class",
                    "shown");
        }
        html.close();
    }

    private Optional<String> mutant(ItemResult item) {
        return lab.task(task.name()).map(each -> each.items())
                .filter(items -> item.number() <= items.size() && items.get(item.number() - 1) instanceof LabItem.Mutant)
                .map(items -> ((LabItem.Mutant) items.get(item.number() - 1)).mutant());
    }

    private void difference(Difference difference) {
        html.open("div", "class", "difference", "id", "difference-" + task.name()).open("h3")
                .text(Messages.text("page.difference"));
        task.items().stream().filter(item -> item.number() == difference.item()).findFirst()
                .ifPresent(item -> html.text(": ").element("span", item.shownTitle(), "dir", "auto"));
        html.close();
        html.open("p").text(Messages.text("page.line", difference.line()) + " ").element("code", difference.file()).close();
        html.open("pre", "class", "source", "tabindex", "0").element("span", String.valueOf(difference.line()), "class",
                "line", "aria-hidden", "true")
                .open("code").element("bdi", difference.source().strip()).close().close();
        if (task.items().stream().noneMatch(item -> item.number() == difference.item() && item.reason()
                .equals(difference.words()))) {
            html.element("p", difference.words(), "class", "words", "dir", "auto");
        }
        difference.picture().ifPresent(svg -> {
            html.open("figure");
            SafeSvg.write(html, svg, Messages.text("page.picture"));
            html.element("figcaption", Messages.text("page.picture")).close();
        });
        narrative(difference);
        difference.replay().ifPresent(replay -> html.open("p", "class", "replay").text(Messages.text("page.replay") + " ")
                .element("code", isForInstructor ? HandOut.instructorsReplay(graded, task) : HandOut.replay(graded, task))
                .text(" " + Messages.text("page.replay.how")).close());
        html.close();
    }

    private void narrative(Difference difference) {
        int lines = difference.narrative().size();
        if (lines == 0) {
            return;
        }
        html.open("details", "open", "").element("summary", Messages.text("page.narrative"))
                .open("pre", "class", "narrative", "tabindex", "0");
        int from = Math.max(0, lines - NARRATIVE_LINES_MAX);
        if (from > 0) {
            html.text(Messages.text("page.narrative.cut", from) + "\n");
        }
        for (int i = from; i < lines; i++) {
            String line = difference.narrative().get(i);
            if (i == lines - 1) {
                html.open("span", "class", "moment").text(line).close();
            } else {
                html.text(line + "\n");
            }
        }
        html.close().close();
    }
}
