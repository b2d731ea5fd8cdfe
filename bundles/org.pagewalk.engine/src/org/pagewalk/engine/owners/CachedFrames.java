/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.owners;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.block.Disks;
import org.pagewalk.engine.files.Operations;
import org.pagewalk.model.tables.AddressSpaceTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.HeadColumn;

/** What the page cache holds, and buffers. */
final class CachedFrames {
    private final FrameOwners owners;
    private final Tables tables;

    CachedFrames(FrameOwners owners, Tables tables) {
        this.owners = owners;
        this.tables = tables;
    }

    void claim() {
        AddressSpaceTable mappings = tables.addressSpace;
        for (int mapping = 0; mapping < mappings.limit(); mapping++) {
            if (mappings.exists(mapping)) {
                claim(mappings.clean_pages, mapping);
                claim(mappings.dirty_pages, mapping);
                claim(mappings.locked_pages, mapping);
            }
        }
        for (int page = 0; page < tables.page.limit(); page++) {
            int head = tables.page.buffers(page);
            if (head != NULL && tables.page.mapping(page) == NULL) {
                owners.claim(page, Owner.BUFFERS, head);
            }
        }
    }

    private void claim(HeadColumn list, int mapping) {
        int operations = tables.addressSpace.a_ops(mapping);
        Owner owner = operations == Operations.SHMEM_AOPS ? Owner.SHARED_MEMORY : operations == Disks.DEF_BLK_AOPS ? Owner.BUFFER_CACHE : Owner.PAGE_CACHE;
        int walked = 0;
        for (int page = list.first(mapping); page != NULL && walked <= tables.page.limit(); page = tables.page.list.next(page)) {
            owners.claim(page, owner, mapping);
            if (tables.page.mapping(page) != mapping) {
                owners.find("page frame " + page + " is on a list of address_space " + mapping + ", and its mapping is "
                        + tables.page.mapping(page));
            }
            walked++;
        }
    }
}
