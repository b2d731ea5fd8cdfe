/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pagewalk.lab.report.StrictJson.array;
import static org.pagewalk.lab.report.StrictJson.bool;
import static org.pagewalk.lab.report.StrictJson.fields;
import static org.pagewalk.lab.report.StrictJson.integer;
import static org.pagewalk.lab.report.StrictJson.number;
import static org.pagewalk.lab.report.StrictJson.string;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.report.Emitter.WrongInput;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Holds what is written for platforms against their published formats, for students of every quality. */
class PlatformFormatsTest {
    private static final String FORMATS = "text|simple_format|html|md|ansi";
    private static final String VISIBILITY = "hidden|after_due_date|after_published|visible";

    @Test
    void gradescopeReadsEachResult() throws Exception {
        Map<String, Consumer<JsonElement>> test = new TreeMap<>(Map.of("score?", number(0, 100), "max_score?",
                number(0, 100), "status?",
                string("passed|failed"), "name?", string("[^\\n]+"), "name_format?", string(FORMATS), "number?",
                        string("\\d+\\.\\d+"), "output?",
                string(".{0,20000}"), "output_format?", string(FORMATS), "visibility?", string(VISIBILITY)));
        Map<String, Consumer<JsonElement>> results = Map.of("score?", number(0, 21), "output?", string(".+"),
                "output_format?", string(FORMATS),
                "test_output_format?", string(FORMATS), "test_name_format?", string(FORMATS), "visibility?",
                        string(VISIBILITY), "stdout_visibility?",
                string(VISIBILITY), "tests", array(each -> fields(each.getAsJsonObject(), test)));
        Written written = Written.by("gradescope", SampleGradebook.all());
        assertEquals(29, written.files.size(), "all but the one that is tried again");
        for (byte[] file : written.files.values()) {
            JsonObject json = StrictJson.read(file);
            fields(json, results);
            double sum = json.getAsJsonArray("tests").asList().stream().mapToDouble(each -> each.getAsJsonObject()
                    .get("score").getAsDouble()).sum();
            assertEquals(json.get("score").getAsDouble(), sum, 1e-9, "the total is that of the tests");
        }
        assertTrue(Written.by("gradescope", SampleGradebook.one("empty")).text("reports/gradescope/results.json")
                .contains("split.mms, predict.mms"));
        assertTrue(Written.by("gradescope", SampleGradebook.one("slow")).files.isEmpty());
    }

    @Test
    void prairieLearnReadsEachResultAndItIsSmallEnough() throws Exception {
        Map<String, Consumer<JsonElement>> test = Map.of("name", string(".+"), "points", number(0, 100), "max_points",
                number(0, 100), "message?",
                string(".*"), "output?", string(".*"), "description?", string(".*"));
        Map<String, Consumer<JsonElement>> results = Map.of("gradable", bool(), "score?", number(0, 1), "message?",
                string(".+"), "format_errors?",
                array(string(".+")), "tests?", array(each -> fields(each.getAsJsonObject(), test)));
        for (Graded graded : SampleGradebook.students()) {
            byte[] file = Written.by("prairielearn", SampleGradebook.one(graded.key()))
                    .files.get("reports/prairielearn/results.json");
            JsonObject json = StrictJson.read(file);
            fields(json, results);
            assertTrue(file.length < 1_000_000, graded.key());
            boolean isGraded = graded.status() == Graded.Status.GRADED;
            assertEquals(isGraded, json.get("gradable").getAsBoolean(), graded.key());
            assertEquals(isGraded, json.has("score"), graded.key());
            assertEquals(!isGraded, json.has("format_errors"), graded.key());
        }
        assertEquals("1", StrictJson.read(Written.by("prairielearn", SampleGradebook.one("perfect"))
                .files.get("reports/prairielearn/results.json")).get("score").getAsString());
    }

