/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.pagewalk.lab.lang.At;
import org.pagewalk.lab.lang.CheckItem;
import org.pagewalk.lab.lang.CodeBlock;
import org.pagewalk.lab.lang.Item;
import org.pagewalk.lab.lang.LangPackage;
import org.pagewalk.lab.lang.PredictionItem;
import org.pagewalk.lab.lang.RunItem;
import org.pagewalk.lab.lang.TaskPart;
import org.pagewalk.lab.syntax.Excerpt;
import org.pagewalk.lab.syntax.LabTree;
import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.Insert;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.ReadInsert;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.Severity;
import org.pagewalk.scenario.check.Nearest;
import org.pagewalk.scenario.check.Problems;
import org.pagewalk.scenario.check.Strings;
import org.pagewalk.scenario.mms.Predict;
import org.pagewalk.scenario.mms.Section;
import org.pagewalk.scenario.syntax.Place;

/** Holds a task against its starter and its reference: what it asks of a student's file must be there. */
final class FilesOfTask {
    private static final int WORDS_MAX = 5;

    /** Texts that a file has. */
    private record Words(List<String> list) {
    }

    /** What was found when a reference was read: its sections, what is wrong with the code of each item, and what it imports. */
    private record Reference(List<String> sections, List<FoundInCode> found, Map<String, Imports.Answer> files) {
    }

    private final LabTree tree;
    private final LabLanguage language;
    private final Problems problems;
    private final LabFolder folder;
    private final Lab lab;
    private final LabTask task;
    private final String file;

    FilesOfTask(LabTree tree, LabLanguage language, Problems problems, LabFolder folder, Lab lab, LabTask task) {
        this.tree = tree;
        this.language = language;
        this.problems = problems;
        this.folder = folder;
        this.lab = lab;
        this.task = task;
        file = task.file().orElseThrow();
    }

    /** The predictions must be questions of the starter. */
    void starter(TaskPart part) throws IOException {
        List<PredictionItem> predictions = part.getItems().stream().filter(PredictionItem.class::isInstance).map(PredictionItem.class::cast)
                .filter(each -> each.getTitle() != null).toList();
        if (predictions.isEmpty()) {
            return;
        }
        List<String> questions = questions(FolderChecks.text(folder, Lab.STARTER + "/" + file).orElse(""));
        for (PredictionItem item : predictions) {
            String question = Strings.decode(item.getTitle());
            Place place = FolderChecks.title(tree, item);
            long times = questions.stream().filter(question::equals).count();
            if (times == 0) {
                problems.error(place, "no-question", "starter/" + file + " does not ask this" + list(questions, question, "; it has no predict at all"),
                        () -> Nearest.to(question, questions).isPresent() ? nearest(place, question, questions) : open(place, questions, predictions));
            } else if (times > 1) {
                problems.error(place, "no-question", "starter/" + file + " asks this " + times + " times: word the questions differently");
            }
        }
    }

    /** What a scenario asks. */
    private List<String> questions(String text) {
        return language.memory().of(List.of("questions", text), Words.class, () -> {
            List<String> questions = new ArrayList<>();
            all(language.scenarios().parse(text, file, Imports.UNKNOWN).model(), Predict.class)
                    .forEach(predict -> questions.add(Strings.decode(predict.getQuestion())));
            return new Words(questions);
        }).list();
    }

    /** The questions that no prediction has yet. */
    private static List<Remedy> open(Place place, List<String> questions, List<PredictionItem> predictions) {
        List<String> taken = predictions.stream().map(each -> Strings.decode(each.getTitle())).toList();
        return questions.stream().filter(each -> !taken.contains(each)).limit(WORDS_MAX).map(each -> Remedy.write(place, '"' + each + '"')).toList();
    }

    private static List<Remedy> nearest(Place place, String word, List<String> words) {
        return Nearest.to(word, words).map(near -> Remedy.write(place, '"' + near + '"')).stream().toList();
    }

    private static String list(List<String> words, String word, String none) {
        return words.isEmpty() ? none : Nearest.to(word, words).map(near -> "; did you mean \"" + near + "\"?")
                .orElseGet(() -> "; there is " + words.stream().distinct().limit(WORDS_MAX).map(each -> '"' + each + '"').collect(Collectors.joining(", ")));
    }

