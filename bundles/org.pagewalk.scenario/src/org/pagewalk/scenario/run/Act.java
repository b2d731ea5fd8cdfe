/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.run;

/** A compiled statement. */
@FunctionalInterface
public interface Act {
    /**
     * Executes it.
     *
     * @return whether to go on with the next statement; false once a function has returned
     */
    boolean run(Frame frame);

    /** One after the other. */
    static Act all(Act[] acts) {
        return frame -> {
            for (Act act : acts) {
                if (!act.run(frame)) {
                    return false;
                }
            }
            return true;
        };
    }
}
