/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.narrative.CoreNote;
import org.pagewalk.engine.run.Cursor;
import org.pagewalk.engine.run.Narration;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.Step;

/** A scenario's run can be gone over: which line the kernel worked for, and what it told. */
class RecordedRunTest {
    private static final ScenarioLanguage LANGUAGE = ScenarioLanguage.create();

    private static RunResult run(String text, RunOptions options) {
        ParsedScenario scenario = LANGUAGE.parse(text, "x");
        assertTrue(scenario.ok(), scenario.problems() + "\n" + text);
        return ScenarioRun.run(scenario, options, ScenarioListener.NONE);
    }

    private static RunResult run(String text) {
        return run(text, RunOptions.defaults());
    }

    /** The line at each call, in order. */
    private static List<Integer> linesOfCalls(RunResult result) {
        Cursor cursor = result.run().cursor();
        List<Integer> lines = new ArrayList<>();
        cursor.moveTo(result.run().start());
        while (cursor.forward(Step.CALL)) {
            lines.add(cursor.where().line().orElseThrow());
        }
        return lines;
    }

    @Test
    void endsAtItsEndAndGoesBackToItsBeginning() {
        RunResult result = run("machine { boot bare } let p = alloc_page(GFP_KERNEL)\n__free_page(p)\nalloc_pages(GFP_KERNEL, 3)\n");
        Cursor cursor = result.run().cursor();
        assertTrue(cursor.isAtEnd());
        assertEquals(12_288 - 8, result.machine().tables().zone.free_pages(1));
        cursor.moveTo(result.run().start());
        assertEquals(12_288, result.machine().tables().zone.free_pages(1));
        assertTrue(cursor.forward(Step.LINE));
        assertTrue(cursor.forward(Step.LINE));
        assertEquals(OptionalInt.of(2), cursor.where().line());
        assertEquals(12_287, result.machine().tables().zone.free_pages(1));
    }

    @Test
    void everyCallBelongsToTheLineInWhichItStands() {
        assertEquals(List.of(3, 5, 6, 8, 2, 9, 12), linesOfCalls(run("""
                def take(n) {
                  return alloc_pages(GFP_KERNEL, n)
                }                                          let a = alloc_page(GFP_KERNEL)

                if alloc_page(GFP_KERNEL) != NULL {
                  __free_page(a)
                }
                let list = [alloc_page(GFP_KERNEL), take(2),
                            alloc_page(GFP_KERNEL)]
                let i = 0
                while i < 1 && page(3).count == 0
                    && alloc_page(GFP_KERNEL) != NULL { i += 1 }
                """)));
    }

    @Test
    void aCallBehindAFunctionOfTheScenarioBelongsToTheCallersLineAgain() {
        assertEquals(List.of(1, 2, 2), linesOfCalls(run("""
                def take(n) { return alloc_pages(GFP_KERNEL, n) }
                let list = [take(1), alloc_page(GFP_KERNEL), alloc_page(GFP_KERNEL)]
                """)));
    }

    @Test
    void checksAreToldInTheirOrder() {
        RunResult result = run("expect 1 == 1\nexpect 1 == 2\ncheck invariants\n");
        Narration narration = new Narration(result.run());
        assertEquals(List.of("check 0: held", "check 1: failed", "check 2: held"), result.run().cursor()
                .findAll(told -> told.note() == CoreNote.CHECK, 9, Progress.NONE).stream().map(narration::words).toList());
    }

    @Test
    void aBugThatIsExpectedIsPassedInBothDirections() {
        RunResult result = run("let p = alloc_page(GFP_KERNEL)\n__free_page(p)\nexpect bug { __free_page(p) }\nlet q = alloc_page(GFP_KERNEL)\n");
        assertTrue(result.passed());
        long digest = result.machine().store().digest();
        Cursor cursor = result.run().cursor();
        cursor.moveTo(result.run().start());
        cursor.toEnd();
        assertEquals(digest, result.machine().store().digest());
        assertEquals(List.of(1, 2, 3, 4), linesOfCalls(result));
    }

    @Test
    void aMistakeInACallCanBeGoneOverToo() {
        RunResult result = run("let a = __get_free_page(GFP_KERNEL)\nstore(a, 1, 3)\n");
        assertEquals("a number in memory is 1, 2, 4 or 8 bytes wide, not 3", result.stop().orElseThrow().message());
        result.run().cursor().moveTo(result.run().start());
        result.run().cursor().toEnd();
        assertEquals(List.of(1, 2), linesOfCalls(result));
    }

    @Test
    void unrecordedItComesToTheSame() {
        RunResult recorded = run(Examples.FRAGMENTATION);
        RunResult plain = run(Examples.FRAGMENTATION, RunOptions.defaults().unrecorded());
        assertFalse(plain.run().isRecorded());
        assertEquals(recorded.machine().store().digest(), plain.machine().store().digest());
        assertEquals(recorded.checks(), plain.checks());
        assertEquals(recorded.output(), plain.output());
        assertTrue(plain.run().cursor().isAtEnd());
    }

    @Test
    void whoListensMayLookAtTheNarrativeWhileItGoes() {
        List<String> told = new ArrayList<>();
        ScenarioRun.run(LANGUAGE.parse("let p = alloc_page(GFP_KERNEL)\n__free_page(p)\nexpect page(3).count == 0", "x"),
                RunOptions.defaults(), new ScenarioListener() {
                    private Run run;

                    @Override
                    public void booted(Run booted) {
                        run = booted;
                    }

                    @Override
                    public void statement(int line, org.pagewalk.engine.Machine machine) {
                        run.cursor().last().ifPresent(last -> told.add(line + " " + last.note().word()));
                    }
                });
        assertEquals(List.of("1 alloc_pages", "2 __free_pages", "3 check"), told);
    }
}
