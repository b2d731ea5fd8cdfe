/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;

/** Holds that a picture of very many things is drawn in a few milliseconds, whatever else the machine has to do meanwhile. */
final class Quick {
    private static final int TIMES = 25;
    private static final double MILLI = 1e6;

    private Quick() {
    }

    /** Draws it again and again; the quickest time counts. */
    static Scene draw(double mostMs, Supplier<Scene> draw) {
        Scene scene = draw.get();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            scene = draw.get();
            best = Math.min(best, System.nanoTime() - begin);
        }
        assertTrue(best / MILLI < mostMs, "drawn in " + best / MILLI + " ms, not in " + mostMs);
        return scene;
    }
}
