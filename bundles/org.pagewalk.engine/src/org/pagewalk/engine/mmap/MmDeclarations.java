/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import java.util.List;
import java.util.stream.Stream;

import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Subsystem;

/** What address spaces bring to the language (Gorman 9.1 to 9.3). */
public final class MmDeclarations implements Subsystem {
    @Override
    public String title() {
        return "Address spaces";
    }

    @Override
    public List<FunctionDeclaration> functions() {
        return Stream.concat(MmSystemCalls.functions().stream(), MmFunctions.functions().stream()).toList();
    }

    @Override
    public List<ConstantDeclaration> constants() {
        return MmConstants.constants();
    }

    @Override
    public List<EventDeclaration> events() {
        return List.of(
                event(MmNote.MM_CREATED, "An address space begins to exist.", "Gorman 9.2.1", "let mm = mm_alloc()\nmmput(mm)"),
                event(MmNote.MM_DESTROYED, "An address space is no more.", "Gorman 9.2.3", "let mm = mm_alloc()\nmmput(mm)"),
                event(MmNote.VMA_ADDED, "An area is in its address space now.", "Gorman 9.3.5", MmSystemCalls.example("munmap(p, 1 page)")),
                event(MmNote.VMA_REMOVED, "Pages of an area are no longer mapped.", "Gorman 9.3.11", MmSystemCalls.example("munmap(p, 1 page)")),
                event(MmNote.VMA_SPLIT, "An area is divided, since a part of it becomes different or goes.", "Gorman 9.3.10",
                        MmSystemCalls.example("mprotect(p, 1 page, PROT_READ)")),
                event(MmNote.VMA_MERGED, "An area takes in the one behind it.", "Gorman 9.3.6",
                        MmSystemCalls.example("mprotect(p, 1 page, PROT_READ)\n  mprotect(p, 1 page, PROT_READ | PROT_WRITE)")),
                event(MmNote.VMA_GROWN, "An area grows over a range that was free or belonged to its neighbour.", "Gorman 9.3.6",
                        MmSystemCalls.example("mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)")),
                event(MmNote.STACK_GROWN, "A stack grows downwards.", "Gorman 9.5", "task bash {\n  let low = current().esp - 3 pages\n  set_esp(low)\n"
                        + "  store(low, 42)\n}"));
    }

    private static EventDeclaration event(MmNote note, String explanation, String source, String example) {
        return new EventDeclaration(note, explanation, source, example + "\nexpect event " + note.word());
    }
}
