/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is offered against a mistake mends it, and nothing else breaks. */
class RemediesTest {
    private static final ScenarioLanguage LANGUAGE = ScenarioLanguage.create();
    /** The kinds of mistakes that can be mended for the author; what is missing here only the author can decide. */
    private static final Set<String> MENDED = Set.of("answer", "answer-type", "argument-count", "argument-type", "argument-unit",
            "atomic-sleep", "bracket-close", "bracket-open", "cannot-fail", "character", "comment-open", "comparison", "constant-family", "double-free",
            "duplicate-argument", "duplicate-key", "duplicate-name", "event-argument", "flags", "for-range", "habit", "kernel-mode",
            "key-group", "key-instead", "key-list", "key-place", "key-value", "late-machine", "leak", "machine-name", "negative", "no-effect", "no-value", "octal", "operand", "outcome",
            "preset-form", "range-order", "second-machine",
            "stray", "string-open", "syntax", "unit", "unknown-error", "unknown-event", "unknown-field", "unknown-function", "unknown-key",
            "unknown-kind", "unknown-name", "unknown-parameter", "unknown-preset", "unknown-signal", "unknown-snapshot", "unknown-statement",
            "unknown-word", "user-mode", "wrong-order");

    static Stream<Arguments> mistakes() {
        return Stream.concat(MistakesTest.mistakes(), HabitsTest.habits());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void everyRemedyMendsItsMistake(String text, List<String> messages) {
        List<Problem> before = LANGUAGE.parse(text, "lab.mms").problems();
        for (Problem problem : before) {
            for (Remedy remedy : problem.remedies()) {
                String mended = apply(text, remedy);
                List<Problem> after = LANGUAGE.parse(mended, "lab.mms").problems();
                assertTrue(count(after, problem) < count(before, problem), () -> remedy + " does not mend " + problem + "\n" + mended + "\n" + after);
                after.stream().filter(each -> each.severity() == Severity.ERROR)
                        .forEach(each -> assertTrue(count(after, each) <= count(before, each), () -> remedy + " makes " + each + "\n" + mended));
            }
        }
    }

    @Test
    void theseKindsOfMistakesCanBeMended() {
        Set<String> codes = new TreeSet<>();
        mistakes().flatMap(row -> LANGUAGE.parse((String) row.get()[0], "lab.mms").problems().stream())
                .filter(problem -> !problem.remedies().isEmpty()).forEach(problem -> codes.add(problem.code()));
        assertEquals(new TreeSet<>(MENDED), codes);
    }

    private static String apply(String text, Remedy remedy) {
        return text.substring(0, remedy.offset()) + remedy.text() + text.substring(remedy.offset() + remedy.length());
    }

    private static long count(List<Problem> problems, Problem kind) {
        return problems.stream().filter(each -> each.code().equals(kind.code())).count();
    }
}
