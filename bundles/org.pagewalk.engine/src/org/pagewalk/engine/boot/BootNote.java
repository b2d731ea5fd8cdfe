/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.boot;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.Note;

/** What the kernel tells of its boot (Gorman 4.6, 5.2, 5.5). */
public enum BootNote implements Note {
    SETUP_MEMORY(call("setup_memory", Type.INT)),
    FIND_MAX_PFN(call("find_max_pfn", Type.INT)),
    FIND_MAX_LOW_PFN(call("find_max_low_pfn", Type.INT)),
    REGISTER_BOOTMEM_LOW_PAGES(call("register_bootmem_low_pages", Type.VOID, Field.MAX_LOW_PFN)),
    FIND_SMP_CONFIG(call("find_smp_config", Type.VOID)),
    FIND_INTEL_SMP(call("find_intel_smp", Type.VOID)),
    SMP_SCAN_CONFIG(call("smp_scan_config", Type.INT, Field.ADDR, Field.LENGTH)),
    MPF_CHECKSUM(call("mpf_checksum", Type.INT, Field.ADDR, Field.LENGTH)),
    SMP_ALLOC_MEMORY(call("smp_alloc_memory", Type.VOID)),
    SETUP_NODE_BOOTMEM(call("setup_node_bootmem", Type.VOID, Field.NODE, Field.START, Field.END)),
    PAGING_INIT(call("paging_init", Type.VOID)),
    PAGETABLE_INIT(call("pagetable_init", Type.VOID)),
    FIXRANGE_INIT(call("fixrange_init", Type.VOID)),
    ZONE_SIZES_INIT(call("zone_sizes_init", Type.VOID)),
    REGISTER_MEMORY(call("register_memory", Type.VOID)),
    MEM_INIT(call("mem_init", Type.VOID)),
    SET_MAX_MAPNR_INIT(call("set_max_mapnr_init", Type.VOID)),
    FREE_PAGES_INIT(call("free_pages_init", Type.INT)),
    PAGE_IS_RAM(call("page_is_ram", Type.INT, Field.PFN)),
    ONE_HIGHPAGE_INIT(call("one_highpage_init", Type.VOID, Field.PAGE)),
    NR_FREE_PAGES(call("nr_free_pages", Type.INT)),
    FREE_INITMEM(call("free_initmem", Type.VOID)),

    RAM(decision("usable", Field.START, Field.END)),
    LOW_ENDS(decision("low", Field.PFN)),
    NO_HIGH(decision("low", Field.PFN));

    private final Shape shape;

    BootNote(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    private static Shape call(String word, Type result, Parameter... arguments) {
        return Shape.call(word, result, arguments);
    }

    private static Shape decision(String word, Parameter... fields) {
        return Shape.of(Kind.DECISION, word, fields);
    }

    /** The fields that the notes share. */
    private static final class Field {
        static final Parameter NODE = new Parameter("node", Type.NODE, "", "the node");
        static final Parameter MAX_LOW_PFN = new Parameter("max_low_pfn", Type.INT, "pages", "where low memory ends");
        static final Parameter START = new Parameter("start", Type.INT, "pages", "the first page frame");
        static final Parameter END = new Parameter("end", Type.INT, "pages", "the page frame behind the last");
        static final Parameter PFN = new Parameter("pfn", Type.INT, "pages", "the page frame");
        static final Parameter PAGE = new Parameter("page", Type.PAGE, "", "the page frame");
        static final Parameter ADDR = new Parameter("addr", Type.PHYSICAL_ADDRESS, "", "where to look");
        static final Parameter LENGTH = new Parameter("length", Type.INT, "bytes", "how far to look");
    }
}
