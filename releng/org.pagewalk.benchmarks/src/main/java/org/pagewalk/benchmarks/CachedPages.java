/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.util.Arrays;

import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.MachineTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.store.Table;

/**
 * A machine each of whose frames is allocated, on an LRU list, and in a page cache: what add_to_page_cache and
 * lru_cache_add write, and a hash table of a bucket for each frame (Gorman 10.2), which the page cache brings with it.
 */
final class CachedPages {
    private final Machine machine;
    /** The first page of each bucket. */
    private final int[] hashTable;

    CachedPages(Machine machine) {
        this.machine = machine;
        hashTable = new int[machine.tables().page.limit()];
        Arrays.fill(hashTable, Table.NULL);
        int mapping = machine.tables().addressSpace.add();
        for (int zone = 0; zone < machine.tables().zone.limit(); zone++) {
            int page = machine.pageAllocator().rmqueue(zone, 0);
            for (int index = 0; page != Table.NULL; index++) {
                add(page, mapping, index);
                page = machine.pageAllocator().rmqueue(zone, 0);
            }
        }
    }

    private void add(int page, int mapping, int index) {
        PageTable pages = machine.tables().page;
        MachineTable globals = machine.tables().machine;
        pages.mapping(page, mapping);
        pages.index(page, index);
        machine.tables().addressSpace.clean_pages.add(mapping, page);
        int bucket = (int) (index * 0x9E37_79B1L % hashTable.length);
        pages.next_hash(page, hashTable[bucket]);
        if (hashTable[bucket] != Table.NULL) {
            pages.pprev_hash(hashTable[bucket], page);
        }
        hashTable[bucket] = page;
        pages.count(page, 2);
        pages.TestSetPageLRU(page);
        globals.inactive_list.add(0, page);
    }

    Machine machine() {
        return machine;
    }
}
