/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.batch;

/** Hears how a batch goes on; called by one thread at a time. */
public interface BatchListener {
    /** Hears nothing. */
    BatchListener NONE = (graded, kept, done, all) -> {
    };

    /**
     * One more submission is done, in whatever order.
     *
     * @param graded what it came to
     * @param kept whether the result was there already
     * @param done how many are done now
     * @param all how many there are
     */
    void done(Graded graded, boolean kept, int done, int all);
}