    @Test
    void classroom50ReadsEachResult() throws Exception {
        Map<String, Consumer<JsonElement>> test = Map.of("test-name", string(".+"), "passed", bool(), "score", integer(),
                "max-score", integer());
        Map<String, Consumer<JsonElement>> result = new TreeMap<>(Map.of("schema", string("classroom50/result/v1"),
                "classroom", string(".+"), "assignment",
                string(".+"), "assignment_type", string("individual|group|team"), "owner", string(".+"), "submission",
                        string("submit/.+"), "commit", string(".+"),
                "release", string(".+"), "review", string(".+"), "datetime",
                        string("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z")));
        result.putAll(Map.of("score", integer(), "max-score", integer(), "tests",
                array(each -> fields(each.getAsJsonObject(), test))));
        Gradebook gradebook = SampleGradebook.with(SampleGradebook.students(), Sheets.ENVIRONMENT, Map.of());
        Written written = Written.by("classroom50", gradebook);
        assertEquals(29, written.files.size());
        for (byte[] file : written.files.values()) {
            JsonObject json = StrictJson.read(file);
            fields(json, result);
            int sum = 0;
            for (JsonElement each : json.getAsJsonArray("tests")) {
                JsonObject one = each.getAsJsonObject();
                sum += one.get("score").getAsInt();
                assertTrue(one.get("score").getAsInt() <= one.get("max-score").getAsInt(), one::toString);
            }
            assertEquals(json.get("score").getAsInt(), sum);
            assertTrue(sum <= json.get("max-score").getAsInt());
        }
    }

    @Test
    void classroom50IsTheTimeOfTheTagWhereNoOtherIsKnown() throws Exception {
        Written written = Written.by("classroom50", SampleGradebook.with(List.of(SampleGradebook.student("broken")),
                Sheets.ENVIRONMENT, Map.of()));
        assertEquals("2026-11-20T10:00:00Z", StrictJson.read(written.files.get("reports/classroom50/result.json"))
                .get("datetime").getAsString());
    }

    @Test
    void classroom50NeedsItsEnvironment() {
        String message = assertThrows(WrongInput.class, () -> Written.by("classroom50", SampleGradebook.one("perfect")))
                .getMessage();
        assertTrue(message.contains("CLASSROOM"), message);
        Map<String, String> wrong = new TreeMap<>(Sheets.ENVIRONMENT);
        wrong.put("SUBMISSION_TAG", "v1");
        assertTrue(assertThrows(WrongInput.class, () -> Written.by("classroom50", SampleGradebook.with(List.of(), wrong,
                Map.of()))).getMessage().contains("submit/"));
    }

    @Test
    void autolabReadsTheLastLine() throws Exception {
        for (Graded graded : SampleGradebook.students()) {
            Written written = Written.by("autolab", SampleGradebook.one(graded.key()));
            if (graded.status() == Graded.Status.INFRASTRUCTURE) {
                assertTrue(written.lines.stream().noneMatch(line -> line.startsWith("{")) && written.files.isEmpty());
                continue;
            }
            JsonObject json = StrictJson.read(written.lines.getLast().getBytes(StandardCharsets.UTF_8));
            fields(json, Map.of("scores", scores -> assertEquals(List.of("split", "predict", "bugs", "mend", "questions"),
                    List.copyOf(scores.getAsJsonObject().keySet()))));
            json.getAsJsonObject("scores").asMap().values().forEach(number(0, 10));
            assertEquals(String.join("\n", written.lines) + "\n", written.text("reports/autolab/autoresult.txt"));
        }
        Written many = Written.by("autolab", SampleGradebook.all());
        assertTrue(many.lines.isEmpty() && many.files.containsKey("reports/autolab/perfect.txt"));
    }

    @Test
    void submittyReadsEachAnswer() throws Exception {
        Map<String, Consumer<JsonElement>> message = Map.of("message", string(".+"), "status",
                string("information|failure|warning|success"));
        Map<String, Consumer<JsonElement>> data = Map.of("score", number(0, 1), "message",
                array(each -> fields(each.getAsJsonObject(), message)), "status",
                string("information|failure|warning|success"));
        for (byte[] file : Written.by("submitty", SampleGradebook.all()).files.values()) {
            JsonObject json = StrictJson.read(file);
            if (json.get("status").getAsString().equals("success")) {
                fields(json, Map.of("status", string("success"), "data", each -> fields(each.getAsJsonObject(), data)));
            } else {
                fields(json, Map.of("status", string("failure"), "message", string(".+")));
            }
        }
    }

