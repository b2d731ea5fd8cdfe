/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.MachineSpec;
import org.pagewalk.scenario.check.Program;
import org.pagewalk.scenario.mms.Scenario;
import org.pagewalk.scenario.mms.Statement;
import org.pagewalk.scenario.syntax.Source;

/**
 * A scenario's text, its syntax tree and everything that is wrong with it.
 *
 * @param source its text, and those of the files that it imports
 * @param problems all that were found, in the order of the text
 * @param kernel the kernel for which it was checked, instead of its machine's own
 * @param program what runs, if there is no error
 * @param model the syntax tree of the scenario itself; there is one whatever is wrong
 * @param statements all that run, those of imported files in their place
 * @param inserts what others have run within it
 */
public record ParsedScenario(Source source, List<Problem> problems, Optional<String> kernel, Program program,
        Scenario model, List<Statement> statements, List<ReadInsert> inserts) {
    /** Copies the lists. */
    public ParsedScenario {
        problems = List.copyOf(problems);
        statements = List.copyOf(statements);
        inserts = List.copyOf(inserts);
    }

    /** The machine that it runs on. */
    public MachineSpec spec() {
        return program.spec();
    }

    /** Name of the file, for messages. */
    public String file() {
        return source.file();
    }

    /** The text, as it was given. */
    public String text() {
        return source.own();
    }

    /** Whether it can run: there may be warnings, no errors. */
    public boolean ok() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
