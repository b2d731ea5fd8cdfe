/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.params.provider.MethodSource;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.RunOptions;
import org.pagewalk.scenario.RunResult;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.ScenarioListener;
import org.pagewalk.scenario.ScenarioRun;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever validation lets pass can be run: it ends, within its budgets, the kernel's structures are in order, and twice is the same. */
class RunFuzzTest {
    private static final ScenarioLanguage LANGUAGE = ScenarioLanguage.create();
    private static final RunOptions SMALL = RunOptions.defaults().withStatementsMax(2000).withOutputCharsMax(10_000).withItemsMax(1000);
    /** Larger machines take long to boot, and can do nothing that small ones cannot. */
    private static final long MEMORY_MAX = 1L << 30;

    @MethodSource("org.pagewalk.fuzz.FuzzedText#seeds")
    @FuzzTest
    void whatIsValidRuns(byte[] bytes) {
        String text = FuzzedText.of(bytes).text();
        Found.in(text, () -> {
            ParsedScenario scenario = LANGUAGE.parse(text, "fuzz.mms");
            if (scenario.ok() && scenario.spec().memory() <= MEMORY_MAX) {
                RunResult result = ScenarioRun.run(scenario, SMALL, ScenarioListener.NONE);
                result.stop().ifPresent(stop -> assertFalse(stop.message().isBlank()));
                assertEquals(List.of(), result.machine().checkStructures());
                RunResult plain = ScenarioRun.run(scenario, SMALL.unrecorded(), ScenarioListener.NONE);
                assertEquals(result.output(), plain.output());
                assertEquals(result.stop(), plain.stop());
                assertEquals(result.checks(), plain.checks());
                assertEquals(result.predictions(), plain.predictions());
            }
        });
    }
}
