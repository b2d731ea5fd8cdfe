/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.pagewalk.replay.Traces.difference;
import static org.pagewalk.replay.Traces.play;
import static org.pagewalk.replay.Traces.refused;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuddyTraceTest {
    private static final String ODD = Traces.text("buddy-1000-odd-size.trace");

    @ParameterizedTest
    @CsvSource({ "buddy-1000-odd-size.trace, 3089", "buddy-4096.trace, 2067", "buddy-65536.trace, 20067" })
    void theEmulatorAnswersEveryLineAsTheKernelDid(String name, long lines) throws TraceException {
        assertEquals(new ReplayResult.Match("FILE", "buddy", lines), play(Traces.bytes(name)));
    }

    @Test
    void aPackedTraceOrOneWithWindowsLineEndsIsTheSameTrace() throws TraceException {
        ReplayResult match = new ReplayResult.Match("FILE", "buddy", 3089);
        assertEquals(match, play(Traces.gzip(ODD.getBytes(StandardCharsets.ISO_8859_1))));
        assertEquals(match, play(ODD.replace("\n", "\r\n")));
    }

    @Test
    void aChangedAnswerIsReportedAtItsLineWithBothAnswers() throws TraceException {
        assertEquals(new ReplayResult.Difference("FILE", "buddy", 16, "alloc 2 = 992", "alloc 2 = 996"),
                difference(ODD.replaceFirst("alloc 2 = 996", "alloc 2 = 992")));
        assertEquals(new ReplayResult.Difference("FILE", "buddy", 16, "alloc 2 = NULL", "alloc 2 = 996"),
                difference(ODD.replaceFirst("alloc 2 = 996", "alloc 2 = NULL")));
        assertEquals(new ReplayResult.Difference("FILE", "buddy", 15, "free 999", "free 1000"),
                difference(ODD.replaceFirst("\nfree 1000\n", "\nfree 999\n")));
    }

    @Test
    void listsAreComparedBlockByBlockFromTheHead() throws TraceException {
        String text = Traces.text("buddy-4096.trace");
        ReplayResult.Difference swapped = difference(text.replaceFirst("3584 3072", "3072 3584"));
        assertEquals("list 9, block 1 from the head: 3072", swapped.expected());
        assertEquals("list 9, block 1 from the head: 3584", swapped.got());
        ReplayResult.Difference missing = difference(text.replaceFirst(" 512 0\n", " 512\n"));
        assertEquals("list 9, block 8 from the head: the end of the list", missing.expected());
        assertEquals("list 9, block 8 from the head: 0", missing.got());
        ReplayResult.Difference added = difference(text.replaceFirst("list 0\n", "list 0 7\n"));
        assertEquals(5, added.line());
        assertEquals("list 0, block 1 from the head: 7", added.expected());
        assertEquals("list 0, block 1 from the head: the end of the list", added.got());
    }

    @Test
    void aFreeThatTheKernelWouldRefuseIsADifference() throws TraceException {
        ReplayResult.Difference difference = difference("# pagewalk-trace 1 buddy\npages 8\nfree 0 0\n# end 2\n");
        assertEquals(3, difference.line());
        assertEquals("free 0 0 is accepted", difference.expected());
        assertTrue(difference.got().startsWith("free 0 0: "), difference.got());
    }

    @Test
    void afterADifferenceTheRestIsStillCheckedForBeingWhole() {
        String changed = ODD.replaceFirst("alloc 2 = 996", "alloc 2 = 992");
        refused(changed.substring(0, changed.length() / 2), "FILE: is cut short");
        refused(changed.replaceFirst("free 996 2", "free 996 what"), "FILE:21: ", "\"what\" is not a number");
    }

    @ParameterizedTest
    @ValueSource(ints = { 25, 60, 240, 241, 242, 243, 1000, 38890 })
    void aFileThatWasCutAnywhereIsRefusedAsCutShort(int bytes) {
        refused(ODD.substring(0, bytes), "FILE: is cut short", "copy the file again");
    }

    @Test
    void aFileWithLostOrAddedLinesIsRefused() {
        refused(ODD.replaceFirst("alloc 0 = 995\n", ""), "FILE:3092: ", "announces 3089 lines, but 3088 were found");
        refused(ODD.replace("# end 3089", "# end 3088"), "announces 3088 lines, but 3089 were found");
        refused(ODD.replace("# end 3089", "# end many"), "\"# end many\"");
        refused(ODD + "free 658\n", "after the line \"# end\"");
    }

    @Test
    void linesThatAreNoneOfTheKindAreRefusedWithTheirNumber() {
        refused(ODD.replaceFirst("alloc 0 = 995", "take 0 = 995"), "FILE:17: \"take 0 = 995\" is no line of a buddy",
                "alloc ORDER = PFN or NULL");
        refused(ODD.replaceFirst("alloc 0 = 995", "alloc 0 995"), "FILE:17: ");
        refused(ODD.replaceFirst("alloc 0 = 995", "alloc 0 = 1000"), "FILE:17: \"1000\" is not a number from 0 to 999");
        refused(ODD.replaceFirst("alloc 0 = 995", "alloc -1 = 995"), "FILE:17: ");
        refused(ODD.replaceFirst("alloc 0 = 995", "alloc 0 = 99999999999999999999"), "FILE:17: ");
        refused(ODD.replaceFirst("list 3 992", "list 30 992"), "FILE:8: ");
        refused(ODD.replaceFirst("free 996 2", "free 995 2"), "FILE:21: no block begins at frame 995 with order 2");
        refused(ODD.replaceFirst("pages 1000\n", ""), "FILE:4: the first line must say \"pages N\"");
        refused(ODD.replaceFirst("list 0\n", "pages 1000\n"), "FILE:5: there is a second line \"pages\"");
        refused(ODD.replaceFirst("pages 1000", "pages 0"), "FILE:4: ");
        refused(ODD.replaceFirst("pages 1000", "pages 4000000000"), "FILE:4: ");
    }

    @Test
    void otherKindsAndVersionsAreRefusedByNamingWhatIsPlayed() {
        refused("# pagewalk-trace 1 slab\n# end 0\n", "kind \"slab\"", "not emulated yet", "buddy", "ftrace");
        refused("# pagewalk-table 1 oom-badness\n# end 0\n", "kind \"oom-badness\"");
        refused("# pagewalk-trace 2 buddy\n# end 0\n", "version 2");
        refused("# pagewalk-trace 1\n# end 0\n", "kind \"\"");
        refused("# pagewalk-trace \n", "version");
    }

    /** Whatever happens to a file: it is refused, or differs, or still matches; nothing breaks. */
    @Test
    void damageNeverBreaksTheReplay() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int unharmed = 0;
        for (int round = 0; round < 300; round++) {
            byte[] bytes = ODD.getBytes(StandardCharsets.ISO_8859_1);
            for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
                bytes[random.nextInt(round % 2 == 0 ? 3_000 : bytes.length)] = (byte) (random.nextInt(4) == 0 ? random.nextInt(256)
                        : "0123456789 =\nNULLfreealloc#".charAt(random.nextInt(26)));
            }
            try {
                ReplayResult result = play(round % 3 == 0 ? Traces.gzip(bytes) : bytes);
                unharmed += result instanceof ReplayResult.Match ? 1 : 0;
            } catch (TraceException refusal) {
                assertNotEquals("", refusal.reason());
            } catch (RuntimeException e) {
                fail("seed " + seed + ", round " + round, e);
            }
        }
        assertTrue(unharmed < 100, "most damage is noticed; seed " + seed);
    }
}
