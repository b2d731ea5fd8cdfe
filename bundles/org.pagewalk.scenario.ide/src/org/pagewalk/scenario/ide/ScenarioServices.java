/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.RunResult;

/**
 * The editor services, as plain functions from a text and an offset. What depends on the files that the text imports takes an
 * {@link Imports}, and reads them anew at each call; without one, names that may come from them are not judged. They
 * may be called from several threads; the first call that parses loads the language. The last two texts are remembered, so asking
 * several things about one text costs little more than one. Offsets outside the text are taken for its nearer end.
 */
public final class ScenarioServices {
    private static final Declarations DECLARATIONS = Declarations.of(Profile.LINUX_2_4_20);

    /** Loaded when colours are first asked for. */
    private static final class LastColours {
        static final Colours COLOURS = new Colours(new Highlighting(DECLARATIONS));
    }

    /** Loaded when it is first asked for. */
    private static final class Loaded {
        static final Analyses ANALYSES = new Analyses(DECLARATIONS);
    }

    private ScenarioServices() {
    }

    /** What could be written at the caret, the likeliest first. */
    public static List<Completion> complete(String text, int offset) {
        return complete(text, Imports.UNKNOWN, offset);
    }

    /** The same, also what imported files bring. */
    public static List<Completion> complete(String text, Imports imports, int offset) {
        return new Proposals(analysis(text, imports), offset).list();
    }

    /** What the word at an offset means, if it means anything. */
    public static Optional<Hover> hover(String text, int offset) {
        return hover(text, Imports.UNKNOWN, offset);
    }

    /** The same, also of what imported files bring. */
    public static Optional<Hover> hover(String text, Imports imports, int offset) {
        return new Explanations(analysis(text, imports), imports).at(offset);
    }

    /** How the function is called in whose brackets the caret stands. */
    public static Optional<CallHelp> callHelp(String text, int offset) {
        return callHelp(text, Imports.UNKNOWN, offset);
    }

    /** The same, also for functions of imported files. */
    public static Optional<CallHelp> callHelp(String text, Imports imports, int offset) {
        return new CallHelps(analysis(text, imports)).at(Math.clamp(offset, 0, text.length()));
    }

    /**
     * Everything in the text that has a colour of its own, in order and without overlaps. Cheap: nothing is parsed, and of a text that
     * was coloured before and has been changed in one place, only what lies around that is looked at.
     */
    public static List<Span> highlight(String text) {
        return LastColours.COLOURS.of(text);
    }

    /** Everything that is wrong with a text. */
    public static List<Problem> validate(String text, String fileName) {
        return validate(text, Imports.UNKNOWN, fileName);
    }

    /** The same, with the files that it imports; what is wrong in them is told at the import. */
    public static List<Problem> validate(String text, Imports imports, String fileName) {
        return analysis(text, imports).problems().stream().map(problem -> problem.in(fileName)).toList();
    }

    /**
     * What would mend the problems at a place.
     *
     * @param length of the place; with 0 the problems at the caret or, where there is none, those of its line
     */
    public static List<Fix> fixes(String text, int offset, int length) {
        return fixes(text, Imports.UNKNOWN, offset, length);
    }

    /** The same, for the problems that there are with the imported files. */
    public static List<Fix> fixes(String text, Imports imports, int offset, int length) {
        return Fix.of(analysis(text, imports), Math.clamp(offset, 0, text.length()), length);
    }

    /** The parts that have names, as a tree. */
    public static List<Outline> outline(String text) {
        return new Structure(analysis(text)).outline();
    }

    /** What goes over several lines and can be folded, in the order of the text. */
    public static List<Fold> folds(String text) {
        Analysis analysis = analysis(text);
        return Folds.of(analysis.lexemes(), analysis.source());
    }

    /** Where the name at an offset is bound, if the scenario or a file that it imports binds it; of an import, the file. */
    public static Optional<Definition> definition(String text, Imports imports, int offset) {
        return Definition.of(analysis(text, imports), imports, Math.clamp(offset, 0, text.length()));
    }

    /** All places where that stands which the name at an offset means, in the order of the text; also of kernel functions and constants. */
    public static List<Occurrence> occurrences(String text, int offset) {
        return analysis(text).names().occurrences(offset);
    }

    /** The name at an offset, if {@link #rename} can change it. */
    public static Optional<Range> renameable(String text, int offset) {
        return new Renamer(analysis(text)).nameAt(offset);
    }

    /** Gives what the name at an offset means another name. */
    public static Renaming rename(String text, int offset, String name) {
        return rename(text, Imports.UNKNOWN, offset, name);
    }

    /** The same; refuses names that imported files bind, use, or have already. */
    public static Renaming rename(String text, Imports imports, int offset, String name) {
        return new Renamer(analysis(text, imports)).rename(offset, name);
    }

    /** Whether the form of a whole text is right: everything in it was read as part of a statement. It may still have problems. */
    public static boolean isWellFormed(String text) {
        return analysis(text).isWellFormed();
    }

    /**
     * What makes a text look as it should, without changing what it means: see {@link Layout} and {@link Columns}. Empty where
     * nothing changes, and for a text that is not well formed.
     */
    public static List<Edit> format(String text) {
        return new Formatter(analysis(text)).edits();
    }

    /** What a run has found, line by line: for editors to show beside the text that was run. */
    public static List<LineResult> lineResults(RunResult run) {
        return LineResults.of(run);
    }

    private static Analysis analysis(String text) {
        return Loaded.ANALYSES.of(text);
    }

    private static Analysis analysis(String text, Imports imports) {
        return Loaded.ANALYSES.of(text, imports);
    }
}
