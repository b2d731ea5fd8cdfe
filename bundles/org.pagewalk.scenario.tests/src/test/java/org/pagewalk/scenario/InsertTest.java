/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** Code of others that runs within a scenario. */
class InsertTest {
    private static final String SCENARIO = """
            machine { memory 16 MiB }
            section "split" {
              let page = alloc_pages(GFP_KERNEL, 3)
            }
            section "later" { let other = alloc_pages(GFP_KERNEL, 0) }
            """;

    private final ScenarioLanguage language = ScenarioLanguage.create();

    @Test
    void itSeesTheNamesOfItsSectionAndEventsSinceItBegan() {
        RunResult result = run(at("split", "expect page != NULL expect count(event page_alloc) == 1"));
        assertTrue(result.inserts().getFirst().passed(), result.inserts().toString());
        assertEquals(2, result.inserts().getFirst().checks().size());
        assertEquals(List.of(), result.checks(), "expectations of an insert are not the scenario's");
    }

    @Test
    void whatIsFoundInsteadIsTold() {
        RunResult result = run(at("split", "expect count(event page_alloc) == 2"));
        CheckResult check = result.inserts().getFirst().checks().getFirst();
        assertFalse(check.passed());
        assertEquals("count(event page_alloc) is 1, expected 2", check.found());
    }

    @Test
    void atTheEndItCountsEverythingAndSeesNoNamesOfSections() {
        RunResult result = run(new Insert("a", Optional.empty(), "lab.lab", "expect count(event page_alloc) == 2", true),
                new Insert("b", Optional.empty(), "lab.lab", "\n  expect other != NULL", true));
        assertTrue(result.inserts().getFirst().passed(), result.inserts().toString());
        assertEquals(0, result.inserts().getLast().times(), "what has mistakes does not run");
        ParsedScenario parsed = language.parse(SCENARIO, "a.mms", Imports.UNKNOWN, List.of(new Insert("b", Optional.empty(), "lab.lab",
                "\n  expect other == 1", true), new Insert("c", Optional.empty(), "lab.lab", "expect (", true)));
        assertTrue(parsed.ok(), "mistakes of an insert are its own");
        assertEquals("lab.lab:2:10", place(parsed.inserts().getFirst().problems().getFirst()));
        assertFalse(parsed.inserts().getLast().ok());
    }

    private static String place(Problem problem) {
        return problem.file() + ":" + problem.line() + ":" + problem.column();
    }

    @Test
    void anInsertWithTheSectionAtWhichItRunsDoesNotRunWithinItself() {
        RunResult result = run(at("split", "section \"split\" { expect true } section \"later\" { }"), at("later", "section \"split\" { expect true }"));
        assertTrue(result.inserts().getFirst().passed(), result.inserts().toString());
        assertTrue(result.inserts().getLast().passed(), result.inserts().toString());
    }

    @Test
    void aSectionThatIsNeverReachedIsTold() {
        assertEquals(0, run(at("nowhere", "expect true")).inserts().getFirst().times());
        assertFalse(run(at("nowhere", "expect true")).inserts().getFirst().passed());
    }

    /** Who writes the scenario does not decide whether the code of others works. */
    @Test
    void faultsOfTheScenarioStrikeItsOwnCallsOnly() {
        String scenario = "fail alloc_pages after 1\nsection \"split\" { }\nlet first = alloc_pages(GFP_KERNEL, 0)\n"
                + "let second = alloc_pages(GFP_KERNEL, 0)\nexpect first != NULL\nexpect second == NULL\n";
        Insert insert = new Insert("a", Optional.of("split"), "lab.lab",
                "let a = alloc_pages(GFP_KERNEL, 0) let b = alloc_pages(GFP_KERNEL, 0) expect a != NULL expect b != NULL", false);
        RunResult result = ScenarioRun.run(language.parse(scenario, "a.mms", Imports.UNKNOWN, List.of(insert)), RunOptions.defaults(), ScenarioListener.NONE);
        assertTrue(result.inserts().getFirst().passed(), result.inserts().toString());
        assertTrue(result.passed(), result.checks().toString());
    }

    @Test
    void whatGoesWrongInItEndsOnlyIt() {
        RunResult result = run(at("split", "let nothing = alloc_pages(GFP_KERNEL, 99) expect nothing.flags == 0"),
                at("later", "expect other != NULL"));
        assertTrue(result.stop().isEmpty(), result.stop().toString());
        assertTrue(result.inserts().getFirst().failure().isPresent());
        assertTrue(result.inserts().getLast().passed());
    }

    @Test
    void whatLooksLeavesNoTraceInTheRun() {
        RunResult plain = run();
        RunResult looked = run(at("split", "expect page != NULL print 1 let a = 3"), new Insert("end", Optional.empty(), "lab.lab",
                "check invariants", true));
        assertEquals(plain.run().end(), looked.run().end());
        assertEquals(plain.output(), looked.output());
    }

    @Test
    void whatIsToRunThereIsPartOfTheRun() {
        RunResult result = run(new Insert("work", Optional.of("split"), "lab.lab", "__free_pages(page, 3)", false),
                at("split", "expect count(event page_free) == 1"));
        assertTrue(result.inserts().getLast().passed(), result.inserts().toString());
    }

    private static Insert at(String section, String code) {
        return new Insert(section + code, Optional.of(section), "lab.lab", code, true);
    }

    private RunResult run(Insert... inserts) {
        ParsedScenario parsed = language.parse(SCENARIO, "a.mms", Imports.UNKNOWN, List.of(inserts));
        assertTrue(parsed.ok(), parsed.problems().toString());
        return ScenarioRun.run(parsed, RunOptions.defaults(), ScenarioListener.NONE);
    }
}
