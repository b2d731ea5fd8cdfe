/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pagewalk.scenario.CheckResult;
import org.pagewalk.scenario.Prediction;
import org.pagewalk.scenario.RunResult;

/**
 * What became of one expectation, or of one prediction, of a scenario, however often it was reached.
 *
 * @param line where it stands, from 1
 * @param text as it is written; the question of a prediction
 * @param kind what it is
 * @param cases how often it was reached
 * @param failures those times it was not met, at most {@link #FAILURES_MAX}
 * @param failed how often it was not met
 * @param found what is to be said of the last time: what was found instead, the answer of a prediction
 */
public record Outcome(int line, String text, Kind kind, int cases, int failed, List<Failure> failures, String found) {
    /** So many failures of one expectation are listed. */
    public static final int FAILURES_MAX = 100;

    /** What something comes to. */
    public enum Kind {
        /** An expectation. */
        EXPECTATION,
        /** A prediction with an answer. */
        PREDICTION,
        /** A prediction that nobody has answered. */
        QUESTION
    }

    /**
     * One time an expectation was not met.
     *
     * @param moment right behind it
     * @param found what was found instead, and the scenario's own words
     */
    public record Failure(int line, long moment, String found) {
    }

    /** Whether it always held. */
    public boolean isMet() {
        return failed == 0;
    }

    /** Those of a run, in the order in which they were reached first. */
    static List<Outcome> of(RunResult result, List<Long> checkMoments) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (int i = 0; i < result.checks().size(); i++) {
            CheckResult check = result.checks().get(i);
            long moment = checkMoments.get(i);
            outcomes.compute("check " + check.line() + " " + check.text(), (key, sofar) -> add(sofar, check, moment));
        }
        result.predictions().forEach(p -> outcomes.put("prediction " + p.line() + " " + p.question(), of(p)));
        return outcomes.values().stream().sorted((a, b) -> Integer.compare(a.line, b.line)).toList();
    }

    private static Outcome add(Outcome sofar, CheckResult check, long moment) {
        List<Failure> failures = sofar == null ? new ArrayList<>() : sofar.failures;
        String found = check.message().isEmpty() || check.passed() ? check.found() : check.found() + " (" + check.message() + ")";
        if (!check.passed() && failures.size() < FAILURES_MAX) {
            failures.add(new Failure(check.line(), moment, found));
        }
        int failed = check.passed() ? 0 : 1;
        return sofar == null ? new Outcome(check.line(), check.text(), Kind.EXPECTATION, 1, failed, failures, found)
                : new Outcome(check.line(), check.text(), Kind.EXPECTATION, sofar.cases + 1, sofar.failed + failed, failures,
                        found.isEmpty() ? sofar.found : found);
    }

    private static Outcome of(Prediction prediction) {
        return new Outcome(prediction.line(), prediction.question(), prediction.isOpen() ? Kind.QUESTION : Kind.PREDICTION, 1,
                prediction.isWrong() ? 1 : 0, List.of(),
                prediction.isOpen() ? "" : prediction.answer() + (prediction.isWrong() ? " \u2260 " + prediction.value() : ""));
    }
}
