/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.proc.ProcFiles;
import org.pagewalk.scenario.CheckResult;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.Prediction;
import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.RunResult;
import org.pagewalk.scenario.Stop;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The answers of run and check for programs. */
final class ScenarioJson {
    private ScenarioJson() {
    }

    /** A file that could not be read at all. */
    static JsonObject refused(String file, String message) {
        JsonObject object = new JsonObject();
        object.addProperty("file", file);
        object.addProperty("ok", false);
        object.addProperty("message", message);
        return object;
    }

    /** What was found without running. */
    static JsonObject check(ParsedScenario parsed) {
        return check(parsed.file(), parsed.problems(), parsed.ok());
    }

    /** What is wrong with a file, a scenario or a lab. */
    static JsonObject check(String file, List<Problem> problems, boolean ok) {
        JsonObject object = new JsonObject();
        object.addProperty("file", file);
        object.addProperty("ok", ok);
        object.add("problems", problems(problems));
        return object;
    }

    /** A run; {@code result} is empty when problems kept the scenario from running. */
    static JsonObject run(ParsedScenario parsed, Optional<RunResult> result, List<String> procs) {
        JsonObject object = check(parsed);
        object.addProperty("ok", result.map(RunResult::passed).orElse(false));
        result.ifPresent(run -> {
            object.add("output", strings(run.output()));
            object.add("checks", checks(run.checks()));
            object.add("predictions", predictions(run.predictions()));
            run.stop().ifPresent(stop -> object.add("stop", stop(stop)));
            if (!procs.isEmpty()) {
                JsonObject texts = new JsonObject();
                procs.forEach(proc -> texts.addProperty(proc, ProcFiles.text(proc, run.machine()).orElse("")));
                object.add("proc", texts);
            }
        });
        return object;
    }

    private static JsonArray problems(List<Problem> problems) {
        JsonArray array = new JsonArray();
        for (Problem problem : problems) {
            JsonObject object = new JsonObject();
            object.addProperty("severity", problem.severity().word());
            object.addProperty("line", problem.line());
            object.addProperty("column", problem.column());
            object.addProperty("message", problem.message());
            object.addProperty("code", problem.code());
            array.add(object);
        }
        return array;
    }

    private static JsonArray checks(List<CheckResult> checks) {
        JsonArray array = new JsonArray();
        for (CheckResult check : checks) {
            JsonObject object = new JsonObject();
            object.addProperty("line", check.line());
            object.addProperty("text", check.text());
            object.addProperty("passed", check.passed());
            object.addProperty("message", check.message());
            object.addProperty("found", check.found());
            array.add(object);
        }
        return array;
    }

    private static JsonArray predictions(List<Prediction> predictions) {
        JsonArray array = new JsonArray();
        for (Prediction prediction : predictions) {
            JsonObject object = new JsonObject();
            object.addProperty("line", prediction.line());
            object.addProperty("question", prediction.question());
            object.addProperty("text", prediction.text());
            object.addProperty("answer", prediction.answer());
            object.addProperty("right", prediction.isRight());
            if (!prediction.isOpen()) {
                object.addProperty("value", prediction.value());
            }
            array.add(object);
        }
        return array;
    }

    private static JsonObject stop(Stop stop) {
        JsonObject object = new JsonObject();
        object.addProperty("kind", stop.kind().name().toLowerCase(java.util.Locale.ROOT));
        object.addProperty("line", stop.line());
        object.addProperty("column", stop.column());
        object.addProperty("message", stop.message());
        object.add("call_chain", strings(stop.callChain()));
        return object;
    }

    private static JsonArray strings(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }
}
