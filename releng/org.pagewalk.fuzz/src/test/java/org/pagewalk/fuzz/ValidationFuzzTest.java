/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.provider.MethodSource;
import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.ScenarioLanguage;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever a text holds, parsing and validation end, and say what is wrong and where, in plain words, each time the same. */
class ValidationFuzzTest {
    private static final ScenarioLanguage LANGUAGE = ScenarioLanguage.create();
    private static final List<String> INTERNALS = List.of("RULE_", "viable", "mismatched", "Exception", "org.", "null");

    @MethodSource("org.pagewalk.fuzz.FuzzedText#seeds")
    @FuzzTest
    void everyTextIsJudged(byte[] bytes) {
        String text = FuzzedText.of(bytes).text();
        Found.in(text, () -> {
            List<Problem> problems = LANGUAGE.parse(text, "fuzz.mms").problems();
            for (Problem problem : problems) {
                assertTrue(problem.offset() >= 0 && problem.length() >= 0 && problem.offset() + problem.length() <= text.length(),
                        "the place of " + problem);
                assertTrue(problem.line() >= 1 && problem.column() >= 1, "the place of " + problem);
                assertFalse(problem.message().isBlank(), "no message: " + problem);
                for (String internal : INTERNALS) {
                    assertFalse(problem.message().contains(internal) && !text.contains(internal), "the words of " + problem);
                }
            }
            assertEquals(problems, LANGUAGE.parse(text, "fuzz.mms").problems());
        });
    }
}
