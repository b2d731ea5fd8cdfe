/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.HeadColumn;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.LongColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.StringColumn;
import org.pagewalk.store.Table;

/**
 * A piece of memory with an allocator of its own, to compare ways of finding a free block. The
 * kernel has no such thing; scenarios declare it. Source: Knuth, The Art of Computer Programming 1,
 * 2.5.
 */
public final class RegionTable extends Table {

    /** What the scenario calls it. */
    public final StringColumn name;

    /**
     * How it finds a free block: first, next, best, worst, buddy or lazy-buddy. Source: Knuth, The Art
     * of Computer Programming 1, 2.5.
     */
    public final StringColumn fit;

    /** How much memory it has. Unit: bytes. */
    public final IntColumn size;

    /** The size of the smallest block; all sizes and places are multiples of it. Unit: bytes. */
    public final IntColumn unit;

    /** How much it has handed out, waste inside the blocks included. Unit: bytes. */
    public final IntColumn used;

    /** How much of used was asked for. Unit: bytes. */
    public final IntColumn requested;

    /** How many free blocks there are: the holes. Unit: blocks. */
    public final IntColumn nr_holes;

    /** How many requests have looked for a free block. */
    public final IntColumn searches;

    /**
     * How many holes all requests together have looked at; for the buddy kinds, how many free lists,
     * one for each order.
     */
    public final LongColumn search_length;

    /** How many of them the last request has looked at. */
    public final IntColumn last_search;

    /** How often a free block was cut in two. */
    public final IntColumn splits;

    /** How often two free blocks became one. */
    public final IntColumn merges;

    /** How many requests were refused, since no hole was large enough. */
    public final IntColumn failures;

    /** All blocks, used and free, in the order of their addresses. Rows of {@link RegionBlockTable}. */
    public final HeadColumn blocks;

    /**
     * The holes in the order of their addresses. Empty for the buddy kinds, which have a list for each
     * order. Rows of {@link RegionBlockTable}.
     */
    public final HeadColumn free_list;

    /**
     * For next fit, the block at which the next search begins. Source: Knuth, The Art of Computer
     * Programming 1, 2.5. Row of {@link RegionBlockTable}, or NULL.
     */
    public final IntColumn rover;

    /** How many orders there are; 0 unless it is of a buddy kind. */
    public final IntColumn nr_orders;

    /**
     * For the buddy kinds, what belongs to each size of blocks: order 0 has blocks of unit bytes, each
     * further one blocks of twice the size. First of consecutive rows of {@link RegionOrderTable}, or
     * NULL.
     */
    public final IntColumn orders;

    /** An empty table; Tables makes them all. */
    RegionTable(Store store, RegionBlockTable regionBlock) {
        super(store, "Region");
        name = new StringColumn(this, "name");
        fit = new StringColumn(this, "fit");
        size = new IntColumn(this, "size");
        unit = new IntColumn(this, "unit");
        used = new IntColumn(this, "used");
        requested = new IntColumn(this, "requested");
        nr_holes = new IntColumn(this, "nr_holes");
        searches = new IntColumn(this, "searches");
        search_length = new LongColumn(this, "search_length");
        last_search = new IntColumn(this, "last_search");
        splits = new IntColumn(this, "splits");
        merges = new IntColumn(this, "merges");
        failures = new IntColumn(this, "failures");
        blocks = new HeadColumn(this, "blocks", regionBlock.list);
        free_list = new HeadColumn(this, "free_list", regionBlock.free_list);
        rover = new IntColumn(this, "rover", NULL);
        nr_orders = new IntColumn(this, "nr_orders");
        orders = new IntColumn(this, "orders", NULL);
    }

    /** What the scenario calls it. */
    public String name(int row) {
        return name.get(row);
    }

    /** Sets {@link #name}. */
    public void name(int row, String value) {
        name.set(row, value);
    }

    /**
     * How it finds a free block: first, next, best, worst, buddy or lazy-buddy. Source: Knuth, The Art
     * of Computer Programming 1, 2.5.
     */
    public String fit(int row) {
        return fit.get(row);
    }

    /** Sets {@link #fit}. */
    public void fit(int row, String value) {
        fit.set(row, value);
    }

    /** How much memory it has. Unit: bytes. */
    public int size(int row) {
        return size.get(row);
    }

    /** Sets {@link #size}. */
    public void size(int row, int value) {
        size.set(row, value);
    }

    /** The size of the smallest block; all sizes and places are multiples of it. Unit: bytes. */
    public int unit(int row) {
        return unit.get(row);
    }

    /** Sets {@link #unit}. */
    public void unit(int row, int value) {
        unit.set(row, value);
    }

    /** How much it has handed out, waste inside the blocks included. Unit: bytes. */
    public int used(int row) {
        return used.get(row);
    }

    /** Sets {@link #used}. */
    public void used(int row, int value) {
        used.set(row, value);
    }

    /** How much of used was asked for. Unit: bytes. */
    public int requested(int row) {
        return requested.get(row);
    }

    /** Sets {@link #requested}. */
    public void requested(int row, int value) {
        requested.set(row, value);
    }

    /** How many free blocks there are: the holes. Unit: blocks. */
    public int nr_holes(int row) {
        return nr_holes.get(row);
    }

    /** Sets {@link #nr_holes}. */
    public void nr_holes(int row, int value) {
        nr_holes.set(row, value);
    }

    /** How many requests have looked for a free block. */
    public int searches(int row) {
        return searches.get(row);
    }

    /** Sets {@link #searches}. */
    public void searches(int row, int value) {
        searches.set(row, value);
    }

    /**
     * How many holes all requests together have looked at; for the buddy kinds, how many free lists,
     * one for each order.
     */
    public long search_length(int row) {
        return search_length.get(row);
    }

    /** Sets {@link #search_length}. */
    public void search_length(int row, long value) {
        search_length.set(row, value);
    }

    /** How many of them the last request has looked at. */
    public int last_search(int row) {
        return last_search.get(row);
    }

    /** Sets {@link #last_search}. */
    public void last_search(int row, int value) {
        last_search.set(row, value);
    }

    /** How often a free block was cut in two. */
    public int splits(int row) {
        return splits.get(row);
    }

    /** Sets {@link #splits}. */
    public void splits(int row, int value) {
        splits.set(row, value);
    }

    /** How often two free blocks became one. */
    public int merges(int row) {
        return merges.get(row);
    }

    /** Sets {@link #merges}. */
    public void merges(int row, int value) {
        merges.set(row, value);
    }

    /** How many requests were refused, since no hole was large enough. */
    public int failures(int row) {
        return failures.get(row);
    }

    /** Sets {@link #failures}. */
    public void failures(int row, int value) {
        failures.set(row, value);
    }

    /**
     * For next fit, the block at which the next search begins. Source: Knuth, The Art of Computer
     * Programming 1, 2.5. Row of {@link RegionBlockTable}, or NULL.
     */
    public int rover(int row) {
        return rover.get(row);
    }

    /** Sets {@link #rover}. */
    public void rover(int row, int value) {
        rover.set(row, value);
    }

    /** How many orders there are; 0 unless it is of a buddy kind. */
    public int nr_orders(int row) {
        return nr_orders.get(row);
    }

    /** Sets {@link #nr_orders}. */
    public void nr_orders(int row, int value) {
        nr_orders.set(row, value);
    }

    /**
     * Row number {@code i} of {@link #orders}. For the buddy kinds, what belongs to each size of
     * blocks: order 0 has blocks of unit bytes, each further one blocks of twice the size.
     */
    public int orders(int row, int i) {
        return orders.get(row) + i;
    }
}
