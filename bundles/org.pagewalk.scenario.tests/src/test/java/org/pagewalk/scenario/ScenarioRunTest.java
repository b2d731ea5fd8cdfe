/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Mutant;
import org.pagewalk.engine.run.Run;

/** What scenarios do when they run. */
class ScenarioRunTest {
    @Test
    void aSizeMayBeAddedToAnAddress() {
        ParsedScenario scenario = ScenarioLanguage.create().parse("let a = __get_free_pages(GFP_KERNEL, 1)\nstore(a + 4 KiB, 7)\n"
                + "let b = a + 1 pages\nexpect load(b) == 7\nexpect b == a + 4096", "x");
        assertEquals(List.of(), scenario.problems());
        assertTrue(ScenarioRun.run(scenario, RunOptions.defaults(), ScenarioListener.NONE).checks().stream().allMatch(CheckResult::passed));
    }

    private static final ScenarioLanguage LANGUAGE = ScenarioLanguage.create();

    static Stream<String> examples() {
        return Examples.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleHolds(String text) {
        RunResult result = run(text);
        assertTrue(result.passed(), result.checks() + " " + result.stop());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
            "1 + 2 * 3 # 7", "(1 + 2) * 3 # 9", "10 - 3 - 2 # 5", "7 / 2 # 3", "-7 / 2 # -3", "-5 % 3 # -2", "1 << 4 | 1 # 17",
            "2 + 3 << 1 # 10", "6 & 3 ^ 1 | 8 # 11", "0x1F # 31", "~0 # -1", "--3 # 3", "!0 # true", "!(1 == 1) # false",
            "1 == 1 && 2 > 3 || 4 >= 4 # true", "0 && page(99999) # false", "1 || page(99999) # true", "64 MiB / PAGE_SIZE # 16384",
            "3 pages # 12288", "2 min # 120000", "1..4 # [1, 2, 3, 4]", "4..1 # []", "[1, \"a\", true, NULL, [2]] # [1, a, true, NULL, [2]]",
            "\"a\" + 1 + true # a1true", "1 - 2 .. 1 + 1 # [-1, 0, 1, 2]", "page(100) - page(90) # 10", "page(5) + 1 # page 6 (DMA)",
            "NULL == page(3) # false", "page_address(page(1)) # 0xc0001000", "virt_to_page(page_address(page(5000)) + 4096) # page 5001 (Normal)",
            "zone(\"Normal\") # zone Normal", "zone(\"Normal\").free_area[3] # Normal free_area[3]", "node(0).node_zones[0].name # DMA",
            "page(7).virtual # 0xc0007000", "page(7).zone.zone_pgdat # node 0", "zone(\"DMA\").free_area.size # 10"})
    void aValueIsPrinted(String expression, String printed) {
        String text = expression.equals("--3") ? "print - -3" : "print " + expression;
        assertEquals(List.of(printed), run(text).output());
    }

    @Test
    void memoryIsWrittenAndRead() {
        assertEquals(List.of("67305985", "1", "770", "-2", "4294967294", "0"), run("""
                let a = __get_free_page(GFP_KERNEL)
                store(a, 0x04030201)
                print load(a)
                print load(a, 1)
                print load(width: 2, addr: a + 1)
                store(a + 8, -2, 8)
                memcpy(a + 4092, a + 8, 1 pages >> 10)
                print load(a + 8, 8)
                print load(a + 4092)
                memset(a, 0, 4 KiB)
                clear_page(a + 100)
                print load(a + 8, 8)
                """).output());
    }

    @Test
    void anotherKernelThanTheScenariosOwnIsCheckedFor() {
        ParsedScenario scenario = LANGUAGE.parseFor("linux-2.4.20", "machine { kernel linux-2.4.20 }\nalloc_page(GFP_KERNEL)", "x", Imports.UNKNOWN);
        assertEquals("linux-2.4.20", ScenarioRun.run(scenario, RunOptions.defaults(), ScenarioListener.NONE).machine().spec().kernel());
    }

    @Test
    void listsAreChangedInPlaceAndNeverHoldThemselves() {
        assertEquals(List.of("[[1, 2], 2, 3, 4]", "4", "[1, 5]"), run("""
                let a = [1, 2]
                a[0] = a
                a += 3
                a += [4]
                print a
                print a.size
                let inner = a[0]
                inner[1] = 5
                print a[0]
                """).output());
    }

