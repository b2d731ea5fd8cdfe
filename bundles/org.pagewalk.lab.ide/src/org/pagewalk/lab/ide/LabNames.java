/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.ide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.pagewalk.lab.Code;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.lang.Entry;
import org.pagewalk.lab.lang.LangPackage;
import org.pagewalk.lab.lang.PredictionItem;
import org.pagewalk.lab.lang.TaskPart;
import org.pagewalk.lab.lang.Value;
import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.check.Strings;
import org.pagewalk.scenario.ide.Definition;
import org.pagewalk.scenario.ide.Edit;
import org.pagewalk.scenario.ide.Occurrence;
import org.pagewalk.scenario.ide.Range;
import org.pagewalk.scenario.ide.Renaming;
import org.pagewalk.scenario.ide.ScenarioServices;
import org.pagewalk.scenario.syntax.Place;

/**
 * Which names mean the same in a lab. Those of the variant are seen by all code; others by the block that binds them. The names of tasks
 * stand only once; the texts in quotes behind text, file and given lead to files.
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
            return ScenarioServices.definition(document.projection(code.get()), Imports.UNKNOWN, offset)
                    .map(found -> new Definition(found.file(), document.text(), found.range()));
        }
        return document.elementAt(offset).flatMap(this::file);
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
            return task.getEntries().stream().filter(entry -> "file".equals(entry.getKey()) && entry.getValue() != null).findFirst()
                    .flatMap(entry -> file(entry.getValue())).map(file -> at(file, item.getTitle()));
        }
        return Optional.empty();
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
            return task(offset).map(range -> List.of(new Occurrence(range, Occurrence.Access.DECLARATION))).orElse(List.of());
        }
        Map<Integer, Occurrence> found = new TreeMap<>();
        int asked = declaration(code.get(), offset).orElse(offset);
        for (Code each : seeing(code.get(), asked)) {
            ScenarioServices.occurrences(document.projection(each), asked).forEach(occurrence -> found.put(occurrence.range().offset(), occurrence));
        }
        return List.copyOf(found.values());
    }

    /** Where the name is bound, if that is in the variant. */
    private Optional<Integer> declaration(Code code, int offset) {
        return ScenarioServices.definition(document.projection(code), Imports.UNKNOWN, offset).map(each -> each.range().offset())
                .filter(this::isInVariant);
    }

    private boolean isInVariant(int offset) {
        return document.variant().filter(code -> code.offset() <= offset && offset <= code.offset() + code.text().length()).isPresent();
    }

    /** The code that sees a name: all of it if the variant binds it. */
    private List<Code> seeing(Code code, int declared) {
        return isInVariant(declared) ? document.codes() : List.of(code);
    }

    private Optional<Range> task(int offset) {
        return document.tree().tasks().stream().filter(task -> task.getName() != null)
                .map(task -> document.source().place(task, LangPackage.Literals.TASK_PART__NAME))
                .filter(place -> place.offset() <= offset && offset <= place.end()).map(LabNames::range).findFirst();
    }

    private static Range range(Place place) {
        return new Range(place.offset(), place.length());
    }

    Optional<Range> renameable(int offset) {
        Optional<Code> code = document.codeAt(offset);
        return code.isPresent() ? ScenarioServices.renameable(document.projection(code.get()), offset) : task(offset);
    }

    Renaming rename(int offset, String name) {
        Optional<Code> code = document.codeAt(offset);
        if (!document.isWellFormed()) {
            return new Renaming.Refused("the lab cannot be read as a whole: mend what is marked as wrong first");
        }
        return code.isPresent() ? rename(code.get(), offset, name) : task(offset).map(range -> renameTask(range, name))
                .orElseGet(() -> new Renaming.Refused("names of tasks and names that code binds can be renamed: put the caret on one"));
    }

    private Renaming rename(Code code, int offset, String name) {
        Optional<Integer> inVariant = declaration(code, offset);
        int asked = inVariant.orElse(offset);
        Map<Integer, Edit> edits = new TreeMap<>();
        for (Code each : seeing(code, asked)) {
            switch (ScenarioServices.rename(document.projection(each), asked, name)) {
            case Renaming.Refused refused -> {
                return refused;
            }
            case Renaming.Done(List<Edit> done) -> done.forEach(edit -> edits.put(edit.offset(), edit));
            }
        }
        Optional<String> user = inVariant.isEmpty() || edits.isEmpty() ? Optional.empty() : user(edits.values().iterator().next());
        return user.<Renaming>map(file -> new Renaming.Refused("students' texts and scenarios know this name, " + file
                + " uses it: rename it there first")).orElseGet(() -> new Renaming.Done(List.copyOf(edits.values())));
    }

    /** A file of the lab that uses the name that is to be replaced. */
    private Optional<String> user(Edit edit) {
        String old = document.text().substring(edit.offset(), edit.offset() + edit.length());
        Pattern use = Pattern.compile("(?<![A-Za-z_0-9.\"])" + Pattern.quote(old) + "(?![A-Za-z_0-9])");
        Pattern inText = Pattern.compile("\\{\\{\\s*" + Pattern.quote(old) + "\\s*}}");
        try {
            for (String file : folder.files()) {
                boolean isScenario = file.endsWith(".mms");
                if (isScenario || file.endsWith(".md")) {
                    String text = new String(folder.read(file).orElse(new byte[0]), StandardCharsets.UTF_8);
                    if ((isScenario ? use : inText).matcher(text).find()) {
                        return Optional.of(file);
                    }
                }
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private Renaming renameTask(Range range, String name) {
        if (!WORD.matcher(name).matches()) {
            return new Renaming.Refused("\"" + name + "\" is no name: a name has letters, digits, _ and dashes, and begins with a letter");
        }
        List<TaskPart> others = new ArrayList<>(document.tree().tasks());
        others.removeIf(task -> document.source().place(task, LangPackage.Literals.TASK_PART__NAME).offset() == range.offset());
        Optional<TaskPart> taken = others.stream().filter(task -> name.equals(task.getName()))
                .min(Comparator.comparingInt(task -> document.tree().line(task)));
        if (taken.isPresent()) {
            return new Renaming.Refused("there is a task " + name + " in line " + document.tree().line(taken.get()) + " already: choose another name");
        }
        List<Edit> edits = List.of(new Edit(range.offset(), range.length(), name));
        boolean reads = LabServices.isWellFormed(Edit.apply(document.text(), edits));
        return reads ? new Renaming.Done(edits) : new Renaming.Refused(name + " is a word of the language: choose another name");
    }
}
