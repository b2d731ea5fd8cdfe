/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The strings of references that textbooks print, with the faults that they print. */
class TextbookStringsTest {
    private static final String BELADY = "1 2 3 4 1 2 5 1 2 3 4 5";
    private static final String SILBERSCHATZ = "7 0 1 2 0 3 0 4 2 3 0 3 2 1 2 0 1 7 0 1";
    private static final String STALLINGS = "2 3 2 1 5 2 4 5 3 2 5 2";

    private static long[] string(String words) {
        return Arrays.stream(words.split(" ")).mapToLong(Long::parseLong).toArray();
    }

    private static int faults(String kind, String words, int frames) {
        return Replacement.curve(kind, string(words), frames).faults(frames);
    }

    @Test
    void beladysAnomaly() {
        Curve curve = Replacement.curve("fifo", string(BELADY), 5);
        assertEquals(9, curve.faults(3));
        assertEquals(10, curve.faults(4));
        assertEquals(5, curve.faults(5));
    }

    @ParameterizedTest
    @CsvSource({ "fifo, 15", "lru, 12", "opt, 9" })
    void silberschatz(String kind, int faults) {
        assertEquals(faults, faults(kind, SILBERSCHATZ, 3));
    }

    /** Stallings counts faults from when the frames are full, which takes three. */
    @ParameterizedTest
    @CsvSource({ "opt, 3", "fifo, 6", "lru, 4", "clock, 5", "second-chance, 5" })
    void stallings(String kind, int faults) {
        assertEquals(3 + faults, faults(kind, STALLINGS, 3));
    }

    @Test
    void theStateAfterSomeReferencesSaysWhoGaveWayAndWhy() {
        PolicyState state = Replacement.state("clock", 3, 0, string(STALLINGS), 5);
        assertEquals(new PolicyState.Step(5, false, 2, "the hand passed over 3 pages that were used, which cost each its bit, and this one has none"),
                state.last().orElseThrow());
        PolicyState.Part frames = state.parts().getFirst();
        assertEquals(1, frames.hand());
        assertEquals("5* 3 1", String.join(" ", frames.entries().stream().map(e -> e.page() + (e.isReferenced() ? "*" : "")).toList()));
        assertEquals(1, state.hits());
    }
}
