/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

import java.util.List;

/**
 * What a function does with blocks of memory: whether it gives one, takes one back, or works on one. A scenario's mistakes
 * with blocks are found by this while it is typed. Parameters are named; an empty name of an order means order 0, which is
 * also that of allocators that know no orders.
 */
public sealed interface BlockRole {
    /** It has nothing to do with blocks, or nothing is known of what it does with them. */
    BlockRole NONE = new None();

    /**
     * The function gives a new block, or NULL.
     *
     * @param order which parameter is the order
     * @param freedBy the function that takes the block back
     */
    record Gives(String order, String freedBy) implements BlockRole {
    }

    /** The function takes the block back that was allocated with this order; NULL is ignored, or a BUG. */
    record Frees(String block, String order) implements BlockRole {
    }

    /** The function reads or writes what is in blocks, and keeps none of them. */
    record Uses(List<String> blocks) implements BlockRole {
    }

    /** The function gives another name of the same block: its address, its struct page. */
    record Converts(String block) implements BlockRole {
    }

    /** See {@link #NONE}. */
    record None() implements BlockRole {
    }
}
