/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pagewalk.engine.Machine;
import org.pagewalk.lab.LabItem;
import org.pagewalk.scenario.CheckResult;
import org.pagewalk.scenario.RunResult;
import org.pagewalk.scenario.ScenarioListener;
import org.pagewalk.scenario.Stop;

/**
 * Whether a student's scenario tells the true kernel from those with a bug: with the true one it comes to its end and all of its
 * expectations hold, with a mutant one does not, or the kernel itself finds a BUG. {@code check invariants} does not count: it
 * would find most bugs without anybody having thought of them.
 */
final class MutantHunt {
    private static final String INVARIANTS = "check invariants";

    /** Ends a run: there is nothing more to learn from it. */
    private static final class Caught extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Caught() {
            super("", null, false, false);
        }
    }

    /** Waits for the first expectation that does not hold. */
    private record Hunter(StudentRun.Start start) implements ScenarioListener {
        @Override
        public void statement(int line, Machine machine) {
            start.statement(line, machine);
        }

        @Override
        public void checked(CheckResult check) {
            if (counts(check) && !check.passed()) {
                throw new Caught();
            }
        }
    }

    private final StudentRun run;
    private final StudentRun.Start start;
    private final String unfit;
    private final Map<String, String> wrong = new HashMap<>();

    MutantHunt(StudentRun run, StudentRun.Start start) {
        this.run = run;
        this.start = start;
        unfit = unfit(run.result());
    }

    /** Why the scenario is no test at all; empty if it is one. */
    private String unfit(RunResult result) {
        if (result.stop().isPresent()) {
            return "with the true kernel your scenario must come to its end: " + result.stop().get().toString().lines().findFirst().orElse("");
        }
        List<CheckResult> counted = result.checks().stream().filter(MutantHunt::counts).toList();
        if (counted.isEmpty()) {
            return "your scenario expects nothing: say with expect what must hold";
        }
        return result.checks().stream().filter(check -> !check.passed()).findFirst()
                .map(check -> "with the true kernel all of your expectations must hold, and that in line " + check.line() + " does not: "
                        + TaskJudge.words(check)).orElse("");
    }

    private static boolean counts(CheckResult check) {
        return !check.text().equals(INVARIANTS);
    }

    /** Whether a run with a mutant is worth while. */
    boolean isFit() {
        return unfit.isEmpty();
    }

    /** Why a mutant was not caught; empty if it was. */
    String wrong(LabItem.Mutant mutant) {
        return unfit.isEmpty() ? wrong.computeIfAbsent(mutant.mutant(), this::hunt) : unfit;
    }

    private String hunt(String mutant) {
        RunResult result;
        try {
            result = start.run(run.parsed(), mutant, new Hunter(start));
        } catch (Caught e) {
            return "";
        }
        Optional<Stop> stop = result.stop();
        if (stop.isEmpty()) {
            return "all of your expectations hold with this kernel too";
        }
        return switch (stop.get().kind()) {
        case BUG, LIVELOCK -> "";
        case BUDGET -> "with this kernel your scenario uses up what a run may use, in line " + stop.get().line()
                + ": say with expect what must hold before that";
        case MISTAKE -> "with this kernel your scenario cannot go on in line " + stop.get().line() + " (" + stop.get().message()
                + "): say with expect what must hold there";
        };
    }
}
