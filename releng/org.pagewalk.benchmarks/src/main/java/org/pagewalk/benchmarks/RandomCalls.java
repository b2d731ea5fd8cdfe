/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.run.Run;

/** Allocations and frees as in {@link Workload}, as calls of a scenario: alloc_pages and __free_pages of a recorded run. */
final class RandomCalls extends Allocator {
    private static final Value NEVER_WAITS = new Value.Int(Gfp.GFP_ATOMIC | Gfp.__GFP_HIGHMEM);

    private final Run run;
    private final FunctionDeclaration allocPages;
    private final FunctionDeclaration freePages;
    private final Value[] held;

    RandomCalls(Run run) {
        super("recorded run");
        this.run = run;
        Declarations declarations = Declarations.of(run.machine().profile());
        allocPages = declarations.function("alloc_pages").orElseThrow();
        freePages = declarations.function("__free_pages").orElseThrow();
        held = new Value[run.machine().tables().page.limit() / 8];
    }

    /** Makes so many calls. */
    void make(int calls) {
        new Workload(this, run.machine().tables().page.limit()).run(calls);
    }

    @Override
    int allocate(int slot, int order) {
        held[slot] = run.call(allocPages, NEVER_WAITS, new Value.Int(order));
        return held[slot] instanceof Value.PageRef(int pfn) ? pfn : 0;
    }

    @Override
    void free(int slot, int page, int order) {
        if (held[slot] instanceof Value.PageRef) {
            run.call(freePages, held[slot], new Value.Int(order));
        }
    }

    @Override
    int freePages() {
        return -1;
    }
}
