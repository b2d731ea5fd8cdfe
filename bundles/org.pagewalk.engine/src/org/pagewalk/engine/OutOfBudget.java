/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine;

/** The machine has used up what a run may use of the computer it is emulated on. */
public final class OutOfBudget extends KernelStop {
    private static final long serialVersionUID = 1;

    public OutOfBudget(String message) {
        super(message);
    }

    @Override
    public String kind() {
        return "out of budget";
    }
}
