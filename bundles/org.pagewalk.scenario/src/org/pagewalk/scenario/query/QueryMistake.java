/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.query;

import org.pagewalk.scenario.Problem;

/** A query cannot be asked as it is written. */
public final class QueryMistake extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    QueryMistake(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /** What is wrong, where, and what would mend it. */
    public Problem problem() {
        return problem;
    }
}
