/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;

import org.junit.jupiter.api.function.Executable;

/** Says with which text something failed, or did not end. */
final class Found {
    /** Far longer than anything takes; only what hangs comes to it. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Found() {
    }

    /** Does something with a text; when that fails, the failure shows the text. */
    static void in(String text, Executable work) {
        try {
            assertTimeoutPreemptively(PATIENCE, work);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            throw new AssertionError(e + "\nin this text:\n" + text, e);
        }
    }
}
