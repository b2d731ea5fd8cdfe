/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.util.List;

import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.Severity;

/**
 * A lab's text as far as it could be read, and everything that is wrong with it.
 *
 * @param lab what it says; items that are wrong are left out
 * @param problems in the order of the text, those of its code included
 */
public record ParsedLab(Lab lab, List<Problem> problems) {
    /** Copies the list. */
    public ParsedLab {
        problems = List.copyOf(problems);
    }

    /** Whether it can be used: there may be warnings, no errors. */
    public boolean ok() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
