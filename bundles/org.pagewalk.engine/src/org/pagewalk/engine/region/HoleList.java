/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.region;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.store.HeadColumn;

/**
 * One list of all holes in the order of their addresses; a request is rounded up to whole units, and what is free again is
 * merged at once with the holes on both sides. Which hole serves a request is a {@link HoleSearch}.
 */
final class HoleList implements Policy {
    private final Blocks blocks;
    private final HoleSearch search;
    private final HeadColumn holes;

    HoleList(Blocks blocks, HoleSearch search) {
        this.blocks = blocks;
        this.search = search;
        holes = blocks.regions().free_list;
    }

    @Override
    public void begin(int region) {
        holes.add(region, blocks.whole(region));
    }

    @Override
    public int blockSize(int region, int requested) {
        int unit = blocks.regions().unit(region);
        return Math.ceilDiv(requested, unit) * unit;
    }

    @Override
    public int take(int region, int blockSize) {
        int hole = search.find(region, blockSize);
        if (hole == NULL) {
            return NULL;
        }
        blocks.found(hole);
        if (blocks.size(hole) > blockSize) {
            holes.addBehind(hole, blocks.cut(hole, blockSize));
        }
        holes.list().del(hole);
        search.taken(region, hole);
        return hole;
    }

    @Override
    public void putBack(int region, int block) {
        int hole = block;
        int before = blocks.previous(block);
        int behind = blocks.next(block);
        if (before != NULL && blocks.isFree(before)) {
            hole = blocks.join(before, block);
        } else {
            enter(region, block, before);
        }
        if (behind != NULL && blocks.isFree(behind)) {
            blocks.join(hole, behind);
        }
    }

    /** Puts a hole on the list, behind the nearest one of those before it. */
    private void enter(int region, int hole, int before) {
        int nearest = before;
        while (nearest != NULL && !blocks.isFree(nearest)) {
            nearest = blocks.previous(nearest);
        }
        if (nearest == NULL) {
            holes.add(region, hole);
        } else {
            holes.addBehind(nearest, hole);
        }
    }
}
