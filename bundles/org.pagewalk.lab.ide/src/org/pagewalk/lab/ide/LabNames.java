/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.ide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.pagewalk.lab.Code;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.lang.At;
import org.pagewalk.lab.lang.Entry;
import org.pagewalk.lab.lang.NumberItem;
import org.pagewalk.lab.lang.PredictionItem;
import org.pagewalk.lab.lang.TaskPart;
import org.pagewalk.lab.lang.Value;
import org.pagewalk.lab.syntax.Excerpt;
import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.check.Strings;
import org.pagewalk.scenario.ide.Definition;
import org.pagewalk.scenario.ide.Edit;
import org.pagewalk.scenario.ide.Occurrence;
import org.pagewalk.scenario.ide.Range;
import org.pagewalk.scenario.ide.Renaming;
import org.pagewalk.scenario.ide.ScenarioServices;

/**
 * Which names mean the same in a lab. Those of the variant are seen by all code; others by the block that binds them. The names of tasks,
 * questions and answers stand only once; texts in quotes lead to files, sections and questions.
 */
final class LabNames {
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*(-[A-Za-z_0-9]+)*");

    private final LabDocument document;
    private final LabFolder folder;

    LabNames(LabDocument document, LabFolder folder) {
        this.document = document;
        this.folder = folder;
    }

    Optional<Definition> definition(int offset) {
        Optional<Code> code = document.codeAt(offset);
        if (code.isPresent()) {
            Excerpt excerpt = document.excerpt(code.get(), offset);
            return ScenarioServices.definition(excerpt.text(), Imports.UNKNOWN, excerpt.here(offset))
                    .map(found -> new Definition(found.file(), document.text(), inLab(excerpt, found.range())));
        }
        return document.elementAt(offset).flatMap(this::file);
    }

    private static Range inLab(Excerpt excerpt, Range range) {
        return new Range(excerpt.inLab(range.offset()), range.length());
    }

    private Optional<Definition> file(EObject element) {
        if (element instanceof Value value && value.getText() != null && value.eContainer() instanceof Entry entry) {
            String name = Strings.decode(value.getText());
            return switch (entry.getKey() == null ? "" : entry.getKey()) {
            case "text" -> file(name, name);
            case "file", "given" -> file(Lab.STARTER + "/" + name, name);
            default -> Optional.empty();
            };
        }
        if (element instanceof PredictionItem item && item.getTitle() != null && item.eContainer() instanceof TaskPart task) {
            return fileOf(task).flatMap(name -> file(Lab.STARTER + "/" + name)).map(file -> at(file, item.getTitle()));
        }
        if (element instanceof At at && at.getSection() != null && at.eContainer().eContainer() instanceof TaskPart task) {
            return fileOf(task).flatMap(name -> file(Lab.REFERENCE + "/" + name, Lab.STARTER + "/" + name))
                    .map(file -> at(file, "section " + at.getSection()));
        }
        return Optional.empty();
    }

    private static Optional<String> fileOf(TaskPart task) {
        return task.getEntries().stream().filter(entry -> "file".equals(entry.getKey()) && entry.getValue() != null
                && entry.getValue().getText() != null).map(entry -> Strings.decode(entry.getValue().getText())).findFirst();
    }

