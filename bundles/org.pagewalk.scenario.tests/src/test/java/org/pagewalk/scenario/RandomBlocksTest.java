/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/**
 * Programs at random that allocate and free: what is told of them without running must be so whenever a run comes there.
 * Each program is also run with its frees put into quarantine, so that no block is ever handed out twice; there the first
 * mistake is seen for what it is. More programs: {@code -Dpagewalk.fuzz.rounds=100000}; again with one seed:
 * {@code -Dpagewalk.fuzz.seed=N}.
 */
class RandomBlocksTest {
    private static final int ROUNDS = Integer.getInteger("pagewalk.fuzz.rounds", 400);
    private static final ScenarioLanguage LANGUAGE = ScenarioLanguage.create();
    private static final Pattern ALLOCATED_IN = Pattern.compile("block of line (\\d+)");

    /** Stands in for the allocator: says of each line what happens there, and ends the run at the first mistake. */
    private static final String QUARANTINE = """

            def stop() { print 1 / (taken.size - taken.size) }
            def take(order, line) {
              let page = alloc_pages(GFP_KERNEL, order)
              taken += page orders += order
              print "new " + line + " " + page.pfn
              return page
            }
            def isFree(page) { for each in freed { if each == page { return true } } return false }
            def release(page, order, line) {
              if page == NULL { print "null " + line stop() }
              if isFree(page) { print "twice " + line stop() }
              for i in 0..taken.size - 1 { if taken[i] == page && orders[i] != order { print "order " + line stop() } }
              print "free " + line + " " + page.pfn
              freed += page
            }
            def releaseAt(page, order, line) { release(page, order, line) }
            def touch(page, line) {
              if page != NULL { if isFree(page) { print "stale " + line stop() } }
              print "touch " + line
            }
            """;

    @Test
    void whatIsToldIsSo() {
        long seed = Long.getLong("pagewalk.fuzz.seed", new Random().nextLong());
        System.out.println("RandomBlocksTest: -Dpagewalk.fuzz.seed=" + seed);
        Random random = new Random(seed);
        int told = 0;
        for (int round = 0; round < ROUNDS; round++) {
            told += check(new ProgramOfBlocks(new Random(random.nextLong())).text());
        }
        assertTrue(told * 5 > ROUNDS, "only " + told + " mistakes told of " + ROUNDS + " programs");
    }

    /** Gives how many mistakes were told. */
    private static int check(String quarantined) {
        String plain = quarantined.replaceAll("take\\((\\d), \\d+\\)", "alloc_pages(GFP_KERNEL, $1)")
                .replaceAll("release\\((\\w+), (\\d), \\d+\\)", "__free_pages($1, $2)")
                .replaceAll("releaseAt\\((\\w+), (\\d), \\d+\\)", "free_pages(page_address($1), $2)")
                .replaceAll("touch\\((\\w+), \\d+\\)", "if $1 != NULL { store(page_address($1), 1) }");
        String names = "print \"end\" print taken.size print freed.size";
        ParsedScenario parsed = parse(plain);
        List<String> lines = run(parse(quarantined + names + QUARANTINE)).output();
        RunResult real = run(parsed);
        // A block that is handed out again is the same page; in quarantine it is another.
        boolean goAlike = !plain.contains(" == v");
        if (goAlike && lines.contains("end")) {
            assertEquals(Optional.empty(), real.stop(), plain);
        }
        for (Problem problem : parsed.problems()) {
            String hint = problem + "\n" + plain + String.join("\n", lines);
            int line = problem.line();
            switch (problem.code()) {
            case "double-free" -> assertFalse(happened(lines, "free " + line + " ", "order " + line, "null " + line), hint);
            case "wrong-order" -> assertFalse(happened(lines, "free " + line + " ", "twice " + line, "null " + line), hint);
            case "use-after-free" -> assertFalse(lines.contains("touch " + line), hint);
            case "leak" -> lost(problem, lines, hint);
            default -> throw new AssertionError(hint);
            }
            boolean reached = lines.contains("twice " + line) || lines.contains("order " + line);
            if (goAlike && reached && problem.message().contains("this is a kernel BUG")) {
                assertEquals(Stop.Kind.BUG, real.stop().map(Stop::kind).orElse(null), hint);
                assertEquals(line, real.stop().orElseThrow().line(), hint);
            }
        }
        return parsed.problems().size();
    }

    private static boolean happened(List<String> lines, String freed, String... others) {
        return lines.stream().anyMatch(line -> line.startsWith(freed)) || List.of(others).stream().anyMatch(lines::contains);
    }

    /** No block that was allocated there is ever freed. */
    private static void lost(Problem problem, List<String> lines, String hint) {
        Matcher line = ALLOCATED_IN.matcher(problem.message());
        String allocated = "new " + (line.find() ? line.group(1) : problem.line()) + " ";
        Set<String> pages = new HashSet<>();
        lines.stream().filter(each -> each.startsWith(allocated)).forEach(each -> pages.add(each.substring(allocated.length())));
        List<String> freed = new ArrayList<>();
        lines.stream().filter(each -> each.startsWith("free ")).forEach(each -> freed.add(each.substring(each.lastIndexOf(' ') + 1)));
        assertFalse(freed.stream().anyMatch(pages::contains), hint);
    }

    private static ParsedScenario parse(String text) {
        ParsedScenario parsed = LANGUAGE.parse(text, "random.mms");
        assertTrue(parsed.ok(), () -> parsed.problems() + "\n" + text);
        return parsed;
    }

    private static RunResult run(ParsedScenario scenario) {
        return ScenarioRun.run(scenario, RunOptions.defaults().unrecorded().withStatementsMax(100_000), ScenarioListener.NONE);
    }
}
