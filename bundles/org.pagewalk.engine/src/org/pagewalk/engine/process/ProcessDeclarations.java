/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.process;

import java.util.List;

import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Subsystem;

/** What the beginnings and ends of processes bring to the language. */
public final class ProcessDeclarations implements Subsystem {
    private static final String SOURCE = "Gorman 9.1, table 9.1";

    @Override
    public String title() {
        return "Processes";
    }

    @Override
    public List<FunctionDeclaration> functions() {
        return ProcessFunctions.functions();
    }

    @Override
    public List<ConstantDeclaration> constants() {
        return ProcessFunctions.constants();
    }

    @Override
    public List<EventDeclaration> events() {
        return List.of(
                event(ProcessNote.PROCESS_FORKED, "A process has a child.", "task bash { fork() }"),
                event(ProcessNote.PROCESS_EXEC, "A process runs another program.", "program bc { text 8 pages }\ntask bash { execve(bc) }"),
                event(ProcessNote.VFORK_DONE, "A process that slept in vfork goes on.",
                        "task bash {\n  let child = vfork()\n  as child { exit(0) }\n}"));
    }

    private static EventDeclaration event(ProcessNote note, String explanation, String example) {
        return new EventDeclaration(note, explanation, SOURCE, example + "\nexpect event " + note.word());
    }
}
