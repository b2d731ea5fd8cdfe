/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

/**
 * What a colour means. A {@link Theme} gives each ink its colour. No meaning is carried by colour
 * alone: a mark, an outline, a height or a word always says the same.
 */
public enum Ink {
    /** Nothing is painted. */
    NONE,
    /** The sheet itself. */
    BACKGROUND,
    /** Every other row, to lead the eye. */
    BAND,
    /** What is to be read first. */
    TEXT,
    /** What is to be read second: units, captions. */
    MUTED,
    /** Outlines of things that are only containers. */
    FRAME,
    /** Arrows of kernel lists. */
    LINK,
    /** A free block, or the free part of something. */
    FREE,
    /** Outline of a free block. */
    FREE_EDGE,
    /** Bars that count free pages; the first frame of a free block. */
    FREE_BAR,
    /** Pages that somebody holds. */
    USED,
    /** Bars that count pages that somebody holds; the first frame of a block that was allocated. */
    USED_BAR,
    /** The other frames of a block that was allocated. */
    HELD_TAIL,
    /** A frame that serves the slab allocator. */
    SLAB,
    /** A frame in the page cache, or with buffers. */
    CACHE,
    /** A frame of a process that belongs to no file. */
    ANON,
    /** A frame with a page table. */
    TABLE,
    /** A page that more than one address space has, or may have. */
    SHARED,
    /** A frame that the kernel never gives out. */
    RESERVED,
    /** A frame that nobody holds and that no free list has. */
    LOST,
    /** Strokes of a pattern over any of these. */
    STROKE,
    /** A block that was not there at the moment before. */
    NEW,
    /** Outline of a new block, and its plus sign. */
    NEW_EDGE,
    /** What the reader picked. */
    SELECTED,
    /** Outline of what the reader picked. */
    SELECTED_EDGE,
    /** A watermark, or a value below one. */
    WATERMARK
}
