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

class RadixTraceTest {
    private static final String TRACE = Traces.text("radix-sparse.trace");

    @ParameterizedTest
    @CsvSource({ "radix-dense.trace, 1998", "radix-sparse.trace, 3018" })
    void theEmulatorsTreeIsTheKernels(String name, long lines) throws TraceException {
        assertEquals(new ReplayResult.Match("FILE", "radix", lines), play(Traces.bytes(name)));
    }

    @ParameterizedTest
    @CsvSource({ "lookup 112 = 0, lookup 112 = 1", "insert 154 = 0, insert 154 = -17", "delete 87 = 0, delete 87 = 1",
            "tagged 1 = 0, tagged 1 = 1", "tag_get 47 2 = 0, tag_get 47 2 = 1", "gang 2265901875 8 =, gang 2265901875 8 = 5",
            "gang 87 2 = 154 295177594, gang 87 2 = 154" })
    void aChangedAnswerIsReportedAtItsLine(String answer, String changed) throws TraceException {
        assertTrue(TRACE.contains(answer + "\n"), answer);
        ReplayResult.Difference found = difference(TRACE.replaceFirst("\n" + answer + "\n", "\n" + changed + "\n"));
        assertEquals(2 + TRACE.substring(0, TRACE.indexOf("\n" + answer + "\n")).chars().filter(c -> c == '\n').count(), found.line());
        assertEquals(changed, found.expected());
        assertEquals(answer, found.got());
    }

    @Test
    void anotherShapeIsReported() throws TraceException {
        String shape = TRACE.lines().filter(line -> line.startsWith("shape")).findFirst().orElseThrow();
        assertEquals(shape, difference(TRACE.replaceFirst(shape, shape + "0")).got());
        assertEquals(shape, difference(TRACE.replaceFirst(shape, shape.replace("shape ", "shape 1"))).got());
    }

    @Test
    void aTagWithoutAnItemIsReported() throws TraceException {
        ReplayResult.Difference found = difference("# pagewalk-trace 1 radix\ntag_set 18446744073709551615 2\n# end 1\n");
        assertEquals("tag_set 18446744073709551615 2 is accepted", found.expected());
        assertTrue(found.got().startsWith("tag_set 18446744073709551615 2: "), found.got());
    }

    @Test
    void whatIsNoLineOfThisKindIsRefused() {
        refused(TRACE.replaceFirst("lookup 112 = 0", "lookup 112 = 2"), "FILE:5: \"2\" is not a number from 0 to 1");
        refused(TRACE.replaceFirst("lookup 112 = 0", "lookup 112 0"), "FILE:5: ", "is no line of a radix trace", "lookup I = 1 or 0");
        refused(TRACE.replaceFirst("lookup 112 = 0", "lookup -1 = 0"), "FILE:5: \"-1\" is not a number from 0 to 18446744073709551615");
        refused(TRACE.replaceFirst("lookup 112 = 0", "lookup 18446744073709551616 = 0"), "FILE:5: \"18446744073709551616\" is not");
        refused(TRACE.replaceFirst("lookup 112 = 0", "look 112 = 0"), "FILE:5: ", "is no line of a radix trace");
        refused(TRACE.replaceFirst("insert 154 = 0", "insert 154 = -2"), "FILE:8: \"-2\" is not a number from 0 to 0");
        refused(TRACE.replaceFirst("tag_set 1219174866 0", "tag_set 1219174866 3"), "\"3\" is not a number from 0 to 2");
        refused(TRACE.replaceFirst("gang 87 2 = 154 295177594", "gang 87 2 = 154 x"), "\"x\" is not a number");
        refused(TRACE.replaceFirst("gang 87 2 = 154 295177594", "gang 87 2147483647 = 154"), "\"2147483647\" is not a number from 0 to");
    }

    @Test
    void damageNeverBreaksTheReplay() {
        Traces.damageNeverBreaksTheReplay(round -> TRACE, "0123456789 =-\nabcdef");
    }
}