    /** Places must be there in the reference, and names that the code uses bound. */
    void reference(TaskPart part) throws IOException {
        String text = FolderChecks.text(folder, Lab.REFERENCE + "/" + file).orElse("");
        Map<Code, Optional<String>> codes = new LinkedHashMap<>();
        for (Item item : part.getItems()) {
            CodeBlock block = item instanceof CheckItem check ? check.getCode() : item instanceof RunItem run ? run.getCode() : null;
            tree.code(block).ifPresent(code -> codes.put(code, section(item)));
        }
        Reference anywhere = reference(text, codes, code -> Excerpt.anywhere(Optional.empty(), code));
        Reference reference = anywhere.found.stream().anyMatch(FoundInCode::namesLines)
                ? reference(text, codes, code -> Excerpt.of(tree.source(), code)) : anywhere;
        for (Item item : part.getItems()) {
            section(item).filter(name -> !reference.sections.contains(name)).ifPresent(name -> {
                Place place = tree.source().place(at(item).orElseThrow(), LangPackage.Literals.AT__SECTION);
                problems.warning(place, "no-section", "reference/" + file + " has no section of this name" + list(reference.sections, name, ""),
                        () -> nearest(place, name, reference.sections));
            });
        }
        Iterator<FoundInCode> found = reference.found.iterator();
        codes.keySet().forEach(code -> tell(found.next(), code));
    }

    private Reference reference(String text, Map<Code, Optional<String>> codes, Function<Code, Excerpt> excerpt) {
        List<Insert> inserts = new ArrayList<>();
        List<Integer> begins = new ArrayList<>();
        codes.forEach((code, section) -> {
            Excerpt of = excerpt.apply(code);
            inserts.add(new Insert(String.valueOf(inserts.size()), section, Lab.FILE, of.text(), true));
            begins.add(of.code().offset());
        });
        return language.memory().of(List.of("reference", file, text, inserts), Reference.class,
                known -> known.files.entrySet().stream().allMatch(each -> read(each.getKey()).equals(each.getValue())), () -> read(text, inserts, begins));
    }

    private Reference read(String text, List<Insert> inserts, List<Integer> begins) {
        Map<String, Imports.Answer> files = new LinkedHashMap<>();
        ParsedScenario parsed = language.scenarios().parse(text, file, name -> files.computeIfAbsent(name, this::read), inserts);
        List<String> sections = new ArrayList<>();
        parsed.statements().forEach(statement -> all(statement, Section.class).forEach(each -> sections.add(Strings.decode(each.getName()))));
        List<FoundInCode> found = new ArrayList<>();
        for (ReadInsert insert : parsed.inserts()) {
            FoundInCode.Finder finder = new FoundInCode.Finder(begins.get(found.size()));
            insert.problems().stream().filter(problem -> problem.severity() == Severity.ERROR)
                    .forEach(problem -> finder.add(problem, "in reference/" + file + ": "));
            found.add(finder.found());
        }
        return new Reference(sections, found, files);
    }

    /** What is not known of the code by itself. */
    private void tell(FoundInCode found, Code code) {
        List<Problem> before = problems.list();
        new FoundInCode(found.list().stream().filter(each -> before.stream().noneMatch(
                other -> other.line() == tree.source().line(code.offset() + each.place().offset()) && other.code().equals(each.code()))).toList())
                .tell(problems, code.offset(), new Place(0, 0));
    }

    private static Optional<At> at(Item item) {
        return item.getSettings().stream().filter(At.class::isInstance).map(At.class::cast).filter(at -> at.getSection() != null && !at.isEnd()).findFirst();
    }

    private static Optional<String> section(Item item) {
        return item instanceof CheckItem || item instanceof RunItem ? at(item).map(at -> Strings.decode(at.getSection())) : Optional.empty();
    }

    /** What the reference imports: the first variant, what is given, or its own. */
    private Imports.Answer read(String name) {
        Map<String, String> variant = Variant.number(lab, 0).files();
        if (variant.containsKey(name)) {
            return new Imports.Answer.Found(variant.get(name));
        }
        try {
            String where = task.given().contains(name) ? Lab.STARTER : Lab.REFERENCE;
            return FolderChecks.text(folder, where + "/" + name).<Imports.Answer>map(Imports.Answer.Found::new).orElseGet(Imports.Answer.Unknown::new);
        } catch (IOException e) {
            return new Imports.Answer.Unknown();
        }
    }

    private static <T extends EObject> List<T> all(EObject root, Class<T> type) {
        List<T> found = new ArrayList<>();
        if (type.isInstance(root)) {
            found.add(type.cast(root));
        }
        root.eAllContents().forEachRemaining(element -> {
            if (type.isInstance(element)) {
                found.add(type.cast(element));
            }
        });
        return found;
    }
}