    @Test
    void functionsHaveNamesOfTheirOwnAndSeeOuterOnes() {
        assertEquals(List.of("24", "7", "NULL"), run("""
                let total = 0
                print factorial(4)
                def factorial(n) { if n < 2 { return 1 } let m = n - 1 return n * factorial(m) }
                def add(n) { total += n }
                add(3) add(4)
                print total
                print add(0)
                """).output());
    }

    @Test
    void whileAndRepeatAndElse() {
        assertEquals(List.of("one", "other", "other"), run("""
                let i = 0
                while i < 3 {
                  i += 1
                  if i == 1 { print "one" } else if i == 9 { print "nine" } else { print "other" }
                }
                repeat 0 { print "never" }
                """).output());
    }

    @Test
    void aFailedExpectationTellsBothSidesAndTheRunGoesOn() {
        RunResult result = run("""
                let x = 3
                let y = 5
                expect x == 1 "x is one"
                expect x > y
                expect 4 <= x
                expect x != 3
                expect x == 3 && y + 1 < x * 2 && x == 99
                expect !x
                expect x == 3
                """);
        assertEquals(List.of("x is 3, expected 1", "x is 3, expected more than 5 (y)", "x is 3, expected at least 4",
                "x is 3, expected anything but 3", "y + 1 is 6, expected less than 6 (x * 2)", "!x is false", ""),
                result.checks().stream().map(CheckResult::found).toList());
        assertEquals(new CheckResult(3, "x == 1", false, "x is one", "x is 3, expected 1"), result.checks().getFirst());
        assertTrue(result.checks().getLast().passed());
        assertFalse(result.passed());
    }

    @Test
    void aDoubleFreeEndsTheRunWithTheKernelsReason() {
        RunResult result = run("let p = alloc_page(GFP_KERNEL)\n__free_page(p)\n  __free_page(p)\nprint 1");
        Stop stop = result.stop().orElseThrow();
        assertEquals(Stop.Kind.BUG, stop.kind());
        assertEquals("3:3", stop.line() + ":" + stop.column());
        assertTrue(stop.message().contains("free already"), stop.message());
        assertTrue(stop.callChain().contains("__free_pages"), stop.toString());
        assertEquals(List.of(), result.output());
    }

    @Test
    void aBugCanBeExpected() {
        RunResult result = run("let p = alloc_page(GFP_KERNEL)\n__free_page(p)\nexpect bug { __free_page(p) }\nexpect bug { print 1 }");
        assertEquals(List.of(true, false), result.checks().stream().map(CheckResult::passed).toList());
        assertTrue(result.stop().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
            "print 9223372036854775807 + 1 # 1:27 9223372036854775807 + 1 does not fit into 64 bits: keep numbers below 9223372036854775807",
            "print 1 << 63 # 1:9 1 << 63 does not fit into 64 bits: keep numbers below 9223372036854775807",
            "print 1 << 64 # 1:9 one can shift by 0 to 63 bits, not by 64",
            "print 4 / (2 - 2) # 1:9 4 / 0: one cannot divide by zero; check the divisor with if first",
            "print [1, 2][2] # 1:13 there is no item 2: the list has items 0 to 1",
            "let l = [] l[0] = 1 # 1:12 the list is empty: use += to add items",
            "let p = alloc_pages(GFP_KERNEL, 9) print alloc_pages(GFP_KERNEL, 20).count # 1:69 this is NULL: it has no field count; check it with if first",
            "print page(70000) # 1:7 there is no page frame 70000; this machine has frames 0 to 16383",
            "print page(1) - 2 # 1:15 there is no page frame -1: this machine has frames 0 to 16383",
            "def f(x) { return x * 2 } print f(\"a\") # 1:21 * works on numbers; here are a string and a number",
            "def f(x) { __free_page(x) } f(3) # 1:12 page of __free_page is a struct page, this is a number"})
    void aMistakeAtRunTimeIsToldWhereItIs(String text, String message) {
        Stop stop = run(text).stop().orElseThrow();
        assertEquals(Stop.Kind.MISTAKE, stop.kind());
        assertEquals(message, stop.line() + ":" + stop.column() + " " + stop.message());
    }

