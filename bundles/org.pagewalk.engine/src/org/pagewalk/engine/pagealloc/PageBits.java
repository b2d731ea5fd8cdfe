/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.BlockRole;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.model.tables.PageTable;

/**
 * The macros that test the bits of page.flags, and set and clear those that nothing else in the machine goes by (Gorman 3.3, table
 * 3.2). PG_locked is set by lock_page, PG_lru and PG_active by what puts a page on a list, PG_dirty of a file's page by set_page_dirty.
 */
final class PageBits {
    private static final String TABLE = "Gorman 3.3, table 3.2";
    private static final String PAGE_ALONE = "let page = alloc_page(GFP_KERNEL)\n";
    private static final Parameter PAGE = new Parameter("page", Type.PAGE, "", "the page");

    /** A bit of page.flags by its name without PG_, and what it says. */
    private record Bit(String name, int number, String meaning) {
    }

    private static final List<Bit> TESTED = List.of(
            new Bit("Active", PageTable.PG_active, "it is on active_list"),
            new Bit("Checked", PageTable.PG_checked, "a filesystem has looked at it"),
            new Bit("Dirty", PageTable.PG_dirty, "it was written to, and the disk does not know yet"),
            new Bit("Error", PageTable.PG_error, "a transfer of it failed"),
            new Bit("HighMem", PageTable.PG_highmem, "it lies in high memory"),
            new Bit("Launder", PageTable.PG_launder, "reclaim has begun to write it"),
            new Bit("Locked", PageTable.PG_locked, "somebody has locked it"),
            new Bit("LRU", PageTable.PG_lru, "it is on active_list or inactive_list"),
            new Bit("Referenced", PageTable.PG_referenced, "it was used since reclaim looked last"),
            new Bit("Reserved", PageTable.PG_reserved, "it can never be freed or swapped out"),
            new Bit("Slab", PageTable.PG_slab, "the slab allocator has it"),
            new Bit("Uptodate", PageTable.PG_uptodate, "it holds what the disk holds, or what is newer"));
    private static final List<String> SET = List.of("Error", "Referenced", "Uptodate");

    private PageBits() {
    }

    static List<FunctionDeclaration> functions() {
        List<FunctionDeclaration> functions = new ArrayList<>();
        for (Bit bit : TESTED) {
            int mask = 1 << bit.number;
            functions.add(declare("Page" + bit.name, Type.BOOLEAN, "Whether a bit of page.flags is set: " + bit.meaning + ".",
                    PAGE_ALONE + "print Page" + bit.name + "(page)", (m, a) -> new Value.Bool((m.tables().page.flags(pfn(a[0])) & mask) != 0))
                    .asQuestion());
            if (SET.contains(bit.name)) {
                functions.add(declare("SetPage" + bit.name, Type.VOID, "Sets a bit of page.flags: " + bit.meaning + ".",
                        PAGE_ALONE + "SetPage" + bit.name + "(page)\nexpect Page" + bit.name + "(page)", (m, a) -> set(m, pfn(a[0]), mask, mask)));
                functions.add(declare("ClearPage" + bit.name, Type.VOID, "Clears a bit of page.flags: no more " + bit.meaning + ".",
                        PAGE_ALONE + "SetPage" + bit.name + "(page)\nClearPage" + bit.name + "(page)\nexpect !Page" + bit.name + "(page)",
                        (m, a) -> set(m, pfn(a[0]), mask, 0)));
            }
        }
        return functions;
    }

    private static Value set(Machine machine, int page, int mask, int bits) {
        machine.tables().page.flags(page, machine.tables().page.flags(page) & ~mask | bits);
        return Value.Nothing.NULL;
    }

    private static int pfn(Value value) {
        if (value instanceof Value.PageRef(int pfn)) {
            return pfn;
        }
        throw new KernelBug("NULL is used as a page; look at what the allocation returned first");
    }

    private static FunctionDeclaration declare(String name, Type result, String explanation, String example, FunctionDeclaration.Body body) {
        return new FunctionDeclaration(name, List.of(PAGE), result, "None.", Set.of(Profile.LINUX_2_4_20.name()), explanation, TABLE, example, body)
                .with(new BlockRole.Uses(List.of("page")));
    }
}
