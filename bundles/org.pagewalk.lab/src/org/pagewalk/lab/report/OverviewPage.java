/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.util.List;
import java.util.Optional;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabItem;
import org.pagewalk.lab.LabTask;
import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.batch.Graded.Status;
import org.pagewalk.picture.SvgPainter;

/** The page of the whole class, for the instructor: figures, distribution, what each item came to, and all students. */
final class OverviewPage {
    private static final double WIDE = 960;
    private static final double NARROW = 340;
    /** How much of a name stands in a list; the student's page has all of it. */
    private static final int NAME_MAX = 60;
    /** So many submissions to look at are listed, more only when one asks for them: the class is what the page is for. */
    private static final int NOTES_MAX = 10;

    private static final String NONE = "–";

    private final Gradebook gradebook;
    private final Lab lab;
    private final Statistics statistics;
    private final Html html = new Html();

    OverviewPage(Gradebook gradebook) {
        this.gradebook = gradebook;
        lab = gradebook.lab();
        statistics = new Statistics(gradebook);
    }

    byte[] page() {
        html.element("a", Messages.text("page.skip"), "class", "skip", "href", "#students");
        html.open("header").element("p", Messages.text("overview.over"), "class", "over").element("h1", lab.title(), "dir",
                "auto");
        html.element("p", Messages.text("overview.lead", Messages.count("submissions", gradebook.students().size()),
                Messages.count("tasks", lab.tasks().size()), lab.points()), "class", "lead").close();
        html.open("main", "id", "main").raw("\n");
        figures();
        attention();
        distribution();
        students();
        tasks();
        html.close().open("footer").element("p", Messages.text("overview.footer")).close();
        return Frame.page(Messages.text("overview.title", PlainText.line(lab.title(), PlainText.NAME_MAX)), true,
                html.toString());
    }

    private void figures() {
        html.open("dl", "class", "figures").raw("\n");
        figure("overview.graded", String.valueOf(statistics.graded()), "");
        boolean any = statistics.graded() > 0;
        String of = any ? Messages.text("overview.of", lab.points()) : "";
        figure("overview.mean", any ? statistics.mean().toString() : NONE, of);
        figure("overview.median", any ? statistics.median().toString() : NONE, of);
        figure("overview.best", any ? statistics.best().toString() : NONE,
                statistics.full() > 0 ? Messages.text("overview.full", lab.points(), statistics.full()) : of);
        figure("overview.refused", String.valueOf(statistics.refused()), "");
        if (statistics.count(Status.INFRASTRUCTURE) > 0) {
            figure("overview.later", String.valueOf(statistics.count(Status.INFRASTRUCTURE)), "");
        }
        html.close();
    }

    private void figure(String key, String value, String note) {
        html.open("div").element("dt", Messages.text(key)).open("dd").text(value).text(note.isEmpty() ? "" : " ")
                .element("small", note).close().close();
    }

    /** Submissions that somebody should look at. */
    private void attention() {
        List<Graded> noted = gradebook.students().stream().filter(each -> !each.messages().isEmpty()).toList();
        if (noted.isEmpty()) {
            return;
        }
        html.open("section", "class", "card notes").element("h2", Messages.text("overview.attention"));
        notes(noted.subList(0, Math.min(NOTES_MAX, noted.size())));
        if (noted.size() > NOTES_MAX) {
            html.open("details").element("summary", Messages.text("overview.attention.more", noted.size() - NOTES_MAX));
            notes(noted.subList(NOTES_MAX, noted.size()));
            html.close();
        }
        html.close();
    }

    private void notes(List<Graded> noted) {
        html.open("ul");
        for (Graded each : noted) {
            html.open("li");
            Statuses.write(html, each.status());
            html.text(" ").open("a", "href", "students/" + each.key() + ".html")
                    .element("bdi", PlainText.line(each.student().displayName(), NAME_MAX)).close();
            html.text(": ").element("span", PlainText.line(String.join(" ", each.messages()), PlainText.MESSAGE_MAX), "dir",
                    "auto").close();
        }
        html.close();
    }

    private void distribution() {
        if (statistics.graded() == 0) {
            return;
        }
        html.open("section", "class", "card").element("h2", Messages.text("overview.distribution"));
        html.open("div", "class", "picture wide").raw(SvgPainter.inline(DistributionScene.of(statistics, WIDE))).close();
        html.open("div", "class", "picture narrow").raw(SvgPainter.inline(DistributionScene.of(statistics, NARROW))).close()
                .close();
    }

