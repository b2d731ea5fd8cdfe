/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.run.Step;

/** Interrupts, processors, processes, and time, in scenarios. */
class ContextsTest {
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

    private List<String> problems(String text) {
        return language.parse(text, "lab.mms").problems().stream()
                .map(p -> p.line() + ":" + p.column() + " " + p.severity().word() + " " + p.code()).toList();
    }

    @Test
    void anInterruptIsAtomicAndOverAtItsEndHoweverItEnds() {
        holds("""
                machine { boot bare }
                interrupt {
                  expect in_interrupt()
                  expect alloc_page(GFP_ATOMIC) != NULL
                  expect bug { alloc_page(GFP_KERNEL) }
                  expect bug { schedule_timeout(5) }
                }
                expect !in_interrupt()
                expect bug { interrupt { __free_page(page(3)) } }
                expect !in_interrupt()
                """);
    }

    @Test
    void eachProcessorHasItsOwnTask() {
        holds("""
                machine { cpus 3 }
                let page = alloc_page(GFP_KERNEL)
                on cpu 2 {
                  expect smp_processor_id() == 2
                  expect current().comm == "swapper"
                  on cpu 1 { __free_page(page) }
                  expect smp_processor_id() == 2
                }
                expect smp_processor_id() == 0
                expect current().pid == 1
                """);
        RunResult result = run("machine { cpus 2 }\nlet n = 2\non cpu n { }");
        assertEquals("lab.mms:3:8: error: there is no such CPU: this machine has CPUs 0 to 1",
                result.stop().orElseThrow().toString());
    }

    @Test
    void aProcessIsAValueAndIsEnteredAgain() {
        holds("""
                task bash {
                  expect current() == bash
                  kernel {
                    let page = alloc_page(GFP_USER)
                    __free_page(page)
                  }
                }
                task make { expect current().pid == bash.pid + 1 }
                expect current().comm == "init"
                as bash {
                  expect current().comm == "bash"
                  as make { expect current() == make }
                  expect current() == bash
                }
                """);
    }

    @Test
    void kernelFunctionsAreNotForProcessesEvenBehindAFunctionOfTheScenario() {
        assertEquals(List.of("1:10 error user-mode"), problems("task b { alloc_page(GFP_KERNEL) }"));
        RunResult result = run("def take() { return alloc_page(GFP_KERNEL) }\nlet fine = take()\ntask b { take() }");
        assertTrue(result.stop().orElseThrow().message().contains("write kernel { alloc_page(...) }"),
                result.stop().toString());
    }

    @Test
    void timePassesWhenSomebodyWaits() {
        holds("""
                expect jiffies() == 0
                wait 2 s
                expect jiffies() == 2 * HZ
                expect schedule_timeout(HZ / 2) == 0
                expect jiffies() == 250
                wait 1 ms
                expect jiffies() == 251
                task sleeper { wait 1 min }
                expect jiffies() == 6251
                """);
    }

    @Test
    void contextsAreMovedOverLikeCalls() {
        RunResult result = run("""
                interrupt {
                  let page = alloc_page(GFP_ATOMIC)
                }
                wait 1 s
                task bash { }
                """);
        var cursor = result.run().cursor();
        long end = result.machine().store().digest();
        cursor.moveTo(result.run().start());
        assertEquals(0, result.machine().tables().machine.jiffies(0));
        cursor.forward(Step.LINE);
        cursor.forward(Step.LINE);
        assertTrue(result.machine().scheduler().inInterrupt(), "in the second line");
        cursor.toEnd();
        assertEquals(end, result.machine().store().digest());
    }

    @Test
    void whatCannotBeIsToldWithItsRemedy() {
        assertEquals(List.of("1:25 warning atomic-sleep"), problems("interrupt { alloc_pages(GFP_KERNEL, 0) }"));
        assertEquals(List.of("1:13 warning atomic-sleep"), problems("interrupt { wait 3 s }"));
        assertEquals(List.of(), problems("interrupt { expect bug { alloc_pages(GFP_KERNEL, 0) } }"));
        assertEquals(List.of("1:13 error atomic"), problems("interrupt { task x { } }"));
        assertEquals(List.of("1:1 error kernel-mode"), problems("kernel { }"));
        assertEquals(List.of("1:10 error user-mode"), problems("task b { interrupt { } }"));
        assertEquals(List.of("1:8 error no-number"), problems("on cpu \"x\" { }"));
        assertEquals(List.of("1:4 error no-task"), problems("as 5 { }"));
        assertEquals(List.of("1:6 error unit"), problems("wait 30"));
        assertEquals(List.of("1:6 error unit"), problems("wait 30 MiB"));
        assertEquals(List.of("1:6 error no-number"), problems("wait GFP_KERNEL"));
        assertEquals(List.of("2:6 error duplicate-name"), problems("let b = 1\ntask b { }"));
    }

