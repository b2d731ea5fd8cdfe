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
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.pagewalk.lab.lang.Heading;
import org.pagewalk.lab.lang.LangPackage;
import org.pagewalk.lab.lang.Part;
import org.pagewalk.lab.lang.StrayPart;
import org.pagewalk.lab.lang.TaskPart;
import org.pagewalk.lab.lang.VariantPart;
import org.pagewalk.lab.syntax.LabSyntax;
import org.pagewalk.lab.syntax.LabTree;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.check.FormProblems;
import org.pagewalk.scenario.check.Nearest;
import org.pagewalk.scenario.check.Problems;
import org.pagewalk.scenario.check.Strings;
import org.pagewalk.scenario.syntax.Place;

/** Makes a lab of a tree, and tells everything that is wrong with it. */
final class LabReader {
    private static final int TASKS_MAX = 50;
    private static final int ITEMS_MAX = 400;
    private static final String FREE_ID = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int ID_CHARS_MAX = 64;
    /** What ends an id of several words: the end of the line, a sign, or another key. */
    private static final Pattern KEYS = Pattern.compile("[\\r\\n{},;/]|\\b(" + String.join("|", LabWord.words("lab")) + ")\\b");

    private final LabTree tree;
    private final Problems problems;
    private final CodeJudge judge;
    private final Map<String, Integer> taskLines = new HashMap<>();
    private final Map<String, Integer> questionLines = new HashMap<>();

    LabReader(LabTree tree, LabLanguage language) {
        this(tree, language, true);
    }

    /** @param judgesCode whether what is wrong with code is looked for, which takes most of the time */
    LabReader(LabTree tree, LabLanguage language, boolean judgesCode) {
        this.tree = tree;
        problems = new Problems(tree.source());
        judge = new CodeJudge(tree, language, problems, judgesCode);
    }

    ParsedLab read() {
        Lab lab = lab();
        return new ParsedLab(lab, new HeadMistakes(tree, problems.list()).told());
    }

    /** The same, with a look at what else may be wrong. */
    Problems problems() {
        return problems;
    }

    Lab lab() {
        if (tree.source().own().length() > LabTree.CHARS_MAX) {
            problems.error(new Place(0, 0), "too-long", "the text has " + tree.source().own().length() + " characters; a lab may have "
                    + LabTree.CHARS_MAX + ": make two labs of it");
        }
        FormProblems form = new FormProblems(tree.source(), problems);
        form.tell(tree.source(), tree.scan(), tree.result(), 0);
        form.mute();
        order();
        Optional<Code> variant = tree.variants().stream().findFirst().flatMap(part -> tree.code(part.getCode()));
        variant.ifPresent(judge::variant);
        List<LabTask> tasks = tasks();
        return heading(variant, tasks);
    }

    /** Which parts there are, and in which order. */
    private void order() {
        Optional<Part> task = Optional.empty();
        Optional<Part> heading = Optional.empty();
        Optional<Part> variant = Optional.empty();
        for (Part part : tree.file().getParts()) {
            switch (part) {
            case Heading each -> heading = first(each, heading, "heading", "there is a lab \"...\" { } in line %d already: a file has one");
            case VariantPart each -> {
                variant = first(each, variant, "variant", "there is a variant in line %d already: a lab has one");
                if (task.isPresent()) {
                    problems.error(word(each), "variant-place", "the variant comes before the tasks: move it up, behind lab { }");
                }
            }
            case TaskPart each -> task = task.or(() -> Optional.of(each));
            case StrayPart each -> {
                if (heading.isPresent() || misspelledHeading().filter(each::equals).isEmpty()) {
                    stray(each);
                }
            }
            default -> {
                // there are no others
            }
            }
        }
        Optional<StrayPart> misspelled = misspelledHeading();
        if (heading.isEmpty() && misspelled.isPresent()) {
            problems.error(word(misspelled.get()), "stray", misspelled.get().getText() + " means nothing here: a lab begins with lab \"Title\" { ... }",
                    () -> List.of(Remedy.write(word(misspelled.get()), "lab")));
        } else if (heading.isEmpty() && tree.result().isPresent()) {
            problems.error(new Place(0, 0), "no-heading", "a lab begins with its title: write lab \"Title\" { id short-name }",
                    () -> List.of(Remedy.insert(0, "lab \"Title\" {\n  id short-name\n}\n\n")));
        }
        if (task.isEmpty() && tree.result().isPresent()) {
            problems.error(new Place(tree.source().own().length(), 0), "no-task", "a lab has tasks: write task NAME \"Title\" { ... }");
        }
    }

    /** A word with a text behind it, at the beginning. */
    private Optional<StrayPart> misspelledHeading() {
        List<Part> parts = tree.file().getParts();
        return parts.size() > 1 && parts.get(0) instanceof StrayPart word && parts.get(1) instanceof StrayPart title && word.getText() != null
                && word.getText().matches("[A-Za-z]+") && title.getText() != null && title.getText().startsWith("\"") ? Optional.of(word) : Optional.empty();
    }

