/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

/**
 * What a run may use to be able to go back in time.
 *
 * @param historyBytes bytes of memory for checkpoints, log and journal together
 * @param segmentWords words of the journal between two checkpoints, at first
 */
public record RunLimits(long historyBytes, int segmentWords) {
    /** 512 MiB, and a checkpoint every 16 MiB of journal. */
    public static final RunLimits DEFAULT = new RunLimits(512L << 20, 2 << 20);

    /** With so many bytes of memory. */
    public RunLimits withHistoryBytes(long bytes) {
        return new RunLimits(bytes, segmentWords);
    }

    /** With so many words between checkpoints. */
    public RunLimits withSegmentWords(int words) {
        return new RunLimits(historyBytes, words);
    }

    /** What of the memory the journal gets: an eighth. */
    long journalBytes() {
        return historyBytes / 8;
    }
}
