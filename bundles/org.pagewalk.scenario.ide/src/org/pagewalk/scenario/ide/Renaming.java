/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.List;

/** What came of the wish to rename something. */
public sealed interface Renaming {
    /**
     * It can be done.
     *
     * @param edits all places where the name stands
     */
    record Done(List<Edit> edits) implements Renaming {
        /** Copies the list. */
        public Done {
            edits = List.copyOf(edits);
        }
    }

    /**
     * It cannot be done.
     *
     * @param message why, and what to do
     */
    record Refused(String message) implements Renaming {
    }
}
