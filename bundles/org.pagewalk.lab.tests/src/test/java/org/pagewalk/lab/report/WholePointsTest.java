/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.pagewalk.lab.judge.Points;

class WholePointsTest {
    @Test
    void thePartThatLostMostGetsWhatIsMissing() {
        List<Points> parts = Stream.of(133, 200, 66, 33).map(Points::new).toList();
        assertEquals(4, WholePoints.sum(parts));
        assertEquals(List.of(1, 2, 1, 0), WholePoints.parts(parts));
        assertEquals(List.of(1, 0), WholePoints.parts(Stream.of(50, 0).map(Points::new).toList()), "a half is rounded up");
    }

    @Test
    void partsAddUpAndNoneGetsMoreThanItsWholePoints() {
        long seed = Long.getLong("pagewalk.seed", 9);
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            List<Points> parts = random.ints(random.nextInt(1, 12), 0, 1001).mapToObj(Points::new).toList();
            List<Integer> whole = WholePoints.parts(parts);
            assertEquals(WholePoints.sum(parts), whole.stream().mapToInt(each -> each).sum(), "pagewalk.seed=" + seed);
            for (int k = 0; k < parts.size(); k++) {
                int floor = parts.get(k).hundredths() / 100;
                assertTrue(whole.get(k) == floor || whole.get(k) == floor + 1 && parts.get(k).hundredths() % 100 > 0,
                        "pagewalk.seed=" + seed);
            }
        }
    }
}
