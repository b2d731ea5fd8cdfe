/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/**
 * Texts that nobody would write: whatever they hold, there are problems with valid places, or a run that ends. More rounds:
 * {@code -Dpagewalk.fuzz.rounds=100000}; again with one seed: {@code -Dpagewalk.fuzz.seed=N}.
 */
class FuzzTest {
    private static final int ROUNDS = Integer.getInteger("pagewalk.fuzz.rounds", 250);
    private static final ScenarioLanguage LANGUAGE = ScenarioLanguage.create();
    private static final List<String> WORDS = List.of("machine", "let", "if", "else", "while", "for", "in", "repeat", "def",
            "return", "section", "import", "print", "expect", "predict", "check", "snapshot", "compare", "fail", "wait", "task",
            "as", "kernel", "interrupt", "boot", "on", "cpu", "no", "event", "where", "signal", "error", "bug", "after",
            "invariants", "from", "x", "page", "zone", "alloc_pages", "__free_pages", "alloc_page", "GFP_KERNEL", "NULL", "true",
            "memory", "arch", "x86", "seed", "node", "s", "pages", "MiB", "MB", "0", "1", "3", "010", "0x1f", "0x", "12abc",
            "99999999999999999999", "\"a\"", "\"", "\"\\", "(", ")", "[", "]", "{", "}", ",", ":", ";", ".", "..", "=", "==",
            "!=", "+=", "<", "<=", ">", ">=", "<<", ">>", "+", "-", "*", "/", "%", "|", "||", "&", "&&", "^", "!", "~", "?",
            "//", "/*", "*/", "#", "'", "@", "\\", "é", "\uD83D\uDE00", "\uD83D", "\u0000", "\u2028", "\n", "\n", "\n", "\r", "\r\n", "\t");

    @Test
    void soupOfWords() {
        Random seeds = seeds("soup");
        for (int round = 0; round < ROUNDS; round++) {
            long seed = seeds.nextLong();
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(80); i > 0; i--) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            survives(text.toString(), seed);
        }
    }

    @Test
    void goodTextsThatWereDamaged() {
        Random seeds = seeds("damage");
        for (int round = 0; round < ROUNDS; round++) {
            long seed = seeds.nextLong();
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(Examples.ALL.get(random.nextInt(Examples.ALL.size())));
            if (random.nextInt(3) == 0) {
                text.setLength(random.nextInt(text.length() + 1));
            }
            for (int i = random.nextInt(5); i > 0 && !text.isEmpty(); i--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, WORDS.get(random.nextInt(WORDS.size())));
                case 2 -> text.delete(at, Math.min(text.length(), at + random.nextInt(30)));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(60))));
                }
            }
            survives(text.toString(), seed);
        }
    }

    private static Random seeds(String name) {
        long seed = Long.getLong("pagewalk.fuzz.seed", new Random().nextLong());
        System.out.println("FuzzTest " + name + ": -Dpagewalk.fuzz.seed=" + seed);
        return new Random(seed);
    }

    private static void survives(String text, long seed) {
        String hint = "seed of this text " + seed + ":\n" + text;
        ParsedScenario scenario;
        try {
            scenario = LANGUAGE.parse(text, "fuzz.mms");
            if (scenario.ok()) {
                RunOptions options = RunOptions.defaults().withStatementsMax(2000).withOutputCharsMax(10_000).withItemsMax(1000);
                ScenarioRun.run(scenario, options, ScenarioListener.NONE);
            }
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(hint, e);
        }
        for (Problem problem : scenario.problems()) {
            assertTrue(problem.offset() >= 0 && problem.length() >= 0 && problem.offset() + problem.length() <= text.length(), hint);
            assertTrue(problem.line() >= 1 && problem.column() >= 1, hint);
            assertFalse(problem.message().isBlank(), hint);
            for (String leak : List.of("RULE_", "viable", "mismatched", "Exception", "org.", "null")) {
                assertFalse(problem.message().contains(leak) && !text.contains(leak), problem + "\n" + hint);
            }
        }
        assertEquals(scenario.problems(), LANGUAGE.parse(text, "fuzz.mms").problems(), hint);
    }
}
