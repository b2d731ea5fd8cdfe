/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.Store;

/** What a scenario may rely on when it rolls dice. */
class RandomNumbersTest {
    private final Tables tables = new Tables(new Store());
    private final RandomNumbers numbers = new RandomNumbers(tables.machine);

    private List<Long> draw(int count, long bound) {
        return LongStream.generate(() -> numbers.below(bound)).limit(count).boxed().toList();
    }

    @Test
    void theSameSeedGivesTheSameNumbersAndAnotherOneOthers() {
        tables.machine.seed(0, 7);
        List<Long> first = draw(20, 1000);
        tables.machine.random_state(0, 0);
        assertEquals(first, draw(20, 1000));
        assertNotEquals(first, draw(20, 1000));
        tables.machine.random_state(0, 0);
        tables.machine.seed(0, 8);
        assertNotEquals(first, draw(20, 1000));
    }

    @Test
    void eachNumberIsAsLikelyAsAnyOther() {
        int[] counts = new int[6];
        draw(60_000, 6).forEach(number -> counts[number.intValue()]++);
        for (int count : counts) {
            assertTrue(Math.abs(count - 10_000) < 500, "of 10000: " + count);
        }
    }

    @Test
    void everySizeOfRangeIsServed() {
        assertEquals(List.of(0L, 0L), draw(2, 1));
        draw(100, Long.MAX_VALUE).forEach(number -> assertTrue(number >= 0));
    }
}
