/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.run.Run;

/**
 * What a run came to.
 *
 * @param run what happened on the machine; its cursor is at the end
 * @param text the scenario as it was run, without what it imports
 * @param output the lines that were printed
 * @param printed the lines of the scenario that have printed, in the order of their first time
 * @param checks every expectation that was reached, in order
 * @param predictions every prediction that was reached, in order
 * @param inserts what became of each insert
 * @param stop why it ended early, if it did
 */
public record RunResult(Run run, String text, List<String> output, List<PrintedLine> printed, List<CheckResult> checks,
        List<Prediction> predictions, List<InsertResult> inserts, Optional<Stop> stop) {
    /** Copies the lists. */
    public RunResult {
        output = List.copyOf(output);
        printed = List.copyOf(printed);
        checks = List.copyOf(checks);
        predictions = List.copyOf(predictions);
        inserts = List.copyOf(inserts);
    }

    /** The machine, at first as the run left it; it follows the run's cursor. */
    public Machine machine() {
        return run.machine();
    }

    /** Whether it came to its end, every expectation held, and no prediction is wrong; those without an answer do not count. */
    public boolean passed() {
        return stop.isEmpty() && checks.stream().allMatch(CheckResult::passed) && predictions.stream().noneMatch(Prediction::isWrong);
    }
}
