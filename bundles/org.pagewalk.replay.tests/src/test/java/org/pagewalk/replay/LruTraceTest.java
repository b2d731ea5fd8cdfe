/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pagewalk.replay.Traces.difference;
import static org.pagewalk.replay.Traces.play;
import static org.pagewalk.replay.Traces.refused;


import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LruTraceTest {
    private static final String TRACE = Traces.text("lru-24.trace");
    private static final String HEAD = "# pagewalk-trace 1 lru\n# page I is page I of the file, I in 0..3; nothing maps the pages\n";

    @ParameterizedTest
    @CsvSource({ "lru-24.trace, 884", "lru-600.trace, 23241" })
    void theEmulatorReclaimsAsTheKernelDid(String name, long lines) throws TraceException {
        assertEquals(new ReplayResult.Match("FILE", "lru", lines), play(Traces.bytes(name)));
    }

    @ParameterizedTest
    @CsvSource({ "inactive 2 7 11 6 15 0 3 4r 1, inactive 2 7 11 6 15 0 3 4 1", "nr 0 12, nr 0 11", "active 1 2r, active 1 2",
            "shrink 23 6 = 21 ; freed 22 13 ; written ; waited ; swap_out 0, shrink 23 6 = 21 ; freed 13 22 ; written ; waited ; swap_out 0",
            "remove 19 = freed, remove 19 = locked" })
    void aChangedAnswerIsReportedAtItsLine(String answer, String changed) throws TraceException {
        assertTrue(TRACE.contains(answer + "\n"), answer);
        ReplayResult.Difference found = difference(TRACE.replaceFirst(answer + "\n", changed + "\n"));
        assertEquals(1 + TRACE.substring(0, TRACE.indexOf(answer + "\n")).chars().filter(c -> c == '\n').count(), found.line());
        assertEquals(changed, found.expected());
        assertEquals(answer, found.got());
    }

    @Test
    void aWriteThatIsUnderWayIsWaitedForAndThePageFreedAtTheNextVisit() throws TraceException {
        assertEquals(new ReplayResult.Match("FILE", "lru", 12), play(HEAD + """
                writepage async
                add 0
                dirty 0
                add 1
                shrink 1 1 = 0 ; freed 1 ; written 0 ; waited ; swap_out 0
                inactive 0lk
                remove 0 = locked
                shrink_nofs 1 1 = 1 ; freed ; written ; waited ; swap_out 0
                shrink 1 1 = 1 ; freed ; written ; waited 0 ; swap_out 0
                inactive 0
                shrink 1 1 = 0 ; freed 0 ; written ; waited ; swap_out 0
                nr 0 0
                # end 12
                """));
    }

    @Test
    void aPageThatSomebodyHoldsOutlivesItsTruncation() throws TraceException {
        assertEquals(new ReplayResult.Match("FILE", "lru", 11), play(HEAD + """
                add 2
                hold 2
                inactive 2+1
                shrink 1 1 = 1 ; freed ; written ; waited ; swap_out 1
                remove 2 = freed
                inactive
                access 2
                unhold 2
                add 2
                inactive 2
                balance = 0 ; freed 2 ; written ; waited ; swap_out 0 ; oom 1
                # end 11
                """));
    }

    @Test
    void whatIsNoLineOfThisKindIsRefused() {
        refused(TRACE.replace("I in 0..23", "some pages"), "a comment before the first line must say how many pages");
        refused(TRACE.replaceFirst("add 1\n", "add 24\n"), "FILE:14: \"24\" is not a number from 0 to 23");
        refused(TRACE.replaceFirst("add 4\n", "add 1\n"), "FILE:15: page 1 is added, but it is in the page cache already");
        refused(TRACE.replaceFirst("access 4\n", "access 5\n"), "page 5 is not in the page cache");
        refused(TRACE.replaceFirst("access 4\n", "unhold 4\n"), "page 4 is let go, but nothing holds it");
        refused(TRACE.replaceFirst("access 4\n", "io_done 4\n"), "the write of page 4 ends, but none is under way");
        refused(TRACE.replaceFirst("\nwritepage sync", "\nwritepage now"), "is no line of a lru trace");
        refused(TRACE.replaceFirst("shrink 23 6 = 21 ;", "shrink 23 7 = 21 ;"), "\"7\" is not a number from 1 to 6");
        refused(TRACE.replaceFirst("written ; waited", "written ; slept"), "is no line of a lru trace");
        refused(TRACE.replaceFirst("13r 22", "13x 22"), "is no line of a lru trace");
    }

    @Test
    void damageNeverBreaksTheReplay() {
        Traces.damageNeverBreaksTheReplay(round -> TRACE, "0123456789 =-\n;rdlk+");
    }
}
