/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.judge.Difference;
import org.pagewalk.lab.judge.ItemResult;
import org.pagewalk.lab.judge.TaskResult;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Writes everything but pictures as one JSON file, for the instructor's own programs. Texts are as they are. */
final class JsonEmitter implements Emitter {
    private static final String FORMAT = "pagewalk-grades-1";

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String description() {
        return Messages.text("json.description");
    }

    @Override
    public void emit(Gradebook gradebook, Output output) throws IOException {
        JsonObject all = new JsonObject();
        all.addProperty("format", FORMAT);
        JsonObject lab = new JsonObject();
        lab.addProperty("id", gradebook.lab().id());
        lab.addProperty("title", gradebook.lab().title());
        lab.addProperty("points", gradebook.lab().points());
        all.add("lab", lab);
        JsonArray students = new JsonArray();
        gradebook.students().forEach(graded -> students.add(student(graded)));
        all.add("students", students);
        output.write("reports/json/grades.json", Json.bytes(all));
    }

    private static JsonObject student(Graded graded) {
        JsonObject json = new JsonObject();
        json.addProperty("key", graded.key());
        json.addProperty("student", graded.student().identity());
        json.addProperty("from", graded.student().from());
        json.addProperty("name", graded.student().displayName());
        JsonObject platform = new JsonObject();
        graded.student().platform().forEach(platform::addProperty);
        json.add("platform", platform);
        json.addProperty("submission", graded.name());
        graded.submittedAt().ifPresent(at -> json.addProperty("submitted", at));
        json.addProperty("status", graded.status().name().toLowerCase(Locale.ROOT));
        json.addProperty("points", Json.number(graded.points()));
        json.addProperty("max", graded.verdict().max());
        json.add("messages", strings(graded.messages()));
        JsonArray tasks = new JsonArray();
        graded.verdict().tasks().forEach(task -> tasks.add(task(task)));
        json.add("tasks", tasks);
        json.addProperty("digest", graded.digest());
        return json;
    }

    private static JsonObject task(TaskResult task) {
        JsonObject json = new JsonObject();
        json.addProperty("name", task.name());
        json.addProperty("title", task.title());
        json.addProperty("points", Json.number(task.points()));
        json.addProperty("max", task.max());
        json.add("messages", strings(task.messages()));
        JsonArray items = new JsonArray();
        task.items().forEach(item -> items.add(item(item)));
        json.add("items", items);
        task.difference().ifPresent(difference -> json.add("difference", difference(difference)));
        return json;
    }

    private static JsonObject item(ItemResult item) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", item.kind());
        json.addProperty("number", item.number());
        json.addProperty("title", item.title());
        json.addProperty("show", item.show().word());
        json.addProperty("points", Json.number(item.points()));
        json.addProperty("max", item.max());
        json.addProperty("passed", item.passed());
        json.addProperty("reason", item.reason());
        return json;
    }

    private static JsonObject difference(Difference difference) {
        JsonObject json = new JsonObject();
        json.addProperty("item", difference.item());
        json.addProperty("file", difference.file());
        json.addProperty("line", difference.line());
        json.addProperty("source", difference.source());
        json.addProperty("words", difference.words());
        json.add("narrative", strings(difference.narrative()));
        return json;
    }

    private static JsonArray strings(List<String> texts) {
        JsonArray json = new JsonArray();
        texts.forEach(json::add);
        return json;
    }
}
