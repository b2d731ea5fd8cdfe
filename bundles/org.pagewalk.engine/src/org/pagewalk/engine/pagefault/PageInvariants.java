/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagefault;

import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pagewalk.engine.paging.Geometry;
import org.pagewalk.engine.paging.PageTables;
import org.pagewalk.engine.paging.PteFormat;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;

/**
 * Whether page tables and struct pages agree: each page has at least as many users as entries lead to it, each address space
 * as many resident pages as it says, no table is used twice, and none is a page of data.
 */
public final class PageInvariants {
    private final Tables tables;
    private final PageTable pages;
    private final PageTables pageTables;
    private final PteFormat format;
    private final Geometry geometry;
    /** Whose each frame with a table is. */
    private final Map<Integer, Integer> tableFrames = new HashMap<>();
    /** How many entries lead to each page of data. */
    private final Map<Integer, Integer> entries = new HashMap<>();
    private final List<String> findings = new ArrayList<>();
    private long resident;
    private int pteTables;

    /** To be used once. */
    public PageInvariants(Tables tables, PageTables pageTables) {
        this.tables = tables;
        this.pageTables = pageTables;
        pages = tables.page;
        format = pageTables.format();
        geometry = pageTables.geometry();
    }

    /** What is broken, in words; empty when all is well. */
    public List<String> check() {
        MmStructTable mms = tables.mmStruct;
        for (int mm = 0; mm < mms.limit(); mm++) {
            if (mms.exists(mm) && mm != tables.machine.init_mm(0) && mms.pgd(mm) != NULL) {
                resident = 0;
                table(mm, mms.pgd(mm), 0);
                if (resident != mms.rss(mm)) {
                    findings.add("mm_struct " + mm + " has rss " + mms.rss(mm) + ", and " + resident
                            + " of its page table entries lead to pages that count");
                }
            }
        }
        entries.forEach(this::users);
        return findings;
    }

    private void table(int mm, int frame, int level) {
        if (tableFrames.putIfAbsent(frame, mm) != null) {
            findings.add("page frame " + frame + " is used as a page table twice, the second time by mm_struct " + mm);
            return;
        }
        pteTables += level == geometry.levels() - 1 ? 1 : 0;
        if (pages.count(frame) != 1) {
            findings.add("page frame " + frame + " is a page table of mm_struct " + mm + " and has count " + pages.count(frame) + ", not 1");
        }
        int count = level == 0 ? pageTables.userEntries() : geometry.entries(level);
        long at = (long) frame << geometry.pageShift();
        for (int i = 0; i < count; i++) {
            long entry = pageTables.read(at + ((long) i << geometry.entryShift()));
            if (level == geometry.levels() - 1) {
                page(mm, entry);
            } else if (format.tablePresent(entry) && !format.isLeaf(entry, level)) {
                below(mm, entry, level);
            }
        }
    }

    private void below(int mm, long entry, int level) {
        int frame = format.page(entry);
        if (frame == NULL) {
            findings.add("an entry of mm_struct " + mm + " leads to a page table where no memory is: 0x" + Long.toHexString(entry));
        } else {
            table(mm, frame, level + 1);
        }
    }

    private void page(int mm, long pte) {
        int page = format.present(pte) ? format.page(pte) : NULL;
        if (page != NULL && !pages.PageReserved(page)) {
            resident++;
            entries.merge(page, 1, Integer::sum);
        }
    }

    private void users(int page, int leading) {
        int least = leading + (pages.mapping(page) == NULL ? 0 : 1);
        if (pages.count(page) < least) {
            findings.add("page frame " + page + " has count " + pages.count(page) + ", but " + leading + " page table entries lead to it"
                    + (least > leading ? " and the page cache holds it" : ""));
        }
        if (tableFrames.containsKey(page)) {
            findings.add("page frame " + page + " is a page table, and " + leading + " entries lead to it as a page of data");
        }
    }

    /** How many entries lead to each page frame with data, after {@link #check}. */
    public Map<Integer, Integer> entries() {
        return entries;
    }

    /** The frames with page tables of processes, and whose mm_struct each serves, after {@link #check}. */
    public Map<Integer, Integer> tables() {
        return tableFrames;
    }

    /** How many tables of the last level processes have, after {@link #check}. */
    public int pteTables() {
        return pteTables;
    }
}
