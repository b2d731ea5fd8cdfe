/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/** What the allocator keeps in the task that runs, {@code current}: one row, until there are tasks. */
public final class CurrentTable extends Table {
    /** The task is itself winning memory back: it gets pages without regard to watermarks. */
    public static final int PF_MEMALLOC = 0x800;
    /** The task is being killed for lack of memory; treated as PF_MEMALLOC. */
    public static final int PF_MEMDIE = 0x1000;
    /** What the task frees now may be kept for itself. */
    public static final int PF_FREE_PAGES = 0x2000;

    /** The PF_ bits. */
    public final IntColumn flags;
    /** The first page of the block that direct reclaim freed and kept for the task, or NULL; its order is in index. */
    final IntColumn local_pages;
    /** How often an allocation woke kswapd. */
    final IntColumn kswapd_wakes;

    CurrentTable(Store store) {
        super(store, "current");
        flags = new IntColumn(this, "flags");
        local_pages = new IntColumn(this, "local_pages", NULL);
        kswapd_wakes = new IntColumn(this, "kswapd_wakes");
        add();
    }
}
