/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What became of an {@link Insert} in a run.
 *
 * @param name of the insert
 * @param times how often its place was reached
 * @param failedAt which time it was, from 1, that something was first not as expected; 0 if it always was
 * @param checks every expectation of it that was reached, in order
 * @param failure what went wrong while it ran, if anything did, in plain words
 */
public record InsertResult(String name, int times, int failedAt, List<CheckResult> checks, Optional<String> failure) {
    /** Copies the list. */
    public InsertResult {
        checks = List.copyOf(checks);
    }

    /** Whether it was reached, came to its end each time, and every expectation held. */
    public boolean passed() {
        return times > 0 && failure.isEmpty() && checks.stream().allMatch(CheckResult::passed);
    }
}