    @Test
    void bootBlocksTakeTheStepsOfBootThemselves() {
        holds("""
                machine { memory 32 MiB }
                boot {
                  expect find_max_pfn() == 8192
                  expect find_max_low_pfn() == 8192
                  expect init_bootmem(700, 8192) == 1024
                  register_bootmem_low_pages(8192)
                  reserve_bootmem(1 MiB, 2 MiB)
                  let addr = alloc_bootmem(1131)
                  store(addr, 42)
                  expect addr - PAGE_OFFSET == 16 MiB
                  expect alloc_bootmem(141) == addr + 1152  "in the same page, at the next cache line"
                  expect node(0).bdata.last_pos == 4096
                  expect node(0).bdata.last_offset == 1293
                  expect bug { free_bootmem(20 MiB, 4096) }  "it is free already"
                }
                expect zone("Normal").free_pages < 4096
                expect load(page_address(page(4096))) == 42
                expect page(4096).flags_set != []
                """);
        assertEquals(List.of("1:1 error boot-only"), problems("alloc_bootmem(100)"));
    }

    @Test
    void constantsAreThoseOfTheArchitecture() {
        for (Architecture architecture : Architecture.all()) {
            holds("machine { arch " + architecture.name() + " }\nexpect PTRS_PER_PTE * PAGE_SIZE == PMD_SIZE\n"
                    + "expect machine().TASK_SIZE == TASK_SIZE\nexpect pte_dirty(mk_pte(page(5), _PAGE_PRESENT | _PAGE_DIRTY))\n"
                    + "expect pte_page(mk_pte(page(5), PAGE_READONLY)) == page(5)\nexpect page_address(page(0)) == PAGE_OFFSET\nexpect machine().PAGE_OFFSET == PAGE_OFFSET\n"
                    + "let addr = __get_free_page(GFP_KERNEL)\nexpect __pa(addr) == virt_to_page(addr).pfn * PAGE_SIZE\n"
                    + "store(addr, 42)\nexpect load(addr) == 42");
        }
    }

    @Test
    void whoBootsByHandAndReservesNothingIsToldWhatIsFreedTwice() {
        String message = run("boot { init_bootmem(700, 16384) register_bootmem_low_pages(16384) }").stop().orElseThrow().message();
        assertTrue(message.contains("page frame 700 is free already"), message);
    }

    @Test
    void whileTheMachineBootsThereIsMemoryAndNoPageToHandOut() {
        String text = """
                machine { memory 32 MiB boot bare }
                def alloc() { return alloc_page(GFP_KERNEL) }
                boot {
                  let addr = page_address(page(100))
                  store(addr, 42)
                  expect zone("DMA").free_pages == 0
                }
                expect zone("DMA").free_pages + zone("Normal").free_pages == 8192
                expect load(page_address(page(100))) == 42
                expect alloc() != NULL
                """;
        holds(text);
        assertEquals(ScenarioRun.run(language.parse("machine { memory 32 MiB }", "a"), RunOptions.defaults(), ScenarioListener.NONE)
                .machine().store().differences(run("machine { memory 32 MiB }\nboot { }").machine().store(), 10), List.of(),
                "an empty boot block changes nothing");
        RunResult recorded = run(text);
        recorded.run().cursor().moveTo(recorded.run().start());
        assertEquals(0, recorded.machine().tables().zone.free_pages(0), "one can go back to before");
    }

    @Test
    void whatNeedsABootedMachineIsFoundOutAtRunTimeToo() {
        RunResult result = run("def alloc() { return alloc_page(GFP_KERNEL) }\nboot { alloc() }");
        assertEquals("alloc_page needs what a machine does not have while it boots: call it behind boot { }",
                result.stop().orElseThrow().message());
    }
}
