/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.pagewalk.replay.Traces.refused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FtraceTextTest {
    private static String recorded() {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(Traces.bytes(Traces.FTRACE)))) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ReplayResult.Ftrace play(String text) throws TraceException {
        return assertInstanceOf(ReplayResult.Ftrace.class, Traces.play(text));
    }

    private static String alloc(long pfn, int order) {
        return "  cat-1 [000] .....  1.5: mm_page_alloc: page=00000000b44375cd pfn=0x" + Long.toHexString(pfn) + " order="
                + order + " migratetype=0 gfp_flags=GFP_KERNEL\n";
    }

    private static String free(long pfn, int order) {
        return "  cat-1 [000] ...1.  1.5: mm_page_free: page=00000000f790055f pfn=0x" + Long.toHexString(pfn) + " order="
                + order + "\n";
    }

    @Test
    void aRecordingOfALinuxMachineGivesTheseNumbers() throws TraceException {
        List<Long> held = new ArrayList<>();
        ReplayResult.Ftrace packed = (ReplayResult.Ftrace) Replay.play(
                new ByteArrayInputStream(Traces.bytes(Traces.FTRACE)), "FILE", (event, pages) -> held.add(pages));
        assertEquals(12_011, packed.events());
        assertEquals(1_515, packed.pageAllocs());
        assertEquals(List.of(1_451L, 0L, 0L, 0L, 64L), packed.allocsByOrder());
        assertEquals(1_125, packed.pageFrees());
        assertEquals(44, packed.freesWithoutAlloc());
        assertEquals(43, packed.blocksDropped());
        assertEquals(2_097, packed.peakPages());
        assertEquals(391, packed.endPages());
        assertEquals(2_097, held.stream().mapToLong(p -> p).max().orElseThrow(), "the listener sees the peak");
        assertEquals(391, held.getLast());
        assertEquals(1_406, packed.eventsByName().get("page_fault_user"));
        assertEquals(packed, play(recorded()), "plain or packed is all the same");
    }

    @Test
    void aRecordingThatWasCutIsNoticedByItsOwnCount() {
        String text = recorded();
        int line5000 = text.length();
        for (int i = 0; i <= 12_011 - 5_000; i++) {
            line5000 = text.lastIndexOf('\n', line5000 - 1);
        }
        refused(text.substring(0, line5000 + 1), "FILE: is cut short: 12011 entries announced, 5000 found; copy");
        for (int cut : new int[] { 1, 20, 47, 60, 90 }) {
            refused(text.substring(0, line5000 + cut), "FILE: is cut short: 12011 entries announced");
        }
        byte[] packed = Traces.bytes(Traces.FTRACE);
        refused(java.util.Arrays.copyOf(packed, packed.length / 2), "the gzip data end early");
    }

    @Test
    void olderAndOtherWaysToWriteAnEventAreUnderstood() throws TraceException {
        assertEquals(1, play("# tracer: nop\n#\n#  TASK-PID    CPU#    TIMESTAMP  FUNCTION\n"
                + "    bash-1994  [000]  26.19: mm_page_alloc: page=ffffea00 pfn=1234 order=0 migratetype=0\n").endPages());
        assertEquals(8, play("cpus=2\n   a [b] c:d-12 [001]   26.190000: mm_page_alloc:        page=0xffff pfn=0x40 order=3\n")
                .endPages(), "trace-cmd report, and a task with a strange name");
        assertEquals(0, play(alloc(1, 0) + "  x-1 ( 77) [001] d..1. 2.000001: mm_page_free: page=1 pfn=0x1 order=0\n")
                .endPages());
        ReplayResult.Ftrace failed = play(
                "  cat-1 [000] .....  1.5: mm_page_alloc: page=(null) pfn=0x0 order=4 migratetype=0\n");
        assertEquals(0, failed.endPages());
        assertEquals(1, failed.failedAllocs());
    }

    @Test
    void whatTheKernelLostIsCounted() throws TraceException {
        ReplayResult.Ftrace result = play("# tracer: nop\n# entries-in-buffer/entries-written: 1/41   #P:2\n"
                + "CPU:1 [LOST 7 EVENTS]\n" + alloc(1, 0));
        assertEquals(47, result.lostEvents());
        assertEquals(1, result.events());
    }

    @Test
    void scatteredFramesUpToTwoToTheFortyAreHeldApart() throws TraceException {
        StringBuilder text = new StringBuilder("# tracer: nop\n");
        for (long i = 0; i < 5_000; i++) {
            text.append(alloc(i * ((1L << 40) / 5_000) & ~1L, 1));
        }
        text.append(alloc((1L << 40) - 1, 0)).append(free((1L << 40) - 1, 0)).append(free(1L << 40, 0));
        ReplayResult.Ftrace result = play(text.toString());
        assertEquals(10_000, result.endPages());
        assertEquals(1, result.freesWithoutAlloc());
    }

    @Test
    void badFieldsAreRefusedWithTheirLine() {
        refused("# tracer: nop\n" + alloc(1, 0).replace("pfn=0x1", "pfn=0xzz"), "FILE:2: mm_page_alloc needs pfn=0xFRAME");
        refused("# tracer: nop\n" + alloc(1, 99), "FILE:2: mm_page_alloc needs order=0 to 19");
        refused("# tracer: nop\n" + alloc(-1, 0), "FILE:2: mm_page_alloc needs pfn");
        refused("# tracer: nop\n" + free(1, 0).replace("order", "ordre"), "FILE:2: mm_page_free needs order");
        refused("# tracer: nop\n" + alloc(1, 0) + "what is this?\n", "FILE:3: \"what is this?\" is no line of ftrace text");
        refused("# tracer: nop\n# entries-in-buffer/entries-written: x/y\n", "FILE:2: ");
        refused("# tracer: nop\n#\n", "holds no event");
    }

    /** Against the plainest way to do the same: one map entry a frame. */
    @ParameterizedTest
    @ValueSource(ints = { 200, 5_000 })
    void pageStatesAgreeWithAPlainMap(int frames) throws PageStates.Full {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        PageStates states = new PageStates();
        Map<Long, long[]> held = new HashMap<>();
        long dropped = 0;
        for (int i = 0; i < 20_000; i++) {
            int order = random.nextInt(5);
            long pfn = (1L << 40) - frames / 2 + random.nextInt(frames) & -(1L << random.nextInt(order + 1));
            if (random.nextBoolean()) {
                for (long f = pfn; f < pfn + (1 << order); f++) {
                    long[] block = held.get(f);
                    if (block != null) {
                        held.values().removeIf(b -> b == block);
                        dropped++;
                    }
                }
                long[] block = { pfn, order };
                for (long f = pfn; f < pfn + (1 << order); f++) {
                    held.put(f, block);
                }
                states.alloc(pfn, order);
            } else {
                long[] block = held.get(pfn);
                boolean known = block != null && block[0] == pfn && block[1] == order;
                assertEquals(known, states.free(pfn, order), "seed " + seed + ", step " + i);
                if (known) {
                    held.values().removeIf(b -> b == block);
                }
            }
            assertEquals(held.size(), states.held(), "seed " + seed + ", step " + i);
            assertEquals(dropped, states.dropped(), "seed " + seed + ", step " + i);
        }
    }

    @Test
    void thePageCacheIsFollowedThroughAddsRemovalsAndFrees() throws PageStates.Full {
        PageStates states = new PageStates();
        states.alloc(16, 4);
        states.cache(16, 4, true);
        states.cache(20, 0, true);
        assertEquals(16, states.cached());
        states.cache(20, 0, false);
        assertEquals(15, states.cached());
        states.free(16, 4);
        assertEquals(0, states.cached(), "a page that was given back is in no cache");
    }

    @Test
    void damageNeverBreaksTheReplay() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String text = recorded().lines().limit(400).reduce("", (a, b) -> a + b + "\n").replace("12011/12011", "1/1");
        for (int round = 0; round < 200; round++) {
            byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
            for (int hits = 1 + random.nextInt(40); hits > 0; hits--) {
                bytes[random.nextInt(bytes.length)] = (byte) (random.nextInt(4) == 0 ? random.nextInt(256)
                        : "0123456789abcdef =[].:-\npfnorder".charAt(random.nextInt(32)));
            }
            try {
                assertTrue(((ReplayResult.Ftrace) Traces.play(bytes)).endPages() >= 0, "seed " + seed);
            } catch (TraceException refusal) {
                assertNotEquals("", refusal.reason());
            } catch (RuntimeException e) {
                fail("seed " + seed + ", round " + round, e);
            }
        }
    }
}
