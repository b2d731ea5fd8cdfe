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

/** That the benchmark runs to its end; how fast it is, is for the benchmark to show. */
class WorkbenchBenchTest {
    @Test
    void measuresTheTimelineAndFirstSteps() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbenchBench().run(List.of("--operations", "1000", "--gibibytes", "1"), new PrintStream(out), System.err);
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("the timeline on top of that"), text);
        assertTrue(text.contains("first step back from its end by line"), text);
        assertTrue(text.contains("fragmented 1 GiB, physical-memory: repaint"), text);
    }

    @Test
    void wrongOptionsAreExplained() {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        assertEquals(2, new WorkbenchBench().run(List.of("--operations", "7"), System.out, new PrintStream(messages)));
        assertEquals("bench workbench: --operations wants a number from 1000 to 100000000, not 7\n",
                messages.toString(StandardCharsets.UTF_8).replace("\r", ""));
    }
}
