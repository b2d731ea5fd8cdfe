/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

/** Is told how far a long work is, and may end it. */
@FunctionalInterface
public interface Progress {
    /** Nobody looks, nobody ends it. */
    Progress NONE = (doing, done, all) -> {
    };

    /**
     * Some of it is done.
     *
     * @param doing what comes now, in a few words
     * @param done how many steps
     * @param all of how many
     */
    void step(String doing, int done, int all);

    /** Whether nobody waits for the rest any more; asked often, within steps too, on any thread. */
    default boolean isCancelled() {
        return false;
    }
}
