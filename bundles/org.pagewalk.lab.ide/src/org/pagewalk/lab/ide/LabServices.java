/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.ide;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.LabLanguage;
import org.pagewalk.lab.ParsedLab;
import org.pagewalk.lab.Variant;
import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.ide.CallHelp;
import org.pagewalk.scenario.ide.Completion;
import org.pagewalk.scenario.ide.Definition;
import org.pagewalk.scenario.ide.Edit;
import org.pagewalk.scenario.ide.Fix;
import org.pagewalk.scenario.ide.Fold;
import org.pagewalk.scenario.ide.Folds;
import org.pagewalk.scenario.ide.Hover;
import org.pagewalk.scenario.ide.Occurrence;
import org.pagewalk.scenario.ide.Outline;
import org.pagewalk.scenario.ide.Range;
import org.pagewalk.scenario.ide.Renaming;
import org.pagewalk.scenario.ide.ScenarioServices;
import org.pagewalk.scenario.ide.Span;

/**
 * The editor services for {@code lab.lab}: the same that {@link ScenarioServices} are for scenarios, as plain functions from a text
 * and an offset. What depends on the lab's other files takes the folder, and reads it anew at each call; {@link #NO_FOLDER} is for a
 * text of which one does not know where it lies. They may be called from several threads; the last text is remembered.
 */
public final class LabServices {
    /** A folder of which nothing is known. */
    public static final LabFolder NO_FOLDER = new LabFolder() {
        @Override
        public String name() {
            return "";
        }

        @Override
        public Optional<byte[]> read(String file) {
            return Optional.empty();
        }

        @Override
        public List<String> files() {
            return List.of();
        }
    };

    /** Loaded when it is first asked for. */
    private static final class Loaded {
        static final LabLanguage LANGUAGE = LabLanguage.create();
    }

    /** The files that are made for the first student of a lab. */
    private record Made(String text, Map<String, String> files) {
    }

    private static volatile LabDocument last;
    private static volatile Made made = new Made("", Map.of());

    private LabServices() {
    }

    private static LabDocument document(String text) {
        LabDocument kept = last;
        if (kept == null || !kept.text().equals(text)) {
            kept = new LabDocument(Loaded.LANGUAGE, text);
            last = kept;
        }
        return kept;
    }

    /** The text of a file that is made of a lab for its first student, if there is one of this name. */
    static Optional<String> made(String text, String file) {
        Made kept = made;
        if (!kept.text().equals(text)) {
            kept = new Made(text, Variant.number(Loaded.LANGUAGE.parseWithoutCode(text, "").lab(), 0).files());
            made = kept;
        }
        return Optional.ofNullable(kept.files().get(file));
    }

    /** Where in a lab that stands of which a file for its students is made, or a name that the file binds. */
    static Optional<Imports.Origin> origin(String text, String file, String name) {
        VariantNames names = new VariantNames(document(text));
        return (name.isEmpty() ? names.file(file) : names.name(name))
                .map(place -> new Imports.Origin("../" + Lab.FILE, text, place, names.words(place.offset()).orElseThrow()));
    }

    private static int within(String text, int offset) {
        return Math.clamp(offset, 0, text.length());
    }

    /** What could be written at the caret, the likeliest first. */
    public static List<Completion> complete(String text, LabFolder folder, int offset) {
        return new LabProposals(document(text), folder, within(text, offset)).list();
    }

    /** What the word at an offset means, if it means anything. */
    public static Optional<Hover> hover(String text, int offset) {
        return new LabHovers(document(text)).at(within(text, offset));
    }

    /** How the function is called in whose brackets the caret stands. */
    public static Optional<CallHelp> callHelp(String text, int offset) {
        LabDocument document = document(text);
        int caret = within(text, offset);
        return document.codeAt(caret).map(code -> document.excerpt(code, caret)).flatMap(excerpt -> ScenarioServices.callHelp(excerpt.text(), excerpt.here(caret)));
    }

    /** Everything in the text that has a colour of its own, in order and without overlaps. */
    public static List<Span> highlight(String text) {
        return new LabColours(document(text)).spans();
    }

    /** Everything that is wrong with a text by itself. */
    public static List<Problem> validate(String text, String fileName) {
        return named(Loaded.LANGUAGE.parse(document(text).tree()), fileName);
    }

    /** The same, with the other files of the lab. */
    public static List<Problem> validate(String text, LabFolder folder, String fileName) {
        if (folder == NO_FOLDER) {
            return validate(text, fileName);
        }
        try {
            return named(Loaded.LANGUAGE.read(folder, document(text).tree()), fileName);
        } catch (IOException e) {
            return validate(text, fileName);
        }
    }

    private static List<Problem> named(ParsedLab lab, String fileName) {
        return lab.problems().stream().map(problem -> problem.in(fileName)).toList();
    }

    /**
     * What would mend the problems at a place.
     *
     * @param length of the place; with 0 the problems at the caret or, where there is none, those of its line
     */
    public static List<Fix> fixes(String text, LabFolder folder, int offset, int length) {
        List<Problem> problems = validate(text, folder, "");
        int begin = within(text, offset);
        List<Problem> touched = problems.stream()
                .filter(problem -> problem.offset() <= begin + length && begin <= problem.offset() + problem.length()).toList();
        if (touched.isEmpty() && length == 0) {
            int line = document(text).source().line(begin);
            touched = problems.stream().filter(problem -> problem.line() == line).toList();
        }
        return touched.stream().flatMap(problem -> problem.remedies().stream().map(remedy -> fix(problem, remedy))).toList();
    }

    private static Fix fix(Problem problem, Remedy remedy) {
        return new Fix(remedy.title(), problem, List.of(new Edit(remedy.offset(), remedy.length(), remedy.text())));
    }

    /** The tasks with what there are points for, as a tree. */
    public static List<Outline> outline(String text) {
        return new LabOutline(document(text)).outline();
    }

    /** What goes over several lines and can be folded, in the order of the text. */
    public static List<Fold> folds(String text) {
        return Folds.of(document(text).lexemes(), document(text).source());
    }

    /** Where the name at an offset is bound, or the file that the text at an offset names. */
    public static Optional<Definition> definition(String text, LabFolder folder, int offset) {
        return new LabNames(document(text), folder).definition(within(text, offset));
    }

    /** All places where that stands which the name at an offset means, in the order of the text. */
    public static List<Occurrence> occurrences(String text, int offset) {
        return new LabNames(document(text), NO_FOLDER).occurrences(within(text, offset));
    }

    /** The name at an offset, if {@link #rename} can change it. */
    public static Optional<Range> renameable(String text, int offset) {
        return new LabNames(document(text), NO_FOLDER).renameable(within(text, offset));
    }

    /** Gives what the name at an offset means another name; refuses names that other files of the lab use. */
    public static Renaming rename(String text, LabFolder folder, int offset, String name) {
        return new LabNames(document(text), folder).rename(within(text, offset), name);
    }

    /** Whether the form of a whole text is right, that of its code included. It may still have problems. */
    public static boolean isWellFormed(String text) {
        return document(text).isWellFormed();
    }

    /** What makes a text look as it should, without changing what it means. Empty where nothing changes, and for a text that is not well formed. */
    public static List<Edit> format(String text) {
        return new LabFormatter(document(text), Loaded.LANGUAGE).edits();
    }
}
