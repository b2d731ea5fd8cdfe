/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Replacement policies, the LRU lists and reclaim as scenarios use them. */
class PoliciesTest {
    private static final ScenarioLanguage LANGUAGE = ScenarioLanguage.create();

    private static List<String> problems(String text) {
        return LANGUAGE.parse(text, "lab.mms").problems().stream().map(Problem::message).toList();
    }

    private static RunResult run(String text) {
        ParsedScenario parsed = LANGUAGE.parse(text, "lab.mms");
        assertTrue(parsed.ok(), parsed.problems().toString());
        return ScenarioRun.run(parsed, RunOptions.defaults(), ScenarioListener.NONE);
    }

    @Test
    void oneStringRunsOnAListOfPolicies() {
        RunResult result = run("""
                policy fifo { kind fifo frames 3 }
                policy best { kind opt frames 3 }
                let string = [7, 0, 1, 2, 0, 3, 0, 4, 2, 3, 0, 3, 2, 1, 2, 0, 1, 7, 0, 1]
                for policy in [fifo, best] { policy_references(policy, string) }
                expect fifo.faults == 15
                expect best.faults == 9
                expect references_of(best) == string
                expect fifo.string[3].victim == 7 && fifo.string[4].hit == 1
                expect event page_replaced where policy == fifo && page == 7
                expect zipf(50, 10, 100) != zipf(50, 10, 100)
                expect loop(5, 2) == [1, 2, 1, 2, 1]
                check invariants
                """);
        assertTrue(result.passed(), result.stop() + " " + result.checks());
        assertEquals(8, result.checks().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            frames 0                | a policy has from 1 to 1048576 frames, not 0; write, for example, frames 3
            kind clok               | kind clok is not emulated in this version; did you mean clock?
            kind opt watch accesses | opt must know all references beforehand, so it cannot watch them come; let another policy watch, and give this one its string: policy_references(best, references_of(other))
            """)
    void aWrongDeclarationSaysWhatToWrite(String keys, String words) {
        assertEquals(List.of(words), problems("policy best { " + keys + " }"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            policy_reference(best, 1)                     | best is a policy of kind opt, which must know all references beforehand; give it the whole string at once: policy_references(best, [1, 2, 3, 1])
            repeat 2 { policy_references(best, [1, 2]) }  | best is a policy of kind opt, which must know all references beforehand, and it was given some already; declare another for another string
            policy_references(best, [1, "x"])             | a string of references is a list of numbers, and item 1 is none; write, for example, [1, 2, 3, 1]
            uniform(-1, 5)                                | a string of references has from 0 to 1000000 references, not -1
            loop(5, 0)                                    | a string of references is to at least 1 and at most 1000000 pages, not 0
            zipf(5, 5, -1)                                | s is from 0 to 1000 hundredths, not -1; write 100 for Zipf's law
            shrink_cache(1, zone("Normal"), GFP_USER, 7)  | a priority is from 1 to 6, not 7
            refill_inactive(-1)                           | how many pages to move is from 0 to 1048576, not -1
            lru_cache_add(page(5000))                     | page frame 5000 has no user (its count is 0), so it is free, and lru_cache_add has no business with it; allocate a page first
            mark_page_accessed(NULL)                      | NULL is used as a page; look at what the allocation returned first
            """)
    void aWrongCallIsExplained(String call, String words) {
        RunResult result = run("policy best { kind opt }\n" + call);
        assertEquals(words, result.stop().orElseThrow().message().lines().findFirst().orElseThrow());
    }
}
