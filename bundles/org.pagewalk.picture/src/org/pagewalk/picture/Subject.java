/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Run;

/**
 * What a picture looks at.
 *
 * @param run at the moment to be drawn; searches in it must leave its cursor where it was
 * @param choice one of {@link Picture#choices}; empty where there are none
 * @param selected what the reader picked, {@link Target#NONE} for nothing
 * @param progress to be told how far a long search is, and to end it
 */
public record Subject(Run run, String choice, Target selected, Progress progress) {
    /** The machine at that moment. */
    public Machine machine() {
        return run.machine();
    }
}
