/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

/** What a shape stands for, and what a reader picks: a structure of the kernel, an address, a moment of the run, or nothing. */
public sealed interface Target {
    /** Decoration: stands for nothing. */
    Target NONE = new Nothing();

    /** Stands for nothing; there is one, {@link #NONE}. */
    record Nothing() implements Target {
    }

    /**
     * A structure that the kernel keeps.
     *
     * @param table name of its table, as in the model ("Page", "FreeArea", "Zone")
     * @param row its row in that table; for a page its page frame number
     * @param order for a page: the block of 2^order pages that begins there; -1 where no block is meant
     */
    record Structure(String table, int row, int order) implements Target {
    }

    /**
     * An address in an address space.
     *
     * @param mm row of its mm_struct
     * @param address as the process sees it
     */
    record Address(int mm, long address) implements Target {
        /** Known elsewhere as the mm_struct in which it lies. */
        @Override
        public String table() {
            return "MmStruct";
        }

        @Override
        public int row() {
            return mm;
        }
    }

    /**
     * What a structure finds, or could find, under a number: a page of a file (AddressSpace), whether it is in memory or not, or an
     * item of a tree (RadixTreeRoot, TrieRoot).
     *
     * @param index of the page, or the key
     */
    record Entry(String table, int row, long index) implements Target {
    }

    /**
     * A moment of the run; who picks it wants to go there.
     *
     * @param moment as {@link org.pagewalk.engine.run.Cursor#moveTo} takes it
     */
    record Moment(long moment) implements Target {
    }

    /** A row of a table. */
    static Target row(String table, int row) {
        return new Structure(table, row, -1);
    }

    /** One page frame. */
    static Target page(int pfn) {
        return row("Page", pfn);
    }

    /** The block of 2^order pages that begins at {@code pfn}. */
    static Target block(int pfn, int order) {
        return new Structure("Page", pfn, order);
    }

    /** The free list of one order of a zone; {@code row} is the row of the free_area_t. */
    static Target freeArea(int row, int order) {
        return new Structure("FreeArea", row, order);
    }

    /** An address in the address space whose mm_struct has this row. */
    static Target address(int mm, long address) {
        return new Address(mm, address);
    }

    /** What the structure of that row finds under a number. */
    static Target entry(String table, int row, long index) {
        return new Entry(table, row, index);
    }

    /** A moment of the run. */
    static Target moment(long moment) {
        return new Moment(moment);
    }

    /** Whether there is nothing behind the shape. */
    default boolean isNone() {
        return this instanceof Nothing;
    }

    /** Whether this is a page frame, or a block of them. */
    default boolean isPage() {
        return table().equals("Page");
    }

    /** The table of a structure, or of that in which an address lies; empty for anything else. */
    default String table() {
        return "";
    }

    /** The row of a structure, or of that in which an address lies; -1 for anything else. */
    default int row() {
        return -1;
    }

    /** The order of a structure; -1 for anything that has none. */
    default int order() {
        return -1;
    }
}