    @Test
    void theSameSeedGivesTheSameRun() {
        ParsedScenario scenario = LANGUAGE.parse(Examples.BUDDY, "x");
        RunResult first = ScenarioRun.run(scenario, RunOptions.defaults().withSeed(11), ScenarioListener.NONE);
        RunResult second = ScenarioRun.run(scenario, RunOptions.defaults().withSeed(11), ScenarioListener.NONE);
        assertEquals(11, first.machine().spec().seed());
        assertEquals(first.machine().store().digest(), second.machine().store().digest());
        assertEquals(first.output(), second.output());
    }

    /** The mutant that somebody asks for has the last word, so a scenario cannot choose its judge. */
    @Test
    void aRunMayBeOnAMutantWhateverTheScenarioSays() {
        ParsedScenario scenario = LANGUAGE.parse("machine { memory 20 MiB boot bare mutant leaked-block-on-fallback }\n"
                + "__free_page(alloc_page(GFP_KERNEL))\nexpect zone(\"Normal\").free_area[9].nr_free == 2", "x");
        assertEquals(List.of(), scenario.problems());
        for (String mutant : List.of(Mutant.NONE, Mutant.NO_COALESCING.word())) {
            RunResult result = ScenarioRun.run(scenario, RunOptions.defaults().withMutant(Optional.of(mutant)), ScenarioListener.NONE);
            assertEquals(mutant, result.machine().spec().mutant());
            assertEquals(mutant.equals(Mutant.NONE), result.passed(), mutant);
        }
        assertEquals(Mutant.LEAKED_BLOCK_ON_FALLBACK.word(),
                ScenarioRun.run(scenario, RunOptions.defaults(), ScenarioListener.NONE).machine().spec().mutant());
        assertThrows(IllegalArgumentException.class, () -> RunOptions.defaults().withMutant(Optional.of("none-such")));
    }

    @Test
    void whoeverListensIsToldInOrder() {
        List<String> told = new ArrayList<>();
        ScenarioListener listener = new ScenarioListener() {
            @Override
            public void booted(Run run) {
                told.add("booted");
            }

            @Override
            public void printed(String text, int line) {
                told.add("printed " + text + " " + line);
            }

            @Override
            public void checked(CheckResult check) {
                told.add("checked " + check.passed() + " " + check.line());
            }

            @Override
            public void sectionEntered(String name, int line, Machine machine) {
                told.add("in " + name + " " + line);
            }

            @Override
            public void sectionLeft(String name, int line, Machine machine) {
                told.add("out " + name + " " + line);
            }

            @Override
            public void statement(int line, Machine machine) {
                told.add("statement " + line);
            }
        };
        ScenarioRun.run(LANGUAGE.parse("section \"a\" {\n  print 1\n  expect 1 == 1\n}\n", "x"), RunOptions.defaults(), listener);
        assertEquals(List.of("booted", "in a 1", "printed 1 2", "statement 2", "checked true 3", "statement 3", "out a 1"), told);
    }

    @Test
    void whatAListenerThrowsPassesThrough() {
        RuntimeException cancelled = new IllegalStateException("cancelled");
        ScenarioListener listener = new ScenarioListener() {
            @Override
            public void statement(int line, Machine machine) {
                throw cancelled;
            }
        };
        ParsedScenario scenario = LANGUAGE.parse("print 1", "x");
        assertSame(cancelled, assertThrows(IllegalStateException.class,
                () -> ScenarioRun.run(scenario, RunOptions.defaults(), listener)));
    }

    @Test
    void aScenarioWithErrorsIsRefused() {
        ParsedScenario scenario = LANGUAGE.parse("print x", "x");
        assertThrows(IllegalArgumentException.class, () -> ScenarioRun.run(scenario, RunOptions.defaults(), ScenarioListener.NONE));
    }

    private static RunResult run(String text) {
        ParsedScenario scenario = LANGUAGE.parse(text, "x");
        assertTrue(scenario.ok(), scenario.problems() + "\n" + text);
        return ScenarioRun.run(scenario, RunOptions.defaults(), ScenarioListener.NONE);
    }

    @Test
    void physicalMemoryBeginsAtAddressZero() {
        assertEquals(List.of("0x0", "0x1000"), run("print page(0).phys\nprint page(1).phys").output());
    }

    @Test
    void aFunctionReturnsFromTheLastRoundThatARangeCanHave() {
        assertEquals(List.of("9223372036854775807"), run("""
                def f() {
                  for i in 9223372036854775806..9223372036854775807 {
                    if i == 9223372036854775807 { return i }
                  }
                  return 0
                }
                print f()
                """).output());
    }
}
