/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import java.util.Optional;
import java.util.OptionalLong;

import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Mutant;
import org.pagewalk.engine.run.RunLimits;

/**
 * How a run differs from what the scenario says, and what it may use. Only these budgets end a run, never the clock, so
 * that the result is the same everywhere.
 *
 * @param seed instead of the machine's own
 * @param statementsMax statements that may be executed, rounds of loops included
 * @param outputCharsMax characters that may be printed
 * @param itemsMax items that one list may hold
 * @param mutant which bug the kernel has, whatever the scenario says: the name of a {@link Mutant}, {@link Mutant#NONE} for
 *        the true kernel; nothing for what the scenario says
 * @param eventHistory what is kept by a run that nobody wants to go back in, but whose scenario asks what happened
 * @param history what may be kept so that one can go back in time; nothing for a run that is not recorded
 */
public record RunOptions(OptionalLong seed, long statementsMax, long outputCharsMax, int itemsMax, Optional<String> mutant,
        RunLimits eventHistory, Optional<RunLimits> history) {
    /** A mutant must be one that there is. */
    public RunOptions {
        try {
            Mutant.named(mutant.orElse(Mutant.NONE));
        } catch (ConfigurationException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** The scenario's own seed; 50 million statements, 10 million characters, a million items; recorded. */
    public static RunOptions defaults() {
        return new RunOptions(OptionalLong.empty(), 50_000_000, 10_000_000, 1_000_000, Optional.empty(),
                RunLimits.DEFAULT.withHistoryBytes(256L << 20), Optional.of(RunLimits.DEFAULT));
    }

    /** With this seed. */
    public RunOptions withSeed(long newSeed) {
        return new RunOptions(OptionalLong.of(newSeed), statementsMax, outputCharsMax, itemsMax, mutant, eventHistory, history);
    }

    /** With this many statements. */
    public RunOptions withStatementsMax(long max) {
        return new RunOptions(seed, max, outputCharsMax, itemsMax, mutant, eventHistory, history);
    }

    /** With this much output. */
    public RunOptions withOutputCharsMax(long max) {
        return new RunOptions(seed, statementsMax, max, itemsMax, mutant, eventHistory, history);
    }

    /** With lists of this length. */
    public RunOptions withItemsMax(int max) {
        return new RunOptions(seed, statementsMax, outputCharsMax, max, mutant, eventHistory, history);
    }

    /** On a kernel with this bug, {@link Mutant#NONE} for the true one; nothing for what the scenario says. */
    public RunOptions withMutant(Optional<String> name) {
        return new RunOptions(seed, statementsMax, outputCharsMax, itemsMax, name, eventHistory, history);
    }

    /** With this for looking back at events, where it is not recorded. */
    public RunOptions withEventHistory(RunLimits limits) {
        return new RunOptions(seed, statementsMax, outputCharsMax, itemsMax, mutant, limits, history);
    }

    /** Recorded, with these limits. */
    public RunOptions withHistory(RunLimits limits) {
        return new RunOptions(seed, statementsMax, outputCharsMax, itemsMax, mutant, eventHistory, Optional.of(limits));
    }

    /** Not recorded: such a run is faster, and nobody can go back in it. */
    public RunOptions unrecorded() {
        return new RunOptions(seed, statementsMax, outputCharsMax, itemsMax, mutant, eventHistory, Optional.empty());
    }
}
