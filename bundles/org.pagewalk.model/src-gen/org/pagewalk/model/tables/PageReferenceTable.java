/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.ListColumn;
import org.pagewalk.store.LongColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/** A reference of a string of references to a policy. Source: 003, section 11.2. */
public final class PageReferenceTable extends Table {

    /** Which page was referenced. Source: Pagewalk. */
    public final LongColumn page;

    /** 1 when it was in a frame. Source: Pagewalk. */
    public final IntColumn hit;

    /** Which page gave way, -1 if none had to. Source: Pagewalk. */
    public final LongColumn victim;

    /** Its place in the string. Source: Pagewalk. */
    public final ListColumn list;

    /** An empty table; Tables makes them all. */
    PageReferenceTable(Store store) {
        super(store, "PageReference");
        page = new LongColumn(this, "page");
        hit = new IntColumn(this, "hit");
        victim = new LongColumn(this, "victim");
        list = new ListColumn(this, "list");
    }

    /** Which page was referenced. Source: Pagewalk. */
    public long page(int row) {
        return page.get(row);
    }

    /** Sets {@link #page}. */
    public void page(int row, long value) {
        page.set(row, value);
    }

    /** 1 when it was in a frame. Source: Pagewalk. */
    public int hit(int row) {
        return hit.get(row);
    }

    /** Sets {@link #hit}. */
    public void hit(int row, int value) {
        hit.set(row, value);
    }

    /** Which page gave way, -1 if none had to. Source: Pagewalk. */
    public long victim(int row) {
        return victim.get(row);
    }

    /** Sets {@link #victim}. */
    public void victim(int row, long value) {
        victim.set(row, value);
    }
}
