/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.model.tables.VmAreaTable;

/** A search for the areas that map any of some pages, down a priority search tree: it changes nothing. */
final class PrioSearch {
    /** Who is told of each node that is looked at. */
    interface Visitor {
        /**
         * A node was looked at.
         *
         * @param overlaps whether it maps any of the pages, and all of its set with it
         */
        void node(int vma, boolean overlaps);
    }

    private final VmAreaTable areas;
    private final int pageShift;
    private final long from;
    private final long to;
    private int bits;
    private Visitor visitor;

    /** A search for pages {@code from} to {@code to}, both included. */
    PrioSearch(VmAreaTable areas, int pageShift, long from, long to) {
        this.areas = areas;
        this.pageShift = pageShift;
        this.from = from;
        this.to = to;
    }

    /** The last page of its file that an area maps: HEAP_INDEX. */
    static long last(VmAreaTable areas, int vma, int pageShift) {
        return areas.vm_pgoff.get(vma) + (areas.vm_end.get(vma) - areas.vm_start.get(vma) >>> pageShift) - 1;
    }

    /** Searches below a node, which may be NULL; how many nodes were looked at. */
    int search(int top, int indexBits, Visitor told) {
        bits = indexBits;
        visitor = told;
        return top == NULL ? 0 : visit(top, 0, 0);
    }

    /** Looks at a node, and below it where something may be; radix indices below it are {@code least} or more. */
    private int visit(int node, int level, long least) {
        if (Long.compareUnsigned(last(areas, node, pageShift), from) < 0) {
            visitor.node(node, false); // it ends before the pages, and so does all below it
            return 1;
        }
        visitor.node(node, Long.compareUnsigned(areas.vm_pgoff(node), to) <= 0);
        int visited = 1;
        if (areas.prio_left(node) != NULL) {
            visited += visit(areas.prio_left(node), level + 1, least);
        }
        long right = level < bits ? least | 1L << bits - 1 - level : least;
        if (areas.prio_right(node) != NULL && Long.compareUnsigned(right, to) <= 0) {
            visited += visit(areas.prio_right(node), level + 1, right);
        }
        return visited;
    }
}
