/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.pagewalk.replay.Traces.difference;
import static org.pagewalk.replay.Traces.play;
import static org.pagewalk.replay.Traces.refused;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonedTraceTest {
    private static final String PROGRESS = Traces.text("zoned-progress-16384.trace");

    @ParameterizedTest
    @CsvSource({ "zoned-5000.trace, 3141", "zoned-32768.trace, 4105", "zoned-262144.trace, 6117",
            "zoned-progress-16384.trace, 4105" })
    void theEmulatorChoosesZonesAsTheKernelDid(String name, long lines) throws TraceException {
        assertEquals(new ReplayResult.Match("FILE", "zoned", lines), play(Traces.bytes(name)));
    }

    @ParameterizedTest
    @CsvSource({ "init Normal start 4096 size 12288 min 96, init Normal start 4096 size 12288 min 97",
            "zonelist 2 Normal DMA, zonelist 2 DMA Normal", "zone DMA free 3566, zone DMA free 3567",
            "= Normal 16256, = Normal 16255", "free 16336 4 = freed, free 16336 4 = held",
            "balance=Normal wake direct=Normal, balance=DMA wake direct=Normal",
            "wake direct=Normal yield, wake yield direct=Normal" })
    void aChangedAnswerIsReportedAtItsLine(String answer, String changed) throws TraceException {
        int at = PROGRESS.indexOf("\n", PROGRESS.indexOf("\nmachine"));
        String text = PROGRESS.substring(0, at) + PROGRESS.substring(at).replaceFirst(answer, changed);
        ReplayResult.Difference found = difference(text);
        assertEquals(1 + PROGRESS.substring(0, PROGRESS.indexOf(answer, at)).chars().filter(c -> c == '\n').count(),
                found.line());
        assertEquals(1 + PROGRESS.substring(0, PROGRESS.indexOf(answer, at)).chars().filter(c -> c == '\n').count(),
                found.line());
        assertEquals(text.lines().toList().get((int) found.line() - 1), found.expected());
        assertEquals(PROGRESS.lines().toList().get((int) found.line() - 1), found.got());
    }

    @Test
    void machinesThatCannotBeAreRefused() {
        String machine = "machine DMA 4096 Normal 12288 HighMem 0";
        refused(PROGRESS.replaceFirst(machine, "machine DMA 0 Normal 0 HighMem 0"), "FILE:13: \"0\" is not a number from 1");
        refused(PROGRESS.replaceFirst(machine, "machine DMA 9000000 Normal 9000000 HighMem 0"), "FILE:13: ");
        refused(PROGRESS.replaceFirst(machine, "machine DMA 4096 Normal 12288"), "FILE:13: ", "is no line of a zoned trace");
        refused(PROGRESS.replaceFirst(machine + "\n", ""), "FILE:13: the first line must say \"machine\"");
        refused(PROGRESS.replaceFirst("reserved 0 1", "reserved 16384 1"), "FILE:32: ");
        refused(PROGRESS.replaceFirst("init DMA", "init MOON"), "FILE:14: there is no zone \"MOON\"");
    }

    @Test
    void damageNeverBreaksTheReplay() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = PROGRESS.getBytes(StandardCharsets.ISO_8859_1);
            for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
                bytes[random.nextInt(round % 2 == 0 ? 3_000 : bytes.length)] = (byte) (random.nextInt(4) == 0 ? random.nextInt(256)
                        : "0123456789 =/\nabcdefNULLDMA".charAt(random.nextInt(27)));
            }
            try {
                play(bytes);
            } catch (TraceException refusal) {
                assertNotEquals("", refusal.reason());
            } catch (RuntimeException e) {
                fail("seed " + seed + ", round " + round, e);
            }
        }
    }
}
