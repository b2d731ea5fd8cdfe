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
import org.pagewalk.engine.run.RunLimits;

/** Expectations of events, in runs that are recorded and in runs that are not. */
class EventsTest {
    private static final ScenarioLanguage LANGUAGE = ScenarioLanguage.create();

    private static RunResult run(String text, RunOptions options) {
        ParsedScenario parsed = LANGUAGE.parse(text, "lab.mms");
        assertTrue(parsed.ok(), parsed.problems().toString());
        return ScenarioRun.run(parsed, options, ScenarioListener.NONE);
    }

    private static List<String> found(String text) {
        return run(text, RunOptions.defaults()).checks().stream().map(CheckResult::found).toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatHappenedSinceTheSectionBeganIsExpectedAndCounted(boolean recorded) {
        RunOptions options = recorded ? RunOptions.defaults() : RunOptions.defaults().unrecorded();
        RunResult result = run("""
                machine { memory 20 MiB boot bare }
                let page = alloc_pages(GFP_KERNEL, 0)
                expect event page_split where order == 8
                expect event page_alloc where page == page(5119) && order == 0
                expect no event kswapd_wake
                expect count(event page_split) == 9
                section "free" {
                  expect no event page_split
                  __free_pages(page, 0)
                  expect event page_merge where order == 9
                  expect count(event page_merge) == 9
                  section "inside" { expect no event page_merge }
                  expect event page_merge
                }
                expect event page_split
                section "until there is none" {
                  while alloc_pages(GFP_ATOMIC, 4) != NULL { }
                  expect event kswapd_wake where zone == "Normal"
                  expect no event kswapd_wake where zone == "HighMem"
                }
                """, options);
        assertTrue(result.passed(), result.stop() + " " + result.checks());
    }

    @Test
    void whatWasFoundInsteadIsTold() {
        assertEquals(List.of("there was no page_split",
                "there was page_split 9 times, and none that fits",
                "it happened: page 16383 of order 0 is handed out"), found("""
                        machine { boot bare }
                        expect event page_split
                        let p = alloc_page(GFP_KERNEL)
                        expect event page_split where order == 77
                        expect no event page_alloc
                        """));
    }

    @Test
    void whatIsNotRememberedAnyMoreEndsTheRunInsteadOfAWrongAnswer() {
        RunOptions small = RunOptions.defaults().withHistory(new RunLimits(1 << 20, 1_000));
        RunResult result = run("""
                for i in 1..300000 { __free_page(alloc_page(GFP_KERNEL)) }
                expect event page_alloc
                """, small);
        assertEquals(Stop.Kind.BUDGET, result.stop().orElseThrow().kind());
        assertTrue(result.stop().get().message().contains("ask in a shorter section"), result.stop().get().message());
    }

    @Test
    void lookingBackOverAndOverCostsStatements() {
        RunResult result = run("""
                for i in 1..3000 { __free_page(alloc_page(GFP_KERNEL)) expect event page_alloc }
                """, RunOptions.defaults().withStatementsMax(100_000));
        assertEquals(Stop.Kind.BUDGET, result.stop().orElseThrow().kind());
    }
}
