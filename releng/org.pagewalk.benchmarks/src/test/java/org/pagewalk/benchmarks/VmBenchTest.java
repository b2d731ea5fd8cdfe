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
class VmBenchTest {
    @Test
    void bothContestantsComeToTheSameAddresses() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new VmBench().run(List.of("--rounds", "3"), new PrintStream(out), System.err);
        String table = out.toString(StandardCharsets.UTF_8);
        assertTrue(table.contains("translation with a warm TLB, times that look-up"), table);
        assertTrue(table.contains("walk through page tables, times that through an int[]"), table);
    }

    @Test
    void wrongOptionsAreExplained() {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        assertEquals(2, new VmBench().run(List.of("--rounds", "1"), System.out, new PrintStream(messages)));
        assertEquals("bench vm: --rounds wants a number from 3 to 100000, not 1\n",
                messages.toString(StandardCharsets.UTF_8).replace("\r", ""));
    }
}
