/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pagewalk.lab.Disclosure;
import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.judge.Difference;
import org.pagewalk.lab.judge.ItemResult;
import org.pagewalk.lab.judge.Points;
import org.pagewalk.lab.judge.Replay;
import org.pagewalk.lab.judge.ReplayFile;
import org.pagewalk.lab.judge.TaskResult;
import org.pagewalk.lab.judge.Verdict;

/** What goes to a student holds nothing that the lab keeps back, and nothing of anybody else. */
class DisclosureTest {
    private static final List<String> ALONE = List.of("gradescope", "prairielearn", "classroom50", "autolab", "junit",
            "submitty", "check50", "coderunner", "lti");

    @Test
    void nothingThatALabKeepsBackGoesToStudents(@TempDir Path folder) throws Exception {
        Gradebook gradebook = Sheets.gradebook(folder);
        for (String emitter : List.of("gradescope", "prairielearn", "classroom50", "autolab", "junit", "moodle", "canvas",
                "html", "submitty", "check50",
                "coderunner", "lti", "nbgrader")) {
            Written written = Written.by(emitter, gradebook);
            assertTrue(!written.files.isEmpty(), emitter);
            forStudents(written).forEach((name, text) -> assertFalse(text.contains(SampleGradebook.SECRET), emitter
                    + " tells a secret in " + name));
            written.lines.forEach(line -> assertFalse(line.contains(SampleGradebook.SECRET), emitter));
        }
    }

    @Test
    void onePersonsFilesDoNotNameAnother() throws Exception {
        for (Graded graded : SampleGradebook.students()) {
            Gradebook one = SampleGradebook.with(List.of(graded), Sheets.ENVIRONMENT, Map.of());
            for (String emitter : ALONE) {
                Written written = Written.by(emitter, one);
                written.files.forEach((name, content) -> others(graded, new String(content, StandardCharsets.UTF_8)));
                written.lines.forEach(line -> others(graded, line));
            }
            others(graded, new String(ResultPage.toHandOut(one.lab(), graded), StandardCharsets.UTF_8));
        }
    }

    private static void others(Graded graded, String text) {
        for (Graded other : SampleGradebook.students()) {
            assertFalse(!other.key().equals(graded.key()) && text.contains(other.student().identity()), () -> graded.key()
                    + " is told of " + other.key());
        }
    }

    @Test
    void whatMayBeSeenIsSaid() throws Exception {
        String partial = new String(ResultPage.toHandOut(SampleGradebook.lab(), SampleGradebook.student("partial")),
                StandardCharsets.UTF_8);
        assertTrue(partial.contains("At most three splits") && partial.contains("Check 3") && partial.contains("Mutant 2"),
                partial);
        assertTrue(partial.contains("Look at expand()."), "the hint of what is shown");
        assertTrue(partial.contains("free_area[3].nr_free is 3, expected 1"), "the reason of what is shown");
        assertTrue(partial.contains("free_area[3] gives page 8"), "the narrative");
        String mine = Written.by("gradescope", SampleGradebook.one("partial")).text("reports/gradescope/results.json");
        assertTrue(mine.contains("split.mms, line 12: expect zone"), mine);
    }

    @Test
    void aReplayOfABugThatTheLabKeepsBackStaysWithTheInstructor() throws Exception {
        for (Disclosure show : List.of(Disclosure.EVERYTHING, Disclosure.REASON)) {
            ItemResult item = new ItemResult("mutant", 1, "title", show, "", 2, Points.NONE, "reason");
            Replay replay = new Replay("title", "bugs.mms", Map.of("bugs.mms", ""), List.of(), Optional.of("no-coalescing"),
                    OptionalLong.of(1));
            TaskResult task = new TaskResult("bugs", "Find the bug", List.of(item), List.of(),
                    Optional.of(new Difference(1, "bugs.mms", 1, "", "words", List.of(), Optional.empty(),
                            Optional.of(replay))));
            Graded some = SampleGradebook.student("partial");
            Graded graded = new Graded("x", "x", some.student(), Optional.empty(), Graded.Status.GRADED, List.of(),
                    new Verdict(List.of(task)), "");
            assertEquals(show == Disclosure.EVERYTHING, HandOut.files(SampleGradebook.lab(), graded)
                    .containsKey("x-bugs.pwreplay"), show::word);
        }
    }

    @Test
    void replaysLieBesideThePageThatNamesThem() throws Exception {
        Written written = Written.by("html", SampleGradebook.one("partial"));
        assertTrue(written.text("feedback/partial.html").contains("<code>partial-split.pwreplay</code>"));
        assertEquals(42, ReplayFile.read(written.files.get("feedback/partial-split.pwreplay")).moment().orElseThrow());
    }

    /** All that students get to see, by the names of the files, those in zips included. */
    static Map<String, String> forStudents(Written written) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : written.files.entrySet()) {
            String name = file.getKey();
            if (name.endsWith(".zip")) {
                ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.getValue()));
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    texts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            } else if (!name.equals("index.html") && !name.startsWith("students/") && !name.endsWith("notes.txt")) {
                texts.put(name, new String(file.getValue(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
