/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.io.IOException;

import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.batch.Graded.Status;
import org.pagewalk.lab.judge.ItemResult;
import org.pagewalk.lab.judge.TaskResult;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Writes Gradescope's {@code results.json}, one test for each item. A submission that could not be graded through no fault of its
 * own gets no file, which Gradescope shows as a failure of the autograder: better than no points.
 *
 * @see <a href="https://gradescope-autograders.readthedocs.io/en/latest/specs/">Autograder Specifications</a>
 */
final class GradescopeEmitter implements Emitter {
    @Override
    public String name() {
        return "gradescope";
    }

    @Override
    public String description() {
        return Messages.text("gradescope.description");
    }

    @Override
    public void emit(Gradebook gradebook, Output output) throws IOException {
        new Platform(name(), "results.json").write(gradebook, Status.INFRASTRUCTURE, output,
                graded -> Json.bytes(results(ForStudent.of(gradebook.lab(), graded))));
    }

    private static JsonObject results(Graded graded) {
        JsonObject results = new JsonObject();
        results.addProperty("score", Json.number(graded.points()));
        if (!graded.messages().isEmpty()) {
            results.addProperty("output", Told.whole(graded));
        }
        results.addProperty("output_format", "text");
        results.addProperty("test_output_format", "text");
        results.addProperty("test_name_format", "text");
        results.addProperty("visibility", "visible");
        results.addProperty("stdout_visibility", "hidden");
        JsonArray tests = new JsonArray();
        int number = 0;
        for (TaskResult task : graded.verdict().tasks()) {
            number++;
            String whole = Told.task(task);
            for (ItemResult item : task.items()) {
                JsonObject test = new JsonObject();
                test.addProperty("score", Json.number(item.points()));
                test.addProperty("max_score", item.max());
                test.addProperty("status", item.passed() ? "passed" : "failed");
                test.addProperty("name", Told.name(task, item));
                test.addProperty("number", number + "." + item.number());
                String said = Told.item(task, item);
                test.addProperty("output", item.passed() ? said : Told.join(whole, said));
                tests.add(test);
            }
        }
        results.add("tests", tests);
        return results;
    }
}
