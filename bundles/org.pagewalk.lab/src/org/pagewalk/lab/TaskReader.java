/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.pagewalk.lab.lang.ChoiceItem;
import org.pagewalk.lab.lang.Item;
import org.pagewalk.lab.lang.LangPackage;
import org.pagewalk.lab.lang.MutantItem;
import org.pagewalk.lab.lang.NumberItem;
import org.pagewalk.lab.lang.RunItem;
import org.pagewalk.lab.lang.TaskPart;
import org.pagewalk.lab.syntax.LabTree;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.check.Nearest;
import org.pagewalk.scenario.check.Problems;
import org.pagewalk.scenario.check.Strings;
import org.pagewalk.scenario.syntax.Place;

/** Reads a task. */
final class TaskReader {
    private static final int ITEMS_MAX = 40;
    private static final int CHANGES_MAX = 10_000;
    private static final List<String> PICTURES = List.copyOf(Known.pictures().keySet());

    private final LabTree tree;
    private final Problems problems;
    private final CodeJudge judge;
    private final Map<String, Integer> questionLines;
    private final Map<String, Integer> titleLines = new HashMap<>();

    /** @param questionLines where questions are whose names are taken; they share one file in which they are answered */
    TaskReader(LabTree tree, Problems problems, CodeJudge judge, Map<String, Integer> questionLines) {
        this.tree = tree;
        this.problems = problems;
        this.judge = judge;
        this.questionLines = questionLines;
    }

    LabTask read(TaskPart part) {
        Place name = tree.source().place(part, LangPackage.Literals.TASK_PART__NAME);
        if (part.getTitle() == null || Strings.decode(part.getTitle()).isBlank()) {
            problems.error(name, "no-title", "a task has a title: write task " + part.getName() + " \"Title\" { ... }",
                    () -> part.getTitle() == null ? List.of(Remedy.insert(name.end(), " \"Title\"")) : List.of());
        }
        Keys keys = new Keys(tree, problems, "task");
        keys.read(part.getEntries());
        Optional<String> file = keys.file("file", true);
        List<LabTask.Run> runs = new ArrayList<>();
        List<LabItem> items = new ArrayList<>();
        read(part, keys.has("file"), runs, items);
        if (part.getItems().stream().allMatch(RunItem.class::isInstance)) {
            problems.error(name, "no-item", "there are no points in task " + part.getName()
                    + ": write a check, mutant, prediction, number or choice with its points into its braces");
        }
        return new LabTask(part.getName(), Strings.decode(part.getTitle()), keys.file("text", false), file, given(keys, file),
                picture(keys), isFree(keys), changes(keys), runs, items, tree.line(part));
    }

    private void read(TaskPart part, boolean hasFile, List<LabTask.Run> runs, List<LabItem> items) {
        ItemReader reader = new ItemReader(tree, problems, judge);
        int count = 0;
        for (Item item : part.getItems()) {
            Place word = reader.word(item);
            if (++count > ITEMS_MAX) {
                problems.error(word, "too-many", "a task has at most " + ITEMS_MAX + " items: make two tasks of it");
                return;
            }
            if (!hasFile && !(item instanceof NumberItem) && !(item instanceof ChoiceItem)) {
                problems.error(word, "no-file", tree.source().text(word) + " is about the run of a file, and task " + part.getName()
                        + " names none: write file \"" + part.getName() + ".mms\"",
                        () -> List.of(Remedy.insert(word.offset(), "file \"" + part.getName() + ".mms\"\n  ")));
            }
            if (item instanceof RunItem run) {
                reader.run(run).ifPresent(runs::add);
            } else {
                reader.item(item).ifPresent(each -> {
                    items.add(each);
                    unique(each, item);
                });
            }
        }
    }

    /** Questions are known by their names, mutants and predictions by what they are about. */
    private void unique(LabItem item, Item element) {
        switch (item) {
        case LabItem.NumberQuestion question -> unique(questionLines, question.name(), element,
                "there is a question %s in line %d already, and all are answered in one file: choose another name");
        case LabItem.ChoiceQuestion question -> unique(questionLines, question.name(), element,
                "there is a question %s in line %d already, and all are answered in one file: choose another name");
        case LabItem.Mutant mutant -> {
            if (!mutant.hidden()) {
                unique(titleLines, "mutant " + mutant.mutant(), element, "%s stands in line %d already: remove one of the two");
            }
        }
        case LabItem.Predicted predicted -> unique(titleLines, "prediction \"" + predicted.title() + '"', element,
                "%s stands in line %d already: remove one of the two");
        case LabItem.Check check -> {
            // several may look alike
        }
        }
    }

    private void unique(Map<String, Integer> lines, String name, EObject element, String message) {
        Integer before = lines.putIfAbsent(name, tree.line(element));
        if (before != null) {
            problems.error(named(element), "double-item", message.formatted(name, before));
        }
    }

    /** Where that stands by which an item is known. */
    private Place named(EObject item) {
        return tree.source().place(item, switch (item) {
        case NumberItem number -> LangPackage.Literals.NUMBER_ITEM__NAME;
        case ChoiceItem choice -> LangPackage.Literals.CHOICE_ITEM__NAME;
        case MutantItem mutant -> LangPackage.Literals.MUTANT_ITEM__MUTANT;
        default -> LangPackage.Literals.ITEM__TITLE;
        });
    }

    private List<String> given(Keys keys, Optional<String> file) {
        List<String> given = keys.files("given", true);
        if (file.filter(given::contains).isPresent()) {
            problems.error(keys.place("given"), "given", file.get() + " is what the student hands in: given names other files");
        }
        return given.stream().distinct().toList();
    }

    private Optional<String> picture(Keys keys) {
        Optional<String> picture = keys.word("picture");
        picture.filter(name -> !PICTURES.contains(name)).ifPresent(name -> problems.error(keys.valuePlace("picture"), "unknown-picture",
                "there is no picture " + name + (Nearest.to(name, PICTURES).isPresent() ? Nearest.hint(name, PICTURES)
                        : "; there is " + String.join(", ", PICTURES)), () -> Nearest.remedies(keys.valuePlace("picture"), name, PICTURES)));
        return picture.filter(PICTURES::contains);
    }

    private boolean isFree(Keys keys) {
        Optional<String> machine = keys.word("machine");
        machine.filter(word -> !word.equals("free")).ifPresent(word -> problems.error(keys.valuePlace("machine"), "machine",
                "machine says only whether students declare it themselves: write machine free",
                () -> List.of(Remedy.write(keys.valuePlace("machine"), "free"))));
        return machine.filter("free"::equals).isPresent();
    }

    private OptionalInt changes(Keys keys) {
        if (keys.has("changes") && !keys.has("file")) {
            problems.error(keys.place("changes"), "no-file", "changes counts lines of the task's file, and it names none: write file \"NAME.mms\"");
        }
        return keys.number("changes", 0, CHANGES_MAX);
    }
}
