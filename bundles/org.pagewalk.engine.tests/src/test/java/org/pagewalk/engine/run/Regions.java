/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.Value;

/** Regions of all fits, as a scenario declares them, and what happens to them at random; for tests. */
final class Regions {
    private final Kernel kernel;
    private final DeclarationKind kind;
    private final List<Value> regions = new ArrayList<>();
    private final List<Value> blocks = new ArrayList<>();

    Regions(Kernel kernel, DeclarationKind kind) {
        this.kernel = kernel;
        this.kind = kind;
    }

    /** Allocates a block of any of them, or frees one; the sizes are random numbers of the machine. */
    void anything(Random random) {
        if (regions.isEmpty()) {
            kind.keys().stream().filter(key -> key.name().equals("fit")).flatMap(key -> key.words().stream())
                    .forEach(fit -> regions.add(kernel.run.call(kind.maker(), new Value.Text("heap of " + fit), Kernel.number(1 << 14),
                            new Value.Text(fit), Value.Nothing.NULL)));
        }
        if (blocks.isEmpty() || random.nextInt(100) < 55) {
            long size = 1 + ((Value.Int) kernel.call("random", Kernel.number(1000))).value();
            Value block = kernel.call("region_alloc", regions.get(random.nextInt(regions.size())), Kernel.number(size));
            if (block != Value.Nothing.NULL) {
                blocks.add(block);
            }
        } else {
            kernel.call("region_free", blocks.remove(random.nextInt(blocks.size())));
        }
    }
}
