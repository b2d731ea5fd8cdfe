/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.batch;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.pagewalk.lab.Disclosure;
import org.pagewalk.lab.judge.Difference;
import org.pagewalk.lab.judge.ItemResult;
import org.pagewalk.lab.judge.Points;
import org.pagewalk.lab.judge.Replay;
import org.pagewalk.lab.judge.ReplayFile;
import org.pagewalk.lab.judge.TaskResult;
import org.pagewalk.lab.judge.Verdict;
import org.pagewalk.lab.submission.Manifest;
import org.pagewalk.lab.submission.Student;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * A result as {@code result.json}, and back. Pictures and replays are files beside it, which it names with their hashes; and it ends
 * with a hash of itself, so that what a failing machine has left half written is never taken for a result.
 */
final class ResultJson {
    /** What such a file says that it is. */
    static final String FORMAT = "pagewalk-result-1";
    private static final String SEAL = "seal";
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private ResultJson() {
    }

    /** A result and what belongs to it, as files by their names. */
    static Map<String, byte[]> write(Graded graded, String main) {
        Map<String, byte[]> files = new TreeMap<>();
        JsonArray tasks = new JsonArray();
        graded.verdict().tasks().forEach(task -> tasks.add(task(task, files)));
        JsonObject json = new JsonObject();
        json.addProperty("format", FORMAT);
        json.addProperty("digest", graded.digest());
        json.addProperty("key", graded.key());
        json.addProperty("name", graded.name());
        json.add("student", student(graded.student()));
        graded.submittedAt().ifPresent(at -> json.addProperty("submittedAt", at));
        json.addProperty("status", graded.status().name().toLowerCase(Locale.ROOT));
        json.addProperty("points", number(graded.points()));
        json.addProperty("max", graded.verdict().max());
        json.add("messages", strings(graded.messages()));
        json.add("tasks", tasks);
        JsonObject beside = new JsonObject();
        files.forEach((name, content) -> beside.addProperty(name, Manifest.sha256(content)));
        json.add("files", beside);
        json.addProperty(SEAL, seal(json));
        files.put(main, (GSON.toJson(json) + "\n").getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static String seal(JsonObject json) {
        return Manifest.sha256(GSON.toJson(json).getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject student(Student student) {
        JsonObject json = new JsonObject();
        json.addProperty("identity", student.identity());
        json.addProperty("from", student.from());
        json.addProperty("name", student.displayName());
        JsonObject platform = new JsonObject();
        student.platform().forEach(platform::addProperty);
        json.add("platform", platform);
        return json;
    }

    private static JsonObject task(TaskResult task, Map<String, byte[]> files) {
        JsonObject json = new JsonObject();
        json.addProperty("name", task.name());
        json.addProperty("title", task.title());
        json.addProperty("points", number(task.points()));
        json.addProperty("max", task.max());
        json.add("messages", strings(task.messages()));
        JsonArray items = new JsonArray();
        task.items().forEach(item -> items.add(item(item)));
        json.add("items", items);
        task.difference().ifPresent(difference -> json.add("difference", difference(task.name(), difference, files)));
        return json;
    }

    private static JsonObject item(ItemResult item) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", item.kind());
        json.addProperty("number", item.number());
        json.addProperty("title", item.title());
        json.addProperty("show", item.show().word());
        json.addProperty("hint", item.hint());
        json.addProperty("points", number(item.points()));
        json.addProperty("max", item.max());
        json.addProperty("reason", item.reason());
        return json;
    }

    private static JsonObject difference(String task, Difference difference, Map<String, byte[]> files) {
        JsonObject json = new JsonObject();
        json.addProperty("item", difference.item());
        json.addProperty("file", difference.file());
        json.addProperty("line", difference.line());
        json.addProperty("source", difference.source());
        json.addProperty("words", difference.words());
        json.add("narrative", strings(difference.narrative()));
        difference.picture().ifPresent(picture -> {
            json.addProperty("picture", task + ".svg");
            files.put(task + ".svg", LonePicture.of(picture).getBytes(StandardCharsets.UTF_8));
        });
        difference.replay().ifPresent(replay -> {
            json.addProperty("replay", task + ".pwreplay");
            files.put(task + ".pwreplay", ReplayFile.write(replay));
        });
        return json;
    }

    private static BigDecimal number(Points points) {
        return new BigDecimal(points.toString());
    }

    private static JsonArray strings(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    /**
     * What was written, from the bytes of {@code result.json} and the files beside it; nothing if that is not whole.
     *
     * @param beside gives the files by name, where they are there
     */
    static Optional<Graded> read(byte[] bytes, java.util.function.Function<String, Optional<byte[]>> beside) {
        try {
            JsonObject json = JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8)).getAsJsonObject();
            String seal = json.remove(SEAL).getAsString();
            if (!seal.equals(seal(json)) || !text(json, "format").equals(FORMAT)) {
                return Optional.empty();
            }
            Map<String, byte[]> files = new TreeMap<>();
            for (Map.Entry<String, JsonElement> file : json.getAsJsonObject("files").entrySet()) {
                byte[] content = beside.apply(file.getKey()).orElse(new byte[0]);
                if (!Manifest.sha256(content).equals(file.getValue().getAsString())) {
                    return Optional.empty();
                }
                files.put(file.getKey(), content);
            }
            return Optional.of(graded(json, files));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Graded graded(JsonObject json, Map<String, byte[]> files) {
        List<TaskResult> tasks = new ArrayList<>();
        json.getAsJsonArray("tasks").forEach(task -> tasks.add(task(task.getAsJsonObject(), files)));
        JsonObject student = json.getAsJsonObject("student");
        Map<String, String> platform = new TreeMap<>();
        student.getAsJsonObject("platform").entrySet().forEach(each -> platform.put(each.getKey(), each.getValue().getAsString()));
        return new Graded(text(json, "key"), text(json, "name"),
                new Student(text(student, "identity"), text(student, "from"), text(student, "name"), platform), maybe(json, "submittedAt"),
                Graded.Status.valueOf(text(json, "status").toUpperCase(Locale.ROOT)), strings(json, "messages"), new Verdict(tasks),
                text(json, "digest"));
    }

    private static TaskResult task(JsonObject json, Map<String, byte[]> files) {
        List<ItemResult> items = new ArrayList<>();
        for (JsonElement element : json.getAsJsonArray("items")) {
            JsonObject item = element.getAsJsonObject();
            items.add(new ItemResult(text(item, "kind"), item.get("number").getAsInt(), text(item, "title"),
                    Disclosure.of(text(item, "show")).orElseThrow(), text(item, "hint"), item.get("max").getAsInt(),
                    points(item.get("points")), text(item, "reason")));
        }
        return new TaskResult(text(json, "name"), text(json, "title"), items, strings(json, "messages"),
                Optional.ofNullable(json.getAsJsonObject("difference")).map(difference -> difference(difference, files)));
    }

    private static Difference difference(JsonObject json, Map<String, byte[]> files) {
        return new Difference(json.get("item").getAsInt(), text(json, "file"), json.get("line").getAsInt(), text(json, "source"),
                text(json, "words"), strings(json, "narrative"),
                maybe(json, "picture").map(name -> LonePicture.forPage(new String(files.get(name), StandardCharsets.UTF_8))),
                maybe(json, "replay").map(name -> replay(files.get(name))));
    }

    private static Replay replay(byte[] bytes) {
        try {
            return ReplayFile.read(bytes);
        } catch (ReplayFile.Damaged e) {
            // Its hash was right: it was written by another version.
            throw new IllegalStateException(e);
        }
    }

    private static Points points(JsonElement number) {
        return new Points(number.getAsBigDecimal().movePointRight(2).intValueExact());
    }

    private static String text(JsonObject json, String name) {
        return json.get(name).getAsString();
    }

    private static Optional<String> maybe(JsonObject json, String name) {
        return Optional.ofNullable(json.get(name)).map(JsonElement::getAsString);
    }

    private static List<String> strings(JsonObject json, String name) {
        return json.getAsJsonArray(name).asList().stream().map(JsonElement::getAsString).toList();
    }
}
