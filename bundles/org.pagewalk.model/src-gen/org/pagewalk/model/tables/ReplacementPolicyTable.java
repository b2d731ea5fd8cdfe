/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.HeadColumn;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.StringColumn;
import org.pagewalk.store.Table;

/**
 * A rule by which a page is chosen to give way, and how well it did on a string of references.
 * Source: 003, section 11.2.
 */
public final class ReplacementPolicyTable extends Table {

    /** What the scenario calls it. Source: Pagewalk. */
    public final StringColumn name;

    /** Which rule it follows: fifo, lru, clock and so on. Source: Pagewalk. */
    public final StringColumn kind;

    /** How many frames there are. Unit: frames. Source: Pagewalk. */
    public final IntColumn frames;

    /** How many references there were. Source: Pagewalk. */
    public final IntColumn references;

    /** How many of them found their page in a frame. Source: Pagewalk. */
    public final IntColumn hits;

    /** How many did not. Source: Pagewalk. */
    public final IntColumn faults;

    /** Its references, in their order. Source: Pagewalk. Rows of {@link PageReferenceTable}. */
    public final HeadColumn string;

    /** An empty table; Tables makes them all. */
    ReplacementPolicyTable(Store store, PageReferenceTable pageReference) {
        super(store, "ReplacementPolicy");
        name = new StringColumn(this, "name");
        kind = new StringColumn(this, "kind");
        frames = new IntColumn(this, "frames");
        references = new IntColumn(this, "references");
        hits = new IntColumn(this, "hits");
        faults = new IntColumn(this, "faults");
        string = new HeadColumn(this, "string", pageReference.list);
    }

    /** What the scenario calls it. Source: Pagewalk. */
    public String name(int row) {
        return name.get(row);
    }

    /** Sets {@link #name}. */
    public void name(int row, String value) {
        name.set(row, value);
    }

    /** Which rule it follows: fifo, lru, clock and so on. Source: Pagewalk. */
    public String kind(int row) {
        return kind.get(row);
    }

    /** Sets {@link #kind}. */
    public void kind(int row, String value) {
        kind.set(row, value);
    }

    /** How many frames there are. Unit: frames. Source: Pagewalk. */
    public int frames(int row) {
        return frames.get(row);
    }

    /** Sets {@link #frames}. */
    public void frames(int row, int value) {
        frames.set(row, value);
    }

    /** How many references there were. Source: Pagewalk. */
    public int references(int row) {
        return references.get(row);
    }

    /** Sets {@link #references}. */
    public void references(int row, int value) {
        references.set(row, value);
    }

    /** How many of them found their page in a frame. Source: Pagewalk. */
    public int hits(int row) {
        return hits.get(row);
    }

    /** Sets {@link #hits}. */
    public void hits(int row, int value) {
        hits.set(row, value);
    }

    /** How many did not. Source: Pagewalk. */
    public int faults(int row) {
        return faults.get(row);
    }

    /** Sets {@link #faults}. */
    public void faults(int row, int value) {
        faults.set(row, value);
    }
}
