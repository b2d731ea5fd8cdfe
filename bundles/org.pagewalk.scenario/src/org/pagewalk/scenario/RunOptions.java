/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import java.util.Optional;
import java.util.OptionalLong;

import org.pagewalk.engine.run.RunLimits;

/**
 * How a run differs from what the scenario says, and what it may use. Only these budgets end a run, never the clock, so
 * that the result is the same everywhere.
 *
 * @param seed instead of the machine's own
 * @param statementsMax statements that may be executed, rounds of loops included
 * @param outputCharsMax characters that may be printed
 * @param itemsMax items that one list may hold
 * @param history what may be kept so that one can go back in time; nothing for a run that is not recorded
 */
public record RunOptions(OptionalLong seed, long statementsMax, long outputCharsMax, int itemsMax,
        Optional<RunLimits> history) {
    /** The scenario's own seed; 50 million statements, 10 million characters, a million items; recorded. */
    public static RunOptions defaults() {
        return new RunOptions(OptionalLong.empty(), 50_000_000, 10_000_000, 1_000_000, Optional.of(RunLimits.DEFAULT));
    }

    /** With this seed. */
    public RunOptions withSeed(long newSeed) {
        return new RunOptions(OptionalLong.of(newSeed), statementsMax, outputCharsMax, itemsMax, history);
    }

    /** With this many statements. */
    public RunOptions withStatementsMax(long max) {
        return new RunOptions(seed, max, outputCharsMax, itemsMax, history);
    }

    /** With this much output. */
    public RunOptions withOutputCharsMax(long max) {
        return new RunOptions(seed, statementsMax, max, itemsMax, history);
    }

    /** With lists of this length. */
    public RunOptions withItemsMax(int max) {
        return new RunOptions(seed, statementsMax, outputCharsMax, max, history);
    }

    /** Recorded, with these limits. */
    public RunOptions withHistory(RunLimits limits) {
        return new RunOptions(seed, statementsMax, outputCharsMax, itemsMax, Optional.of(limits));
    }

    /** Not recorded: such a run is faster, and nobody can go back in it. */
    public RunOptions unrecorded() {
        return new RunOptions(seed, statementsMax, outputCharsMax, itemsMax, Optional.empty());
    }
}
