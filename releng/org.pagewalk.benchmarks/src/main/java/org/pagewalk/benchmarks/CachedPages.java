/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.files.Files;
import org.pagewalk.engine.pagecache.PageCache;
import org.pagewalk.store.Table;

/**
 * A machine whose free page frames are all in the page cache: pages of one file, found by the page hash table, clean, and on
 * inactive_list.
 */
final class CachedPages {
    private final Machine machine;

    CachedPages(Machine machine) {
        this.machine = machine;
        int file = machine.files().createWithoutDisk("data", Long.MAX_VALUE, Files.FMODE_READ);
        int mapping = machine.tables().inode.i_mapping(machine.files().inode(file));
        PageCache cache = machine.files().pageCache();
        long index = 0;
        for (int zone = 0; zone < machine.tables().zone.limit(); zone++) {
            int page = machine.pageAllocator().rmqueue(zone, 0);
            while (page != Table.NULL) {
                cache.addToPageCacheUnique(page, mapping, index++);
                cache.unlockPage(page);
                page = machine.pageAllocator().rmqueue(zone, 0);
            }
        }
    }

    Machine machine() {
        return machine;
    }
}
