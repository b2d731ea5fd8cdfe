/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.run;

import org.pagewalk.engine.run.Progress;

/**
 * Sees something of a run at its present moment.
 *
 * @param <T> what is shown afterwards; must not change with the machine
 */
@FunctionalInterface
public interface Look<T> {
    /**
     * Looks, in the background, while nobody moves the machine.
     *
     * @param progress is asked in a long search: it ends when something newer waits, and what was seen is then not shown
     */
    T at(CurrentRun run, Progress progress);
}
