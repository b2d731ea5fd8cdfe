/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pagewalk.scenario.Problem;

/** Whatever stands in a lab.lab, it is read in bounded time, or what is wrong is said. */
class HostileLabTest {
    private static final LabLanguage LANGUAGE = LabLanguage.create();
    private static final int ROUNDS = Integer.getInteger("pagewalk.operations", 100);
    private static final String LAB = """
            lab "L" { id l  text "lab.md"  starter 1  budget { statements 100  output 64 KiB  events 64 MiB } }
            variant {
              machine { memory draw(16 MiB, 32 MiB)  seed draw(1..1000) }
              let order = draw(2, 3, 4)
            }
            task split "Split" {
              text "split.md"
              file "split.mms"
              given "lib.mms"
              picture free-areas
              check "One \\"block\\"" points 4 show everything hint "Look" at section "split" {
                expect zone("Normal").free_area[order].nr_free == 1  // one
              }
              run at end { for i in 1..3 { alloc_page(GFP_KERNEL) } }
              check points 6 partial at end { expect a.count == 1 expect count(event page_split) <= 3 }
            }
            task bugs "Bugs" { file "bugs.mms"  changes 6  mutant no-coalescing "Grow" points 2  prediction "How?" points 1 }
            task ask "Ask" {
              number pages "How many?" points 1 within 2 { let answer = 1 << order }
              choice buddy "Which?" points 1 { a "page 8"  right b "page 12" }
            }
            """;
    private static final List<String> PIECES = List.of("{", "}", "\"", "/*", "//", "draw(", "(", ")", "-", "=", ",", "\n", "lab", "task", "variant",
            "check", "points", "show", "right", "4", "99999999999999999999999", "\0", "\ud83d", "\u202e", "if", "let", "MiB", "..", "import \"a\"", "\\");

    static Stream<Arguments> attacks() {
        return Stream.of(
                Arguments.of("braces in code", "lab \"L\" { id l } task t \"T\" { file \"t.mms\" check points 1 " + "{".repeat(100_000), "nested more than 100 deep"),
                Arguments.of("braces at the top", "{".repeat(5_000) + "}".repeat(5_000), "nested more than 100 deep"),
                Arguments.of("groups", "lab \"L\" { id l budget " + "{ budget ".repeat(5_000) + "}".repeat(5_000) + "}", "nested more than 100 deep"),
                Arguments.of("brackets", "lab \"L\" { id l } variant { let x = " + "(".repeat(5_000) + "1" + ")".repeat(5_000) + " }", "nested more than 100 deep"),
                Arguments.of("signs", "lab \"L\" { id l } variant { let x = " + "- ".repeat(5_000) + "1 }", "nested more than 100 deep"),
                Arguments.of("a long word", "lab \"L\" { id " + "a-".repeat(30_000) + "a }", "an id has small letters"),
                Arguments.of("a long number", "lab \"L\" { id l starter " + "9".repeat(100_000) + " }", "starter is a number from 0"),
                Arguments.of("much text", "// " + "x".repeat(1 << 17), "a lab may have 131072: make two labs of it"),
                Arguments.of("very much text", "x ".repeat(1 << 19), "has 1048576 characters"),
                Arguments.of("many tasks", "lab \"L\" { id l }\n" + "task t \"T\" { }\n".repeat(5_000), "at most 50 tasks"),
                Arguments.of("many draws", "lab \"L\" { id l } variant { " + "let x = draw(1, 2) ".repeat(3_000) + "}", "at most 20 draws"),
                Arguments.of("an open draw", "lab \"L\" { id l } variant { let x = " + "draw(".repeat(80), "never closed"),
                Arguments.of("strays", "; ".repeat(20_000), "more problems"),
                Arguments.of("binary", "\0\1\2\3\377\376" + "\u0007".repeat(1000), "U+0000"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void getsAClearAnswer(String name, String text, String words) {
        ParsedLab parsed = LANGUAGE.parse(text, "lab.lab");
        assertFalse(parsed.ok(), name);
        assertTrue(parsed.problems().stream().anyMatch(problem -> problem.message().contains(words)), () -> parsed.problems().stream().limit(5).toList().toString());
        parsed.problems().forEach(problem -> assertInside(problem, text));
    }

    /** So many items as there may be, each with code, are read. */
    @Test
    void aLargeLabIsRead() {
        StringBuilder text = new StringBuilder("lab \"L\" { id l }\nvariant { let order = draw(1, 2) }\n");
        for (int task = 0; task < 10; task++) {
            text.append("task t").append(task).append(" \"T\" {\n  file \"t.mms\"\n");
            text.append("  check points 1 { expect order > 0 }\n".repeat(40)).append("}\n");
        }
        ParsedLab parsed = LANGUAGE.parse(text.toString(), "lab.lab");
        assertEquals(List.of(), parsed.problems());
        assertEquals(400, parsed.lab().points());
    }

    @Test
    void mangledTextsAreReadOrRefused() {
        long seed = Long.getLong("pagewalk.seed", System.nanoTime());
        System.out.println("HostileLabTest: -Dpagewalk.seed=" + seed);
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String text = mangled(random);
            ParsedLab parsed = LANGUAGE.parse(text, "lab.lab");
            parsed.problems().forEach(problem -> assertInside(problem, text));
            parsed.lab().variant().ifPresent(code -> assertEquals(code.text(), text.substring(code.offset(), code.offset() + code.text().length())));
        }
    }

    private static String mangled(Random random) {
        StringBuilder text = new StringBuilder(LAB);
        for (int change = 1 + random.nextInt(4); change > 0; change--) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(1 + random.nextInt(60)));
            switch (random.nextInt(4)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            case 2 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
            default -> text.setLength(Math.max(1, at));
            }
        }
        return text.toString();
    }

    private static void assertInside(Problem problem, String text) {
        assertTrue(problem.offset() >= 0 && problem.length() >= 0 && problem.offset() + problem.length() <= text.length(), problem.toString());
        problem.remedies().forEach(remedy -> assertTrue(remedy.offset() >= 0 && remedy.length() >= 0
                && remedy.offset() + remedy.length() <= text.length(), remedy.toString()));
    }
}
