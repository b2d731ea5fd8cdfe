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

/** Writes what a custom validator of Submitty answers: the share of the points, and a message for each item. */
final class SubmittyEmitter implements Emitter {
    @Override
    public String name() {
        return "submitty";
    }

    @Override
    public String description() {
        return Messages.text("submitty.description");
    }

    @Override
    public void emit(Gradebook gradebook, Output output) throws IOException {
        new Platform(name(), "validation_results.json").write(gradebook, output,
                graded -> Json.bytes(result(ForStudent.of(gradebook.lab(), graded))));
    }

    private static JsonObject result(Graded graded) {
        JsonObject result = new JsonObject();
        if (graded.status() == Status.INFRASTRUCTURE) {
            result.addProperty("status", "failure");
            result.addProperty("message", Told.whole(graded));
            return result;
        }
        JsonArray messages = new JsonArray();
        if (!graded.messages().isEmpty()) {
            messages.add(message(Told.whole(graded), "failure"));
        } else {
            for (TaskResult task : graded.verdict().tasks()) {
                for (ItemResult item : task.items()) {
                    messages.add(message(Told.full(task, item), status(Standing.of(item))));
                }
            }
        }
        JsonObject data = new JsonObject();
        data.addProperty("score", Scaled.share(graded));
        data.add("message", messages);
        data.addProperty("status", graded.points().hundredths() == 100 * graded.verdict().max() ? "success"
                : graded.points().hundredths() > 0 ? "warning" : "failure");
        result.addProperty("status", "success");
        result.add("data", data);
        return result;
    }

    private static String status(Standing standing) {
        return switch (standing) {
        case PASSED -> "success";
        case PARTIAL -> "warning";
        case FAILED -> "failure";
        };
    }

    private static JsonObject message(String text, String status) {
        JsonObject message = new JsonObject();
        message.addProperty("message", text);
        message.addProperty("status", status);
        return message;
    }
}
