/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmu;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.Note;

/** What is told of the processor's walks and its TLB, and of the kernel that keeps TLBs true. */
public enum MmuNote implements Note {
    SWITCH_MM(Shape.call("switch_mm", Type.VOID, Field.CPU)),
    ENTER_LAZY_TLB(Shape.call("enter_lazy_tlb", Type.VOID, Field.CPU)),
    LEAVE_MM(Shape.call("leave_mm", Type.VOID, Field.CPU)),
    FLUSH_TLB_PAGE(Shape.call("flush_tlb_page", Type.VOID, Field.ADDRESS, Field.CPU)),
    FLUSH_TLB_RANGE(Shape.call("flush_tlb_range", Type.VOID, Field.ADDRESS, Field.CPU)),
    FLUSH_TLB_MM(Shape.call("flush_tlb_mm", Type.VOID, Field.CPU)),
    FLUSH_TLB_ALL(Shape.call("flush_tlb_all", Type.VOID, Field.CPU)),
    FLUSH_TLB_OTHERS(Shape.call("flush_tlb_others", Type.VOID, Field.MASK)),

    WALK_PGD(step("pgd")),
    WALK_PUD(step("pud")),
    WALK_PMD(step("pmd")),
    WALK_PTE(step("pte")),
    LARGE(Shape.of(Kind.DECISION, "ends", Field.SHIFT)),
    SETS_BITS(Shape.of(Kind.DECISION, "sets", Field.TABLE, Field.INDEX, Field.BITS)),
    NOT_PRESENT(Shape.of(Kind.DECISION, "raises", Field.ADDRESS, Field.CODE)),
    NOT_ALLOWED(Shape.of(Kind.DECISION, "raises", Field.ADDRESS, Field.CODE)),
    NO_ADDRESS(Shape.of(Kind.DECISION, "raises", Field.ADDRESS, Field.CODE)),
    NOBODY_ELSE(Shape.of(Kind.DECISION, "asks", Field.CPU)),
    IS_LAZY(Shape.of(Kind.DECISION, "leaves", Field.CPU)),

    TLB_MISS(Shape.of(Kind.EVENT, "tlb_miss", Field.ADDRESS, Field.CPU)),
    TLB_FILL(Shape.of(Kind.EVENT, "tlb_fill", Field.ENTRY, Field.PAGE)),
    TLB_EVICT(Shape.of(Kind.EVENT, "tlb_evict", Field.ADDRESS, Field.ENTRY)),
    TLB_FLUSH(Shape.of(Kind.EVENT, "tlb_flush", Field.CPU, Field.COUNT)),
    TLB_SHOOTDOWN(Shape.of(Kind.EVENT, "tlb_shootdown", Field.CPU, Field.TO));

    private final Shape shape;

    MmuNote(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    private static Shape step(String what) {
        return Shape.of(Kind.DECISION, what, Field.TABLE, Field.INDEX, Field.LEADS_TO);
    }

    /** The fields that the notes share. */
    private static final class Field {
        static final Parameter CPU = new Parameter("cpu", Type.INT, "", "the number of the processor");
        static final Parameter TO = new Parameter("to", Type.INT, "", "the number of the processor that is asked");
        static final Parameter MASK = new Parameter("cpumask", Type.INT, "bits", "the processors that are asked");
        static final Parameter ADDRESS = new Parameter("address", Type.USER_ADDRESS, "", "the address");
        static final Parameter TABLE = new Parameter("table", Type.PAGE, "", "the page frame with the table");
        static final Parameter INDEX = new Parameter("index", Type.INT, "", "which entry of it, from 0");
        static final Parameter LEADS_TO = new Parameter("to", Type.PAGE, "", "the page frame to which the entry leads");
        static final Parameter SHIFT = new Parameter("shift", Type.INT, "bits", "the size of the page, as a power of two");
        static final Parameter BITS = new Parameter("bits", Type.INT, "", "1 accessed, 2 dirty, 3 both");
        static final Parameter CODE = new Parameter("error_code", Type.INT, "bits", "1 not allowed, 2 a write, 4 in user mode");
        static final Parameter ENTRY = new Parameter("entry", Type.INT, "", "which entry of the TLB, from 0");
        static final Parameter PAGE = new Parameter("page", Type.PAGE, "", "the page frame");
        static final Parameter COUNT = new Parameter("n", Type.INT, "", "how many entries were dropped");
    }
}
