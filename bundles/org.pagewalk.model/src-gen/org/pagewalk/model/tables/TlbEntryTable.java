/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.LongColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/** One translation that a processor remembers. Source: seed 002, TLB. */
public final class TlbEntryTable extends Table {

    /** The number of the virtual page, plus 1; 0 when the entry is empty. Source: seed 002, TLB. */
    public final LongColumn tag;

    /**
     * The page frame to which it leads; of a large page the first. Source: seed 002, TLB. Row of {@link
     * PageTable}, or NULL.
     */
    public final IntColumn page;

    /** The size of the page, as a power of two. Unit: bits. Source: seed 002, TLB. */
    public final IntColumn page_shift;

    /**
     * What the entry of the page table allowed when it was read, in the architecture's bits. Unit:
     * bits. Source: seed 002, TLB.
     */
    public final IntColumn flags;

    /**
     * The address space that was loaded; none for a global entry. Source: seed 002, TLB. Row of {@link
     * MmStructTable}, or NULL.
     */
    public final IntColumn mm;

    /** When it was used or filled last, for the choice of which entry gives way. Source: seed 002, TLB. */
    public final IntColumn age;

    /** An empty table; Tables makes them all. */
    TlbEntryTable(Store store) {
        super(store, "TlbEntry");
        tag = new LongColumn(this, "tag");
        page = new IntColumn(this, "page", NULL);
        page_shift = new IntColumn(this, "page_shift");
        flags = new IntColumn(this, "flags");
        mm = new IntColumn(this, "mm", NULL);
        age = new IntColumn(this, "age");
    }

    /** The number of the virtual page, plus 1; 0 when the entry is empty. Source: seed 002, TLB. */
    public long tag(int row) {
        return tag.get(row);
    }

    /** Sets {@link #tag}. */
    public void tag(int row, long value) {
        tag.set(row, value);
    }

    /**
     * The page frame to which it leads; of a large page the first. Source: seed 002, TLB. Row of {@link
     * PageTable}, or NULL.
     */
    public int page(int row) {
        return page.get(row);
    }

    /** Sets {@link #page}. */
    public void page(int row, int value) {
        page.set(row, value);
    }

    /** The size of the page, as a power of two. Unit: bits. Source: seed 002, TLB. */
    public int page_shift(int row) {
        return page_shift.get(row);
    }

    /** Sets {@link #page_shift}. */
    public void page_shift(int row, int value) {
        page_shift.set(row, value);
    }

    /**
     * What the entry of the page table allowed when it was read, in the architecture's bits. Unit:
     * bits. Source: seed 002, TLB.
     */
    public int flags(int row) {
        return flags.get(row);
    }

    /** Sets {@link #flags}. */
    public void flags(int row, int value) {
        flags.set(row, value);
    }

    /**
     * The address space that was loaded; none for a global entry. Source: seed 002, TLB. Row of {@link
     * MmStructTable}, or NULL.
     */
    public int mm(int row) {
        return mm.get(row);
    }

    /** Sets {@link #mm}. */
    public void mm(int row, int value) {
        mm.set(row, value);
    }

    /** When it was used or filled last, for the choice of which entry gives way. Source: seed 002, TLB. */
    public int age(int row) {
        return age.get(row);
    }

    /** Sets {@link #age}. */
    public void age(int row, int value) {
        age.set(row, value);
    }
}
