/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.LabItem;
import org.pagewalk.lab.LabTask;
import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.ScenarioLanguage;

/**
 * What a student hands in of a project: the files that the lab asks for, and what they import but the lab does not give.
 *
 * @param lab as the student has it
 * @param files by name
 * @param missing those that the lab asks for and that are not there
 */
public record HandIn(Lab lab, Map<String, byte[]> files, List<String> missing) {
    /** Sorts the files. */
    public HandIn {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        missing = List.copyOf(missing);
    }

    /**
     * Gathers it.
     *
     * @throws Refusal where the lab has errors
     */
    public static HandIn of(LabFolder project) throws IOException, Refusal {
        Lab lab = ReadLab.of(project);
        Set<String> given = new HashSet<>(List.of(Lab.MACHINE, Lab.VARIANT));
        lab.tasks().forEach(task -> given.addAll(task.given()));
        Map<String, byte[]> files = new TreeMap<>();
        List<String> missing = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        for (String name : asked(lab)) {
            Optional<byte[]> content = project.read(name);
            content.ifPresentOrElse(found -> files.put(name, found), () -> missing.add(name));
            open.add(name);
        }
        ScenarioLanguage language = ScenarioLanguage.create();
        while (!open.isEmpty()) {
            byte[] content = files.get(open.remove());
            for (String name : content == null ? List.<String>of() : imported(new String(content, StandardCharsets.UTF_8), language)) {
                Optional<byte[]> found = given.contains(name) || files.containsKey(name) ? Optional.empty() : project.read(name);
                if (found.isPresent()) {
                    files.put(name, found.get());
                    open.add(name);
                }
            }
        }
        return new HandIn(lab, files, missing);
    }

    /** The files that a lab asks for. */
    static List<String> asked(Lab lab) {
        List<String> asked = new ArrayList<>(lab.tasks().stream().map(LabTask::file).flatMap(Optional::stream).distinct().toList());
        if (lab.tasks().stream().flatMap(task -> task.items().stream()).anyMatch(HandIn::isQuestion)) {
            asked.add(Lab.ANSWERS);
        }
        return asked;
    }

    private static boolean isQuestion(LabItem item) {
        return item instanceof LabItem.NumberQuestion || item instanceof LabItem.ChoiceQuestion;
    }

    /** The names that a scenario imports, by asking the language which it would read. */
    private static List<String> imported(String text, ScenarioLanguage language) {
        List<String> names = new ArrayList<>();
        language.parse(text, "", name -> {
            names.add(name);
            return new Imports.Answer.Unknown();
        });
        return names;
    }
}
