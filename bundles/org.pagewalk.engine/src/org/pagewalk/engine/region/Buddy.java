/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.region;

/**
 * The binary buddy system (Knowlton 1965; Knuth 1, 2.5, algorithms R and S): blocks of powers of two of a unit, the lower half of
 * a block that is cut handed out, free buddies merged at once.
 */
final class Buddy implements Policy {
    private final Orders orders;

    Buddy(Blocks blocks) {
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
        return orders.take(region, blockSize);
    }

    @Override
    public void putBack(int region, int block) {
        orders.merge(region, block);
    }
}
