/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.LongColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.StringColumn;
import org.pagewalk.store.Table;

/**
 * What look-ups in one kind of index over all cached pages have cost. Source: 000, "looking up a
 * page is fairly hard".
 */
public final class PageIndexTable extends Table {

    /** Which kind: hash, radix or trie. Source: Pagewalk. */
    public final StringColumn name;

    /** How many look-ups there were. Source: Pagewalk. */
    public final LongColumn look_ups;

    /** How many nodes, or pages of a chain, they visited. Source: Pagewalk. */
    public final LongColumn visited;

    /** How many keys or bits they compared. Source: Pagewalk. */
    public final LongColumn compared;

    /** How many bytes the index takes, as the kernel would lay it out. Unit: bytes. Source: Pagewalk. */
    public final LongColumn memory;

    /** How many pages it has. Source: Pagewalk. */
    public final IntColumn entries;

    /** An empty table; Tables makes them all. */
    PageIndexTable(Store store) {
        super(store, "PageIndex");
        name = new StringColumn(this, "name");
        look_ups = new LongColumn(this, "look_ups");
        visited = new LongColumn(this, "visited");
        compared = new LongColumn(this, "compared");
        memory = new LongColumn(this, "memory");
        entries = new IntColumn(this, "entries");
    }

    /** Which kind: hash, radix or trie. Source: Pagewalk. */
    public String name(int row) {
        return name.get(row);
    }

    /** Sets {@link #name}. */
    public void name(int row, String value) {
        name.set(row, value);
    }

    /** How many look-ups there were. Source: Pagewalk. */
    public long look_ups(int row) {
        return look_ups.get(row);
    }

    /** Sets {@link #look_ups}. */
    public void look_ups(int row, long value) {
        look_ups.set(row, value);
    }

    /** How many nodes, or pages of a chain, they visited. Source: Pagewalk. */
    public long visited(int row) {
        return visited.get(row);
    }

    /** Sets {@link #visited}. */
    public void visited(int row, long value) {
        visited.set(row, value);
    }

    /** How many keys or bits they compared. Source: Pagewalk. */
    public long compared(int row) {
        return compared.get(row);
    }

    /** Sets {@link #compared}. */
    public void compared(int row, long value) {
        compared.set(row, value);
    }

    /** How many bytes the index takes, as the kernel would lay it out. Unit: bytes. Source: Pagewalk. */
    public long memory(int row) {
        return memory.get(row);
    }

    /** Sets {@link #memory}. */
    public void memory(int row, long value) {
        memory.set(row, value);
    }

    /** How many pages it has. Source: Pagewalk. */
    public int entries(int row) {
        return entries.get(row);
    }

    /** Sets {@link #entries}. */
    public void entries(int row, int value) {
        entries.set(row, value);
    }
}
