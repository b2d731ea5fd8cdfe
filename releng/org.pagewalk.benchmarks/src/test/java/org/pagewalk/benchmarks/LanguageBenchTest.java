/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pagewalk.scenario.ScenarioLanguage;

/** That the benchmark measures what it says; how fast it is, is for the benchmark to show. */
class LanguageBenchTest {
    @Test
    void theLongScenarioIsAsLongAsWantedAndRight() {
        String text = LargeScenario.of(2000);
        assertTrue(text.lines().count() >= 2000 && text.lines().count() < 2100, text.lines().count() + " lines");
        assertEquals(List.of(), ScenarioLanguage.create().parse(text, "x").problems());
    }

    @Test
    void wrongOptionsAreExplained() {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        assertEquals(2, new LanguageBench().run(List.of("--lines", "7"), System.out, new PrintStream(messages)));
        assertEquals("bench language: --lines wants a number from 100 to 10000, not 7\n",
                messages.toString(StandardCharsets.UTF_8).replace("\r", ""));
    }
}
