/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.RunLimits;
import org.pagewalk.picture.Shape.Label;

/** A recorded run of a small machine, and what a picture of it says. */
final class SmallRun {
    final Run run;
    private final FunctionDeclaration allocPages;
    private final FunctionDeclaration freePages;
    private int line;

    SmallRun(Machine machine) {
        this(Run.record(machine, RunLimits.DEFAULT));
    }

    SmallRun(Run recorded) {
        run = recorded;
        Machine machine = run.machine();
        allocPages = Declarations.of(machine.profile()).function("alloc_pages").orElseThrow();
        freePages = Declarations.of(machine.profile()).function("__free_pages").orElseThrow();
    }

    /** A line of a scenario that allocates; the first frame. */
    int alloc(int order) {
        return ((Value.PageRef) alloc(Gfp.GFP_ATOMIC, order)).pfn();
    }

    /** The same with flags; what it gives. */
    Value alloc(int gfp, int order) {
        run.line(++line);
        return run.call(allocPages, new Value.Int(gfp), new Value.Int(order));
    }

    /** A line of a scenario that frees. */
    void free(int pfn, int order) {
        run.line(++line);
        run.call(freePages, new Value.PageRef(pfn), new Value.Int(order));
    }

    Subject subject(Target selected) {
        return new Subject(run, "", selected, Progress.NONE);
    }

    static List<String> labels(Scene scene) {
        return scene.shapes().stream().filter(Label.class::isInstance).map(shape -> ((Label) shape).text()).toList();
    }
}
