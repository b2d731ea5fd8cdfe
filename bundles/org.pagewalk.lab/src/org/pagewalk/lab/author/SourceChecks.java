/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.LabTask;
import org.pagewalk.lab.Utf8;
import org.pagewalk.lab.Variant;
import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.Severity;

/** What the files of a lab are must be text, and the scenarios among them such that can run: each mistake is told where it stands. */
final class SourceChecks {
    private static final List<String> TEXTS = List.of(".md", ".mms", ".properties", ".svg");
    /** So many mistakes of a file are told. */
    private static final int MISTAKES_MAX = 3;

    private final Lab lab;
    private final LabFolder folder;
    private final Findings findings;
    private final ScenarioLanguage language;

    SourceChecks(Lab lab, LabFolder folder, Findings findings, ScenarioLanguage language) {
        this.lab = lab;
        this.folder = folder;
        this.findings = findings;
        this.language = language;
    }

    /** Looks at all files; says whether the solutions can be judged. */
    boolean check() throws IOException {
        boolean isWell = true;
        for (String name : folder.files()) {
            OptionalInt line = TEXTS.stream().anyMatch(name::endsWith) ? Utf8.wrongLine(folder.read(name).orElse(new byte[0])) : OptionalInt.empty();
            line.ifPresent(wrong -> findings.error(name, wrong, "is not UTF-8 text: save the file in UTF-8"));
            isWell &= line.isEmpty();
        }
        boolean isText = isWell;
        for (LabTask task : lab.tasks()) {
            if (isText && task.file().isPresent()) {
                String reference = Lab.REFERENCE + "/" + task.file().get();
                isWell &= mistakes(task, Lab.REFERENCE, problem -> findings.error(reference, problem.line(), problem.message()));
                String starter = Lab.STARTER + "/" + task.file().get();
                mistakes(task, Lab.STARTER, problem -> findings.warning(starter, problem.line(), "students begin with this mistake: " + problem.message()));
            }
        }
        return isWell;
    }

    private boolean mistakes(LabTask task, String from, Consumer<Problem> told) throws IOException {
        String file = task.file().orElseThrow();
        Optional<String> text = text(from + "/" + file);
        if (text.isEmpty()) {
            return true;
        }
        Stream<Problem> errors = language.parse(text.get(), file, imports(Set.copyOf(task.given()), from)).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR);
        List<Problem> first = errors.limit(MISTAKES_MAX).toList();
        first.forEach(told);
        return first.isEmpty();
    }

    /** As the grader finds them: the first variant, what is given, and the other files of the folder. */
    private Imports imports(Set<String> given, String from) {
        Map<String, String> variant = Variant.number(lab, 0).files();
        return name -> {
            try {
                String where = given.contains(name) ? Lab.STARTER : from;
                return (variant.containsKey(name) ? Optional.of(variant.get(name)) : text(where + "/" + name)).<Imports.Answer>map(Imports.Answer.Found::new)
                        .orElseGet(() -> new Imports.Answer.Missing("there is no such file in " + where + "/"));
            } catch (IOException e) {
                return new Imports.Answer.Unknown();
            }
        };
    }

    private Optional<String> text(String name) throws IOException {
        return folder.read(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
