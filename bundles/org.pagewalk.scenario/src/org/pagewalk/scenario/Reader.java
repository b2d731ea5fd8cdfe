/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.xtext.parser.IParseResult;
import org.pagewalk.scenario.check.FormProblems;
import org.pagewalk.scenario.check.Problems;
import org.pagewalk.scenario.check.Strings;
import org.pagewalk.scenario.mms.Import;
import org.pagewalk.scenario.mms.Scenario;
import org.pagewalk.scenario.mms.Statement;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/** Reads a scenario and the files that it imports, each once, and tells what is wrong with their form. */
final class Reader {
    private static final int FILES_MAX = 32;
    private static final int CHARS_MAX = 4 << 20;

    private final Texts texts;
    private final Imports imports;
    private final Source source;
    private final Problems problems;
    private final FormProblems form;
    private final Set<String> known = new HashSet<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final List<Statement> statements = new ArrayList<>();
    private int chars;

    /** @param source of the scenario itself; the files that it imports are added */
    Reader(Texts texts, Imports imports, Source source, Problems problems) {
        this.texts = texts;
        this.imports = imports;
        this.source = source;
        this.problems = problems;
        form = new FormProblems(source, problems);
    }

    /** All statements, those of each imported file where it is imported first. */
    List<Statement> statements() {
        return statements;
    }

    /** Reads everything; gives the tree of the scenario itself. */
    Scenario read() {
        Scenario scenario = read(texts.read(source), "", Optional.empty());
        form.mute();
        return scenario;
    }

    /** Reads what is inserted; a mistake of form is told with its own places. */
    ReadInsert read(Insert insert) {
        Texts.Read text = texts.read(insert.name(), insert.text());
        int base = source.add(insert, text.result().map(IParseResult::getRootNode));
        text.result().ifPresentOrElse(result -> result.getSyntaxErrors().forEach(node -> problems.error(
                new Place(base + node.getOffset(), node.getLength()), "syntax", node.getSyntaxErrorMessage().getMessage())),
                () -> text.scan().faults().forEach(fault -> problems.error(
                        new Place(base + fault.place().offset(), fault.place().length()), fault.code(), fault.message())));
        return new ReadInsert(insert, base, text.tree().getStatements(), List.of());
    }

    private Scenario read(Texts.Read text, String folder, Optional<Place> importedAt) {
        int base = importedAt.map(place -> source.add(text.source(), text.result().map(IParseResult::getRootNode), place)).orElse(0);
        form.tell(text.source(), text.scan(), text.result(), base);
        Scenario scenario = text.tree();
        for (Statement statement : scenario.getStatements()) {
            if (statement instanceof Import include && include.getFile() != null) {
                follow(include, folder);
            } else {
                statements.add(statement);
            }
        }
        return scenario;
    }

    private void follow(Import include, String folder) {
        String written = Strings.decode(include.getFile());
        Optional<String> name = within(folder, written);
        if (name.isEmpty()) {
            refuse(include, "import-path", "\"" + written + "\" lies outside this scenario's folder: import files from in there, as in"
                    + " import \"lib.mms\"");
        } else if (open.contains(name.get())) {
            refuse(include, "import-cycle", String.join(" imports ", open) + " imports " + name.get() + ": take one of these out");
        } else if (known.add(name.get())) {
            switch (imports.read(name.get())) {
            case Imports.Answer.Found(String text) -> add(include, name.get(), text);
            case Imports.Answer.Missing(String why) -> refuse(include, "import-file", written + ": " + why);
            case Imports.Answer.Unknown unknown -> problems.forgiveUnknownNames();
            }
        }
    }

    private void refuse(Import include, String code, String message) {
        problems.error(include, code, message);
        problems.forgiveUnknownNames();
    }

    private void add(Import include, String name, String text) {
        chars += text.length();
        if (known.size() > FILES_MAX || chars > CHARS_MAX) {
            refuse(include, "import-much", "a scenario imports at most " + FILES_MAX + " files with " + (CHARS_MAX >> 20)
                    + " million characters together: import less");
            return;
        }
        open.add(name);
        read(texts.read(name, text), name.substring(0, name.lastIndexOf('/') + 1), Optional.of(source.place(include)));
        open.remove(name);
    }

    /** The name of a file from the scenario's folder on, if it lies in there. */
    private static Optional<String> within(String folder, String written) {
        List<String> steps = new ArrayList<>();
        for (String step : (folder + written).split("/", -1)) {
            if (step.equals("..")) {
                if (steps.isEmpty()) {
                    return Optional.empty();
                }
                steps.removeLast();
            } else if (step.isEmpty() || step.contains("\\") || step.contains(":")) {
                return Optional.empty();
            } else if (!step.equals(".")) {
                steps.add(step);
            }
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(String.join("/", steps));
    }
}
