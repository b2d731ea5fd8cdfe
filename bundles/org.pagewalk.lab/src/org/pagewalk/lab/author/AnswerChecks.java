/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.LabItem;
import org.pagewalk.lab.LabTask;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.check.Strings;
import org.pagewalk.scenario.mms.Predict;

/** Questions must be open in the starter and answered in the reference. */
final class AnswerChecks {
    private final Lab lab;
    private final LabFolder folder;
    private final Findings findings;
    private final ScenarioLanguage language;

    AnswerChecks(Lab lab, LabFolder folder, Findings findings, ScenarioLanguage language) {
        this.lab = lab;
        this.folder = folder;
        this.findings = findings;
        this.language = language;
    }

    void check() throws IOException {
        for (LabTask task : lab.tasks()) {
            if (task.items().stream().anyMatch(LabItem.Predicted.class::isInstance) && task.file().isPresent()) {
                predictions(task, task.file().get());
            }
        }
        questions(Lab.STARTER + "/" + Lab.ANSWERS);
    }

    private void predictions(LabTask task, String file) throws IOException {
        Map<String, Integer> starter = open(Lab.STARTER + "/" + file);
        Map<String, Integer> reference = open(Lab.REFERENCE + "/" + file);
        for (int i = 0; i < task.items().size(); i++) {
            if (task.items().get(i) instanceof LabItem.Predicted predicted) {
                Integer line = starter.get(predicted.title());
                if (line != null && line < 0) {
                    findings.error(Lab.STARTER + "/" + file, -line, Findings.words(task, i + 1) + " is answered already; write = ?");
                }
                line = reference.get(predicted.title());
                if (line != null && line > 0) {
                    findings.error(Lab.REFERENCE + "/" + file, line, Findings.words(task, i + 1) + " is not answered in the reference");
                }
            }
        }
    }

    /** The line of each prediction by its question; negative if it is answered. */
    private Map<String, Integer> open(String file) throws IOException {
        Map<String, Integer> lines = new LinkedHashMap<>();
        Optional<byte[]> content = folder.read(file);
        if (content.isPresent()) {
            ParsedScenario parsed = language.parse(new String(content.get(), StandardCharsets.UTF_8), file);
            for (Iterator<EObject> all = EcoreUtil.getAllContents(parsed.model(), false); all.hasNext();) {
                if (all.next() instanceof Predict predict && predict.getQuestion() != null) {
                    int line = parsed.source().line(parsed.source().place(predict).offset());
                    lines.put(Strings.decode(predict.getQuestion()), predict.isOpen() ? line : -line);
                }
            }
        }
        return lines;
    }

    private void questions(String file) throws IOException {
        Optional<byte[]> content = folder.read(file);
        if (content.isEmpty()) {
            return;
        }
        Properties answers = new Properties();
        try {
            answers.load(new StringReader(new String(content.get(), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            findings.error(file, 0, "has a \\u that is no character; write \\\\ for a backslash");
            return;
        }
        for (LabTask task : lab.tasks()) {
            for (int i = 0; i < task.items().size(); i++) {
                String name = switch (task.items().get(i)) {
                case LabItem.NumberQuestion number -> number.name();
                case LabItem.ChoiceQuestion choice -> choice.name();
                default -> "";
                };
                String answer = name.isEmpty() ? "" : answers.getProperty(name, "").strip();
                if (!answer.isEmpty() && !answer.equals("?")) {
                    findings.error(file, line(new String(content.get(), StandardCharsets.UTF_8), name), Findings.words(task, i + 1) + " is answered already: " + name + " = " + answer + "; leave it empty");
                }
            }
        }
    }

    /** The line of a name, from 1; 0 if it is written in a way that only Java knows. */
    private static int line(String properties, String name) {
        List<String> lines = properties.lines().toList();
        return IntStream.range(0, lines.size()).filter(i -> lines.get(i).strip().matches(name + "(\\s*[=:].*|\\s.*)")).map(i -> i + 1).findFirst().orElse(0);
    }
}
