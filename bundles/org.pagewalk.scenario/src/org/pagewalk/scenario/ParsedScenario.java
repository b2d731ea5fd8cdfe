/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import java.util.List;
import java.util.Optional;

import org.pagewalk.scenario.mms.Scenario;

/**
 * A scenario's text, its syntax tree and everything that is wrong with it.
 *
 * @param file name of the file, for messages
 * @param text as it was given
 * @param problems all that were found, in the order of the text
 * @param kernel the kernel for which it was checked, instead of its machine's own
 * @param model the syntax tree; there is one whatever is wrong
 */
public record ParsedScenario(String file, String text, List<Problem> problems, Optional<String> kernel,
        Scenario model) {
    /** Copies the list. */
    public ParsedScenario {
        problems = List.copyOf(problems);
    }

    /** Whether it can run: there may be warnings, no errors. */
    public boolean ok() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
