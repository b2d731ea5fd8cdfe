/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are made to break things get a message, and runs that would not end are ended. */
class HostileInputTest {
    private static final int LONG = 200_000;
    /** Long enough for words of which every one is tried in seven places. */
    private static final int GIANT = 50_000;
    private static final ScenarioLanguage LANGUAGE = ScenarioLanguage.create();

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "{", "- ", "if 1 {", "f(", "a["})
    void deepNestingIsRefused(String piece) {
        ParsedScenario scenario = LANGUAGE.parse("print " + piece.repeat(LONG / piece.length()), "x");
        assertTrue(scenario.problems().stream().anyMatch(problem -> problem.code().equals("too-deep")), scenario.problems().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory {", "image {", "{", "memory [", "memory.nodes ["})
    void deepNestingInDeclarationsIsRefused(String piece) {
        ParsedScenario scenario = LANGUAGE.parse("machine { " + piece.repeat(LONG / piece.length()), "x");
        assertTrue(scenario.problems().stream().anyMatch(problem -> problem.code().equals("too-deep")), scenario.problems().toString());
    }

    @Test
    void whatIsLongInDeclarationsIsTold() {
        for (String piece : List.of("memory { } ", "memory { nodes [", "64 MiB, ", "0..1 MiB, ", "[10, 20], ", "nodes", "memory.", "image.text 1 MiB ", "{ } ")) {
            for (String before : List.of("machine { ", "machine { memory.nodes [", "machine { memory.ranges [", "machine { memory.distances [[",
                    "machine { memory { ")) {
                String text = before + piece.repeat(LONG / piece.length());
                List<Problem> problems = LANGUAGE.parse(text, "x").problems();
                assertFalse(problems.isEmpty(), before + piece);
                problems.forEach(problem -> assertReadable(problem, text));
            }
        }
    }

    @Test
    void whatIsAllowedToBeDeepRuns() {
        String text = "print " + "(".repeat(90) + "1" + ")".repeat(90) + "\n" + "if 1 { ".repeat(90) + "print 2 " + "}".repeat(90);
        assertEquals("[1, 2]", run(text, RunOptions.defaults()).output().toString());
    }

    @Test
    void longChainsAreNoNesting() {
        assertEquals("[50001]", run("print 1" + " + 1".repeat(50_000), RunOptions.defaults()).output().toString());
        assertEquals("[true]", run("print 1" + " && 1".repeat(50_000), RunOptions.defaults()).output().toString());
        assertEquals("[]", run("if 0 { }" + " else if 0 { }".repeat(10_000), RunOptions.defaults()).output().toString());
    }

    @Test
    void hugeTextsAreRefused() {
        assertEquals("too-long", LANGUAGE.parse("// \n".repeat(400_000), "x").problems().getFirst().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc", "\"abc\\", "\"", "/*", "/* abc *", "machine {", "machine { memory", "machine { memory 64", "machine from", "machine from preset(", "machine from preset(\"i386-1GiB\")",
            "machine { memory {", "machine { memory { nodes [", "machine { memory { nodes [1 MiB..", "let", "let x",
            "let x =", "let x = 1 +", "x =", "expect", "expect event", "expect event page_alloc where", "expect no event", "expect signal SIGSEGV",
            "expect error ENOMEM", "expect bug", "expect bug {", "for", "for i", "for i in", "for i in 1..", "while", "if", "if 1 { } else",
            "repeat", "repeat 3", "def", "def f", "def f(", "def f(a,", "alloc_pages(", "alloc_pages(GFP_KERNEL,", "alloc_pages(order:",
            "print", "print zone(\"", "print page(3).", "print page(3)[", "print [1,", "print (", "print -", "print 1 <<", "print 0x", "section",
            "section \"", "section \"a\"", "section \"a\" {", "task", "task bash", "as", "kernel", "interrupt", "on", "on cpu", "on cpu 1", "wait",
            "check", "snapshot", "compare", "compare a", "fail", "fail alloc_pages", "fail alloc_pages after", "predict", "predict \"q\"",
            "predict \"q\" 3", "predict \"q\" 3 =", "import", "import \"", "count(event", "print count(event"})
    void whatEndsTooEarlyIsTold(String text) {
        for (String end : List.of("", " ", "\n", "\n// a comment")) {
            List<Problem> problems = LANGUAGE.parse(text + end, "x").problems();
            assertFalse(problems.isEmpty(), text);
            problems.forEach(problem -> assertReadable(problem, text + end));
        }
    }

    @Test
    void giantWordsAreRefusedInShortWords() {
        for (String giant : List.of("9".repeat(GIANT), "0x" + "f".repeat(GIANT), "0".repeat(GIANT), "x".repeat(GIANT), "x".repeat(GIANT) + "(1)",
                "\"" + "x".repeat(GIANT), "1" + "x".repeat(GIANT), "page(1)." + "x".repeat(GIANT), "zone(" + "x".repeat(GIANT) + ": 1)", "+".repeat(GIANT),
                "'".repeat(GIANT), "1 " + "x".repeat(GIANT), "1.".repeat(GIANT / 2))) {
            for (String before : List.of("print ", "", "let ", "machine { ", "machine { memory ", "machine { memory 64 MiB ", "expect event ")) {
                List<Problem> problems = LANGUAGE.parse(before + giant, "x").problems();
                assertFalse(problems.isEmpty(), before);
                problems.forEach(problem -> assertReadable(problem, before + giant));
            }
        }
    }

    @Test
    void giantStringsAndCommentsAreNoMistake() {
        String text = "x".repeat(LONG / 2);
        assertEquals(List.of(text), run("/* " + text + " */ print \"" + text + "\" // " + text, RunOptions.defaults()).output());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2028", "\u200b", "\u202e", "\u0301", "\u00e9", "\uff11", "\uffff", "\ud83d", "\ude00", "\ud83d\ude00"})
    void oddCharactersAreToldOutsideStringsAndTakenInside(String odd) {
        for (String text : List.of(odd, "let x" + odd + " = 3", "print 1" + odd, "machine {" + odd + "}", "print zone" + odd + "(\"DMA\")")) {
            List<Problem> problems = LANGUAGE.parse(text, "x").problems();
            assertFalse(problems.isEmpty(), text);
            problems.forEach(problem -> assertReadable(problem, text));
        }
        assertEquals(List.of("a" + odd + "b"), run("print \"a" + odd + "b\" // " + odd, RunOptions.defaults()).output());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001b", "\u007f", "\u009b"})
    void controlCharactersNeverComeToATerminal(String control) {
        assertEquals(List.of(), LANGUAGE.parse("// " + control, "x").problems());
        List<Problem> problems = LANGUAGE.parse("print \"a" + control + "[2J\"", "x").problems();
        assertEquals(List.of("1:9 character"), problems.stream().map(each -> each.line() + ":" + each.column() + " " + each.code()).toList());
        for (String text : List.of(control, "let x" + control + " = 3", "print alloc" + control, "import \"" + control + "\"")) {
            for (Problem problem : LANGUAGE.parse(text, "x").problems()) {
                assertTrue(problem.message().chars().noneMatch(Character::isISOControl), problem.message());
            }
        }
    }

    private static void assertReadable(Problem problem, String text) {
        assertTrue(problem.offset() >= 0 && problem.length() >= 0 && problem.offset() + problem.length() <= text.length(), problem.toString());
        assertFalse(problem.message().isBlank());
        assertTrue(problem.message().length() < 1000, () -> problem.message().length() + " characters: " + problem.message().substring(0, 100));
    }

    @Test
    void problemsAreCounted() {
        ParsedScenario scenario = LANGUAGE.parse("print x\n".repeat(1000), "x");
        assertEquals(101, scenario.problems().size());
        assertEquals("there are 900 more problems: mend these first", scenario.problems().getLast().message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"while true { }", "repeat 9223372036854775807 { }", "for i in 0..9223372036854775807 { }",
            "def f() { while 1 { } } f()", "repeat 1000000 { print 1 }", "let l = [] while 1 { l += 1 }",
            "let l = 1..999999999", "let s = \"aaaaaaaaaaaaaaaa\" while 1 { s = s + s }", "def f(n) { return f(n + 1) } print f(1)",
            "let l = [1] while 1 { l = [l, l] }", "let l = [1] while 1 { l += l }", "let l = [1] while 1 { l = [l] }",
            "let l = 1..100 while 1 { l[0] = l }"})
    void aRunThatWouldNotEndIsEnded(String text) {
        RunOptions small = RunOptions.defaults().withStatementsMax(100_000).withOutputCharsMax(10_000).withItemsMax(10_000);
        Stop stop = run(text, small).stop().orElseThrow();
        assertEquals(Stop.Kind.BUDGET, stop.kind());
        assertEquals(1, stop.line());
        assertFalse(stop.message().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"let a = 1..9000 let b = 1..9000 repeat 2000 { if a != b { print 1 } }",
            "let p = [] for i in 1..4000 { p += alloc_page(GFP_KERNEL) } for i in 1..1999 { __free_page(p[2 * i]) }"
                    + " repeat 5000 { let n = zone(\"Normal\").free_area[0].free_list.size }",
            "machine { memory 64 MiB } repeat 200 { check invariants }"})
    void whatTakesLongCountsAsManyStatements(String text) {
        RunOptions small = RunOptions.defaults().unrecorded().withStatementsMax(100_000);
        assertEquals(Stop.Kind.BUDGET, run(text, small).stop().orElseThrow().kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"while 1 { expect 1 == 2 }", "while 1 { predict \"how many\" 1 = 2 }", "while 1 { check invariants }",
            "while 1 { expect bug { __free_page(page(0)) } }"})
    void whatARunKeepsOfItsExpectationsIsBounded(String text) {
        RunResult result = run("machine { memory 64 KiB  boot bare }\n" + text, RunOptions.defaults().unrecorded());
        assertEquals(Stop.Kind.BUDGET, result.stop().orElseThrow().kind());
        assertTrue(result.checks().size() + result.predictions().size() <= 100_000);
    }

    @Test
    void aKernelThatWaitsForEverIsEnded() {
        Stop stop = run("while 1 { alloc_page(GFP_KERNEL) }", RunOptions.defaults()).stop().orElseThrow();
        assertEquals(Stop.Kind.LIVELOCK, stop.kind());
        assertTrue(stop.callChain().contains("__alloc_pages"), stop.toString());
    }

    private static RunResult run(String text, RunOptions options) {
        ParsedScenario scenario = LANGUAGE.parse(text, "x");
        assertTrue(scenario.ok(), scenario.problems().toString());
        return ScenarioRun.run(scenario, options, ScenarioListener.NONE);
    }
}
