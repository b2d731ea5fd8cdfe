/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.NibbleColumn;

/** Finds the words for a page that must not be freed: what it is, and what the caller should have done. */
final class WrongFree {
    private final Tables tables;
    private final PageTable pages;
    private final NibbleColumn handedOut;
    private final int maxOrder;

    WrongFree(Tables tables, NibbleColumn handedOut, int maxOrder) {
        this.tables = tables;
        this.pages = tables.page;
        this.handedOut = handedOut;
        this.maxOrder = maxOrder;
    }

    /** The page is not the first of an allocated block of this order. */
    KernelBug bug(int page, int order) {
        if (pages.count(page) > 0) {
            int allocated = handedOut.get(page) - 1;
            return new KernelBug("page " + page + " was allocated with order " + allocated
                    + " and is freed with order " + order + "; free it with order " + allocated);
        }
        int block = blockAround(page);
        if (block != NULL) {
            int allocated = handedOut.get(block) - 1;
            return new KernelBug("page " + page + " is freed, but it lies inside the block of order " + allocated
                    + " that starts at page " + block + "; free page " + block + " with order " + allocated);
        }
        if (handedOut.get(page) == 0) {
            return new KernelBug("page " + page + " is freed, but it was never allocated; free only what an "
                    + "allocation returned");
        }
        return new KernelBug("page " + page + " is freed, but it is free already; free each block once");
    }

    /** The page is locked, or belongs to the page cache. */
    KernelBug stillUsed(int page) {
        List<String> reasons = new ArrayList<>();
        if (pages.PageLocked(page)) {
            reasons.add("it is locked (PG_locked)");
        }
        if (pages.PageActive(page)) {
            reasons.add("it is active (PG_active)");
        }
        if (pages.mapping(page) != NULL) {
            reasons.add("it belongs to a mapping");
        }
        if (pages.buffers(page) != NULL) {
            reasons.add("it has buffers");
        }
        return new KernelBug("page " + page + " loses its last user and is freed, but " + String.join(", ", reasons)
                + "; let go of that first");
    }

    /** The first page of the allocated block that this page, not being a first page itself, lies in, or NULL. */
    private int blockAround(int page) {
        int first = tables.zone.zone_mem_map(pages.flags(page) >>> PageAllocator.ZONE_SHIFT);
        for (int order = 1; order < maxOrder; order++) {
            int block = first + (page - first & -(1 << order));
            if (pages.count(block) > 0 && handedOut.get(block) == order + 1) {
                return block;
            }
        }
        return NULL;
    }
}
