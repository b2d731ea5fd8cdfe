/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.Note;

/** What is told about page tables (Gorman 4.4, 4.5). */
public enum PagingNote implements Note {
    PGD_ALLOC(Shape.call("pgd_alloc", Type.PAGE)),
    GET_PGD_FAST(Shape.call("get_pgd_fast", Type.PAGE)),
    GET_PGD_SLOW(Shape.call("get_pgd_slow", Type.PAGE)),
    PGD_FREE(Shape.call("pgd_free", Type.VOID, Field.PAGE)),
    FREE_PGD_SLOW(Shape.call("free_pgd_slow", Type.VOID, Field.PAGE)),
    PUD_ALLOC(Shape.call("pud_alloc", Type.KERNEL_ADDRESS, Field.ADDRESS, Field.TABLE)),
    PMD_ALLOC(Shape.call("pmd_alloc", Type.KERNEL_ADDRESS, Field.ADDRESS, Field.TABLE)),
    PMD_ALLOC_ONE(Shape.call("pmd_alloc_one", Type.PAGE)),
    PTE_ALLOC(Shape.call("pte_alloc", Type.KERNEL_ADDRESS, Field.ADDRESS, Field.TABLE)),
    PTE_ALLOC_ONE(Shape.call("pte_alloc_one", Type.PAGE)),
    PMD_FREE(Shape.call("pmd_free", Type.VOID, Field.PAGE)),
    PTE_FREE(Shape.call("pte_free", Type.VOID, Field.PAGE)),
    CLEAR_PAGE_TABLES(Shape.call("clear_page_tables", Type.VOID, Field.FIRST, Field.COUNT)),
    FREE_ONE_PGD(Shape.call("free_one_pgd", Type.VOID, Field.TABLE, Field.INDEX)),
    FREE_ONE_PMD(Shape.call("free_one_pmd", Type.VOID, Field.TABLE, Field.INDEX)),
    CHECK_PGT_CACHE(Shape.call("check_pgt_cache", Type.INT)),

    FROM_QUICKLIST(Shape.of(Kind.DECISION, "takes", Field.PAGE, Field.LEFT)),
    TO_QUICKLIST(Shape.of(Kind.DECISION, "keeps", Field.PAGE, Field.LEFT)),
    TABLE_THERE(Shape.of(Kind.DECISION, "finds", Field.PAGE)),
    CACHE_IN_BOUNDS(Shape.of(Kind.DECISION, "returns", Field.LEFT, Field.HIGH)),
    CACHE_TOO_LARGE(Shape.of(Kind.DECISION, "frees", Field.LEFT, Field.HIGH, Field.LOW)),
    KERNEL_MAPPED(Shape.of(Kind.DECISION, "maps", Field.COUNT, Field.SHIFT)),
    BAD_TABLE(Shape.of(Kind.DECISION, "clears", Field.TABLE, Field.INDEX)),

    PTE_SET(Shape.of(Kind.EVENT, "pte_set", Field.TABLE, Field.INDEX, Field.TO)),
    PTE_CLEARED(Shape.of(Kind.EVENT, "pte_cleared", Field.TABLE, Field.INDEX)),
    TABLE_ALLOCATED(Shape.of(Kind.EVENT, "page_table_allocated", Field.PAGE)),
    TABLE_FREED(Shape.of(Kind.EVENT, "page_table_freed", Field.PAGE));

    private final Shape shape;

    PagingNote(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    /** The fields that the notes share. */
    private static final class Field {
        static final Parameter PAGE = new Parameter("page", Type.PAGE, "", "the page frame with the table");
        static final Parameter TABLE = new Parameter("table", Type.PAGE, "", "the page frame with the table in which the entry is");
        static final Parameter INDEX = new Parameter("index", Type.INT, "", "which entry it is, from 0");
        static final Parameter TO = new Parameter("to", Type.PAGE, "", "the page frame to which the entry leads");
        static final Parameter ADDRESS = new Parameter("address", Type.USER_ADDRESS, "", "the address that is to be mapped");
        static final Parameter FIRST = new Parameter("first", Type.INT, "", "the first entry of the page global directory");
        static final Parameter COUNT = new Parameter("nr", Type.INT, "", "how many entries");
        static final Parameter SHIFT = new Parameter("shift", Type.INT, "bits", "the size of the pages, as a power of two");
        static final Parameter LEFT = new Parameter("kept", Type.INT, "pages", "how many tables the processor keeps now");
        static final Parameter HIGH = new Parameter("high", Type.INT, "pages", "the high watermark");
        static final Parameter LOW = new Parameter("low", Type.INT, "pages", "the low watermark");
    }
}
