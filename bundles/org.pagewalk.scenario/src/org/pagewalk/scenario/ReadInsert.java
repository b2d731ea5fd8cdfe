/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import java.util.List;

import org.pagewalk.scenario.mms.Statement;

/**
 * An {@link Insert} as it was read for one scenario.
 *
 * @param insert itself
 * @param offset of its first character in the scenario's {@code Source}
 * @param statements of its code
 * @param problems all that were found, with places in its own file; one that has errors does not run
 */
public record ReadInsert(Insert insert, int offset, List<Statement> statements, List<Problem> problems) {
    /** Copies the lists. */
    public ReadInsert {
        statements = List.copyOf(statements);
        problems = List.copyOf(problems);
    }

    /** Whether it can run. */
    public boolean ok() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
