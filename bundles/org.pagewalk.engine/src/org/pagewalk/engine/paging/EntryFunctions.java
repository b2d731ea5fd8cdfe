/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import static org.pagewalk.engine.paging.Operands.NO_ENTRY;
import static org.pagewalk.engine.paging.Operands.PTE;
import static org.pagewalk.engine.paging.Operands.PTEP;
import static org.pagewalk.engine.paging.Operands.declare;
import static org.pagewalk.engine.paging.Operands.entry;
import static org.pagewalk.engine.paging.Operands.number;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;

/** The macros that look at entries and make new ones (Gorman 4.2 to 4.4). */
final class EntryFunctions {
    private static final String USING = "4.3";
    private static final String SETTING = "4.4";
    private static final String NONE = "None.";
    private static final String VALUE = Operands.MAPPED + "let pte = pte_val(ptep)\n";
    private static final Parameter PGPROT = new Parameter("pgprot", Type.INT, "", "the protection: PAGE_SHARED and the like, or _PAGE_ bits");

    private EntryFunctions() {
    }

    /** Looks at an entry. */
    private interface Question {
        boolean ask(PteFormat format, long entry);
    }

    /** Makes another entry of one. */
    private interface Change {
        long make(PteFormat format, long entry);
    }

    static List<FunctionDeclaration> functions() {
        List<FunctionDeclaration> functions = new ArrayList<>();
        for (String level : List.of("pgd", "pmd", "pte")) {
            ofLevel(functions, level);
        }
        questions(functions);
        changes(functions);
        functions.addAll(List.of(
                declare("mk_pte", Type.INT, "A kernel BUG for NULL.", "Puts a page frame and a protection together to an entry.", SETTING,
                        "expect pte_page(mk_pte(page(100), PAGE_SHARED)) == page(100)",
                        (m, a) -> new Value.Int(m.pageTables().format().mkPte(pfn(a[0]), number(a[1]))),
                        new Parameter("page", Type.PAGE, "", "the page frame"), PGPROT).asQuestion(),
                declare("mk_pte_phys", Type.INT, NONE, "The same for a physical address.", SETTING,
                        "expect mk_pte_phys(100 * PAGE_SIZE, PAGE_SHARED) == mk_pte(page(100), PAGE_SHARED)",
                        (m, a) -> new Value.Int(m.pageTables().format().mkPtePhys(number(a[0]), number(a[1]))),
                        new Parameter("physpage", Type.INT, "bytes", "the physical address, a multiple of PAGE_SIZE"), PGPROT).asQuestion(),
                declare("pte_modify", Type.INT, NONE, "The entry for the same page with another protection; dirty and accessed stay. mprotect"
                        + " does that.", USING, VALUE + "expect pte_write(pte_modify(pte, PAGE_READONLY)) == false",
                        (m, a) -> new Value.Int(m.pageTables().format().modify(number(a[0]), number(a[1]))), PTE, PGPROT).asQuestion(),
                page("pte_page", "The page frame to which an entry leads.", VALUE + "expect pte_page(pte).count == 1"),
                page("pmd_page", "The page frame with the table to which an entry of the page middle directory leads.",
                        Operands.MAPPED + "print pmd_page(pmd_val(pmd))"),
                declare("set_pte", Type.VOID, NO_ENTRY, "Puts an entry into a page table. The TLB is not told: who changes or takes away what was"
                        + " there must flush it, as flush_tlb_page does.", SETTING, VALUE + "set_pte(ptep, pte_wrprotect(pte))", (m, a) -> {
                            m.pageTables().write(entry(m, a[0]), number(a[1]));
                            return Value.Nothing.NULL;
                        }, PTEP, PTE),
                declare("ptep_get_and_clear", Type.INT, NO_ENTRY, "Empties an entry, and gives what it said.", SETTING,
                        VALUE + "expect ptep_get_and_clear(ptep) == pte", (m, a) -> new Value.Int(m.pageTables().getAndClear(entry(m, a[0]))),
                        PTEP)));
        return functions;
    }

    private static FunctionDeclaration page(String name, String explanation, String example) {
        return declare(name, Type.PAGE, "NULL if there is no page frame.", explanation, SETTING, example,
                (m, a) -> Operands.page(m.pageTables().format().page(number(a[0]))), new Parameter(name.substring(0, 3), Type.INT, "", "the entry"))
                .asQuestion();
    }

