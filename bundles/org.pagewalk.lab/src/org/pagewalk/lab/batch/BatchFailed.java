/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.batch;

/** Ends a batch that cannot go on, such as on a full disk; says what is kept and what to do. */
public final class BatchFailed extends Exception {
    private static final long serialVersionUID = 1L;

    BatchFailed(String message) {
        super(message);
    }

    BatchFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
