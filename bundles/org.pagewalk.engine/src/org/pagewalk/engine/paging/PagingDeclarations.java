/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Subsystem;

/** What page tables bring to the language (Gorman 4). */
public final class PagingDeclarations implements Subsystem {
    private static final String ENTRY = "task bash { }\nlet pmd = pmd_alloc(mm(bash), pgd_offset(mm(bash), 0x8048000), 0x8048000)\n"
            + "let ptep = pte_alloc(mm(bash), pmd, 0x8048000)\nset_pte(ptep, mk_pte(page(100), PAGE_SHARED))\n";

    @Override
    public String title() {
        return "Page tables";
    }

    @Override
    public List<FunctionDeclaration> functions() {
        List<FunctionDeclaration> functions = new ArrayList<>(TableFunctions.functions());
        functions.addAll(EntryFunctions.functions());
        return functions;
    }

    @Override
    public List<EventDeclaration> events() {
        return List.of(
                event(PagingNote.PTE_SET, "An entry of a page table, of any level, leads somewhere now, or says something else.", "4.4", ENTRY),
                event(PagingNote.PTE_CLEARED, "An entry of a page table, of any level, is empty now.", "4.4", ENTRY + "pte_clear(ptep)\n"),
                event(PagingNote.TABLE_ALLOCATED, "A page becomes a page table.", "4.5", ENTRY),
                event(PagingNote.TABLE_FREED, "A page is no longer a page table: it is kept for reuse, or free.", "4.5",
                        "let pgd = pgd_alloc()\npgd_free(pgd)\n"));
    }

    private static EventDeclaration event(PagingNote note, String explanation, String section, String example) {
        return new EventDeclaration(note, explanation, "Gorman " + section, example + "expect event " + note.word());
    }
}
