/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.region;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.model.tables.RegionOrderTable;

/**
 * The free lists of a region of a buddy kind, one for each order: order 0 has blocks of one unit, each further order blocks
 * of twice the size. The buddy of a block is the other half of the block that the two were once cut from; its address differs
 * in the one bit that is the blocks' size.
 */
final class Orders {
    private final Blocks blocks;
    private final RegionOrderTable orders;

    Orders(Blocks blocks) {
        this.blocks = blocks;
        orders = blocks.orders();
    }

    /** Makes the orders of a new region, and its first block. */
    void begin(int region) {
        int count = Integer.numberOfTrailingZeros(blocks.regions().size(region) / blocks.regions().unit(region)) + 1;
        int first = orders.add(count);
        blocks.regions().nr_orders(region, count);
        blocks.regions().orders.set(region, first);
        for (int i = 0; i < count; i++) {
            orders.region(first + i, region);
            orders.size(first + i, blocks.regions().unit(region) << i);
        }
        orders.nr_blocks(first + count - 1, 1);
        enter(first + count - 1, blocks.whole(region));
    }

    /** The smallest size of blocks into which a request fits. */
    int blockSize(int region, int requested) {
        int size = blocks.regions().unit(region);
        while (size < requested) {
            size <<= 1;
        }
        return size;
    }

    /** The row of the smallest order. */
    int first(int region) {
        return blocks.regions().orders(region, 0);
    }

    /** The row behind that of the largest order. */
    int end(int region) {
        return blocks.regions().orders(region, blocks.regions().nr_orders(region));
    }

    /** The row of the order of a block's size. */
    int of(int region, int size) {
        return blocks.regions().orders(region, Integer.numberOfTrailingZeros(size / blocks.regions().unit(region)));
    }

    /** Takes a block off the lists, halving a larger one until it has the size; NULL if none is large enough. */
    int take(int region, int size) {
        int end = end(region);
        for (int order = of(region, size); order < end; order++) {
            int block = orders.free_list.first(order);
            if (blocks.looksAt(orders.size(order), block)) {
                leave(order, block);
                for (int smaller = order - 1; blocks.size(block) > size; smaller--) {
                    enter(smaller, blocks.cut(block, blocks.size(block) >> 1));
                    orders.nr_blocks.add(smaller + 1, -1);
                    orders.nr_blocks.add(smaller, 2);
                }
                return block;
            }
        }
        return NULL;
    }

    /** Puts a block back, merged with its buddies as far as they are free for that. */
    void merge(int region, int block) {
        int order = of(region, blocks.size(block));
        int merged = block;
        for (int buddy = buddy(region, merged); buddy != NULL; buddy = buddy(region, merged)) {
            leave(order, buddy);
            orders.nr_blocks.add(order, -2);
            order++;
            orders.nr_blocks.add(order, 1);
            merged = blocks.start(merged) < blocks.start(buddy) ? blocks.join(merged, buddy) : blocks.join(buddy, merged);
        }
        enter(order, merged);
    }

    /** The buddy of a block if it is free, whole, and not locally free; otherwise NULL. */
    private int buddy(int region, int block) {
        int size = blocks.size(block);
        if (size == blocks.regions().size(region)) {
            return NULL;
        }
        int buddy = (blocks.start(block) & size) == 0 ? blocks.next(block) : blocks.previous(block);
        return blocks.size(buddy) == size && blocks.isFreeForAll(buddy) ? buddy : NULL;
    }

    /** Puts a block on the list as one that may be merged: at the head, but behind those that may not. */
    private void enter(int order, int block) {
        if (orders.nr_local(order) == 0) {
            orders.free_list.add(order, block);
        } else {
            orders.free_list.addTail(order, block);
        }
        orders.nr_global.add(order, 1);
    }

    /** Puts a block on the list as one that is not to be merged for now. */
    void enterLocal(int order, int block) {
        blocks.leaveAsItIs(block);
        orders.free_list.add(order, block);
        orders.nr_local.add(order, 1);
    }

    /** Merges the locally free block at the head of a list after all. */
    void mergeLocal(int region, int order) {
        int block = orders.free_list.first(order);
        leave(order, block);
        blocks.freeForAll(block);
        merge(region, block);
    }

    private void leave(int order, int block) {
        orders.free_list.list().del(block);
        (blocks.isFreeForAll(block) ? orders.nr_global : orders.nr_local).add(order, -1);
    }
}
