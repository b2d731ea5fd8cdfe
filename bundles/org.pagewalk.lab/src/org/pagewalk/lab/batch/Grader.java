/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.batch;

import java.util.Map;
import java.util.function.BooleanSupplier;

import org.pagewalk.lab.judge.Verdict;

/** Judges the files of one student; a pure function, called by several threads. */
@FunctionalInterface
public interface Grader {
    /**
     * Judges.
     *
     * @param files of the submission, by name
     * @param identity of the student
     * @param isCancelled whether nobody waits for the verdict any more
     * @throws java.util.concurrent.CancellationException soon after {@code isCancelled} has become true
     */
    Verdict judge(Map<String, byte[]> files, String identity, BooleanSupplier isCancelled);
}
