/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import org.pagewalk.scenario.RunOptions;

/**
 * What one run of a student's file may use. Only this ends a run, never a clock, so that verdicts are the same everywhere.
 *
 * @param statements that may be executed, rounds of loops included
 * @param outputChars that may be printed, in characters
 * @param events that may be told of while the kernel works, looked back at by checks; in MiB of journal
 */
public record Budget(long statements, long outputChars, int events) {
    /** 200,000 statements, 64 Ki characters, 64 MiB of journal. */
    public static final Budget USUAL = new Budget(200_000, 64 << 10, 64);

    /** The options of a run that is not recorded. */
    public RunOptions options() {
        return RunOptions.defaults().unrecorded().withStatementsMax(statements).withOutputCharsMax(outputChars);
    }
}
