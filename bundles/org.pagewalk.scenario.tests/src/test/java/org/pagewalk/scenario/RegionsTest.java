/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regions as scenarios use them. */
class RegionsTest {
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
    void oneWorkloadRunsOnAListOfRegions() {
        RunResult result = run("""
                region first { size 64 KiB }
                region buddy {
                  size 64 KiB
                  fit  buddy
                  unit 1 KiB
                }
                def workload(heap, sizes) {
                  let blocks = []
                  for size in sizes { blocks += region_alloc(heap, size) }
                  return blocks
                }
                let regions = [first, buddy]
                for heap in regions {
                  let blocks = workload(heap, [5 KiB, 3 KiB])
                  expect blocks[0].region == heap
                  expect blocks[1].free == false
                  expect heap.blocks.size == heap.blocks[0].region.blocks.size
                  expect event region_allocated where region == heap && size >= 5 KiB
                  for block in blocks { region_free(block) }
                  expect heap.nr_holes == 1
                }
                expect regions[1].splits == 4
                expect buddy.orders[3].size == 8 KiB
                expect buddy.orders[3].slack == 0
                check invariants
                """);
        assertTrue(result.passed(), result.stop() + " " + result.checks());
        assertEquals(14, result.checks().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            region_free(block) region_free(block)      | the block at 0 B of heap is freed, but it is free already; free each block once
            region_free(NULL)                          | NULL is freed as a block of a region; look at what region_alloc returned first
            let other = region_alloc(heap, 1 KiB) region_free(block) region_free(other) region_free(other) | a block of a region is freed, but it is free already, and has been merged with its neighbour; free each block once
            """)
    void aWrongFreeIsAKernelBug(String text, String words) {
        RunResult result = run("region heap { size 16 KiB }\nlet block = region_alloc(heap, 1 KiB)\n" + text.replace(") ", ")\n"));
        assertEquals(words, result.stop().orElseThrow().message().lines().findFirst().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fit buddy       | a region needs size: write, for example, size 1 MiB
            size 48 KiB  fit buddy  | fit buddy halves its memory again and again, so its size is a power of two: write size 32 KiB or 64 KiB instead of 48 KiB
            size 1 MiB  unit 3 KiB  | unit is a power of two from 1 B to 1 MiB, not 3 KiB; write, for example, unit 16 B
            size 100 B      | a region has whole units of 16 B: write size 96 B instead of 100 B
            size 8 B        | a region has from one unit, here 16 B, to 1 GiB, not 8 B; write, for example, size 1 MiB
            size 1 MiB  fit bets    | fit bets is not emulated in this version; did you mean best?
            """)
    void aWrongDeclarationSaysWhatToWrite(String keys, String words) {
        assertEquals(List.of(words), problems("region heap { " + keys + " }"));
    }

    @Test
    void freeingTwiceAndLosingABlockAreSeenBeforeTheRun() {
        List<String> told = new ArrayList<>(problems("""
                region heap { size 16 KiB }
                let block = region_alloc(heap, 1 KiB)
                region_free(block)
                region_free(block)
                """));
        told.addAll(problems("""
                region heap { size 16 KiB }
                def lose(heap) { let block = region_alloc(heap, 1 KiB) }
                lose(heap)
                """));
        assertEquals(2, told.size(), told.toString());
        assertTrue(told.get(0).startsWith("block was freed in line 3 already"), told.get(0));
        assertTrue(told.get(1).endsWith("write region_free(block) at its end, or return block"), told.get(1));
    }

    @Test
    void randomNumbersFollowFromTheSeed() {
        String dice = "print [random(6), random(6), random(6), random(1000000)]\n";
        assertEquals(printed("machine { seed 7 }\n" + dice), printed("machine { seed 7 }\n" + dice));
        assertTrue(!printed("machine { seed 7 }\n" + dice).equals(printed("machine { seed 8 }\n" + dice)));
        assertEquals("random(n) chooses from n numbers, at least 1, not 0", run("random(0)").stop().orElseThrow().message());
    }

    private static List<String> printed(String text) {
        return run(text).output();
    }
}
