/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;

/**
 * The boxes of the flow chart of do_page_fault (Gorman, figure 9.12), each at its place of a grid; a colon stands behind what is a
 * label in the kernel.
 */
enum FaultBox {
    START(1, 0, Kind.ACTION, "do_page_fault", "address from cr2"),
    KERNEL_ADDRESS(1, 1, Kind.QUESTION, "address of the kernel,", "used by it?"),
    VMALLOC(0, 1, Kind.QUESTION, "vmalloc_fault: has", "init_mm an entry?"),
    VMALLOC_DONE(0, 2, Kind.GOOD, "takes it over"),
    NO_MM(1, 2, Kind.QUESTION, "in an interrupt,", "or no mm?"),
    NO_CONTEXT(2, 2, Kind.QUESTION, "no_context: a fix-up in", "the exception table?"),
    FIXUP(3, 2, Kind.ACTION, "goes on at the fix-up"),
    OOPS(2, 1, Kind.BAD, "oops: the kernel", "is wrong"),
    FIND_VMA(1, 3, Kind.QUESTION, "find_vma: an area", "that ends above?"),
    IN_AREA(1, 4, Kind.QUESTION, "vm_start \u2264 address?"),
    GROWS_DOWN(1, 5, Kind.QUESTION, "VM_GROWSDOWN?"),
    BELOW_STACK(1, 6, Kind.QUESTION, "in user mode and", "below esp \u2212 32?"),
    EXPAND_STACK(1, 7, Kind.QUESTION, "expand_stack: room", "within the limits?"),
    GOOD_AREA(1, 8, Kind.QUESTION, "good_area:", "is it a write?"),
    MAY_WRITE(1, 9, Kind.QUESTION, "VM_WRITE?"),
    PRESENT(2, 8, Kind.QUESTION, "is the page there", "(no right to it)?"),
    MAY_READ(2, 9, Kind.QUESTION, "VM_READ", "or VM_EXEC?"),
    HANDLE_MM_FAULT(1, 10, Kind.QUESTION, "handle_mm_fault:", "which answer?"),
    MAJOR(0, 11, Kind.GOOD, "major fault:", "maj_flt + 1"),
    MINOR(1, 11, Kind.GOOD, "minor fault:", "min_flt + 1"),
    SIGBUS(2, 11, Kind.BAD, "do_sigbus: SIGBUS"),
    OUT_OF_MEMORY(3, 11, Kind.BAD, "out_of_memory:", "the process is killed"),
    BAD_AREA(2, 5, Kind.QUESTION, "bad_area:", "in user mode?"),
    SIGSEGV(3, 5, Kind.BAD, "SIGSEGV");

    /** What a box is. */
    enum Kind {
        /** Something is asked, and the answer decides. */
        QUESTION,
        /** Something is done. */
        ACTION,
        /** Ends well: the access is tried again. */
        GOOD,
        /** Ends badly. */
        BAD
    }

    /**
     * A way from a box to another.
     *
     * @param label the answer that leads here; empty where nothing is asked
     * @param points between the two, by column and row in turn; .5 is the middle between two boxes
     */
    record Way(FaultBox from, FaultBox to, String label, List<Double> points) {
        private static Way of(FaultBox from, FaultBox to, String label, Double... points) {
            return new Way(from, to, label, List.of(points));
        }
    }

    /** All ways that there are. */
    static final List<Way> WAYS = List.of(
            Way.of(START, KERNEL_ADDRESS, ""),
            Way.of(KERNEL_ADDRESS, VMALLOC, "yes"),
            Way.of(VMALLOC, VMALLOC_DONE, "yes"),
            Way.of(VMALLOC, NO_CONTEXT, "no", 0.0, 0.5, 1.5, 0.5, 1.5, 2.0),
            Way.of(KERNEL_ADDRESS, NO_MM, "no"),
            Way.of(NO_MM, NO_CONTEXT, "yes"),
            Way.of(NO_MM, FIND_VMA, "no"),
            Way.of(NO_CONTEXT, FIXUP, "yes"),
            Way.of(NO_CONTEXT, OOPS, "no"),
            Way.of(FIND_VMA, BAD_AREA, "no", 1.5, 3.0, 1.5, 5.0),
            Way.of(FIND_VMA, IN_AREA, "yes"),
            Way.of(IN_AREA, GOOD_AREA, "yes", 0.5, 4.0, 0.5, 8.0),
            Way.of(IN_AREA, GROWS_DOWN, "no"),
            Way.of(GROWS_DOWN, BAD_AREA, "no"),
            Way.of(GROWS_DOWN, BELOW_STACK, "yes"),
            Way.of(BELOW_STACK, BAD_AREA, "yes", 1.5, 6.0, 1.5, 5.0),
            Way.of(BELOW_STACK, EXPAND_STACK, "no"),
            Way.of(EXPAND_STACK, BAD_AREA, "no", 1.5, 7.0, 1.5, 5.0),
            Way.of(EXPAND_STACK, GOOD_AREA, "yes"),
            Way.of(GOOD_AREA, MAY_WRITE, "yes"),
            Way.of(GOOD_AREA, PRESENT, "no"),
            Way.of(MAY_WRITE, BAD_AREA, "no", 1.5, 9.0, 1.5, 5.0),
            Way.of(MAY_WRITE, HANDLE_MM_FAULT, "yes"),
            Way.of(PRESENT, BAD_AREA, "yes", 2.5, 8.0, 2.5, 5.5, 2.0, 5.5),
            Way.of(PRESENT, MAY_READ, "no"),
            Way.of(MAY_READ, BAD_AREA, "no", 2.5, 9.0, 2.5, 5.5, 2.0, 5.5),
            Way.of(MAY_READ, HANDLE_MM_FAULT, "yes", 2.0, 10.0),
            Way.of(HANDLE_MM_FAULT, MINOR, "1"),
            Way.of(HANDLE_MM_FAULT, MAJOR, "2", 1.0, 10.5, 0.0, 10.5),
            Way.of(HANDLE_MM_FAULT, SIGBUS, "0", 1.0, 10.5, 2.0, 10.5),
            Way.of(HANDLE_MM_FAULT, OUT_OF_MEMORY, "\u22121", 1.0, 10.5, 3.0, 10.5),
            Way.of(BAD_AREA, SIGSEGV, "yes"),
            Way.of(BAD_AREA, NO_CONTEXT, "no"));

    /** How many columns and rows the grid has. */
    static final int COLUMNS = 4;
    static final int ROWS = 12;

    private final int column;
    private final int row;
    private final Kind kind;
    private final List<String> lines;

    FaultBox(int column, int row, Kind kind, String... lines) {
        this.column = column;
        this.row = row;
        this.kind = kind;
        this.lines = List.of(lines);
    }

    int column() {
        return column;
    }

    int row() {
        return row;
    }

    Kind kind() {
        return kind;
    }

    List<String> lines() {
        return lines;
    }

    String words() {
        return String.join(" ", lines);
    }

    /** The answer that leads from a box to another; empty where nothing is asked, or there is no way. */
    static String answer(FaultBox from, FaultBox to) {
        return WAYS.stream().filter(way -> way.from() == from && way.to() == to).map(Way::label).findFirst().orElse("");
    }
}
