/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmu;

import java.util.List;

import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Subsystem;

/** What translation and TLBs bring to the language (seed 002). */
public final class MmuDeclarations implements Subsystem {
    private static final String MAPPED = "task bash { store(current().esp, 42) }\n";

    @Override
    public String title() {
        return "MMU and TLB";
    }

    @Override
    public List<FunctionDeclaration> functions() {
        return MmuFunctions.functions();
    }

    @Override
    public List<EventDeclaration> events() {
        return List.of(
                event(MmuNote.TLB_MISS, "A TLB does not know an address, or not that such an access is allowed: the page tables are walked.", "seed 002, TLB",
                        MAPPED),
                event(MmuNote.TLB_FILL, "A TLB remembers a translation.", "seed 002, TLB", MAPPED),
                event(MmuNote.TLB_EVICT, "A translation is forgotten because another takes its place.", "seed 002, TLB",
                        "machine {\n  tlb.entries 1\n  tlb.ways 1\n}\ntask bash {\n  store(current().esp, 1)\n  set_esp(current().esp - 2 pages)\n"
                                + "  store(current().esp, 2)\n}\n"),
                event(MmuNote.TLB_FLUSH, "A processor drops translations: since they no longer hold, or since another address space is loaded.",
                        "Gorman 4, the kernel's cachetlb.txt", MAPPED + "flush_tlb_all()\n"),
                event(MmuNote.TLB_SHOOTDOWN, "A processor asks another by an interrupt to drop translations.", "the kernel's smp.c",
                        "machine { cpus 2 }\ntask bash { }\nflush_tlb_all()\n"));
    }

    private static EventDeclaration event(MmuNote note, String explanation, String source, String example) {
        return new EventDeclaration(note, explanation, source, example + "expect event " + note.word());
    }
}
