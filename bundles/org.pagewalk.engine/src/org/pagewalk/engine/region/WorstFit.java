/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.region;

import static org.pagewalk.store.Table.NULL;

/** Worst fit: the largest hole, the lowest of several, so that what is left of it is large enough to be of use. */
record WorstFit(Blocks blocks) implements HoleSearch {
    @Override
    public int find(int region, int size) {
        int worst = NULL;
        for (int hole = blocks.firstHole(region); hole != NULL; hole = blocks.nextHole(hole)) {
            if (blocks.fits(hole, size, worst, true)) {
                worst = hole;
            }
        }
        return worst;
    }
}
