/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.batch.Graded.Status;
import org.pagewalk.lab.judge.ItemResult;
import org.pagewalk.lab.judge.Points;
import org.pagewalk.lab.judge.TaskResult;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Writes the {@code result.json} of Classroom 50. Whose it is, the runner says by environment variables. The runner itself stamps
 * owner, kind of assignment and times; the time here is that of the submission's tag. {@link WholePoints} says how points are
 * rounded. What could not be graded through no fault of its own gets no file, which the runner reports as an error.
 *
 * @see <a href="https://github.com/foundation50/classroom50/wiki/Advanced-Autograding">Advanced Autograding</a>
 */
final class Classroom50Emitter implements Emitter {
    private static final Pattern TAG = Pattern.compile("submit/(\\d{4}-\\d{2}-\\d{2})T(\\d{2})-(\\d{2})-(\\d{2})Z.*");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ");

    @Override
    public String name() {
        return "classroom50";
    }

    @Override
    public String description() {
        return Messages.text("classroom50.description");
    }

    @Override
    public void emit(Gradebook gradebook, Output output) throws IOException, WrongInput {
        Map<String, String> environment = gradebook.environment();
        for (String needed : List.of("CLASSROOM", "ASSIGNMENT", "SUBMISSION_TAG", "COMMIT_URL", "RELEASE_URL")) {
            if (environment.getOrDefault(needed, "").isBlank()) {
                throw new WrongInput(Messages.text("classroom50.environment", needed));
            }
        }
        if (!environment.get("SUBMISSION_TAG").startsWith("submit/")) {
            throw new WrongInput(Messages.text("classroom50.tag", PlainText.line(environment.get("SUBMISSION_TAG"),
                    PlainText.NAME_MAX)));
        }
        new Platform(name(), "result.json").write(gradebook, Status.INFRASTRUCTURE, output,
                graded -> Json.bytes(result(ForStudent.of(gradebook.lab(), graded), environment)));
    }

    private static JsonObject result(Graded graded, Map<String, String> environment) {
        JsonObject result = new JsonObject();
        result.addProperty("schema", "classroom50/result/v1");
        result.addProperty("classroom", environment.get("CLASSROOM"));
        result.addProperty("assignment", environment.get("ASSIGNMENT"));
        optional(environment, "USERNAME").ifPresent(owner -> {
            result.addProperty("assignment_type", optional(environment, "ASSIGNMENT_TYPE").orElse("individual"));
            result.addProperty("owner", owner);
        });
        result.addProperty("submission", environment.get("SUBMISSION_TAG"));
        result.addProperty("commit", environment.get("COMMIT_URL"));
        result.addProperty("release", environment.get("RELEASE_URL"));
        result.addProperty("review", optional(environment, "REVIEW_URL").orElse(environment.get("COMMIT_URL")));
        result.addProperty("datetime", time(graded, environment));
        List<Points> points = new ArrayList<>();
        graded.verdict().tasks().forEach(task -> task.items().forEach(item -> points.add(item.points())));
        List<Integer> whole = WholePoints.parts(points);
        result.addProperty("score", WholePoints.sum(points));
        result.addProperty("max-score", graded.verdict().max());
        JsonArray tests = new JsonArray();
        for (TaskResult task : graded.verdict().tasks()) {
            for (ItemResult item : task.items()) {
                JsonObject test = new JsonObject();
                test.addProperty("test-name", Told.name(task, item));
                test.addProperty("passed", item.passed());
                test.addProperty("score", whole.get(tests.size()));
                test.addProperty("max-score", item.max());
                tests.add(test);
            }
        }
        result.add("tests", tests);
        return result;
    }

    private static Optional<String> optional(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** When it was submitted: by the platform's metadata, or by the tag. Never the clock's. */
    private static String time(Graded graded, Map<String, String> environment) {
        Matcher tag = TAG.matcher(environment.get("SUBMISSION_TAG"));
        String byTag = tag.matches() ? tag.group(1) + "T" + tag.group(2) + ":" + tag.group(3) + ":" + tag.group(4) + "Z"
                : "";
        return graded.submittedAt().filter(at -> TIME.matcher(at).matches())
                .orElse(TIME.matcher(byTag).matches() ? byTag : "1970-01-01T00:00:00Z");
    }
}
