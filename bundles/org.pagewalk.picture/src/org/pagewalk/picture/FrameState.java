/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

/** What a page frame is, as far as its struct page and the lists tell, and how its cell looks. */
public enum FrameState {
    /** No zone has it. */
    HOLE("in no zone", Swatch.full(Ink.BACKGROUND, Pattern.PLAIN, Ink.NONE)),
    /** In a free block, and not its first frame. */
    FREE("free", Swatch.full(Ink.FREE, Pattern.PLAIN, Ink.NONE)),
    /** The first frame of a free block: underlined. */
    FREE_HEAD("first of a free block", new Swatch(Ink.FREE, Ink.FREE_BAR, 0.4, Pattern.PLAIN, Ink.NONE, Ink.NONE)),
    /** Somebody holds it, and nothing tells more; the first frame of its block. */
    HELD("allocated", Swatch.full(Ink.USED_BAR, Pattern.PLAIN, Ink.NONE)),
    /** Behind one that is {@link #HELD}: the users of a block are counted in its first frame alone. */
    TAIL("not first of its block", Swatch.full(Ink.HELD_TAIL, Pattern.RISING, Ink.USED_BAR)),
    /** PG_slab. */
    SLAB("slab", Swatch.full(Ink.SLAB, Pattern.DOTS, Ink.STROKE)),
    /** Has a mapping: a page of a file, or of shared memory. */
    CACHE("page cache", Swatch.full(Ink.CACHE, Pattern.LEVEL, Ink.STROKE)),
    /** Belongs to the mapping of a disk, or has buffers and no mapping any more; stands lower than a page of a file. */
    BUFFER("buffers of a disk", new Swatch(Ink.BACKGROUND, Ink.CACHE, 0.6, Pattern.LEVEL, Ink.STROKE, Ink.NONE)),
    /** On an LRU list without any mapping. */
    ANON("anonymous", Swatch.full(Ink.ANON, Pattern.UPRIGHT, Ink.STROKE)),
    /** A page table of an address space that exists. */
    TABLE("page table", Swatch.full(Ink.TABLE, Pattern.CROSSED, Ink.STROKE)),
    /** A part of page_hash_table, which finds cached pages; stands lower than a page table. */
    HASH("page hash table", new Swatch(Ink.BACKGROUND, Ink.TABLE, 0.6, Pattern.CROSSED, Ink.STROKE, Ink.NONE)),
    /** PG_reserved. */
    RESERVED("reserved", Swatch.full(Ink.RESERVED, Pattern.GRID, Ink.STROKE)),
    /** Nobody holds it and no free list has it: on its way, in the middle of a call. */
    LOST("on no list", Swatch.full(Ink.LOST, Pattern.FALLING, Ink.STROKE));

    private static final FrameState[] ALL = values();

    private final String words;
    private final Swatch swatch;

    FrameState(String words, Swatch swatch) {
        this.words = words;
        this.swatch = swatch;
    }

    /** What it is, for people. */
    public String words() {
        return words;
    }

    /** How a cell of one frame looks. */
    public Swatch swatch() {
        return swatch;
    }

    /** Whether it can be given out. */
    public boolean isFree() {
        return this == FREE || this == FREE_HEAD;
    }

    /** Whether somebody uses it, or nobody may. */
    public boolean isUsed() {
        return this != HOLE && !isFree();
    }

    static FrameState at(int ordinal) {
        return ALL[ordinal];
    }

    static int count() {
        return ALL.length;
    }
}
