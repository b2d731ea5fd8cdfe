/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.judge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pagewalk.lab.Code;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.LabItem;
import org.pagewalk.lab.LabTask;
import org.pagewalk.lab.Place;
import org.pagewalk.scenario.Insert;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.syntax.Source;

/**
 * What the lab brings to judge a task: all that is the same for each student.
 *
 * @param task itself
 * @param given the texts of the lab's files that a scenario may import, by name
 * @param starter the text that students began with; empty where nobody has it any more, as in a student's own project
 * @param questions of the starter: of each prediction the question, and what is to be predicted
 * @param program what predictions are about, where a task has nothing but these and students have no other lines to change
 * @param runs what the lab has run within the scenario
 * @param checks the code of each check that has some, by the number of its item from 1
 */
record PreparedTask(LabTask task, Map<String, String> given, Optional<String> starter, Map<String, String> questions,
        Optional<List<String>> program, List<Insert> runs, Map<Integer, Insert> checks) {
    static PreparedTask of(Lab lab, LabTask task, LabFolder folder, ScenarioLanguage language) throws IOException {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : task.given()) {
            Optional<String> text = text(folder, Lab.STARTER + "/" + name).or(() -> Optional.empty());
            text = text.isPresent() ? text : text(folder, name);
            text.ifPresent(found -> given.put(name, found));
        }
        Optional<String> starter = task.file().isPresent() ? text(folder, Lab.STARTER + "/" + task.file().get()) : Optional.empty();
        boolean isAsked = task.items().stream().anyMatch(LabItem.Predicted.class::isInstance);
        Optional<ParsedScenario> asking = starter.filter(text -> isAsked).map(text -> language.parse(text, task.file().get()));
        boolean isForeseen = task.changesMax().isEmpty() && task.items().stream().allMatch(LabItem.Predicted.class::isInstance);
        List<Insert> runs = new ArrayList<>();
        for (LabTask.Run run : task.runs()) {
            if (!run.code().isEmpty()) {
                runs.add(insert(lab, "run " + runs.size(), run.at(), run.code(), false));
            }
        }
        Map<Integer, Insert> checks = new LinkedHashMap<>();
        for (int i = 0; i < task.items().size(); i++) {
            if (task.items().get(i) instanceof LabItem.Check check && !check.code().isEmpty()) {
                checks.put(i + 1, insert(lab, "check " + (i + 1), check.at(), check.code(), true));
            }
        }
        return new PreparedTask(task, given, starter, asking.map(Questions::of).orElse(Map.of()), asking.filter(each -> isForeseen).map(Questions::program), runs, checks);
    }

    /** All that runs within the student's scenario: what the lab does at a place comes before what it asks there. */
    List<Insert> inserts() {
        List<Insert> all = new ArrayList<>(runs);
        all.addAll(checks.values());
        return all;
    }

    private static Insert insert(Lab lab, String name, Place at, Code code, boolean isIsolated) {
        Optional<String> section = switch (at) {
        case Place.SectionEnd(String of) -> Optional.of(of);
        case Place.End end -> Optional.empty();
        };
        return new Insert(name, section, Lab.FILE, blanked(lab.source(), code), isIsolated);
    }

    /** The code with as many line breaks before it, and spaces on its first line, that lines and columns are those of the lab. */
    private static String blanked(String source, Code code) {
        String before = source.substring(0, code.offset());
        int lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
        long breaks = new Source(Lab.FILE, before).line(before.length()) - 1;
        return "\n".repeat((int) breaks) + " ".repeat(before.length() - lineStart) + code.text();
    }

    private static Optional<String> text(LabFolder folder, String name) throws IOException {
        return folder.read(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
