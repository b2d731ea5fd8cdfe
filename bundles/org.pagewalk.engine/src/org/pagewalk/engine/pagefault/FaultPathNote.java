/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagefault;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.Note;

/** What is told about page faults, and about whole ranges of entries. */
public enum FaultPathNote implements Note {
    DO_PAGE_FAULT(Shape.call("do_page_fault", Type.VOID, Field.ERROR_CODE, Field.ADDRESS)),
    HANDLE_MM_FAULT(Shape.call("handle_mm_fault", Type.INT, Field.VMA, Field.ADDRESS)),
    HANDLE_PTE_FAULT(Shape.call("handle_pte_fault", Type.INT, Field.VMA, Field.ADDRESS)),
    DO_NO_PAGE(Shape.call("do_no_page", Type.INT, Field.VMA, Field.ADDRESS)),
    DO_ANONYMOUS_PAGE(Shape.call("do_anonymous_page", Type.INT, Field.VMA, Field.ADDRESS)),
    DO_SWAP_PAGE(Shape.call("do_swap_page", Type.INT, Field.VMA, Field.ADDRESS)),
    DO_WP_PAGE(Shape.call("do_wp_page", Type.INT, Field.VMA, Field.ADDRESS)),
    CAN_SHARE_SWAP_PAGE(Shape.call("can_share_swap_page", Type.INT, Field.PAGE)),
    COPY_COW_PAGE(Shape.call("copy_cow_page", Type.VOID, Field.OLD_PAGE, Field.PAGE)),
    BREAK_COW(Shape.call("break_cow", Type.VOID, Field.PAGE, Field.ADDRESS)),
    ESTABLISH_PTE(Shape.call("establish_pte", Type.VOID, Field.VMA, Field.ADDRESS)),
    FORCE_SIG_INFO(Shape.call("force_sig_info", Type.INT, Field.SIGNAL, Field.ADDRESS)),
    SEARCH_EXCEPTION_TABLE(Shape.call("search_exception_table", Type.KERNEL_ADDRESS, Field.EIP, Field.TASK)),
    SEARCH_ONE_TABLE(Shape.call("search_one_table", Type.KERNEL_ADDRESS, Field.EIP, Field.TASK)),
    ZAP_PAGE_RANGE(Shape.call("zap_page_range", Type.VOID, Field.PAGES, Field.ADDRESS)),
    ZAP_PMD_RANGE(Shape.call("zap_pmd_range", Type.INT, Field.PAGES, Field.ADDRESS)),
    ZAP_PTE_RANGE(Shape.call("zap_pte_range", Type.INT, Field.PAGES, Field.ADDRESS)),
    COPY_PAGE_RANGE(Shape.call("copy_page_range", Type.INT, Field.MM, Field.ADDRESS)),
    FILEMAP_SYNC(Shape.call("filemap_sync", Type.VOID, Field.PAGES, Field.ADDRESS)),
    CHANGE_PROTECTION(Shape.call("change_protection", Type.VOID, Field.PAGES, Field.ADDRESS)),
    MOVE_PAGE_TABLES(Shape.call("move_page_tables", Type.INT, Field.PAGES, Field.ADDRESS)),
    MOVE_ONE_PAGE(Shape.call("move_one_page", Type.INT, Field.MM, Field.ADDRESS)),
    GET_ONE_PTE(Shape.call("get_one_pte", Type.PHYSICAL_ADDRESS, Field.MM, Field.ADDRESS)),
    ALLOC_ONE_PTE(Shape.call("alloc_one_pte", Type.PHYSICAL_ADDRESS, Field.MM, Field.ADDRESS)),
    COPY_ONE_PTE(Shape.call("copy_one_pte", Type.INT, Field.MM)),
    MAKE_PAGES_PRESENT(Shape.call("make_pages_present", Type.INT, Field.PAGES, Field.ADDRESS)),
    GET_USER_PAGES(Shape.call("get_user_pages", Type.INT, Field.PAGES, Field.ADDRESS)),