    private void students() {
        html.open("section", "class", "card", "id", "students").element("h2", Messages.text("overview.students"));
        html.open("div", "class", "scroll").open("table", "class", "sortable students").raw("\n").open("thead").open("tr");
        column("overview.name", "");
        column("overview.status", "");
        column("page.points", "number");
        if (lab.points() != 100) {
            html.element("th", Messages.text("overview.percent"), "scope", "col", "class", "number more");
        }
        for (LabTask task : lab.tasks()) {
            html.element("th", task.name(), "scope", "col", "class", "number more", "title", task.title());
        }
        html.element("th", Messages.text("overview.handout"), "scope", "col", "class", "more plain");
        html.close().close().open("tbody").raw("\n");
        gradebook.students().forEach(this::student);
        html.close().close().close().close();
    }

    private void column(String key, String style) {
        html.element("th", Messages.text(key), "scope", "col", "class", style);
    }

    private void student(Graded graded) {
        html.open("tr").open("th", "scope", "row", "data-value", PlainText.line(graded.student().displayName(),
                PlainText.NAME_MAX));
        html.open("a", "href", "students/" + graded.key() + ".html")
                .element("bdi", PlainText.line(graded.student().displayName(), NAME_MAX)).close();
        if (!graded.student().identity().equals(graded.student().displayName())) {
            html.open("small").element("bdi", PlainText.line(graded.student().identity(), NAME_MAX)).close();
        }
        html.close();
        html.open("td", "data-value", String.valueOf(graded.status().ordinal()));
        Statuses.write(html, graded.status());
        html.close();
        boolean isGraded = graded.status() == Status.GRADED;
        number(isGraded ? Optional.of(graded.points().toString()) : Optional.empty(), graded.points().hundredths(),
                "number");
        if (lab.points() != 100) {
            number(isGraded ? Optional.of(Statistics.percent(graded.points(), graded.verdict().max())) : Optional.empty(),
                    Statistics.percent(graded.points().hundredths(), 100L * graded.verdict().max()), "number more");
        }
        for (int i = 0; i < lab.tasks().size(); i++) {
            boolean has = isGraded && i < graded.verdict().tasks().size();
            int hundredths = has ? graded.verdict().tasks().get(i).points().hundredths() : 0;
            boolean isFull = has && hundredths == 100 * graded.verdict().tasks().get(i).max();
            number(has ? Optional.of(graded.verdict().tasks().get(i).points().toString()) : Optional.empty(), hundredths,
                    isFull ? "number more full" : "number more");
        }
        html.open("td", "class", "more").element("a", Messages.text("overview.page"), "href", "feedback/" + graded.key()
                + ".html").close().close();
    }

    private void number(Optional<String> text, int sortedBy, String style) {
        html.element("td", text.orElse(NONE), "class", style, "data-value", String.valueOf(text.isPresent() ? sortedBy : -1));
    }

    private void tasks() {
        if (statistics.graded() == 0) {
            return;
        }
        html.open("section", "class", "card").element("h2", Messages.text("overview.tasks"));
        html.element("p", Messages.text("overview.tasks.lead"), "class", "caption");
        for (int i = 0; i < lab.tasks().size(); i++) {
            LabTask task = lab.tasks().get(i);
            html.open("h3").element("span", task.title(), "dir", "auto").text(" ")
                    .element("span", Messages.text("overview.task", Messages.count("points", task.points()),
                            statistics.task(i)), "class", "points").close();
            html.open("table", "class", "stats").raw("\n").open("thead").open("tr")
                    .element("th", Messages.text("overview.item"), "scope", "col")
                    .element("th", Messages.text("page.points"), "scope", "col", "class", "number more")
                    .element("th", Messages.text("overview.passed"), "scope", "col", "class", "number")
                    .element("th", Messages.text("overview.share"), "scope", "col", "class", "number")
                            .element("th", "", "class", "barcell more").close().close().open("tbody");
            for (int k = 0; k < task.items().size(); k++) {
                item(task.items().get(k), k + 1, statistics.item(i, k));
            }
            html.close().close();
        }
        html.close();
    }

    private void item(LabItem item, int number, Statistics.OfItem of) {
        String title = item.title().isEmpty() ? Messages.text("overview.untitled", number) : item.title();
        html.open("tr").open("th", "scope", "row").element("span", title, "dir", "auto");
        if (item instanceof LabItem.Mutant mutant) {
            html.text(" ").element("code", mutant.mutant());
        }
        html.open("small").text(Messages.text("overview.shown", item.show().word())).close().close();
        html.element("td", String.valueOf(item.points()), "class", "number more");
        html.open("td", "class", "number").text(Messages.text("overview.passed.of", of.passed(), of.graded()));
        if (of.graded() > 0 && (of.passed() == 0 || of.passed() == of.graded())) {
            html.element("small", Messages.text(of.passed() == 0 ? "overview.nobody" : "overview.everybody"));
        }
        html.close().element("td", of.percent() + " %", "class", "number").open("td", "class", "barcell more");
        Bar.write(html, of.percent(), "small");
        html.close().close();
    }
}
