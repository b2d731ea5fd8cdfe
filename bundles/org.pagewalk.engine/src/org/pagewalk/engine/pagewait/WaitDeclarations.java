/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagewait;

import java.util.List;

import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Subsystem;

/** What locked pages bring to the language (Gorman 3.2). */
public final class WaitDeclarations implements Subsystem {
    private static final String SOURCE = "Gorman 3.2, the kernel's filemap.c";
    private static final String LOCK = "let page = alloc_page(GFP_KERNEL)\nlock_page(page)";
    private static final String WAIT = LOCK + "\ntask bash { }\nwait_on_page(page, bash)";

    @Override
    public String title() {
        return "Locked pages and wait queues";
    }

    @Override
    public List<FunctionDeclaration> functions() {
        return WaitFunctions.functions();
    }

    @Override
    public List<EventDeclaration> events() {
        return List.of(
                event(WaitNote.PAGE_LOCKED, "A task locks a page.", LOCK),
                event(WaitNote.PAGE_UNLOCKED, "A page is unlocked.", LOCK + "\nunlock_page(page)"),
                event(WaitNote.PAGE_WAIT, "A task has to wait for a page.", WAIT),
                event(WaitNote.PAGE_WAIT_OVER, "A task has what it waited for: the page is unlocked, or its own.",
                        WAIT + "\nunlock_page(page)\nwait 10 ms"),
                event(WaitNote.WOKEN_IN_VAIN, "A task in a wait queue was woken, looked, and has to sleep again, since its own page is"
                        + " locked.", WAIT + "\nwake_up_process(bash)\nwait 10 ms"));
    }

    private static EventDeclaration event(WaitNote note, String explanation, String example) {
        return new EventDeclaration(note, explanation, SOURCE, example + "\nexpect event " + note.word());
    }
}
