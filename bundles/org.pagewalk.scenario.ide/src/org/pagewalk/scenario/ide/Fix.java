/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.List;

import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.Remedy;

/**
 * A change of a text that mends a problem.
 *
 * @param title what it does: {@code Write alloc_pages}
 * @param problem what it mends
 * @param edits the change
 */
public record Fix(String title, Problem problem, List<Edit> edits) {
    /** Copies the list. */
    public Fix {
        edits = List.copyOf(edits);
    }

    private static Fix of(Problem problem, Remedy remedy) {
        return new Fix(remedy.title(), problem, List.of(new Edit(remedy.offset(), remedy.length(), remedy.text())));
    }

    /** The remedies of the problems that touch a range; if it is empty and none does, of those on its line. */
    static List<Fix> of(Analysis analysis, int offset, int length) {
        List<Problem> problems = analysis.problems();
        List<Problem> touched = problems.stream()
                .filter(problem -> problem.offset() <= offset + length && offset <= problem.offset() + problem.length()).toList();
        if (touched.isEmpty() && length == 0) {
            int line = analysis.source().line(offset);
            touched = problems.stream().filter(problem -> problem.line() == line).toList();
        }
        return touched.stream().flatMap(problem -> problem.remedies().stream().map(remedy -> of(problem, remedy))).toList();
    }
}
