/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pagewalk.engine.KernelStop;
import org.pagewalk.engine.OutOfBudget;
import org.pagewalk.engine.fault.FaultDeclarations;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.run.Run;
import org.pagewalk.scenario.CheckResult;
import org.pagewalk.scenario.Insert;
import org.pagewalk.scenario.InsertResult;
import org.pagewalk.scenario.ReadInsert;

/** Which insert of a scenario runs now, and what became of all of them. */
public final class Inserted {
    /** What is known of one. */
    private static final class Found {
        private final List<CheckResult> checks = new ArrayList<>();
        private int times;
        private int failedAt;
        private Optional<String> failure = Optional.empty();

        private void add(CheckResult check) {
            checks.add(check);
            failedAt = failedAt == 0 && !check.passed() ? times : failedAt;
        }

        private void fail(String words) {
            failure = failure.or(() -> Optional.of(words));
            failedAt = failedAt == 0 ? times : failedAt;
        }
    }

    private final Map<String, Found> found = new HashMap<>();
    private Optional<Insert> now = Optional.empty();

    Inserted() {
    }

    /** Whether what runs now leaves no trace in the run: its lines, what it prints and its expectations are not the scenario's. */
    boolean isIsolated() {
        return now.isPresent() && now.get().isIsolated();
    }

    /** Takes an expectation, if it is of an insert. */
    boolean takes(CheckResult check) {
        now.ifPresent(insert -> of(insert.name()).add(check));
        return now.isPresent();
    }

    /** Runs one within a run; no fault of the scenario strikes in it. */
    void run(Insert insert, Run run, Runnable body) {
        boolean keepsFaults = run.machine().faults().isAny();
        if (keepsFaults) {
            run.call(FaultDeclarations.OTHERS, new Value.Int(1));
        }
        run(insert, body);
        if (keepsFaults) {
            run.call(FaultDeclarations.OTHERS, new Value.Int(0));
        }
    }

    private void run(Insert insert, Runnable body) {
        Found own = of(insert.name());
        own.times++;
        now = Optional.of(insert);
        try {
            body.run();
        } catch (Mistake mistake) {
            if (!insert.isIsolated() || mistake.isBudget()) {
                throw mistake;
            }
            own.fail(mistake.getMessage());
        } catch (KernelStop stop) {
            if (!insert.isIsolated() || stop instanceof OutOfBudget) {
                throw stop;
            }
            own.fail(stop.getMessage());
        } finally {
            now = Optional.empty();
        }
    }

    /** What became of each. */
    public List<InsertResult> results(List<ReadInsert> inserts) {
        return inserts.stream().map(read -> result(read.insert().name(), of(read.insert().name()))).toList();
    }

    private static InsertResult result(String name, Found found) {
        return new InsertResult(name, found.times, found.failedAt, found.checks, found.failure);
    }

    private Found of(String name) {
        return found.computeIfAbsent(name, unknown -> new Found());
    }
}
