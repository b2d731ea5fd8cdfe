/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

/** A number, or a condition as 0 or 1, straight from the columns of a row. */
@FunctionalInterface
public interface RowCode {
    /** Thrown where the scenario language would say that something cannot be done: the row fits nothing then. */
    final class Impossible extends RuntimeException {
        private static final long serialVersionUID = 1L;
        /** The one; where it comes from is nobody's business. */
        static final Impossible ONE = new Impossible();

        private Impossible() {
            super("this row has no such value", null, false, false);
        }
    }

    /**
     * Its value for a row that is there.
     *
     * @throws Impossible if the row has none
     */
    long at(int row);
}
