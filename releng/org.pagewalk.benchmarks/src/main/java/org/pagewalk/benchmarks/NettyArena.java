/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;

/** Netty's PoolArena: pages of 4 KiB in chunks of 512, one arena, no caches of threads. Memory is never touched. */
final class NettyArena extends Allocator {
    private static final int PAGE_SIZE = 4096;
    private static final int LARGEST_ORDER = BareBuddy.MAX_ORDER - 1;

    private final ByteBuf[] held;
    private final PooledByteBufAllocator arena =
            new PooledByteBufAllocator(true, 0, 1, PAGE_SIZE, LARGEST_ORDER, 0, 0, false);

    NettyArena(int pages) {
        super("Netty PoolArena");
        held = new ByteBuf[pages / 8];
    }

    @Override
    int allocate(int slot, int order) {
        held[slot] = arena.directBuffer(PAGE_SIZE << order, PAGE_SIZE << order);
        return 0;
    }

    @Override
    void free(int slot, int page, int order) {
        held[slot].release();
        held[slot] = null;
    }

    @Override
    int freePages() {
        return -1;
    }
}
