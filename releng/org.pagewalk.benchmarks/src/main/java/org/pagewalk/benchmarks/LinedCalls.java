/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import org.pagewalk.engine.run.Run;

/** Calls as a scenario makes them: before each one the scenario comes to a line. */
final class LinedCalls extends Allocator {
    private static final int LINES = 40;

    private final Run run;
    private final RandomCalls calls;
    private int made;

    LinedCalls(Run run) {
        super("recorded run with lines");
        this.run = run;
        calls = new RandomCalls(run);
    }

    /** Makes so many calls. */
    void make(int number) {
        new Workload(this, run.machine().tables().page.limit()).run(number);
    }

    @Override
    int allocate(int slot, int order) {
        run.line(1 + made++ % LINES);
        return calls.allocate(slot, order);
    }

    @Override
    void free(int slot, int page, int order) {
        run.line(1 + made++ % LINES);
        calls.free(slot, page, order);
    }

    @Override
    int freePages() {
        return -1;
    }
}
