/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.util.List;
import java.util.Set;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.RunLimits;

/** The same calls of the emulated kernel as a recorded run: journal, narrative, log of calls and checkpoints. */
final class RecordedRun extends Allocator {
    private static final int ZONE = 1;
    private static final Parameter ORDER = new Parameter("order", Type.INT, "order", "");
    private static final Parameter PAGE = new Parameter("page", Type.PAGE, "", "");
    private static final FunctionDeclaration RMQUEUE = function("rmqueue", List.of(ORDER), (machine, arguments) ->
            new Value.PageRef(machine.pageAllocator().rmqueue(ZONE, (int) ((Value.Int) arguments[0]).value())));
    private static final FunctionDeclaration FREE_PAGES = function("__free_pages", List.of(PAGE, ORDER), (machine, arguments) -> {
        machine.pageAllocator().__freePages(((Value.PageRef) arguments[0]).pfn(), (int) ((Value.Int) arguments[1]).value());
        return Value.Nothing.NULL;
    });

    private final Run run;

    RecordedRun(int pages) {
        super("Pagewalk, recorded run");
        run = Run.record(Machine.bareZone(pages), RunLimits.DEFAULT);
    }

    private static FunctionDeclaration function(String name, List<Parameter> parameters, FunctionDeclaration.Body body) {
        return new FunctionDeclaration(name, parameters, Type.PAGE, "", Set.of(), "", "", "", body);
    }

    Run run() {
        return run;
    }

    @Override
    int allocate(int slot, int order) {
        return ((Value.PageRef) run.call(RMQUEUE, new Value.Int(order))).pfn();
    }

    @Override
    void free(int slot, int page, int order) {
        run.call(FREE_PAGES, new Value.PageRef(page), new Value.Int(order));
    }

    @Override
    int freePages() {
        return run.machine().tables().zone.free_pages(ZONE);
    }
}
