/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.region;

import static org.pagewalk.store.Table.NULL;

/** Best fit: the smallest hole that is large enough, the lowest of several; one of just the size ends the search. */
record BestFit(Blocks blocks) implements HoleSearch {
    @Override
    public int find(int region, int size) {
        int best = NULL;
        for (int hole = blocks.firstHole(region); hole != NULL; hole = blocks.nextHole(hole)) {
            if (blocks.fits(hole, size, best, false)) {
                best = hole;
                if (blocks.size(hole) == size) {
                    return best;
                }
            }
        }
        return best;
    }
}
