/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.run;

/** The process whose code runs has ended: the rest of its block is skipped. */
public final class TaskEnded extends RuntimeException {
    private static final long serialVersionUID = 1;

    TaskEnded() {
        super("the process has ended", null, false, false);
    }
}
