/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.provider.MethodSource;
import org.pagewalk.lab.LabLanguage;
import org.pagewalk.lab.ParsedLab;
import org.pagewalk.lab.Variant;
import org.pagewalk.lab.ide.LabServices;
import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.ide.Edit;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever a lab.lab holds, it is read, and editor services answer. */
class LabFuzzTest {
    private static final LabLanguage LANGUAGE = LabLanguage.create();

    @MethodSource("org.pagewalk.fuzz.FuzzedText#labSeeds")
    @FuzzTest
    void everyLabIsRead(byte[] bytes) {
        FuzzedText fuzzed = FuzzedText.of(bytes);
        String text = fuzzed.text();
        Found.in(text, () -> {
            ParsedLab parsed = LANGUAGE.parse(text, "lab.lab");
            parsed.problems().forEach(problem -> assertInside(problem, text));
            Variant.number(parsed.lab(), fuzzed.number());
            formats(text);
            LabServices.highlight(text);
            LabServices.complete(text, LabServices.NO_FOLDER, fuzzed.offset());
            LabServices.hover(text, fuzzed.offset());
            LabServices.outline(text);
            LabServices.occurrences(text, fuzzed.offset());
        });
    }

    private static void formats(String text) {
        String formatted = Edit.apply(text, LabServices.format(text));
        assertEquals(List.of(), LabServices.format(formatted), formatted);
    }

    private static void assertInside(Problem problem, String text) {
        assertTrue(problem.offset() >= 0 && problem.length() >= 0 && problem.offset() + problem.length() <= text.length(), problem.toString());
        problem.remedies().forEach(remedy -> assertTrue(remedy.offset() >= 0 && remedy.offset() + remedy.length() <= text.length(), remedy.toString()));
    }
}
