/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.io.IOException;
import java.util.function.UnaryOperator;

import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.batch.Graded.Status;
import org.pagewalk.lab.judge.ItemResult;
import org.pagewalk.lab.judge.TaskResult;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Writes the {@code results.json} of PrairieLearn's external graders. What cannot be graded, by whose fault ever, is "not
 * gradable" there: it costs the student no attempt. The file stays below PrairieLearn's limit of 1 MB.
 *
 * @see <a href="https://docs.prairielearn.com/externalGrading/">External Grading</a>
 */
final class PrairieLearnEmitter implements Emitter {
    private static final int BYTES_MAX = 1_000_000;

    @Override
    public String name() {
        return "prairielearn";
    }

    @Override
    public String description() {
        return Messages.text("prairielearn.description");
    }

    @Override
    public void emit(Gradebook gradebook, Output output) throws IOException {
        new Platform(name(), "results.json").write(gradebook, output, graded ->
                bounded(ForStudent.of(gradebook.lab(), graded)));
    }

    private static byte[] bounded(Graded graded) {
        int max = PlainText.MESSAGE_MAX;
        byte[] json = Json.bytes(results(graded, text -> text));
        while (json.length >= BYTES_MAX && max > 1) {
            max /= 2;
            int now = max;
            json = Json.bytes(results(graded, text -> PlainText.of(text, now)));
        }
        return json;
    }

    private static JsonObject results(Graded graded, UnaryOperator<String> cut) {
        JsonObject results = new JsonObject();
        if (graded.status() == Status.GRADED) {
            results.addProperty("gradable", Boolean.TRUE);
            results.addProperty("score", Scaled.share(graded));
            results.addProperty("message", Messages.text("told.points", graded.points(), graded.verdict().max()));
        } else {
            results.addProperty("gradable", Boolean.FALSE);
            JsonArray errors = new JsonArray();
            graded.messages().forEach(message -> errors.add(cut.apply(message)));
            results.add("format_errors", errors);
            return results;
        }
        JsonArray tests = new JsonArray();
        for (TaskResult task : graded.verdict().tasks()) {
            for (ItemResult item : task.items()) {
                JsonObject test = new JsonObject();
                test.addProperty("name", Told.name(task, item));
                test.addProperty("points", Json.number(item.points()));
                test.addProperty("max_points", item.max());
                test.addProperty("message", Standing.of(item).word());
                test.addProperty("output", cut.apply(Told.join(Told.task(task), Told.item(task, item))));
                tests.add(test);
            }
        }
        results.add("tests", tests);
        return results;
    }
}
