/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import static org.pagewalk.engine.paging.Operands.ADDRESS;
import static org.pagewalk.engine.paging.Operands.MM;
import static org.pagewalk.engine.paging.Operands.NO_ENTRY;
import static org.pagewalk.engine.paging.Operands.address;
import static org.pagewalk.engine.paging.Operands.declare;
import static org.pagewalk.engine.paging.Operands.entry;
import static org.pagewalk.engine.paging.Operands.frame;
import static org.pagewalk.engine.paging.Operands.mm;
import static org.pagewalk.engine.paging.Operands.number;
import static org.pagewalk.engine.paging.Operands.pointer;

import java.util.List;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.functions.WrongArgument;

/** Finding one's way through page tables, and allocating and freeing them (Gorman 4.3, 4.5). */
final class TableFunctions {
    private static final String USING = "4.3";
    private static final String ALLOCATING = "4.5";
    private static final String NO_MEMORY = "NULL when there is no memory for a table.";
    private static final String NO_MM = "A kernel BUG for an address space that is gone.";
    private static final String TASK = "task bash { }\n";
    private static final Parameter PGD = new Parameter("pgd", Type.KERNEL_ADDRESS, "", "where the entry of the page global directory is");
    private static final Parameter PMD = new Parameter("pmd", Type.KERNEL_ADDRESS, "", "where the entry of the page middle directory is");
    private static final Parameter TABLE = new Parameter("table", Type.KERNEL_ADDRESS, "", "the kernel address of the table");

