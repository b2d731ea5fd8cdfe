/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.proc;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.files.Operations;
import org.pagewalk.engine.pagefault.PageInvariants;
import org.pagewalk.model.tables.BufferHeadTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.HeadColumn;

/** Pages counted by what they are used for, as the texts of /proc tell it. Later kernels keep these counts; here they are counted anew. */
final class PageCounts {
    /** Bits of b_state. */
    static final int BH_DIRTY = 1 << 1;
    static final int BH_LOCK = 1 << 2;
    /** In b_rw. */
    private static final int WRITES = 1;

    private final Tables tables;
    private int dirty;
    private int writeback;
    private int anonymous;
    private int mapped;
    private int pageTables;

    private PageCounts(Machine machine) {
        tables = machine.tables();
    }

    /** Counts all pages that are cached or mapped. */
    static PageCounts of(Machine machine) {
        PageCounts counts = new PageCounts(machine);
        for (int mapping = 0; mapping < counts.tables.addressSpace.limit(); mapping++) {
            if (counts.tables.addressSpace.exists(mapping) && counts.tables.addressSpace.a_ops(mapping) != Operations.SHMEM_AOPS) {
                counts.cached(counts.tables.addressSpace.clean_pages, mapping);
                counts.cached(counts.tables.addressSpace.dirty_pages, mapping);
                counts.cached(counts.tables.addressSpace.locked_pages, mapping);
            }
        }
        PageInvariants walk = new PageInvariants(counts.tables, machine.pageTables());
        walk.check();
        for (int page : walk.entries().keySet()) {
            boolean isCached = counts.tables.page.mapping(page) != NULL;
            counts.mapped += isCached ? 1 : 0;
            counts.anonymous += isCached ? 0 : 1;
        }
        counts.pageTables = walk.pteTables();
        return counts;
    }

    private void cached(HeadColumn list, int mapping) {
        PageTable pages = tables.page;
        for (int page = list.first(mapping); page != NULL; page = pages.list.next(page)) {
            dirty += pages.PageDirty(page) || hasBuffer(page, BH_DIRTY, false) ? 1 : 0;
            writeback += hasBuffer(page, BH_LOCK, true) ? 1 : 0;
        }
    }

    /** Whether a buffer over a page has a bit, and, if that is asked, is being written. */
    private boolean hasBuffer(int page, int bit, boolean isWritten) {
        BufferHeadTable heads = tables.bufferHead;
        int first = tables.page.buffers(page);
        int head = first;
        while (head != NULL) {
            if ((heads.b_state(head) & bit) != 0 && (!isWritten || heads.b_rw(head) == WRITES)) {
                return true;
            }
            head = heads.b_this_page(head) == first ? NULL : heads.b_this_page(head);
        }
        return false;
    }

    /** The cached blocks of disks that belong to no file: the pages of the mappings of disks. */
    static int buffers(Tables tables) {
        int pages = 0;
        for (int disk = 0; disk < tables.disk.limit(); disk++) {
            int inode = tables.disk.exists(disk) ? tables.disk.bd_inode(disk) : NULL;
            pages += inode == NULL ? 0 : tables.addressSpace.nrpages(tables.inode.i_mapping(inode));
        }
        return pages;
    }

    /** Cached pages that were written to, by a mapping or into a buffer, and are not yet on their way to the disk. */
    int dirty() {
        return dirty;
    }

    /** Cached pages of which a buffer is being written to the disk. */
    int writeback() {
        return writeback;
    }

    /** Pages that processes have mapped and that belong to no file. */
    int anonymous() {
        return anonymous;
    }

    /** Cached pages that processes have mapped. */
    int mapped() {
        return mapped;
    }

    /** Page tables of processes, as 2.6.24 counts them: those of the last level. */
    int pageTables() {
        return pageTables;
    }
}
