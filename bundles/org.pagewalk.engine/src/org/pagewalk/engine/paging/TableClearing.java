/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.CpuTable;

/** Empties entries and frees the tables to which they lead, from the lowest level up: {@code free_one_pgd} and {@code free_one_pmd}. */
final class TableClearing {
    private final PageTables tables;
    private final TablePages pages;
    private final CpuTable cpus;
    private final Voice<PagingNote> voice;
    private final Geometry geometry;
    private final PteFormat format;

    TableClearing(PageTables tables, TablePages pages, CpuTable cpus, Voice<PagingNote> voice) {
        this.tables = tables;
        this.pages = pages;
        this.cpus = cpus;
        this.voice = voice;
        geometry = tables.geometry();
        format = tables.format();
    }

    /** Empties an entry of a level above the last, and frees the table to which it leads with all below. */
    void freeBelow(long entry, int level) {
        long table = tables.read(entry);
        if (format.none(table)) {
            return;
        }
        PagingNote note = level == geometry.pmdLevel() ? PagingNote.FREE_ONE_PMD : PagingNote.FREE_ONE_PGD;
        int frame = (int) (entry >>> geometry.pageShift());
        int index = (int) (entry & (1L << geometry.pageShift()) - 1) >>> geometry.entryShift();
        voice.tell(note, frame, index);
        if (isBad(table, level)) {
            voice.tell(PagingNote.BAD_TABLE, frame, index);
            tables.write(entry, 0);
        } else {
            freeTable(entry, format.page(table), level);
        }
        voice.leave(note);
    }

    private boolean isBad(long table, int level) {
        return !staysThere(level) && format.tableBad(table) || format.page(table) == NULL;
    }

    /** With physical address extension the middle directories go with the page global directory, and not before. */
    private boolean staysThere(int level) {
        return geometry.levels() > 2 && level == 0 && tables.hasFixedDirectory();
    }

    private void freeTable(long entry, int page, int level) {
        if (!staysThere(level)) {
            tables.write(entry, 0);
        }
        if (level == geometry.pmdLevel()) {
            pages.free(cpus.pte_quick, PagingNote.PTE_FREE, page);
            return;
        }
        for (int index = 0; index < geometry.entries(level + 1); index++) {
            freeBelow(((long) page << geometry.pageShift()) + ((long) index << geometry.entryShift()), level + 1);
        }
        if (!staysThere(level)) {
            pages.free(cpus.pmd_quick, PagingNote.PMD_FREE, page);
        }
    }
}
