/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the language stay usable as names. */
class SoftKeywordsTest {
    private static final ScenarioLanguage LANGUAGE = ScenarioLanguage.create();

    @ParameterizedTest
    @ValueSource(strings = {"node", "swap", "section", "s", "list", "machine", "kernel", "cpu", "event", "check", "print", "expect",
            "task", "as", "on", "wait", "fail", "from", "after", "no", "where", "signal", "error", "bug", "boot", "import", "repeat",
            "predict", "snapshot", "compare", "interrupt", "invariants", "B", "min", "ms", "pages", "KiB"})
    void isAVariable(String name) {
        String text = """
                let NAME = 3
                NAME = NAME + 1
                NAME += NAME * 2
                let other = [NAME, 5]
                for NAME in other { print NAME }
                if NAME == 12 { print other[NAME - 12] }
                """.replace("NAME", name);
        assertEquals(List.of("12", "5", "12"), run(text).output());
    }

    @Test
    void unitsAreNamesOnTheNextLine() {
        assertEquals(List.of("6"), run("let s = 1\nlet k = 5\ns += k\nprint s").output());
    }

    @Test
    void keywordsAreFields() {
        ParsedScenario scenario = LANGUAGE.parse("print page(3).section.node.list.repeat", "x");
        assertEquals("a struct page has no field section", scenario.problems().getFirst().message().split("[;:]")[0]);
        assertEquals(1, scenario.problems().size());
    }

    @Test
    void keywordsAreKeysAndParameters() {
        assertTrue(LANGUAGE.parse("machine { kernel linux-2.4.20 seed 3 }\nprint zone(\"DMA\", node: 0)", "x").ok());
    }

    private static RunResult run(String text) {
        ParsedScenario scenario = LANGUAGE.parse(text, "x");
        assertTrue(scenario.ok(), scenario.problems() + "\n" + text);
        return ScenarioRun.run(scenario, RunOptions.defaults(), ScenarioListener.NONE);
    }
}
