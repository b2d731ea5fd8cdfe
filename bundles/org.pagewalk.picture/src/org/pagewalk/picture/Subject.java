/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Optional;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.Timeline;

/**
 * What a picture looks at.
 *
 * @param run at the moment to be drawn; searches in it must leave its cursor where it was
 * @param choice one of {@link Picture#choices}; empty where there are none
 * @param selected what the reader picked, {@link Target#NONE} for nothing
 * @param progress to be told how far a long search is, and to end it
 * @param gathered the whole run at a glance, if somebody has gathered that while it went
 */
public record Subject(Run run, String choice, Target selected, Progress progress, Optional<Timeline> gathered) {
    /** A run that nobody has watched. */
    public Subject(Run run, String choice, Target selected, Progress progress) {
        this(run, choice, selected, progress, Optional.empty());
    }

    /** The machine at that moment. */
    public Machine machine() {
        return run.machine();
    }

    /** The whole run at a glance; where nobody has gathered it, the run is gone through for it. The run must be recorded. */
    public Timeline timeline() {
        return gathered.orElseGet(() -> Timeline.of(run));
    }
}
