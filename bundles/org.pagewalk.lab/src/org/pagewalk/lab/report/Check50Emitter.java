/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.io.IOException;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.batch.Graded.Status;
import org.pagewalk.lab.judge.ItemResult;
import org.pagewalk.lab.judge.TaskResult;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Writes results as {@code check50 -o json} does: each item passed or not, and what was not judged as null. Points are data. */
final class Check50Emitter implements Emitter {
    /** Of check50, whose form it is. */
    private static final String VERSION = "3.3.11";

    @Override
    public String name() {
        return "check50";
    }

    @Override
    public String description() {
        return Messages.text("check50.description");
    }

    @Override
    public void emit(Gradebook gradebook, Output output) throws IOException {
        new Platform(name(), "results.json").write(gradebook, output,
                graded -> Json.bytes(results(gradebook.lab(), ForStudent.of(gradebook.lab(), graded))));
    }

    private static JsonObject results(Lab lab, Graded graded) {
        JsonArray results = new JsonArray();
        for (TaskResult task : graded.verdict().tasks()) {
            for (ItemResult item : task.items()) {
                results.add(result(graded, task, item));
            }
        }
        JsonObject json = new JsonObject();
        json.addProperty("slug", lab.id());
        json.add("results", results);
        json.addProperty("version", VERSION);
        return json;
    }

    private static JsonObject result(Graded graded, TaskResult task, ItemResult item) {
        boolean isJudged = graded.status() == Status.GRADED;
        JsonObject result = new JsonObject();
        result.addProperty("name", task.name() + "_" + item.number());
        result.addProperty("description", Told.name(task, item));
        if (isJudged) {
            result.addProperty("passed", item.passed());
        } else {
            result.add("passed", JsonNull.INSTANCE);
        }
        JsonArray log = new JsonArray();
        task.messages().forEach(message -> log.add(PlainText.line(message, PlainText.MESSAGE_MAX)));
        result.add("log", log);
        if (isJudged && item.passed()) {
            result.add("cause", JsonNull.INSTANCE);
        } else {
            JsonObject cause = new JsonObject();
            String said = isJudged ? PlainText.of(item.reason(), PlainText.MESSAGE_MAX) : Told.whole(graded);
            cause.addProperty("rationale", said.isEmpty() ? Messages.text("told.points", item.points(), item.max()) : said);
            cause.add("help", item.hint().isEmpty() ? JsonNull.INSTANCE
                    : new com.google.gson.JsonPrimitive(PlainText.of(item.hint(), PlainText.MESSAGE_MAX)));
            result.add("cause", cause);
        }
        JsonObject data = new JsonObject();
        data.addProperty("points", Json.number(item.points()));
        data.addProperty("max_points", item.max());
        result.add("data", data);
        result.add("dependency", JsonNull.INSTANCE);
        return result;
    }
}
