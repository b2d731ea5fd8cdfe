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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.RunLimits;

/** That the benchmark measures what it says; how fast it is, is for the benchmark to show. */
class VmBenchTest {
    @ParameterizedTest
    @ValueSource(ints = {1_000, 100_000})
    void theMixAnswersAsTheKernel(int operations) {
        AddressSpaceMix mix = new AddressSpaceMix();
        mix.make(operations);
        assertEquals(VmBench.KERNEL_HASHES.get(operations), Long.toHexString(mix.hash()));
        assertEquals(List.of(), mix.machine().addressSpaces().checkInvariants());
    }

    @Test
    void theMixAnswersTheSameWhileItIsRecordedAndCanBeUndone() {
        AddressSpaceMix mix = new AddressSpaceMix();
        long before = mix.machine().store().digest();
        Run.record(mix.machine(), RunLimits.DEFAULT);
        mix.make(1_000);
        assertEquals(VmBench.KERNEL_HASHES.get(1_000), Long.toHexString(mix.hash()));
        mix.machine().store().journal().undoTo(0);
        assertEquals(before, mix.machine().store().digest());
    }

    @Test
    void findVmaAndTheMapFindTheSame() {
        AreaLookup lookup = new AreaLookup();
        assertEquals(65_536, lookup.areas());
        assertTrue(lookup.agree());
    }

    @Test
    void printsTheHashFirst() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new VmBench().run(List.of("--operations", "1000", "--rounds", "3"), new PrintStream(out), System.err);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals("hash 9c320d9c79bb2203, as Linux 2.4.20; 447 areas at the end", lines.getFirst());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("find_vma, of the time of TreeMap.floorEntry")), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("translation with a warm TLB, times that look-up")), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.contains("walk through page tables, times that through an int[]")), lines.toString());
    }

    @Test
    void wrongOptionsAreExplained() {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        assertEquals(2, new VmBench().run(List.of("--operations", "7"), System.out, new PrintStream(messages)));
        assertEquals("bench vm: --operations wants a number from 1000 to 10000000, not 7\n",
                messages.toString(StandardCharsets.UTF_8).replace("\r", ""));
    }
}
