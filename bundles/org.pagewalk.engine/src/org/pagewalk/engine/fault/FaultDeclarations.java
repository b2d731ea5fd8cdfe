/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.fault;

import java.util.List;
import java.util.Set;

import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Subsystem;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;

/** What faults on request bring to the language. */
public final class FaultDeclarations implements Subsystem {
    /** So many calls may do their work before the one that fails. */
    public static final int AFTER_MAX = 1_000_000_000;

    /** What the statement {@code fail FUNCTION after N} does: a function's name, and how many calls do their work before. */
    public static final FunctionDeclaration FAIL = new FunctionDeclaration("fail",
            List.of(new Parameter("function", Type.STRING, "", ""), new Parameter("after", Type.INT, "", "")), Type.VOID, "",
            Set.of(), "", "", "", (machine, arguments) -> {
                machine.faults().fail(((Value.Text) arguments[0]).value(), (int) ((Value.Int) arguments[1]).value());
                return Value.Nothing.NULL;
            });

    /** Code that is not the scenario's own begins to run within it, or ends: 1 or 0. Its calls are not those that the scenario lets fail. */
    public static final FunctionDeclaration OTHERS = new FunctionDeclaration("others", List.of(new Parameter("begin", Type.INT, "", "")),
            Type.VOID, "", Set.of(), "", "", "", (machine, arguments) -> {
                machine.faults().others(((Value.Int) arguments[0]).value() != 0);
                return Value.Nothing.NULL;
            });

    @Override
    public String title() {
        return "Faults on request";
    }

    @Override
    public List<EventDeclaration> events() {
        return List.of(new EventDeclaration(FaultNote.FAULT_INJECTED,
                "A kernel function fails although it could do its work, for the scenario says fail.",
                "the kernel's fault injection (Documentation/fault-injection)", "fail alloc_pages after 0\nalloc_page(GFP_KERNEL)\n"
                        + "expect event fault_injected"));
    }
}
