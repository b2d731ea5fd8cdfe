/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** What newcomers copy from the README first: it runs as it stands. */
class ReadmeTest {
    @Test
    void theScenariosOfTheReadmeRun() throws IOException {
        List<String> scenarios = Arrays.stream(Files.readString(Path.of("../../README.md")).split("(?m)^```"))
                .filter(block -> block.startsWith("\nmachine {")).toList();
        assertEquals(2, scenarios.size(), "the first scenario and the language on half a page");
        for (String text : scenarios) {
            ParsedScenario scenario = ScenarioLanguage.create().parse(text, "README.md");
            assertEquals(List.of(), scenario.problems());
            RunResult result = ScenarioRun.run(scenario, RunOptions.defaults(), ScenarioListener.NONE);
            assertEquals(Optional.empty(), result.stop());
            assertTrue(result.checks().stream().allMatch(CheckResult::passed), result.checks().toString());
        }
    }
}
