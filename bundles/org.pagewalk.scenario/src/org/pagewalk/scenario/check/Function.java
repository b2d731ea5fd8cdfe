/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import org.pagewalk.engine.functions.Value;
import org.pagewalk.scenario.run.Act;
import org.pagewalk.scenario.run.Code;
import org.pagewalk.scenario.run.Frame;

/** A function that the scenario defines: known by name and parameters first, given its body when that is compiled. */
final class Function {
    private final int parameters;
    private final int levels;
    private int slots;
    private Act body = frame -> true;

    /**
     * A function without its body.
     *
     * @param parameters how many
     * @param levels how deeply the body is nested, for the bound on recursion
     */
    Function(int parameters, int levels) {
        this.parameters = parameters;
        this.levels = levels;
    }

    int parameters() {
        return parameters;
    }

    void define(Act newBody, int slotCount) {
        body = newBody;
        slots = slotCount;
    }

    Value call(Frame caller, Code[] arguments, int offset) {
        Frame frame = caller.enter(slots, levels, offset);
        for (int i = 0; i < arguments.length; i++) {
            frame.set(i, arguments[i].eval(caller));
        }
        body.run(frame);
        return frame.result();
    }
}
