/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.replacement.Curve;
import org.pagewalk.engine.replacement.PolicyState;

/**
 * Replacement policies to compare at one moment: what {@link ReplacementScene} draws.
 *
 * @param policies all that were declared
 * @param chosen the row of the one that is shown step by step; -1 where there is none
 * @param length of its string of references
 * @param pages how many different ones it has
 * @param curves of each kind on that string
 * @param noCurves why there are none; empty where there are
 * @param window the references around the one that is looked at
 * @param state of the chosen policy behind that one
 */
record ReplacementFacts(List<Row> policies, int chosen, int length, int pages, List<Curve> curves, String noCurves, Window window, Optional<PolicyState> state) {
    /** A policy. */
    record Row(int policy, String name, String kind, String rule, int frames, int references, int hits, int faults) {
        double share() {
            return references == 0 ? 0 : (double) hits / references;
        }
    }

    /**
     * Some references, one behind the other.
     *
     * @param first which one of the string is the first of these
     * @param at the one that is looked at, as a place in the string; -1 for none
     * @param contents for each the pages that are in frames behind it; empty where the string is too long for that
     */
    record Window(int first, int at, List<Reference> references, List<List<Long>> contents) {
        static final Window NONE = new Window(0, -1, List.of(), List.of());
    }

    /** A reference: its row, the page, whether that was in a frame, and which page gave way, -1 for none. */
    record Reference(int row, long page, boolean isHit, long victim) {
    }

    Optional<Row> row(int policy) {
        return policies.stream().filter(row -> row.policy() == policy).findFirst();
    }

    /** The numbers of frames with which a policy has more faults than with one frame fewer: Belady's anomaly. */
    static int[] anomalies(Curve curve) {
        int[] found = new int[curve.framesMax()];
        int n = 0;
        for (int frames = 2; frames <= curve.framesMax(); frames++) {
            if (curve.hits()[frames] < curve.hits()[frames - 1]) {
                found[n++] = frames;
            }
        }
        return Arrays.copyOf(found, n);
    }
}
