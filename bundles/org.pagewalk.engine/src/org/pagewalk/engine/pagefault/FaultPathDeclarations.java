/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagefault;

import java.util.List;

import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.Subsystem;
import org.pagewalk.engine.functions.Type;

/** What page faults bring to the language (Gorman 9.5). */
public final class FaultPathDeclarations implements Subsystem {
    private static final String SOURCE = "Gorman 9.5, table 9.4";
    private static final String AREA = "task bash {\n  let p = mmap(0, 1 page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)\n  ";

    @Override
    public String title() {
        return "Page faults";
    }

    @Override
    public List<ConstantDeclaration> constants() {
        return List.of(
                new ConstantDeclaration("SEGV_MAPERR", Type.INT, PageFault.SEGV_MAPERR, "In si_code: no area has the address.",
                        "the kernel's siginfo.h", "task bash { expect signal SIGSEGV { store(0x10, 1) } }\nexpect bash.si_code == SEGV_MAPERR"),
                new ConstantDeclaration("SEGV_ACCERR", Type.INT, PageFault.SEGV_ACCERR, "In si_code: the area does not allow the access.",
                        "the kernel's siginfo.h", "task bash {\n  let p = mmap(0, 1 page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS)\n"
                                + "  expect signal SIGSEGV { store(p, 1) }\n}\nexpect bash.si_code == SEGV_ACCERR"));
    }

    @Override
    public List<EventDeclaration> events() {
        return List.of(
                event(FaultPathNote.PAGE_FAULT_MINOR, "A page fault that needed no file.", AREA + "store(p, 1)\n}"),
                event(FaultPathNote.PAGE_FAULT_MAJOR, "A page fault for which a file, or shared memory, had to provide the page.",
                        "task bash {\n  let p = mmap(0, 1 page, PROT_READ, MAP_SHARED | MAP_ANONYMOUS)\n  load(p)\n}"),
                event(FaultPathNote.COW_BREAK, "A page that several use is written, and the writer gets a copy.",
                        AREA + "load(p)\n  store(p, 1)\n}"),
                event(FaultPathNote.SEGV_MAPERR, "A process touches an address where it has no area.",
                        "task bash { expect signal SIGSEGV { load(0x10) } }"),
                event(FaultPathNote.SEGV_ACCERR, "A process touches an address in a way that its area does not allow.",
                        "task bash {\n  let p = mmap(0, 1 page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS)\n"
                                + "  expect signal SIGSEGV { store(p, 1) }\n}"),
                event(FaultPathNote.SIGBUS_RAISED, "A process touches a page behind the end of the file that it maps.",
                        "file data { size 1 page }\ntask bash {\n  let p = mmap(0, 2 pages, PROT_READ, MAP_SHARED, data)\n"
                                + "  expect signal SIGBUS { load(p + 1 page) }\n}"),
                event(FaultPathNote.OOPS, "The kernel touches an address that is not mapped, and cannot go on.",
                        "let addr = __get_free_page(GFP_KERNEL)\nexpect bug { store(addr + 512 MiB, 1) }"));
    }

    private static EventDeclaration event(FaultPathNote note, String explanation, String example) {
        return new EventDeclaration(note, explanation, SOURCE, example + "\nexpect event " + note.word());
    }
}