    /** The boxes of figure 9.12, in the order in which do_page_fault comes to them. */
    IS_VMALLOC(decision("vmalloc_fault", Field.TASK, Field.ADDRESS)),
    NO_CONTEXT(decision("no_context", Field.TASK)),
    NO_VMA(decision("bad_area", Field.TASK, Field.ADDRESS)),
    IN_VMA(decision("good_area", Field.VMA, Field.ADDRESS)),
    NOT_GROWSDOWN(decision("bad_area", Field.VMA, Field.ADDRESS)),
    BELOW_ESP(decision("bad_area", Field.TASK, Field.ESP)),
    STACK_GREW(decision("good_area", Field.VMA, Field.ADDRESS)),
    STACK_LIMIT(decision("bad_area", Field.VMA, Field.ADDRESS)),
    MAY_WRITE(decision("write", Field.VMA)),
    MAY_NOT_WRITE(decision("bad_area", Field.VMA)),
    MAY_READ(decision("read", Field.VMA)),
    MAY_NOT_READ(decision("bad_area", Field.VMA)),
    READ_PROTECTED(decision("bad_area", Field.VMA)),
    IS_MINOR(decision("minor", Field.TASK)),
    IS_MAJOR(decision("major", Field.TASK)),
    IS_SIGBUS(decision("do_sigbus", Field.TASK)),
    IS_OUT_OF_MEMORY(decision("out_of_memory", Field.TASK)),
    FIXED_UP(decision("fixup", Field.FIXUP, Field.TASK)),
    NO_FIXUP(decision("oops", Field.EIP, Field.TASK)),

    NOT_PRESENT_NONE(decision("do_no_page", Field.TASK, Field.ADDRESS)),
    NOT_PRESENT_SWAPPED(decision("do_swap_page", Field.TASK, Field.ADDRESS)),
    WRITE_PROTECTED(decision("do_wp_page", Field.PAGE)),
    MAPS_ZERO_PAGE(decision("zero page", Field.PAGE)),
    EARLY_COW_BREAK(decision("copies", Field.OLD_PAGE)),
    REUSES_PAGE(decision("reuses", Field.PAGE)),
    COPIES_PAGE(decision("copies", Field.OLD_PAGE, Field.COUNT)),

    PAGE_FAULT_MINOR(event("page_fault_minor", Field.TASK, Field.ADDRESS)),
    PAGE_FAULT_MAJOR(event("page_fault_major", Field.TASK, Field.ADDRESS)),
    SEGV_MAPERR(event("segv_maperr", Field.TASK, Field.ADDRESS)),
    SEGV_ACCERR(event("segv_accerr", Field.TASK, Field.ADDRESS)),
    SIGBUS_RAISED(event("sigbus", Field.TASK, Field.ADDRESS)),
    COW_BREAK(event("cow_break", Field.OLD_PAGE, Field.PAGE)),
    OOPS(event("oops", Field.TASK, Field.ADDRESS));

    private final Shape shape;

    FaultPathNote(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    private static Shape decision(String word, Parameter... fields) {
        return Shape.of(Kind.DECISION, word, fields);
    }

    private static Shape event(String word, Parameter... fields) {
        return Shape.of(Kind.EVENT, word, fields);
    }

    /** The fields that the notes share. */
    private static final class Field {
        static final Parameter ERROR_CODE = new Parameter("error_code", Type.INT, "",
                "1: the page is there and may not be used so; 2: it was a write; 4: it was the process itself");
        static final Parameter ADDRESS = new Parameter("address", Type.USER_ADDRESS, "", "the address");
        static final Parameter VMA = new Parameter("vma", Type.VMA, "", "the area");
        static final Parameter MM = new Parameter("mm", Type.MM, "", "the address space");
        static final Parameter TASK = new Parameter("task", Type.TASK, "", "the task");
        static final Parameter PAGE = new Parameter("page", Type.PAGE, "", "the page frame");
        static final Parameter OLD_PAGE = new Parameter("old_page", Type.PAGE, "", "the page frame until now");
        static final Parameter COUNT = new Parameter("count", Type.INT, "", "how many use it");
        static final Parameter SIGNAL = new Parameter("sig", Type.SIGNAL, "", "the signal");
        static final Parameter ESP = new Parameter("esp", Type.USER_ADDRESS, "", "the stack pointer");
        static final Parameter EIP = new Parameter("eip", Type.KERNEL_ADDRESS, "", "where the instruction of the kernel lies");
        static final Parameter FIXUP = new Parameter("fixup", Type.KERNEL_ADDRESS, "", "where the kernel goes on");
        static final Parameter PAGES = new Parameter("pages", Type.INT, "pages", "how many pages");
    }
}
