/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.util.List;
import java.util.Optional;

/**
 * A word of the lab language, with what an editor says about it.
 *
 * @param word itself
 * @param in where it stands: {@code lab.lab} at the top, or in the braces of lab, budget, task; behind an item such as check
 * @param form how it is written
 * @param explanation what it says, in a sentence or two
 */
public record LabWord(String word, List<String> in, String form, String explanation) {
    /** At the top of the file. */
    public static final String TOP = "";

    private static final String[] JUDGED = {"check", "mutant", "prediction", "number", "choice"};

    /** All of them. */
    public static final List<LabWord> ALL = List.of(
            new LabWord("lab", List.of(TOP), "lab \"Title\" { ... }", "The title of the lab, and what holds for all of it. It comes first."),
            new LabWord("variant", List.of(TOP), "variant { ... }", "What differs from student to student: the machine, and values that tasks use."
                    + " In it, draw(2, 3, 4) or draw(1..1000) is replaced by one of the choices, drawn from the student's identity."),
            new LabWord("task", List.of(TOP), "task NAME \"Title\" { ... }", "A task: which file students hand in for it, and what there are points for."),

            new LabWord("id", List.of("lab"), "id buddy", "By which graders and submissions know the lab: small letters, digits and dashes."),
            new LabWord("text", List.of("lab"), "text \"lab.md\"", "The file with the lab's text in Markdown."),
            new LabWord("starter", List.of("lab"), "starter 3", "How many points the starter scores as it is; verify holds it to that."),
            new LabWord("budget", List.of("lab"), "budget { statements 200000 output 64 KiB events 64 MiB }",
                    "What one run of a student's file may use. Only this ends a run, never a clock."),
            new LabWord("statements", List.of("budget"), "statements 200000", "How many statements a run may execute, rounds of loops included."),
            new LabWord("output", List.of("budget"), "output 64 KiB", "How much a run may print."),
            new LabWord("events", List.of("budget"), "events 64 MiB", "How much a run may tell of what the kernel does, for checks to look back at."),

            new LabWord("text", List.of("task"), "text \"tasks/split.md\"", "The file with the task's text in Markdown."),
            new LabWord("file", List.of("task"), "file \"split.mms\"", "The scenario that students hand in for this task."),
            new LabWord("given", List.of("task"), "given \"lib.mms\"",
                    "A file of the starter that the student's scenario may import; the grader takes the lab's own."),
            new LabWord("picture", List.of("task"), "picture free-areas", "The picture by which the first difference is shown."),
            new LabWord("machine", List.of("task"), "machine free", "The student's scenario declares the machine itself, instead of the one of the variant."),
            new LabWord("changes", List.of("task"), "changes 6", "How many lines of the starter's file the student may change at most."),

            new LabWord("check", List.of("task"), "check \"Title\" points 2 { expect ... }",
                    "Expectations on the run of the student's file, at the end of it or of a section."),
            new LabWord("run", List.of("task"), "run at end { ... }", "Code that runs within the student's scenario, before the checks of the same place."),
            new LabWord("mutant", List.of("task"), "mutant no-coalescing \"Title\" points 2",
                    "A bug of the kernel that the student's scenario must find: it passes with the true kernel and fails with this one."),
            new LabWord("prediction", List.of("task"), "prediction \"Question\" points 2", "A predict of the starter's file that the student has answered."),
            new LabWord("number", List.of("task"), "number NAME \"Question\" points 1 { let answer = 1 << order }",
                    "A question with a number as its answer, which the code binds to the name answer."),
            new LabWord("choice", List.of("task"), "choice NAME \"Question\" points 1 { a \"first\" right b \"second\" }",
                    "A question with several answers, of which one is right."),

            new LabWord("points", List.of(JUDGED), "points 2", "How many points there are for it, from 1 to 1000."),
            new LabWord("show", List.of(JUDGED), "show reason", "What a student is told: everything, description, reason or points. Without it: reason."),
            new LabWord("hint", List.of(JUDGED), "hint \"Look at expand()\"", "What a student is told who has not got all points, with show everything or description."),
            new LabWord("hidden", List.of(JUDGED), "hidden", "In the lab that students have: how it is judged is withheld."),
            new LabWord("at", List.of("check", "run"), "at section \"split\"", "When: at the end of each section of this name, or at end. Without it: at end."),
            new LabWord("partial", List.of("check"), "partial", "Each expectation that holds counts its share of the points."),
            new LabWord("within", List.of("number"), "within 2", "By how much the answer may differ. Without it: not at all."));

    /** Copies the list. */
    public LabWord {
        in = List.copyOf(in);
    }

    /** Those that stand in a place: {@link #TOP}, or within or behind one of these words. */
    public static List<LabWord> in(String place) {
        return ALL.stream().filter(each -> each.in.contains(place)).toList();
    }

    /** That of a place. */
    public static Optional<LabWord> of(String word, String place) {
        return in(place).stream().filter(each -> each.word.equals(word)).findFirst();
    }

    /** The words that stand in a place. */
    public static List<String> words(String place) {
        return in(place).stream().map(LabWord::word).toList();
    }
}
