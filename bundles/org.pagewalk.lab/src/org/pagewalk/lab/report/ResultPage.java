/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.batch.Graded.Status;
import org.pagewalk.lab.judge.TaskResult;

/**
 * The page of one student: for the instructor with everything, or to hand out, made from the student's copy and leading nowhere.
 */
final class ResultPage {
    private final Lab lab;
    private final Graded graded;
    private final boolean isForInstructor;
    private final Html html = new Html();

    private ResultPage(Lab lab, Graded graded, boolean isForInstructor) {
        this.lab = lab;
        this.graded = graded;
        this.isForInstructor = isForInstructor;
    }

    /** With everything, in the folder {@code students}. */
    static byte[] forInstructor(Lab lab, Graded graded) {
        return new ResultPage(lab, graded, true).page();
    }

    /** What the student may have. */
    static byte[] toHandOut(Lab lab, Graded graded) {
        return new ResultPage(lab, ForStudent.of(lab, graded), false).page();
    }

    private byte[] page() {
        html.element("a", Messages.text("page.skip"), "class", "skip", "href", "#main");
        head();
        html.open("main", "id", "main").raw("\n");
        if (!graded.messages().isEmpty()) {
            notes();
        }
        if (graded.status() == Status.GRADED) {
            tasks();
            for (TaskResult task : graded.verdict().tasks()) {
                new TaskPart(html, lab, graded, task, isForInstructor).write();
            }
        }
        html.close();
        html.open("footer").element("p", Messages.text(isForInstructor ? "page.footer.instructor" : "page.footer.student"));
        if (isForInstructor) {
            html.element("p", Messages.text("page.digest", graded.digest()), "class", "digest");
        }
        html.close();
        return Frame.page(PlainText.line(graded.student().displayName() + ": " + lab.title(), PlainText.NAME_MAX), false,
                html.toString());
    }

    private void head() {
        html.open("header").raw("\n");
        if (isForInstructor) {
            html.open("nav", "aria-label", Messages.text("page.nav")).element("a", Messages.text("page.back"), "href",
                    "../index.html", "rel", "up")
                    .text(" ").element("a", Messages.text("page.handout"), "href", "../feedback/" + graded.key() + ".html")
                            .close();
        }
        html.element("p", lab.title(), "class", "over", "dir", "auto");
        html.open("h1").element("bdi", graded.student().displayName()).close();
        html.open("p", "class", "lead");
        Statuses.write(html, graded.status());
        if (graded.status() == Status.GRADED) {
            html.text(" ").element("strong", Messages.text("told.points", graded.points(), graded.verdict().max()));
            if (graded.verdict().max() != 100) {
                html.text(" (" + Statistics.percent(graded.points(), graded.verdict().max()) + ")");
            }
        }
        html.close();
        if (graded.status() == Status.GRADED) {
            Bar.write(html, Statistics.percent(graded.points().hundredths(), 100L * graded.verdict().max()), "wide");
        }
        html.open("p", "class", "facts").text(Messages.text("page.identity")).text(" ").element("bdi", graded.student()
                .identity());
        if (isForInstructor) {
            html.text(" · " + Messages.text("page.from", graded.student().from())).text(" · ").element("bdi", graded.name());
        }
        graded.submittedAt().ifPresent(at -> html.text(" · " + Messages.text("page.submitted", at)));
        html.close().close();
    }

    private void notes() {
        html.open("section", "class", "card notes").element("h2", Messages.text(isForInstructor ? "page.notes.instructor"
                : "page.notes.student"))
                .open("ul");
        graded.messages().forEach(message -> html.element("li", message, "dir", "auto"));
        html.close().close();
    }

    private void tasks() {
        html.open("section", "class", "card").element("h2", Messages.text("page.tasks")).open("table", "class", "tasks")
                .raw("\n");
        html.open("thead").open("tr").element("th", Messages.text("page.task"), "scope", "col")
                .element("th", Messages.text("page.points"), "scope", "col", "class", "number")
                .element("th", "", "scope", "col", "class", "barcell").close().close().open("tbody");
        for (TaskResult task : graded.verdict().tasks()) {
            html.open("tr").open("th", "scope", "row").open("a", "href", "#" + TaskPart.anchor(task)).text(task.title())
                    .close().close();
            html.element("td", Messages.text("page.of", task.points(), task.max()), "class", "number")
                    .open("td", "class", "barcell");
            Bar.write(html, Statistics.percent(task.points().hundredths(), 100L * task.max()), "small");
            html.close().close();
        }
        html.close().close().close();
    }
}
