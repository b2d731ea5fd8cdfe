/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.pagewalk.engine.run.Divergence;
import org.pagewalk.engine.run.StateDifference;

/**
 * What two scenarios or states have not in common.
 *
 * @param machines how the machines differ that they declare
 * @param isTold whether what the kernels told was compared: not with a state, nor with a run that has no beginning any more
 * @param parting where the runs part, if that was compared and they do
 * @param states how the final states differ; no more than {@link StateDifference#MAX} and one
 */
record Comparison(ComparedSide a, ComparedSide b, List<StateDifference> machines, boolean isTold, Optional<Parting> parting,
        List<StateDifference> states) {
    /** Where two runs tell something else for the first time. */
    record Parting(Telling a, Telling b) {
    }

    /**
     * What one of them tells there.
     *
     * @param line the scenario's, if it has come to one
     * @param source the text of that line
     * @param functions the kernel functions that are running, outermost first
     * @param words empty if it tells nothing more
     */
    record Telling(long moment, OptionalInt line, String source, List<String> functions, String words) {
        private static Telling of(ComparedSide side, long moment, OptionalInt line, String words) {
            var cursor = side.run().orElseThrow().cursor();
            cursor.moveTo(moment);
            List<String> functions = cursor.where().functions().stream().map(told -> told.note().word()).toList();
            cursor.toEnd();
            return new Telling(moment, line, line.isPresent() ? side.lines()[line.getAsInt() - 1].strip() : "", functions,
                    words);
        }
    }

    /** Compares two of them. */
    static Comparison of(ComparedSide a, ComparedSide b) {
        boolean isTold = a.run().isPresent() && b.run().isPresent() && a.isWhole() && b.isWhole();
        Optional<Parting> parting = isTold ? Divergence.between(a.run().get(), b.run().get())
                .map(found -> new Parting(Telling.of(a, found.oneMoment(), found.oneLine(), found.one()),
                        Telling.of(b, found.otherMoment(), found.otherLine(), found.other()))) : Optional.empty();
        return new Comparison(a, b, StateDifference.ofMachines(a.machine().spec(), b.machine().spec()), isTold, parting,
                StateDifference.ofStates(a.machine(), b.machine()));
    }

    /** Whether nothing differs. */
    boolean isSame() {
        return machines.isEmpty() && parting.isEmpty() && states.isEmpty();
    }

    /** Whether there are two runs, one of which has no beginning any more. */
    boolean isTooLong() {
        return !isTold && a.run().isPresent() && b.run().isPresent();
    }
}