    /** The functions whose names begin with the level's. */
    private static void ofLevel(List<FunctionDeclaration> functions, String level) {
        String at = level.equals("pte") ? "ptep" : level;
        Parameter pointer = new Parameter(at, Type.KERNEL_ADDRESS, "", "where the entry is");
        Parameter value = new Parameter(level, Type.INT, "", "the entry: what " + level + "_val gives");
        String read = level + "_val(" + at + ")";
        functions.addAll(List.of(
                declare(level + "_val", Type.INT, NO_ENTRY, "What an entry says, as a number.", "4.2", Operands.MAPPED + "print " + read,
                        (m, a) -> new Value.Int(m.pageTables().read(entry(m, a[0]))), pointer).asQuestion(),
                declare("__" + level, Type.INT, NONE, "The reverse of " + level + "_val: a number as an entry, without the bits that entries do"
                        + " not have here.", "4.2", "expect __" + level + "(0x25) == 0x25", (m, a) -> new Value.Int(
                                m.pageTables().geometry().entrySize() == Integer.BYTES ? number(a[0]) & 0xFFFF_FFFFL : number(a[0])),
                        new Parameter("x", Type.INT, "", "the number")).asQuestion(),
                declare(level + "_none", Type.BOOLEAN, NONE, "Whether there is nothing in an entry." + folded(level), USING,
                        Operands.MAPPED + "expect " + level + "_none(" + read + ") == false",
                        (m, a) -> new Value.Bool(!isFolded(m.pageTables(), level) && m.pageTables().format().none(number(a[0]))), value).asQuestion(),
                declare(level + "_present", Type.BOOLEAN, NONE, level.equals("pte") ? "Whether the page of an entry is in memory, even if nobody may use"
                        + " it (PROT_NONE)." : "Whether an entry leads to a table." + folded(level), USING,
                        Operands.MAPPED + "expect " + level + "_present(" + read + ")", (m, a) -> new Value.Bool(isFolded(m.pageTables(), level)
                                || (level.equals("pte") ? m.pageTables().format().present(number(a[0]))
                                        : m.pageTables().format().tablePresent(number(a[0])))), value).asQuestion(),
                declare(level + "_clear", Type.VOID, NO_ENTRY, "Empties an entry. The TLB is not told." + (isFolded(level)
                        ? " Where the level is folded, nothing happens." : ""), USING, Operands.MAPPED + level + "_clear(" + at + ")", (m, a) -> {
                            if (!isFolded(m.pageTables(), level)) {
                                m.pageTables().write(entry(m, a[0]), 0);
                            }
                            return Value.Nothing.NULL;
                        }, pointer)));
        if (!level.equals("pte")) {
            functions.add(declare(level + "_bad", Type.BOOLEAN, NONE, "Whether an entry that is not none is anything but a table as the kernel"
                    + " makes them: on the x86, one that is not present, writable, accessed and dirty." + folded(level), USING,
                    Operands.MAPPED + "expect " + level + "_bad(" + read + ") == false",
                    (m, a) -> new Value.Bool(!isFolded(m.pageTables(), level) && m.pageTables().format().tableBad(number(a[0]))), value).asQuestion());
        }
    }

    private static String folded(String level) {
        return isFolded(level) ? " With two levels, as on the x86, and with physical address extension the macro always says that there is"
                + " a table." : "";
    }

    private static boolean isFolded(String level) {
        return level.equals("pgd");
    }

    /** Whether the macros of this level look at nothing: the page middle directory is the page global directory, or is always there. */
    private static boolean isFolded(PageTables tables, String level) {
        return isFolded(level) && tables.hasFixedDirectory();
    }

    private static void questions(List<FunctionDeclaration> functions) {
        functions.addAll(List.of(
                question("pte_read", "may be read in user mode", PteFormat::read),
                question("pte_write", "may be written to", PteFormat::write),
                question("pte_exec", "may be executed in user mode; on the x86, what may be read may be executed", PteFormat::exec),
                question("pte_dirty", "was written to", PteFormat::dirty),
                question("pte_young", "was accessed", PteFormat::young)));
    }

    private static FunctionDeclaration question(String name, String what, Question question) {
        return declare(name, Type.BOOLEAN, NONE, "Whether the page of an entry " + what + ".", USING, VALUE + "expect " + name + "(pte)",
                (m, a) -> new Value.Bool(question.ask(m.pageTables().format(), number(a[0]))), PTE).asQuestion();
    }

    private static void changes(List<FunctionDeclaration> functions) {
        functions.addAll(List.of(
                change("pte_mkread", "with the right to read", "pte_read", true, PteFormat::mkread),
                change("pte_rdprotect", "without the right to read", "pte_read", false, PteFormat::rdprotect),
                change("pte_mkwrite", "with the right to write", "pte_write", true, PteFormat::mkwrite),
                change("pte_wrprotect", "without the right to write", "pte_write", false, PteFormat::wrprotect),
                change("pte_mkexec", "with the right to execute", "pte_exec", true, PteFormat::mkexec),
                change("pte_exprotect", "without the right to execute", "pte_exec", false, PteFormat::exprotect),
                change("pte_mkdirty", "as if it was written to", "pte_dirty", true, PteFormat::mkdirty),
                change("pte_mkclean", "as if it was not written to", "pte_dirty", false, PteFormat::mkclean),
                change("pte_mkyoung", "as if it was accessed", "pte_young", true, PteFormat::mkyoung),
                change("pte_mkold", "as if it was not accessed", "pte_young", false, PteFormat::mkold)));
    }

    private static FunctionDeclaration change(String name, String how, String question, boolean holds, Change change) {
        return declare(name, Type.INT, NONE, "An entry for the same page, " + how + ". It changes nothing in memory: set_pte does.", USING,
                VALUE + "expect " + question + "(" + name + "(pte)) == " + holds,
                (m, a) -> new Value.Int(change.make(m.pageTables().format(), number(a[0]))), PTE).asQuestion();
    }

    private static int pfn(Value value) {
        if (value instanceof Value.PageRef(int pfn)) {
            return pfn;
        }
        throw new KernelBug("NULL is used as a page; look at what the allocation returned first");
    }
}
