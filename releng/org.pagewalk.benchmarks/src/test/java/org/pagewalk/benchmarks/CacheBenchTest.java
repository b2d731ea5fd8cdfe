/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

/** That the benchmark measures what it says; how fast it is, is for the benchmark to show. */
class CacheBenchTest {
    @Test
    void allFindTheSameAndEachIsTold() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        assertEquals(0, new CacheBench().run(List.of("--items", "10000", "--rounds", "3", "--requests", "10000"), new PrintStream(out), new PrintStream(messages)));
        assertEquals("", messages.toString(StandardCharsets.UTF_8));
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        for (String what : List.of("insert", "look-up", "step through tagged items")) {
            for (String order : List.of("sequential", "random")) {
                assertTrue(lines.stream().anyMatch(line -> line.startsWith("radix tree: " + what) && line.contains(order)), lines.toString());
            }
        }
        for (String keys : List.of("pages that are small numbers", "keys of any value")) {
            assertTrue(lines.stream().anyMatch(line -> line.startsWith("LRU, " + keys + ": hits")), lines.toString());
        }
        assertEquals(2, lines.stream().filter(line -> line.startsWith("Caffeine, times that")).count());
        assertEquals(6, lines.stream().filter(line -> line.contains("of the time of TreeMap")).count());
    }

    @Test
    void wrongOptionsAreExplained() {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        assertEquals(2, new CacheBench().run(List.of("--items", "7"), System.out, new PrintStream(messages)));
        assertEquals("bench cache: --items wants a number from 1000 to 4000000, not 7\n",
                messages.toString(StandardCharsets.UTF_8).replace("\r", ""));
    }
}
