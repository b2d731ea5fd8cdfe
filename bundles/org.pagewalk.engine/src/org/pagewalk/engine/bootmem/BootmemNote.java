/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.bootmem;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.Note;

/** What the boot memory allocator tells while it works (Gorman 5). */
public enum BootmemNote implements Note {
    INIT_BOOTMEM(Shape.call("init_bootmem", Type.INT, Field.START, Field.PAGES)),
    INIT_BOOTMEM_NODE(Shape.call("init_bootmem_node", Type.INT, Field.NODE, Field.START, Field.END)),
    INIT_BOOTMEM_CORE(Shape.call("init_bootmem_core", Type.INT, Field.NODE, Field.START, Field.END)),
    RESERVE_BOOTMEM(Shape.call("reserve_bootmem", Type.VOID, Field.ADDR, Field.SIZE)),
    RESERVE_BOOTMEM_CORE(Shape.call("reserve_bootmem_core", Type.VOID, Field.ADDR, Field.SIZE)),
    FREE_BOOTMEM(Shape.call("free_bootmem", Type.VOID, Field.ADDR, Field.SIZE)),
    FREE_BOOTMEM_CORE(Shape.call("free_bootmem_core", Type.VOID, Field.ADDR, Field.SIZE)),
    __ALLOC_BOOTMEM(Shape.call("__alloc_bootmem", Type.KERNEL_ADDRESS, Field.SIZE, Field.ALIGN, Field.GOAL)),
    __ALLOC_BOOTMEM_NODE(Shape.call("__alloc_bootmem_node", Type.KERNEL_ADDRESS, Field.NODE, Field.SIZE, Field.GOAL)),
    __ALLOC_BOOTMEM_CORE(Shape.call("__alloc_bootmem_core", Type.PHYSICAL_ADDRESS, Field.SIZE, Field.ALIGN, Field.GOAL)),
    ALLOC_BOOTMEM(Shape.call("alloc_bootmem", Type.KERNEL_ADDRESS, Field.SIZE)),
    ALLOC_BOOTMEM_LOW(Shape.call("alloc_bootmem_low", Type.KERNEL_ADDRESS, Field.SIZE)),
    ALLOC_BOOTMEM_PAGES(Shape.call("alloc_bootmem_pages", Type.KERNEL_ADDRESS, Field.SIZE)),
    ALLOC_BOOTMEM_LOW_PAGES(Shape.call("alloc_bootmem_low_pages", Type.KERNEL_ADDRESS, Field.SIZE)),
    FREE_ALL_BOOTMEM(Shape.call("free_all_bootmem", Type.INT)),
    FREE_ALL_BOOTMEM_CORE(Shape.call("free_all_bootmem_core", Type.INT, Field.NODE)),

    FOUND(Shape.of(Kind.DECISION, "found", Field.PAGE, Field.PAGES)),
    FROM_BOTTOM(Shape.of(Kind.DECISION, "again", Field.PAGE)),
    MERGED(Shape.of(Kind.DECISION, "merged", Field.PAGE, Field.OFFSET)),
    RESERVED_TWICE(Shape.of(Kind.DECISION, "reserved", Field.PAGE));

    private final Shape shape;

    BootmemNote(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    /** The fields that the notes share. */
    private static final class Field {
        static final Parameter NODE = new Parameter("node", Type.NODE, "", "the node");
        static final Parameter START = new Parameter("start", Type.INT, "pages", "the page frame where it starts");
        static final Parameter END = new Parameter("end", Type.INT, "pages", "the page frame behind its low memory");
        static final Parameter PAGES = new Parameter("pages", Type.INT, "pages", "how many pages");
        static final Parameter PAGE = new Parameter("page", Type.PAGE, "", "the page frame");
        static final Parameter ADDR = new Parameter("addr", Type.PHYSICAL_ADDRESS, "", "where the range starts");
        static final Parameter SIZE = new Parameter("size", Type.INT, "bytes", "how large it is");
        static final Parameter ALIGN = new Parameter("align", Type.INT, "bytes", "to what it is aligned");
        static final Parameter GOAL = new Parameter("goal", Type.INT, "physical address", "from where to look first");
        static final Parameter OFFSET = new Parameter("offset", Type.INT, "bytes", "from where in the page");
    }
}