    /** The first of these names that there is. */
    private Optional<Definition> file(String... names) {
        try {
            for (String name : names) {
                Optional<byte[]> bytes = folder.read(name);
                if (bytes.isPresent()) {
                    return Optional.of(new Definition(name, new String(bytes.get(), StandardCharsets.UTF_8), new Range(0, 0)));
                }
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Where a text stands in a file. */
    private static Definition at(Definition file, String text) {
        int at = file.text().indexOf(text);
        return at < 0 ? file : new Definition(file.file(), file.text(), new Range(at, text.length()));
    }

    List<Occurrence> occurrences(int offset) {
        Optional<Code> code = document.codeAt(offset);
        if (code.isEmpty()) {
            return named(offset).map(each -> List.of(new Occurrence(each.range(), Occurrence.Access.DECLARATION))).orElse(List.of());
        }
        Map<Integer, Occurrence> found = new TreeMap<>();
        int asked = declaration(code.get(), offset).orElse(offset);
        for (Code each : seeing(code.get(), asked)) {
            Excerpt excerpt = document.excerpt(each, asked);
            ScenarioServices.occurrences(excerpt.text(), excerpt.here(asked)).forEach(occurrence -> {
                Range range = inLab(excerpt, occurrence.range());
                found.put(range.offset(), new Occurrence(range, occurrence.access()));
            });
        }
        return List.copyOf(found.values());
    }

    /** Where the name is bound, if that is in the variant. */
    private Optional<Integer> declaration(Code code, int offset) {
        Excerpt excerpt = document.excerpt(code, offset);
        return ScenarioServices.definition(excerpt.text(), Imports.UNKNOWN, excerpt.here(offset)).map(each -> excerpt.inLab(each.range().offset()))
                .filter(this::isInVariant);
    }

    private boolean isInVariant(int offset) {
        return document.variant().filter(code -> code.offset() <= offset && offset <= code.offset() + code.text().length()).isPresent();
    }

    /** The code that sees a name: all of it that has the word, if the variant binds it. */
    private List<Code> seeing(Code code, int declared) {
        if (!isInVariant(declared)) {
            return List.of(code);
        }
        int end = declared;
        while (end < document.text().length() && (Character.isLetterOrDigit(document.text().charAt(end)) || document.text().charAt(end) == '_')) {
            end++;
        }
        String word = document.text().substring(declared, end);
        return document.codes().stream().filter(each -> each.text().contains(word)).toList();
    }

    /** The name of a task, a question or an answer. */
    private Optional<LabName> named(int offset) {
        return LabName.all(document).stream().filter(each -> each.range().touches(offset)).findFirst();
    }

    Optional<Range> renameable(int offset) {
        Optional<Code> code = document.codeAt(offset);
        if (code.isEmpty()) {
            return named(offset).map(LabName::range);
        }
        Excerpt excerpt = document.excerpt(code.get(), offset);
        return ScenarioServices.renameable(excerpt.text(), excerpt.here(offset)).map(range -> inLab(excerpt, range))
                .filter(range -> !isAnswer(code.get(), range));
    }

    /** Whether it is the name that the code of a number has to bind. */
    private boolean isAnswer(Code code, Range range) {
        return document.text().substring(range.offset(), range.end()).equals("answer")
                && document.elementAt(code.offset() - 1).filter(each -> each instanceof NumberItem || each.eContainer() instanceof NumberItem).isPresent();
    }

    Renaming rename(int offset, String name) {
        Optional<Code> code = document.codeAt(offset);
        if (!document.isWellFormed()) {
            return new Renaming.Refused("the lab cannot be read as a whole: mend what is marked as wrong first");
        }
        if (renameable(offset).isEmpty()) {
            return new Renaming.Refused("names of tasks, questions and answers, and names that code binds can be renamed: put the caret on one");
        }
        return code.isPresent() ? rename(code.get(), offset, name) : rename(named(offset).orElseThrow(), name);
    }

    private Renaming rename(Code code, int offset, String name) {
        Optional<Integer> inVariant = declaration(code, offset);
        int asked = inVariant.orElse(offset);
        Map<Integer, Edit> edits = new TreeMap<>();
        for (Code each : seeing(code, asked)) {
            Excerpt excerpt = document.excerpt(each, asked);
            switch (ScenarioServices.rename(excerpt.text(), excerpt.here(asked), name)) {
            case Renaming.Refused refused -> {
                return refused;
            }
            case Renaming.Done(List<Edit> done) -> done.forEach(edit -> edits.put(excerpt.inLab(edit.offset()),
                    new Edit(excerpt.inLab(edit.offset()), edit.length(), edit.text())));
            }
        }
        Optional<String> user = inVariant.isEmpty() || edits.isEmpty() ? Optional.empty() : user(edits.values().iterator().next());
        return user.<Renaming>map(file -> new Renaming.Refused("students' texts and scenarios know this name, " + file
                + " uses it: rename it there first")).orElseGet(() -> new Renaming.Done(List.copyOf(edits.values())));
    }

    /** A file of the lab that uses the name that is to be replaced. */
    private Optional<String> user(Edit edit) {
        String old = document.text().substring(edit.offset(), edit.offset() + edit.length());
        return user(file -> file.endsWith(".mms") ? Optional.of(used(old)) : file.endsWith(".md") ? Optional.of(usedInText(old)) : Optional.empty());
    }

    private static Pattern used(String name) {
        return Pattern.compile("(?<![A-Za-z_0-9.\"])" + Pattern.quote(name) + "(?![A-Za-z_0-9])");
    }

    private static Pattern usedInText(String name) {
        return Pattern.compile("\\{\\{\\s*" + Pattern.quote(name) + "\\s*}}");
    }

    /** The first file in which what is looked for in files of its name is found. */
    private Optional<String> user(Function<String, Optional<Pattern>> use) {
        try {
            for (String file : folder.files()) {
                Optional<Pattern> pattern = use.apply(file);
                if (pattern.isPresent()) {
                    String text = new String(folder.read(file).orElse(new byte[0]), StandardCharsets.UTF_8);
                    if (pattern.get().matcher(text).find()) {
                        return Optional.of(file);
                    }
                }
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private Renaming rename(LabName old, String name) {
        if (!WORD.matcher(name).matches()) {
            return new Renaming.Refused("\"" + name + "\" is no name: a name has letters, digits, _ and dashes, and begins with a letter");
        }
        Optional<LabName> taken = LabName.all(document).stream()
                .filter(each -> each.kind() == old.kind() && each.among().equals(old.among()) && each.name().equals(name) && !each.equals(old)).findFirst();
        if (taken.isPresent()) {
            return new Renaming.Refused("there is " + old.kind().noun() + " " + name + " in line " + document.source().line(taken.get().range().offset())
                    + " already: choose another name");
        }
        Optional<String> user = user(file -> file.endsWith(".properties") ? old.use() : Optional.empty());
        if (user.isPresent()) {
            return new Renaming.Refused(user.get() + " uses this name: rename it there first");
        }
        List<Edit> edits = List.of(new Edit(old.range().offset(), old.range().length(), name));
        boolean reads = LabServices.isWellFormed(Edit.apply(document.text(), edits));
        return reads ? new Renaming.Done(edits) : new Renaming.Refused(name + " is a word of the language: choose another name");
    }
}
