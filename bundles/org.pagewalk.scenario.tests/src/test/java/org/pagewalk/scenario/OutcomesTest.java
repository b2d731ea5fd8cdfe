/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What is expected to fail, what is made to fail, signals, predictions, and snapshots. */
class OutcomesTest {
    private final ScenarioLanguage language = ScenarioLanguage.create();

    private RunResult run(String text) {
        ParsedScenario parsed = language.parse(text, "lab.mms");
        assertTrue(parsed.ok(), parsed.problems().toString());
        return ScenarioRun.run(parsed, RunOptions.defaults().unrecorded(), ScenarioListener.NONE);
    }

    private void holds(String text) {
        RunResult result = run(text);
        assertTrue(result.passed(), result.stop() + " " + result.checks());
    }

    private List<String> found(String text) {
        return run(text).checks().stream().map(CheckResult::found).toList();
    }

    @Test
    void aCallThatFailsIsExpectedByItsError() {
        holds("""
                expect error ENOMEM { alloc_pages(GFP_ATOMIC, 10) }
                expect error ENOMEM { __get_free_pages(GFP_ATOMIC, 10)  print "goes on" }
                task bash {
                  expect error ESRCH { kill(9999, SIGTERM) }
                  expect error EINVAL { kill(getpid(), 99) }
                }
                """);
    }

    @Test
    void anErrorThatDoesNotComeIsAFailure() {
        assertEquals(List.of("no call failed", "a call failed with ENOMEM", "no call failed"), found("""
                expect error ENOMEM { alloc_page(GFP_ATOMIC) }
                expect error EINVAL { alloc_pages(GFP_ATOMIC, 10) }
                expect error ENOMEM { page_address(page(1)) }
                """));
    }

    @Test
    void errorsOfABlockBelongToTheBlockAroundIt() {
        holds("""
                expect error ENOMEM {
                  expect error ENOMEM { alloc_pages(GFP_ATOMIC, 10) }
                }
                """);
    }

    @Test
    void aBugInTheBlockLeavesNothingBehind() {
        assertEquals(List.of("", "no call failed"), found("""
                machine { boot bare }
                expect bug { expect error ENOMEM { alloc_pages(GFP_ATOMIC, 10) __free_page(page(3)) } }
                expect error ENOMEM { alloc_page(GFP_ATOMIC) }
                """));
    }

    @Test
    void aFunctionIsMadeToFailOnceSoManyCallsLater() {
        holds("""
                fail alloc_pages after 3
                let pages = []
                for i in 1..6 { pages += alloc_page(GFP_KERNEL) }
                expect pages[2] != NULL && pages[3] == NULL && pages[4] != NULL
                expect event fault_injected
                fail alloc_pages after 0
                expect error ENOMEM { __get_free_pages(GFP_KERNEL, 0) }
                """);
    }

    @Test
    void howManyCallsDoTheirWorkIsFoundOutAtRunTimeToo() {
        RunResult result = run("let n = 0 - 1\nfail alloc_pages after n");
        assertEquals("this is no number of calls: fail takes 0 to 1000000000", result.stop().orElseThrow().message());
    }

    @Test
    void aSignalEndsTheProcessAndTheRestOfItsBlocks() {
        RunResult result = run("""
                task bash {
                  print "before"
                  section "in it" {
                    expect signal SIGTERM { kill(getpid(), SIGTERM) print "never" }
                    print "nor this"
                  }
                }
                as bash { print "nor that" }
                expect bash.state == 4
                expect bash.exit_code == 15
                expect event signal_delivered where sig == SIGTERM
                print "goes on"
                """);
        assertTrue(result.passed(), result.stop() + " " + result.checks());
        assertEquals(List.of("before", "goes on"), result.output());
    }

    @Test
    void aSignalWaitsUntilTheProcessGoesOn() {
        holds("""
                task bash { }
                send_sig(SIGKILL, bash, 1)
                expect bash.state != 4
                expect signal SIGKILL { as bash { } }
                expect bash.state == 4
                task shell {
                  kernel { send_sig(SIGSEGV, current(), 1)  expect current().pending != 0 }
                  expect 1 == 2  "never reached"
                }
                expect shell.exit_code == 0x8b
                """);
    }

    @Test
    void aSignalThatDoesNotComeIsAFailure() {
        assertEquals(List.of("no signal ended a process", "another signal ended a process"), found("""
                task bash {
                  expect signal SIGTERM { kill(getpid(), SIGCHLD) }
                  expect signal SIGTERM { kill(getpid(), SIGINT) }
                }
                """));
    }

    @Test
    void aProcessEndsByItself() {
        holds("""
                task bash { exit(3)  expect 1 == 2 }
                expect bash.exit_code == 3 << 8
                expect event task_exits
                """);
    }

    @Test
    void aSystemCallIsForProcessesAlone() {
        RunResult result = run("def f() { return getpid() }\nprint f()");
        assertEquals("getpid is a system call, which processes make, and this is the kernel", result.stop().orElseThrow().message());
        holds("def f() { return getpid() }\ntask bash { expect f() >= 300 }");
    }

    @Test
    void aPredictionIsRightWrongOrOpen() {
        RunResult result = run("""
                let n = 6
                predict "Seven times six?" 7 * n = 42
                predict "Where does it lie?" zone("DMA").name = "DMA"
                predict "How many?" n = ?
                """);
        assertEquals(List.of(new Prediction(2, "Seven times six?", "7 * n", "42", "42", true),
                new Prediction(3, "Where does it lie?", "zone(\"DMA\").name", "DMA", "DMA", true),
                new Prediction(4, "How many?", "n", "", "6", false)), result.predictions());
        assertTrue(result.passed(), "an open prediction is no failure");
        assertFalse(run("predict \"One?\" 1 = 2").passed());
        assertTrue(run("predict \"Order?\" 8 = 1 << 3").passed());
        assertTrue(run("predict \"NULL?\" alloc_pages(GFP_ATOMIC, 10) = NULL").passed());
    }

    @Test
    void snapshotsTellWhatChanged() {
        RunResult result = run("""
                machine { memory 16 MiB boot bare }
                snapshot before
                let page = alloc_page(GFP_KERNEL)
                snapshot with
                compare before with
                __free_page(page)
                snapshot after
                compare before before
                """);
        assertTrue(result.passed(), String.valueOf(result.stop()));
        assertTrue(result.output().contains("  zone DMA, free_pages: 4096 -> 4095"), result.output().toString());
        assertEquals("from before to with", result.output().getFirst());
        assertEquals("from before to before nothing changes", result.output().getLast());
    }

    @Test
    void aSnapshotMustBeTakenFirst() {
        RunResult result = run("if 1 == 2 { snapshot a }\nsnapshot b\ncompare a b");
        assertEquals("the snapshot a has not been taken yet: compare behind snapshot a", result.stop().orElseThrow().message());
    }

    @Test
    void snapshotsAreBounded() {
        StringBuilder text = new StringBuilder("machine { memory 2 GiB }\n");
        for (int i = 0; i < 10; i++) {
            text.append("snapshot s").append(i).append('\n');
        }
        assertEquals(Stop.Kind.BUDGET, run(text.toString()).stop().orElseThrow().kind());
        holds("machine { memory 2 GiB }\nrepeat 20 { snapshot again }");
    }
}
