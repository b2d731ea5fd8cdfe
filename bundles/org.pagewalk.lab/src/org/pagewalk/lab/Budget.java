/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import org.pagewalk.engine.run.RunLimits;
import org.pagewalk.scenario.RunOptions;

/**
 * What one run of a student's file may use. Only this ends a run, never a clock, so that verdicts are the same everywhere.
 *
 * @param statements that may be executed, rounds of loops included
 * @param outputChars that may be printed, in characters
 * @param events how much may be kept of what the kernel tells, to look back at it; in MiB
 */
public record Budget(long statements, long outputChars, int events) {
    /** 200,000 statements, 64 Ki characters, 64 MiB of journal. */
    public static final Budget USUAL = new Budget(200_000, 64 << 10, 64);

    /** What a run that is recorded may keep. */
    public RunLimits history() {
        long bytes = (long) events << 20;
        // Enough stretches that forgetting the oldest of them forgets little.
        return RunLimits.DEFAULT.withHistoryBytes(bytes).withSegmentWords((int) Math.min(RunLimits.DEFAULT.segmentWords(), bytes / 128));
    }

    /** The options of a run that is not recorded. */
    public RunOptions options() {
        return RunOptions.defaults().unrecorded().withStatementsMax(statements).withOutputCharsMax(outputChars)
                .withEventHistory(history());
    }
}
