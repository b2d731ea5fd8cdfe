/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.region;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.model.tables.Derived;

/**
 * The lazy buddy system (Barkley and Lee 1989; Vahalia, UNIX Internals, 12.8): a freed block is merged only when its size has
 * too many free blocks, since it is likely to be wanted again at once.
 * <p>
 * Of the N blocks of an order L are <em>locally</em> free, left as they are, and G <em>globally</em> free, merged as far as
 * they can be. The slack N - 2 L - G, how many more blocks are in use than locally free, says what becomes of a block when it
 * is freed:
 *
 * <pre>
 *   slack     state         the block
 *   2 or more lazy          becomes locally free
 *   1         reclaiming    becomes globally free
 *   0         accelerated   becomes globally free, and so does another one that is locally free
 * </pre>
 *
 * So the slack is never negative. Locally free blocks are handed out first. Before a request is refused, everything that is
 * locally free is merged: the authors' allocator would get more memory from the system, and a region has no more.
 */
final class LazyBuddy implements Policy {
    private static final int LAZY = 2;

    private final Blocks blocks;
    private final Orders orders;

    LazyBuddy(Blocks blocks) {
        this.blocks = blocks;
        orders = new Orders(blocks);
    }

    @Override
    public void begin(int region) {
        orders.begin(region);
    }

    @Override
    public int blockSize(int region, int requested) {
        return orders.blockSize(region, requested);
    }

    @Override
    public int take(int region, int blockSize) {
        int block = orders.take(region, blockSize);
        return block == NULL && mergeAll(region) ? orders.take(region, blockSize) : block;
    }

    @Override
    public void putBack(int region, int block) {
        int order = orders.of(region, blocks.size(block));
        int slack = Derived.slack(blocks.tables(), order); // the block still counts as one in use
        if (slack >= LAZY) {
            blocks.tell(RegionNote.LAZY, block, slack);
            orders.enterLocal(order, block);
            return;
        }
        blocks.tell(slack == 0 ? RegionNote.ACCELERATED : RegionNote.RECLAIMING, block, slack);
        orders.merge(region, block);
        if (slack == 0) {
            orders.mergeLocal(region, order);
        }
    }

    /** Merges everything that is locally free; returns whether anything was. */
    private boolean mergeAll(int region) {
        boolean any = false;
        int end = orders.end(region);
        for (int order = orders.first(region); order < end; order++) {
            while (blocks.orders().nr_local(order) > 0) {
                if (!any) {
                    blocks.tell(RegionNote.LAZINESS_ENDS, region);
                    any = true;
                }
                orders.mergeLocal(region, order);
            }
        }
        return any;
    }
}
