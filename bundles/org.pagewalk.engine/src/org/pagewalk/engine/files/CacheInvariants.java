/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.pagewalk.model.tables.AddressSpaceTable;
import org.pagewalk.model.tables.BufferHeadTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.HeadColumn;

/**
 * Whether the page cache, the LRU lists and buffers agree with each other: each cached page is on one list of its mapping and counted
 * once, also by each index, which itself knows whether what it has belongs there; a dirty one is on dirty_pages; a page is on the LRU list that its flags name; the buffers over a page form a ring.
 */
public final class CacheInvariants {
    /** No more than this many findings: one broken list can lead to thousands. */
    private static final int FINDINGS_MAX = 20;
    /** No buffer is smaller than a sector. */
    private static final int SECTOR_SHIFT = 9;

    private final Tables tables;
    private final PageTable pages;
    private final AddressSpaceTable mappings;
    private final BufferHeadTable heads;
    private final BitSet cached = new BitSet();
    private final List<String> findings = new ArrayList<>();

    /** To be used once. */
    public CacheInvariants(Tables tables) {
        this.tables = tables;
        pages = tables.page;
        mappings = tables.addressSpace;
        heads = tables.bufferHead;
    }

    /** What is broken, in words; empty when all is well. */
    public List<String> check() {
        for (int mapping = 0; mapping < mappings.limit(); mapping++) {
            if (mappings.exists(mapping)) {
                checkMapping(mapping);
            }
        }
        checkCount("page_cache_size", tables.machine.page_cache_size(0), cached.cardinality());
        for (int index = 0; index < tables.pageIndex.limit(); index++) {
            checkIndex(index);
        }
        BitSet active = lruList(tables.machine.active_list, "active_list", true);
        BitSet inactive = lruList(tables.machine.inactive_list, "inactive_list", false);
        checkCount("nr_active_pages", tables.machine.nr_active_pages(0), active.cardinality());
        checkCount("nr_inactive_pages", tables.machine.nr_inactive_pages(0), inactive.cardinality());
        active.or(inactive);
        for (int page = 0; page < pages.limit(); page++) {
            checkPage(page, active.get(page));
        }
        return findings;
    }

    private void checkMapping(int mapping) {
        int count = list(mappings.clean_pages, mapping, false) + list(mappings.dirty_pages, mapping, true)
                + list(mappings.locked_pages, mapping, false);
        checkCount("address_space " + mapping + ": nrpages", mappings.nrpages(mapping), count);
    }

    /** How many pages one list of a mapping has; only dirty_pages may have any with PG_dirty. */
    private int list(HeadColumn list, int mapping, boolean mayBeDirty) {
        int count = 0;
        for (int page = list.first(mapping); page != NULL && count <= pages.limit(); page = pages.list.next(page)) {
            if (cached.get(page)) {
                find("page " + page + " is cached twice, the second time on " + list.name() + " of address_space " + mapping);
            }
            if (pages.mapping(page) != mapping) {
                find("page " + page + " is on " + list.name() + " of address_space " + mapping + ", and its mapping is " + pages.mapping(page));
            }
            if (pages.PageDirty(page) && !mayBeDirty) {
                find("page " + page + " is dirty, and on " + list.name() + " of address_space " + mapping);
            }
            cached.set(page);
            count++;
        }
        return count;
    }

    private BitSet lruList(HeadColumn list, String name, boolean isActive) {
        BitSet found = new BitSet();
        for (int page = list.first(0); page != NULL && !found.get(page); page = pages.lru.next(page)) {
            found.set(page);
            if (!pages.PageLRU(page) || pages.PageActive(page) != isActive) {
                find("page " + page + " is on " + name + (pages.PageLRU(page) ? pages.PageActive(page) ? " with PG_active" : " without PG_active"
                        : " without PG_lru"));
            }
        }
        return found;
    }

    private void checkPage(int page, boolean isOnLru) {
        if (pages.PageLRU(page) && !isOnLru) {
            find("page " + page + " has PG_lru, and is on neither LRU list");
        }
        if (pages.mapping(page) != NULL && !cached.get(page)) {
            find("page " + page + " has mapping " + pages.mapping(page) + ", and is on none of its lists");
        }
        if (pages.buffers(page) != NULL) {
            checkRing(page);
        }
    }

    /** The buffers over a page lead to each other and back, and each to the page. */
    private void checkRing(int page) {
        int sizeMax = 1 << tables.machine.PAGE_SHIFT(0) - SECTOR_SHIFT;
        int first = pages.buffers(page);
        int head = first;
        int count = 0;
        do {
            if (head == NULL || !heads.exists(head) || ++count > sizeMax) {
                find("the buffers over page " + page + " form no ring: " + (head == NULL ? "it ends" : "buffer " + head + " leads nowhere"));
                return;
            }
            if (heads.b_page(head) != page || heads.b_data(head) != (count - 1) * heads.b_size(head)) {
                find("buffer " + head + " is number " + count + " over page " + page + ", and says page " + heads.b_page(head) + " at "
                        + heads.b_data(head));
            }
            head = heads.b_this_page(head);
        } while (head != first);
        if (count * heads.b_size(first) != 1 << tables.machine.PAGE_SHIFT(0)) {
            find("page " + page + " has " + count + " buffers of " + heads.b_size(first) + " bytes, which do not fill it");
        }
        if (pages.count(page) < (cached.get(page) ? 2 : 1)) {
            find("page " + page + " has buffers and count " + pages.count(page));
        }
    }

    private void checkIndex(int index) {
        if (tables.pageIndex.entries(index) != cached.cardinality()) {
            find("the index " + tables.pageIndex.name(index) + " has " + tables.pageIndex.entries(index) + " pages, but there are " + cached.cardinality());
        }
    }

    private void checkCount(String what, int said, int counted) {
        if (said != counted) {
            find(what + " is " + said + ", but there are " + counted);
        }
    }

    private void find(String words) {
        if (findings.size() < FINDINGS_MAX) {
            findings.add(words);
        }
    }
}
