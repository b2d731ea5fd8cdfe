/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.region;

import static org.pagewalk.store.Table.NULL;

/** Next fit: the first hole that is large enough behind the block that was handed out last, and then from the beginning. */
record NextFit(Blocks blocks) implements HoleSearch {
    @Override
    public int find(int region, int size) {
        int hole = start(region);
        for (int left = blocks.regions().nr_holes(region); left > 0; left--) {
            if (blocks.fits(hole, size)) {
                return hole;
            }
            hole = blocks.nextHole(hole);
            if (hole == NULL) {
                hole = blocks.firstHole(region);
            }
        }
        return NULL;
    }

    /** The first hole at the rover or behind it; the first of all where there is none. */
    private int start(int region) {
        int block = blocks.regions().rover(region);
        while (block != NULL && !blocks.isFree(block)) {
            block = blocks.next(block);
        }
        return block == NULL ? blocks.firstHole(region) : block;
    }

    @Override
    public void taken(int region, int block) {
        blocks.regions().rover(region, blocks.next(block));
    }
}
