/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.KernelStop;
import org.pagewalk.engine.Livelock;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.OutOfBudget;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.RunLimits;
import org.pagewalk.scenario.check.Program;
import org.pagewalk.scenario.run.Frame;
import org.pagewalk.scenario.run.Mistake;
import org.pagewalk.scenario.run.Session;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/** Runs scenarios. */
public final class ScenarioRun {
    private ScenarioRun() {
    }

    /**
     * Boots the machine that the scenario declares and executes its statements. The same scenario, seed and budgets give the
     * same result everywhere. Each call has a machine of its own, so calls may run side by side. All that the scenario asks
     * of the kernel goes through the {@link Run} of the result.
     *
     * @param scenario without errors
     * @param options seed, budgets, and whether it is recorded
     * @param listener watches; what it throws passes through
     * @throws IllegalArgumentException if the scenario has errors
     */
    public static RunResult run(ParsedScenario scenario, RunOptions options, ScenarioListener listener) {
        Source source = scenario.source();
        Program program = scenario.program();
        if (!scenario.ok()) {
            throw new IllegalArgumentException("a scenario with errors cannot run: " + scenario.problems().getFirst());
        }
        Machine machine = boot(program, options);
        Optional<RunLimits> history = options.history()
                .or(() -> program.asksOfEvents() ? Optional.of(options.eventHistory()) : Optional.empty());
        Run run = history.isPresent() ? Run.record(machine, history.get()) : Run.unrecorded(machine);
        Session session = new Session(run, options, listener);
        listener.booted(run);
        Optional<Stop> stop = Optional.empty();
        try {
            program.body().run(new Frame(session, program.slots()));
        } catch (Mistake mistake) {
            Stop.Kind kind = mistake.isBudget() ? Stop.Kind.BUDGET : Stop.Kind.MISTAKE;
            stop = Optional.of(stop(source, kind, mistake.offset(), mistake.getMessage(), List.of()));
        } catch (KernelStop kernel) {
            Stop.Kind kind = switch (kernel) {
                case KernelBug bug -> Stop.Kind.BUG;
                case Livelock livelock -> Stop.Kind.LIVELOCK;
                case OutOfBudget budget -> Stop.Kind.BUDGET;
            };
            stop = Optional.of(stop(source, kind, session.callOffset(), kernel.getMessage(), kernel.callChain()));
        }
        if (run.isRecorded()) {
            run.cursor().toEnd();
        }
        return new RunResult(run, source.own(), session.output(), session.printed(), session.results().checks(),
                session.results().predictions(), session.inserted().results(scenario.inserts()), stop);
    }

    private static Machine boot(Program program, RunOptions options) {
        MachineSpec declared = options.seed().isPresent() ? program.spec().withSeed(options.seed().getAsLong()) : program.spec();
        MachineSpec spec = options.mutant().map(declared::withMutant).orElse(declared);
        try {
            return program.hasBoot() ? Machine.powerOn(spec) : Machine.boot(spec);
        } catch (ConfigurationException e) {
            throw new IllegalStateException("a machine that was checked cannot boot: " + spec, e);
        }
    }

    private static Stop stop(Source source, Stop.Kind kind, int offset, String message, List<String> callChain) {
        int shown = source.shown(new Place(offset, 0)).offset();
        return new Stop(kind, source.file(), source.line(shown), source.column(shown), source.origin(offset) + message, callChain);
    }
}
