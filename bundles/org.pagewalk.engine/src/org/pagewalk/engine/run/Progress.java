/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

/** Hears how far a search has come, and may end it. */
@FunctionalInterface
public interface Progress {
    /** Lets every search go on to its end. */
    Progress NONE = moment -> true;

    /**
     * The search has come to a moment; called every few milliseconds.
     *
     * @return whether to go on; otherwise the search ends with what it has
     */
    boolean at(long moment);
}
