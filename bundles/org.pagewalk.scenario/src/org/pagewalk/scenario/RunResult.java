/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.Machine;

/**
 * What a run came to.
 *
 * @param machine as the run left it
 * @param output the lines that were printed
 * @param checks every expectation that was reached, in order
 * @param stop why it ended early, if it did
 */
public record RunResult(Machine machine, List<String> output, List<CheckResult> checks, Optional<Stop> stop) {
    /** Copies the lists. */
    public RunResult {
        output = List.copyOf(output);
        checks = List.copyOf(checks);
    }

    /** Whether it came to its end and every expectation held. */
    public boolean passed() {
        return stop.isEmpty() && checks.stream().allMatch(CheckResult::passed);
    }
}
