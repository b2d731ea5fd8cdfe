/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.run.Narration;
import org.pagewalk.engine.run.Progress;

/** Locked pages, those who wait for them, and process flags, in scenarios. */
class PageWaitTest {
    private final ScenarioLanguage language = ScenarioLanguage.create();

    private RunResult run(String text) {
        ParsedScenario parsed = language.parse(text, "lab.mms");
        assertTrue(parsed.ok(), parsed.problems().toString());
        return ScenarioRun.run(parsed, RunOptions.defaults(), ScenarioListener.NONE);
    }

    private void holds(String text) {
        RunResult result = run(text);
        assertTrue(result.passed(), result.stop() + " " + result.checks());
        assertEquals(List.of(), result.machine().checkInvariants());
    }

    private void stopsWith(String words, String text) {
        String stop = run(text).stop().orElseThrow().toString();
        assertTrue(stop.contains(words), stop);
    }

    private static final String LOCKED = """
            machine { memory 16 MiB }
            let page = page(4000)
            task bash { }
            lock_page(page)
            wait_on_page(page, bash)
            """;

    @Test
    void aWaitingTaskGoesOnWhenItsBlockIsEnteredAfterThePageWasUnlocked() {
        holds(LOCKED + """
                expect bash.wait_page == page
                unlock_page(page)
                as bash { expect current().comm == "bash" }
                expect bash.wait_page == NULL
                expect event page_wait_over where task == bash
                expect no event task_woken_in_vain
                """);
    }

    @Test
    void enteringATaskThatSleepsForEverEndsTheRunAndSaysWhy() {
        stopsWith("bash (pid 300) waits for page frame 4000 to be unlocked", LOCKED + "as bash { getpid() }");
    }

    @Test
    void whoWaitsAlreadyRunsElsewhereOrHasEndedCannotWait() {
        stopsWith("bash waits for page frame 4000 to be unlocked already", LOCKED + "lock_page(page, bash)");
        stopsWith("gone has ended", LOCKED + "task gone { exit(0) }\nwait_on_page(page, gone)");
        stopsWith("runs on CPU 1", LOCKED.replace("16 MiB", "16 MiB cpus 2") + """
                let idle = bash
                on cpu 1 { idle = current() }
                wait_on_page(page, idle)
                """);
    }

    @Test
    void theNarrativeSaysByWhichQueueAndInVain() {
        RunResult result = run(LOCKED + "wake_up_process(bash)\nwait 10 ms");
        Narration narration = new Narration(result.run());
        StringBuilder told = new StringBuilder();
        result.run().cursor().tell(result.run().start(), each -> {
            told.append(narration.words(each)).append('\n');
            return true;
        }, Progress.NONE);
        assertTrue(told.toString().contains("page_waitqueue(page 4000)\n"), told.toString());
        assertTrue(told.toString().contains("bash (pid 300) was woken in vain: page 4000, for which it waits, is locked\n"), told.toString());
    }

    /** Sixteen tasks wait for a page each, and the pages are unlocked in turn. */
    private long wokenInVain(String machine) {
        RunResult result = run("machine {\n" + machine + "\n}\n" + """
                let pages = []
                repeat 16 { pages += alloc_page(GFP_KERNEL) }
                for page in pages {
                  lock_page(page)
                  task waiter { }
                  wait_on_page(page, waiter)
                }
                for page in pages {
                  unlock_page(page)
                  wait 10 ms
                }
                expect count(event page_wait_over) == 16
                print count(event task_woken_in_vain)
                """);
        assertTrue(result.passed(), result.stop() + " " + result.checks());
        return Long.parseLong(result.output().getFirst());
    }

    @Test
    void withOneQueueEverybodyIsWokenAndWithTheKernelsNumberHardlyAnybodyInVain() {
        assertEquals(120, wokenInVain("memory 64 MiB\nwait_queues 1"));
        assertTrue(wokenInVain("memory 64 MiB") < 16);
    }

    @Test
    void onlyFlagsThatTheAllocatorLooksAtCanBeSet() {
        stopsWith("0x40 is no flag", "set_process_flags(0x40 | PF_MEMDIE)");
        holds("""
                set_process_flags(PF_MEMALLOC | PF_MEMDIE)
                clear_process_flags(PF_MEMALLOC)
                expect current().flags == PF_MEMDIE
                """);
    }
}
