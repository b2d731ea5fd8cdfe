/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pagewalk.benchmarks.EmulatedKernel.Recording;

class BuddyBenchTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    private int bench(String... arguments) {
        return new BuddyBench().run(List.of(arguments), new PrintStream(out), new PrintStream(messages));
    }

    @Test
    void theOthersHandOutTheSamePagesAsTheEmulatedKernel() {
        Workload kernel = new Workload(new EmulatedKernel(65_536, Recording.OFF), 65_536);
        Workload journal = new Workload(new EmulatedKernel(65_536, Recording.JOURNAL), 65_536);
        Workload narrative = new Workload(new EmulatedKernel(65_536, Recording.NARRATIVE), 65_536);
        Workload recorded = new Workload(new RecordedRun(65_536), 65_536);
        Workload whole = new Workload(EmulatedKernel.wholePath(65_536), 65_536);
        Workload arrays = new Workload(new IntArrays(65_536), 65_536);
        Workload bare = new Workload(new BareBuddy(65_536), 65_536);
        Workload sets = new Workload(new JavaUtil("sets", LinkedHashSet::new, 65_536), 65_536);
        Workload deques = new Workload(new JavaUtil("deques", ArrayDeque::new, 65_536), 65_536);
        for (Workload each : List.of(kernel, journal, narrative, recorded, whole, arrays, bare, sets, deques)) {
            each.run(300_000);
            assertEquals(kernel.hash(), each.hash());
            assertEquals(kernel.allocator().freePages(), each.allocator().freePages());
        }
    }

    @Test
    void aRecordedRunOfTheWorkloadCanBeUndoneWhole() {
        EmulatedKernel kernel = new EmulatedKernel(262_144, Recording.JOURNAL);
        long before = kernel.machine().store().digest();
        new Workload(kernel, 262_144).run(200_000);
        assertTrue(kernel.machine().store().digest() != before);
        kernel.machine().store().journal().undoTo(0);
        assertEquals(before, kernel.machine().store().digest());
        assertEquals(List.of(), kernel.machine().checkInvariants());
    }

    @Test
    void printsTheHashFirstAndALineForEachAllocator() {
        assertEquals(0, bench("--pages", "4096", "--operations", "500000"));
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertTrue(lines.getFirst().startsWith("hash "), lines.getFirst());
        assertEquals(12, lines.size());
        assertTrue(lines.getLast().startsWith("alloc_pages as a whole takes "), lines.getLast());
    }

    @Test
    void wrongOptionsAreExplained() {
        assertEquals(2, bench("--pages", "many"));
        assertEquals("bench buddy: --pages wants a number from 4096 to 16777216, not many\n",
                messages.toString(StandardCharsets.UTF_8).replace("\r", ""));
        assertEquals(2, bench("--frames"));
        assertEquals(2, bench("--operations"));
    }
}