    private TableFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                declare("pgd_offset", Type.KERNEL_ADDRESS, NO_MM, "The entry of a process's page global directory for an address.", USING,
                        TASK + "print pgd_offset(mm(bash), 0x8048000)", (m, a) -> pointer(m, m.pageTables().pgdOffset(mm(m, a[0]), address(m, a[1]))),
                        MM, ADDRESS).asQuestion(),
                declare("pgd_offset_k", Type.KERNEL_ADDRESS, "None.", "The entry of the kernel's own page global directory, swapper_pg_dir, for an"
                        + " address.", USING, "print pgd_val(pgd_offset_k(PAGE_OFFSET))", (m, a) -> {
                            if (m.tables().machine.swapper_pg_dir(0) < 0) {
                                throw new WrongArgument("a machine that booted bare has no swapper_pg_dir until the first process is made: write"
                                        + " task bash { } before");
                            }
                            return pointer(m, m.pageTables().pgdOffsetK(address(m, a[0])));
                        }, ADDRESS).asQuestion(),
                declare("pmd_offset", Type.KERNEL_ADDRESS, NO_ENTRY + " Also when the entry leads to no table.", "The entry of the page middle directory"
                        + " to which an entry of the page global directory leads. With two levels, as on the x86, it is that entry itself.", USING,
                        Operands.MAPPED + "print pmd", (m, a) -> pmdOffset(m.pageTables(), m, a), PGD, ADDRESS).asQuestion(),
                declare("pte_offset", Type.KERNEL_ADDRESS, NO_ENTRY + " Also when the entry leads to no table.", "The entry of a page in the table to"
                        + " which an entry of the page middle directory leads.", USING, Operands.MAPPED + "expect pte_page(pte_val(ptep)).count == 1",
                        (m, a) -> pointer(m, m.pageTables().pteOffset(Operands.table(m, a[0], "pmd_none"), address(m, a[1]))), PMD, ADDRESS)
                        .asQuestion(),
                declare("follow_page", Type.PAGE, "NULL when no page is there, or for a write none that has been written to. " + NO_MM,
                        "Walks the page tables of a process: the page at an address.", USING,
                        Operands.MAPPED + "expect follow_page(mm(bash), address, true) == pte_page(pte_val(ptep))",
                        (m, a) -> Operands.page(m.pageTables().followPage(mm(m, a[0]), address(m, a[1]), ((Value.Bool) a[2]).value())), MM, ADDRESS,
                        new Parameter("write", Type.BOOLEAN, "", "whether the page is to be written to")).asQuestion(),
                declare("pgd_alloc", Type.KERNEL_ADDRESS, NO_MEMORY, "A page global directory with nothing in it but the kernel's part: one that was"
                        + " kept on the quicklist, or a new one.", ALLOCATING, "let pgd = pgd_alloc()\npgd_free(pgd)",
                        (m, a) -> Operands.table(m, m.pageTables().pgdAlloc())).failingWith(Errno.ENOMEM),
                declare("get_pgd_fast", Type.KERNEL_ADDRESS, NO_MEMORY, "A page global directory from the quicklist; if that is empty, from get_pgd_slow.",
                        ALLOCATING, "let pgd = get_pgd_fast()\npgd_free(pgd)", (m, a) -> Operands.table(m, m.pageTables().kernel().swapper() < 0 ? -1
                                : m.pageTables().getPgdFast())).failingWith(Errno.ENOMEM),
                declare("get_pgd_slow", Type.KERNEL_ADDRESS, NO_MEMORY, "A page global directory in a page from the page allocator.", ALLOCATING,
                        "let pgd = get_pgd_slow()\npgd_free(pgd)", (m, a) -> Operands.table(m, m.pageTables().kernel().swapper() < 0 ? -1
                                : m.pageTables().getPgdSlow())).failingWith(Errno.ENOMEM),
                declare("pgd_free", Type.VOID, NO_ENTRY, "Gives back a page global directory: on the 32-bit x86 to the page allocator; elsewhere it"
                        + " is kept for reuse.", ALLOCATING,
                        "let pgd = pgd_alloc()\npgd_free(pgd)\nexpect machine().cpu[0].pgtable_cache_sz == 0", (m, a) -> {
                            m.pageTables().pgdFree(frame(m, a[0]));
                            return Value.Nothing.NULL;
                        }, TABLE),
                declare("pmd_alloc", Type.KERNEL_ADDRESS, NO_MEMORY, "The entry of the page middle directory for an address; tables that are missing above"
                        + " it are made.", ALLOCATING, TASK + "let pmd = pmd_alloc(mm(bash), pgd_offset(mm(bash), 0x8048000), 0x8048000)",
                        (m, a) -> pointer(m, m.pageTables().pmdAlloc(mm(m, a[0]), entry(m, a[1]), address(m, a[2]))), MM, PGD, ADDRESS)
                        .failingWith(Errno.ENOMEM),
                declare("pte_alloc", Type.KERNEL_ADDRESS, NO_MEMORY, "The entry of a page in the table to which an entry of the page middle directory"
                        + " leads; if the table is missing, it is made.", ALLOCATING,
                        TASK + "let pmd = pmd_alloc(mm(bash), pgd_offset(mm(bash), 0x8048000), 0x8048000)\n"
                                + "let ptep = pte_alloc(mm(bash), pmd, 0x8048000)\nset_pte(ptep, mk_pte(page(100), PAGE_SHARED))\n"
                                + "expect pte(bash, 0x8048000) == mk_pte(page(100), PAGE_SHARED)\npte_clear(ptep)",
                        (m, a) -> pointer(m, m.pageTables().pteAlloc(mm(m, a[0]), entry(m, a[1]), address(m, a[2]))), MM, PMD, ADDRESS)
                        .failingWith(Errno.ENOMEM),
                one("pmd_alloc_one", "a page middle directory", false, false), one("pmd_alloc_one_fast", "a page middle directory", false, true),
                one("pte_alloc_one", "a table of pages", true, false), one("pte_alloc_one_fast", "a table of pages", true, true),
                free("pmd_free", "a page middle directory", "pmd_alloc_one", false), free("pte_free", "a table of pages", "pte_alloc_one", true),
                declare("clear_page_tables", Type.VOID, NO_MM, "Frees the tables below some entries of a process's page global directory, and then looks at"
                        + " the quicklists (check_pgt_cache). Pages that are still mapped by them are lost.", ALLOCATING,
                        TASK + "let pmd = pmd_alloc(mm(bash), pgd_offset(mm(bash), 0x10000000), 0x10000000)\npte_alloc(mm(bash), pmd, 0x10000000)\n"
                                + "clear_page_tables(mm(bash), 0x10000000 >> PGDIR_SHIFT, 1)", (m, a) -> clear(m.pageTables(), mm(m, a[0]), number(a[1]),
                                        number(a[2])), MM, new Parameter("first", Type.INT, "", "the first entry, from 0"),
                        new Parameter("nr", Type.INT, "", "how many entries")),
                declare("check_pgt_cache", Type.INT, "None.", "When this processor keeps more than 50 tables for reuse, frees some until 25 are left; gives"
                        + " how many were freed.", ALLOCATING, "expect check_pgt_cache() == 0",
                        (m, a) -> new Value.Int(m.pageTables().checkPgtCache())));
    }

    private static Value pmdOffset(PageTables tables, Machine machine, Value[] arguments) {
        long pgd = tables.geometry().levels() == 2 ? entry(machine, arguments[0]) : Operands.table(machine, arguments[0], "pgd_none");
        long pud = tables.pudOffset(pgd, address(machine, arguments[1]));
        return pointer(machine, tables.format().tablePresent(tables.read(pud)) || pud == pgd
                ? tables.pmdOffset(pud, address(machine, arguments[1])) : 0);
    }

    private static FunctionDeclaration one(String name, String what, boolean isLast, boolean isFast) {
        return declare(name, Type.KERNEL_ADDRESS, isFast ? "NULL when none is kept." : NO_MEMORY, isFast ? "Takes " + what + " that this processor has"
                + " kept for reuse." : "An empty page from the page allocator for " + what + ".", ALLOCATING,
                "let table = " + name + "()\n" + (isFast ? "expect table == NULL" : "free_page(table)"),
                (m, a) -> Operands.table(m, m.pageTables().allocOne(isLast, isFast))).failingWith(Errno.ENOMEM);
    }

    private static FunctionDeclaration free(String name, String what, String alloc, boolean isLast) {
        return declare(name, Type.VOID, NO_ENTRY, "Keeps " + what + ", in which all entries are empty, for reuse.", ALLOCATING,
                "let table = " + alloc + "()\n" + name + "(table)\nexpect " + alloc + "_fast() == table", (m, a) -> {
                    m.pageTables().freeOne(isLast, frame(m, a[0]));
                    return Value.Nothing.NULL;
                }, TABLE);
    }

    private static Value clear(PageTables tables, int mm, long first, long count) {
        if (first < 0 || count < 0 || first + count > tables.userEntries()) {
            throw new WrongArgument("a process has entries 0 to " + (tables.userEntries() - 1) + " of its page global directory; the others are the"
                    + " kernel's");
        }
        tables.clearPageTables(mm, first, count);
        return Value.Nothing.NULL;
    }
}
