/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.region;

import static org.pagewalk.store.Table.NULL;

/** First fit: the lowest hole that is large enough (Knuth 1, 2.5, algorithm A). */
record FirstFit(Blocks blocks) implements HoleSearch {
    @Override
    public int find(int region, int size) {
        int hole = blocks.firstHole(region);
        while (hole != NULL && !blocks.fits(hole, size)) {
            hole = blocks.nextHole(hole);
        }
        return hole;
    }
}
