/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.run;

/** Ends a run at a place of its text: the scenario did what cannot be done, or used up a budget. */
public final class Mistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int offset;
    private final boolean budget;

    private Mistake(int offset, String message, boolean budget) {
        super(message, null, false, false);
        this.offset = offset;
        this.budget = budget;
    }

    /** Something that cannot be done. */
    public static Mistake at(int offset, String message) {
        return new Mistake(offset, message, false);
    }

    /** A budget is used up. */
    public static Mistake budget(int offset, String message) {
        return new Mistake(offset, message, true);
    }

    /** Where in the text. */
    public int offset() {
        return offset;
    }

    /** Whether a budget was used up. */
    public boolean isBudget() {
        return budget;
    }
}
