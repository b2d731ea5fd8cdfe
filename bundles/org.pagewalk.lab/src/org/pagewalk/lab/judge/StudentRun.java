/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.judge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.Mutant;
import org.pagewalk.lab.Budget;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabItem;
import org.pagewalk.lab.LabTask;
import org.pagewalk.scenario.Insert;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.RunOptions;
import org.pagewalk.scenario.RunResult;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.ScenarioListener;
import org.pagewalk.scenario.ScenarioRun;
import org.pagewalk.scenario.Severity;

/**
 * A student's scenario, with what the lab has run and asks within it, and what its run came to.
 *
 * @param file the name of the scenario
 * @param text of the scenario
 * @param parsed it
 * @param result of its run, with the true kernel
 */
record StudentRun(String file, String text, ParsedScenario parsed, RunResult result) {
    private static final int PROBLEMS_MAX = 10;

    /** How runs begin: what they may use, and who may end them. */
    record Start(Budget budget, BooleanSupplier isCancelled) implements ScenarioListener {
        /** Runs within the budget; nothing is recorded. */
        RunResult run(ParsedScenario scenario) {
            return ScenarioRun.run(scenario, budget.options(), this);
        }

        /** The same on a kernel with a bug, as long as somebody wants to know. */
        RunResult run(ParsedScenario scenario, String mutant, ScenarioListener listener) {
            return ScenarioRun.run(scenario, budget.options().withMutant(Optional.of(mutant)), listener);
        }

        /** Recorded. */
        RunOptions recorded(Optional<String> mutant) {
            return budget.options().withMutant(mutant).withHistory(budget.history());
        }

        @Override
        public void statement(int line, Machine machine) {
            if (isCancelled.getAsBoolean()) {
                throw new CancellationException("the run was cancelled");
            }
        }
    }

    /** A file that cannot be judged: nothing was handed in, or it has mistakes, or is not what the task allows. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient List<String> messages;

        Refused(List<String> messages) {
            super(messages.getFirst());
            this.messages = List.copyOf(messages);
        }

        Refused(String message) {
            this(List.of(message));
        }

        /** What the student is told, the first thing first. */
        List<String> messages() {
            return messages;
        }
    }

    /** Reads and runs what was handed in for a task. */
    static StudentRun of(PreparedTask prepared, HandedIn files, ScenarioLanguage language, Start start) throws Refused {
        LabTask task = prepared.task();
        String file = task.file().orElseThrow();
        String text;
        try {
            text = files.text(file);
        } catch (HandedIn.Unreadable e) {
            throw new Refused(e.getMessage());
        }
        ParsedScenario parsed = language.parse(text, file, files, prepared.inserts());
        if (!parsed.ok()) {
            Stream<Problem> errors = parsed.problems().stream().filter(problem -> problem.severity() == Severity.ERROR);
            throw new Refused(errors.limit(PROBLEMS_MAX).map(Problem::toString).toList());
        }
        checkMachine(task, file, parsed, files);
        checkNames(task, parsed, files);
        checkChanges(prepared, file, text);
        return new StudentRun(file, text, parsed, start.run(parsed));
    }

    private static void checkMachine(LabTask task, String file, ParsedScenario parsed, HandedIn files) throws Refused {
        if (task.freeMachine()) {
            if (!parsed.spec().mutant().equals(Mutant.NONE)) {
                throw new Refused(file + " asks for a kernel with a bug: take mutant " + parsed.spec().mutant() + " out of its machine");
            }
            return;
        }
        MachineSpec wanted = files.machine();
        if (!parsed.spec().equals(wanted)) {
            throw new Refused(file + " runs on another machine (" + parsed.spec().words() + ") than the one that you were given ("
                    + wanted.words() + "): begin the file with import \"" + Lab.MACHINE + "\" and declare no machine in it");
        }
    }

    /** Whoever looks for bugs alone may call things what they like: nothing is asked of the values there. */
    private static void checkNames(LabTask task, ParsedScenario parsed, HandedIn files) throws Refused {
        if (task.items().stream().anyMatch(item -> item instanceof LabItem.Check || item instanceof LabItem.Predicted)) {
            Optional<String> changed = files.names().changed(parsed, files.given().keySet());
            if (changed.isPresent()) {
                throw new Refused(changed.get());
            }
        }
    }

    private static void checkChanges(PreparedTask prepared, String file, String text) throws Refused {
        if (prepared.task().changesMax().isEmpty() || prepared.starter().isEmpty()) {
            return;
        }
        int max = prepared.task().changesMax().getAsInt();
        if (LineChanges.count(prepared.starter().get(), text, max) > max) {
            throw new Refused(file + " differs from what you were given in more than the " + max
                    + " lines that may change: begin anew from the file that you were given");
        }
    }

    /** All that it takes to run it elsewhere. */
    Map<String, String> files(PreparedTask prepared, HandedIn handedIn) {
        Map<String, String> all = new java.util.TreeMap<>(prepared.given());
        all.putAll(handedIn.variant().files());
        all.put(file, text);
        for (String name : handedIn.files().keySet()) {
            if (name.endsWith(".mms") && !all.containsKey(name) && text.contains(name)) {
                try {
                    all.put(name, handedIn.text(name));
                } catch (HandedIn.Unreadable e) {
                    // the scenario could not import it either
                }
            }
        }
        return all;
    }

    /** How the run ended early, for the student; empty if it came to its end. */
    Optional<String> stop() {
        return result.stop().map(Object::toString);
    }

    /** The line of the student's file in which an insert at a place looks, from 1: the end of its section, or the last one. */
    int line(Insert insert) {
        return insert.section().map(Questions.sectionEnds(parsed)::get).orElse((int) text.lines().count());
    }
}
