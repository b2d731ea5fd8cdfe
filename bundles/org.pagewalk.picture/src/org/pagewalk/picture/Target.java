/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

/**
 * The kernel object that a shape stands for.
 *
 * @param table name of its table, as in the model ("Page", "FreeArea", "Zone"); empty for nothing
 * @param row   its row in that table; for a page its page frame number
 * @param order for a page: the block of 2^order pages that begins there; -1 where there is no block
 */
public record Target(String table, int row, int order) {
    /** Decoration: stands for nothing. */
    public static final Target NONE = new Target("", -1, -1);

    /** The free block of 2^order pages that begins at {@code pfn}. */
    public static Target block(int pfn, int order) {
        return new Target("Page", pfn, order);
    }

    /** The free list of one order of a zone; {@code row} is the row of the free_area_t. */
    public static Target freeArea(int row, int order) {
        return new Target("FreeArea", row, order);
    }

    /** Whether there is nothing behind the shape. */
    public boolean isNone() {
        return table.isEmpty();
    }
}
