/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
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
    private static final Set<String> MENDED = Set.of("unknown-function", "double-free", "wrong-order", "leak");

    static Stream<Arguments> mistakes() {
        return MistakesTest.mistakes();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void everyRemedyMendsItsMistake(String text, List<String> messages) {
        List<Problem> before = LANGUAGE.parse(text, "lab.mms").problems();
        for (Problem problem : before) {
            for (Remedy remedy : problem.remedies()) {
                String mended = apply(text, remedy);
                List<String> after = codes(LANGUAGE.parse(mended, "lab.mms").problems());
                List<String> rest = codes(before);
                rest.remove(problem.code());
                after.forEach(code -> assertTrue(rest.remove(code), () -> remedy + " makes\n" + mended + "\n"
                        + LANGUAGE.parse(mended, "lab.mms").problems()));
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

    private static List<String> codes(List<Problem> problems) {
        return new ArrayList<>(problems.stream().map(Problem::code).toList());
    }
}