    @Test
    void check50IsWrittenAsItWrites() throws Exception {
        Consumer<JsonElement> cause = json -> {
            if (!json.isJsonNull()) {
                fields(json.getAsJsonObject(), Map.of("rationale", string(".+"), "help", each ->
                        assertTrue(each.isJsonNull() || each.getAsJsonPrimitive().isString())));
            }
        };
        Map<String, Consumer<JsonElement>> result = Map.of("name", string("[a-z]+_\\d+"), "description", string(".+"),
                "passed",
                each -> assertTrue(each.isJsonNull() || each.getAsJsonPrimitive().isBoolean()), "log", array(string(".+")),
                        "cause", cause, "data",
                each -> fields(each.getAsJsonObject(), Map.of("points", number(0, 10), "max_points", integer())),
                        "dependency", each -> assertTrue(each.isJsonNull()));
        for (byte[] file : Written.by("check50", SampleGradebook.all()).files.values()) {
            fields(StrictJson.read(file), Map.of("slug", string("buddy"), "results",
                    array(each -> fields(each.getAsJsonObject(), result)), "version", string("[\\d.]+")));
        }
    }

    @Test
    void codeRunnerReadsEachOutcome() throws Exception {
        Map<String, Consumer<JsonElement>> outcome = Map.of("fraction", number(0, 1), "prologuehtml", string("<p>.*</p>"),
                "testresults",
                array(row -> assertEquals(4, row.getAsJsonArray().size())), "epiloguehtml", string("<p>.*</p>"),
                        "columnformats", array(string("%s")), "showdifferences", bool());
        Written written = Written.by("coderunner", SampleGradebook.all());
        assertEquals(29, written.files.size());
        for (byte[] file : written.files.values()) {
            JsonObject json = StrictJson.read(file);
            fields(json, outcome);
            assertEquals(3, json.getAsJsonArray("columnformats").size(), "one for each column but iscorrect");
        }
    }

    @Test
    void ltiAndNbgraderHaveTheirFields() throws Exception {
        Map<String, Consumer<JsonElement>> score = Map.of("userId", string(".+"), "scoreGiven?", number(0, 21),
                "scoreMaximum?", number(21, 21), "comment", string(".+"),
                "timestamp?", string("2026-11-20T10:00:00Z"), "activityProgress", string("Submitted"), "gradingProgress",
                        string("FullyGraded|Pending"));
        for (byte[] file : Written.by("lti", SampleGradebook.all()).files.values()) {
            fields(StrictJson.read(file), score);
        }
        String csv = Written.by("nbgrader", SampleGradebook.one("partial")).text("reports/nbgrader/grades.csv");
        assertEquals("assignment,duedate,timestamp,student_id,last_name,first_name,email,raw_score,late_submission_penalty,score,max_score\r\n"
                + "buddy,,2026-11-20T10:00:00Z,partial@uni.example,Müller-Lüdenscheidt,Ben,partial@uni.example,8.66,0,8.66,21\r\n", csv);
    }

    @Test
    void theInstructorsJsonHoldsEverything() throws Exception {
        Written written = Written.by("json", SampleGradebook.all());
        JsonObject json = StrictJson.read(written.files.get("reports/json/grades.json"));
        assertEquals(30, json.getAsJsonArray("students").size());
        String all = written.text("reports/json/grades.json");
        assertTrue(all.contains("SECRET-TITLE") && all.contains("SECRET-REASON") && all.contains("SECRET-MESSAGE"));
        assertFalse(all.contains("<svg"), "pictures lie beside");
        assertEquals(JsonParser.parseString(all).getAsJsonObject().getAsJsonArray("students").get(8).getAsJsonObject()
                .get("name").getAsString(), SampleGradebook.student("nothing").student().displayName());
    }
}