    private Optional<Part> first(Part part, Optional<Part> before, String code, String message) {
        before.ifPresent(first -> problems.error(word(part), "double-" + code, message.formatted(tree.line(first))));
        return before.or(() -> Optional.of(part));
    }

    /** The first word of an element. */
    private Place word(EObject element) {
        Place place = tree.source().place(element);
        int end = place.offset();
        while (end < place.end() && Character.isLetter(tree.source().own().charAt(end))) {
            end++;
        }
        return new Place(place.offset(), Math.max(1, end - place.offset()));
    }

    private void stray(StrayPart stray) {
        Place place = word(stray);
        String text = stray.getText() == null ? "{" : stray.getText();
        List<String> words = LabWord.words(LabWord.TOP);
        boolean isOfTask = LabWord.of(text, "task").isPresent();
        problems.error(place, "stray", isOfTask ? text + " stands in a task: move it into the braces of task NAME \"Title\" { }"
                : text + " means nothing here: a lab file has lab, variant and task" + Nearest.hint(text, words),
                () -> Nearest.remedies(place, text, words));
    }

    private Lab heading(Optional<Code> variant, List<LabTask> tasks) {
        Optional<Heading> heading = tree.headings().stream().findFirst();
        Keys keys = new Keys(tree, problems, "lab");
        heading.ifPresent(each -> {
            keys.read(each.getEntries());
            each.getItems().forEach(item -> problems.error(word(item), "stray-item", tree.source().text(word(item))
                    + " stands in a task: move it into the braces of task NAME \"Title\" { }"));
            if (each.getTitle() == null || Strings.decode(each.getTitle()).isBlank()) {
                problems.error(word(each), "no-title", "a lab has a title: write lab \"The buddy allocator\" { ... }");
            }
        });
        String id = heading.map(each -> id(each, keys)).orElse("");
        int points = tasks.stream().mapToInt(LabTask::points).sum();
        OptionalInt starter = keys.number("starter", 0, Integer.MAX_VALUE);
        if (starter.isPresent() && starter.getAsInt() > points && !tasks.isEmpty()) {
            problems.error(keys.place("starter"), "starter", "starter says what the untouched starter scores: there are only " + points
                    + (points == 1 ? " point" : " points"));
        }
        return new Lab(id, heading.map(each -> Strings.decode(each.getTitle())).orElse(""), keys.file("text", false), starter,
                new BudgetReader(tree, problems).read(keys.group("budget")), variant, tasks, tree.source().own());
    }

    private String id(Heading heading, Keys keys) {
        Optional<String> id = keys.name("id");
        if (id.isEmpty() && !keys.has("id")) {
            int open = tree.source().text(tree.source().place(heading)).indexOf('{') + tree.source().place(heading).offset() + 1;
            problems.error(word(heading), "no-id", "a lab has an id, by which graders know it: write id short-name",
                    () -> open > 0 ? List.of(Remedy.insert(open, "\n  id short-name")) : List.of());
        }
        id.filter(each -> !isId(each)).ifPresent(each -> {
            Place place = keys.valuePlace("id");
            String words = KEYS.split(tree.source().own().substring(place.offset()), 2)[0].strip();
            Place whole = new Place(place.offset(), Math.max(place.length(), words.length()));
            String letters = tree.source().text(whole).toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            String meant = letters.isEmpty() || LabSyntax.isName(letters) ? letters : '"' + letters + '"';
            problems.error(whole, "id", "an id has small letters, digits and single dashes, at most " + ID_CHARS_MAX + ": write "
                    + (meant.isEmpty() || meant.length() > ID_CHARS_MAX ? "id short-name" : "id " + meant),
                    () -> meant.isEmpty() || meant.length() > ID_CHARS_MAX ? List.of() : List.of(Remedy.write(whole, meant)));
        });
        return id.filter(LabReader::isId).orElse("");
    }

    private static boolean isId(String text) {
        return text.length() <= ID_CHARS_MAX && text.matches(FREE_ID);
    }

    private List<LabTask> tasks() {
        List<LabTask> tasks = new ArrayList<>();
        int items = 0;
        for (TaskPart part : tree.tasks()) {
            items += part.getItems().size();
            if (tasks.size() == TASKS_MAX || items > ITEMS_MAX) {
                problems.error(word(part), "too-many", "a lab has at most " + TASKS_MAX + " tasks with " + ITEMS_MAX
                        + " checks and the like: make two labs of it");
                break;
            }
            if (part.getName() != null) {
                unique(part.getName(), tree.source().place(part, LangPackage.Literals.TASK_PART__NAME));
                tasks.add(new TaskReader(tree, problems, judge, questionLines).read(part));
            }
        }
        return tasks;
    }

    private void unique(String name, Place place) {
        Integer before = taskLines.putIfAbsent(name, tree.source().line(place.offset()));
        if (before != null) {
            problems.error(place, "double-task", "there is a task " + name + " in line " + before + " already: choose another name");
        }
    }
}
