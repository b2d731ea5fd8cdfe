/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.Type;

/** The macros of chapter 4 that are numbers, which architectures decide: how an address is broken up, and the bits of entries. */
public final class PagingConstants {
    private static final String SIZES = "Gorman 4.1, table 4.2";
    private static final String BITS = "Gorman 4.2, table 4.1";

    private PagingConstants() {
    }

    /** Those of an architecture. */
    public static List<ConstantDeclaration> of(Architecture architecture) {
        Geometry geometry = Geometry.of(architecture);
        List<ConstantDeclaration> constants = new ArrayList<>();
        constants.add(number("PAGE_MASK", architecture.wrap(-(long) architecture.pageSize()), "Takes the offset in its page off an address.", SIZES,
                "expect (0x40001234 & PAGE_MASK) % PAGE_SIZE == 0"));
        sizes(constants, architecture, "PMD", geometry.pmdShift(), "page middle directory");
        sizes(constants, architecture, "PGDIR", geometry.pgdirShift(), "page global directory");
        constants.addAll(List.of(
                number("PTRS_PER_PGD", geometry.ptrsPerPgd(), "How many entries a page global directory has.", SIZES,
                        "expect PTRS_PER_PGD * PGDIR_SIZE > TASK_SIZE - 1"),
                number("PTRS_PER_PMD", geometry.ptrsPerPmd(), "How many entries a page middle directory has: 1 on the x86 with two levels, where it"
                        + " is folded into the page global directory.", SIZES, "print PTRS_PER_PMD"),
                number("PTRS_PER_PTE", geometry.ptrsPerPte(), "How many entries a table of pages has.", SIZES,
                        "expect PTRS_PER_PTE * PAGE_SIZE == PMD_SIZE"),
                number("USER_PTRS_PER_PGD", geometry.index(0, architecture.taskSize() - 1) + 1L, "How many entries of a page global directory"
                        + " belong to the process.", "the kernel's pgtable.h", "expect USER_PTRS_PER_PGD <= PTRS_PER_PGD"),
                number("TASK_SIZE", architecture.taskSize(), "Where the part of the address space ends that belongs to processes.", "Gorman 9.1",
                        "print TASK_SIZE"),
                number("TASK_UNMAPPED_BASE", architecture.taskUnmappedBase(), "Where the search for free addresses begins.", "Gorman 9.3.1",
                        "print TASK_UNMAPPED_BASE")));
        bits(constants, architecture);
        return constants;
    }

    private static void sizes(List<ConstantDeclaration> constants, Architecture architecture, String name, int shift, String table) {
        constants.add(number(name + "_SHIFT", shift, "How many bits of an address an entry of the " + table + " leaves to what is below it.", SIZES,
                "expect 1 << " + name + "_SHIFT == " + name + "_SIZE"));
        constants.add(number(name + "_SIZE", 1L << shift, "How many bytes an entry of the " + table + " maps.", SIZES,
                "print " + name + "_SIZE"));
        constants.add(number(name + "_MASK", architecture.wrap(-1L << shift), "Takes off an address what an entry of the " + table
                + " leaves to what is below it.", SIZES, "expect (0x40001234 & " + name + "_MASK) % " + name + "_SIZE == 0"));
    }

    private static void bits(List<ConstantDeclaration> constants, Architecture architecture) {
        PteFormat format = PteFormat.of(architecture);
        constants.addAll(List.of(
                bit(format, "PRESENT", "The page is in memory and not swapped out."),
                bit(format, "RW", "The page may be written to."),
                bit(format, "USER", "The page is accessible from user space."),
                bit(format, "DIRTY", "The page was written to."),
                bit(format, "ACCESSED", "The page was accessed."),
                bit(format, "PROTNONE", "In an entry that is not present: the page is in memory, but nobody may use it."),
                protection("PAGE_NONE", format.protection(0), "Nobody may use the page."),
                protection("PAGE_READONLY", format.protection(PteFormat.VM_READ), "The page may be read."),
                protection("PAGE_COPY", format.protection(PteFormat.VM_READ | PteFormat.VM_WRITE), "The page may be read; a write makes a copy of"
                        + " it first."),
                protection("PAGE_SHARED", format.protection(PteFormat.VM_READ | PteFormat.VM_WRITE | PteFormat.VM_SHARED), "The page may be read and"
                        + " written to."),
                protection("PAGE_KERNEL", format.kernelProtection(), "The kernel alone may use the page.")));
    }

    private static ConstantDeclaration bit(PteFormat format, String name, String explanation) {
        return number("_PAGE_" + name, format.bit(name), explanation + " A bit of a page table entry.", BITS,
                "print _PAGE_" + name);
    }

    private static ConstantDeclaration protection(String name, long value, String explanation) {
        return number(name, value, explanation + " What mk_pte takes.", "Gorman 4.2, 4.4", "print mk_pte(page(100), " + name + ")");
    }

    private static ConstantDeclaration number(String name, long value, String explanation, String source, String example) {
        return new ConstantDeclaration(name, Type.INT, value, explanation, source, example);
    }
}
