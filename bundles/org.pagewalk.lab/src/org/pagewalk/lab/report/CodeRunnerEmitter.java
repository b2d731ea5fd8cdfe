/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.io.IOException;
import java.util.List;

import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.batch.Graded.Status;
import org.pagewalk.lab.judge.ItemResult;
import org.pagewalk.lab.judge.TaskResult;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Writes what a combinator template grader of CodeRunner, a kind of question in Moodle, prints: the share of the points and a table.
 * What could not be graded through no fault of its own gets no file, which CodeRunner reports as an error.
 */
final class CodeRunnerEmitter implements Emitter {
    @Override
    public String name() {
        return "coderunner";
    }

    @Override
    public String description() {
        return Messages.text("coderunner.description");
    }

    @Override
    public void emit(Gradebook gradebook, Output output) throws IOException {
        new Platform(name(), "outcome.json").write(gradebook, Status.INFRASTRUCTURE, output,
                graded -> Json.bytes(outcome(ForStudent.of(gradebook.lab(), graded))));
    }

    private static JsonObject outcome(Graded graded) {
        JsonObject outcome = new JsonObject();
        outcome.addProperty("fraction", Scaled.share(graded));
        outcome.addProperty("prologuehtml", new Html()
                .element("p", Messages.text("told.points", graded.points(), graded.verdict().max())).toString().strip());
        JsonArray rows = new JsonArray();
        rows.add(row(List.of("iscorrect", Messages.text("overview.item"), Messages.text("page.points"),
                Messages.text("coderunner.remarks"))));
        if (graded.messages().isEmpty()) {
            for (TaskResult task : graded.verdict().tasks()) {
                for (ItemResult item : task.items()) {
                    JsonArray row = new JsonArray();
                    row.add(Scaled.share(item.points(), item.max()));
                    row.add(Told.name(task, item));
                    row.add(Messages.text("page.of", item.points(), item.max()));
                    row.add(Told.join(Told.task(task), Told.item(task, item)));
                    rows.add(row);
                }
            }
        }
        outcome.add("testresults", rows);
        outcome.addProperty("epiloguehtml", new Html().element("p", Told.whole(graded)).toString().strip());
        outcome.add("columnformats", row(List.of("%s", "%s", "%s")));
        outcome.addProperty("showdifferences", Boolean.FALSE);
        return outcome;
    }

    private static JsonArray row(List<String> cells) {
        JsonArray row = new JsonArray();
        cells.forEach(row::add);
        return row;
    }
}
