/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.SavedMachine;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.RunLimits;
import org.pagewalk.scenario.FolderImports;
import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.RunOptions;
import org.pagewalk.scenario.RunResult;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.ScenarioListener;
import org.pagewalk.scenario.ScenarioRun;
import org.pagewalk.scenario.Severity;
import org.pagewalk.scenario.Stop;

/**
 * One of two things that are compared: a scenario, which was run, or a saved state.
 *
 * @param name as the user named the file
 * @param lines the scenario's; none for a state
 * @param run the scenario's, its cursor at the end; nothing for a state
 * @param isWhole whether the run can be told from its beginning
 * @param machine in its final state
 */
record ComparedSide(String name, String[] lines, Optional<Run> run, boolean isWhole, Machine machine) {
    private static final RunLimits HISTORY = RunLimits.DEFAULT.withHistoryBytes(256L << 20);

    /** A file that cannot be compared; why was said to the user already. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /**
     * Reads a file, and runs it if it is a scenario.
     *
     * @param kernel to run it on, instead of the one that it names
     */
    static ComparedSide of(String name, Optional<String> kernel, Terminal terminal) throws Refused {
        try {
            if (ScenarioFile.begins(name, SavedMachine::looksLikeOne)) {
                if (kernel.isPresent()) {
                    throw new ScenarioFile.Unreadable(Messages.text("compare.state", name));
                }
                return state(name);
            }
            String text = ScenarioFile.read(name).text();
            Imports imports = FolderImports.besideScenario(name);
            ScenarioLanguage language = ScenarioLanguage.create();
            return scenario(kernel.isPresent() ? language.parseFor(kernel.get(), text, name, imports) : language.parse(text, name, imports),
                    terminal);
        } catch (ScenarioFile.Unreadable e) {
            terminal.error(e.getMessage());
            throw new Refused(e.getMessage());
        }
    }

    private static ComparedSide state(String name) throws ScenarioFile.Unreadable {
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            return new ComparedSide(name, new String[0], Optional.empty(), true, SavedMachine.read(in));
        } catch (SavedMachine.DamagedException e) {
            throw new ScenarioFile.Unreadable(name + ": " + e.getMessage());
        } catch (IOException e) {
            throw new ScenarioFile.Unreadable(Messages.text("file.unreadable", name, e.getMessage()));
        }
    }

    private static ComparedSide scenario(ParsedScenario parsed, Terminal terminal) throws Refused {
        parsed.problems().forEach(problem -> terminal.note(problem.toString()));
        if (!parsed.ok()) {
            Stream<Problem> errors = parsed.problems().stream().filter(each -> each.severity() == Severity.ERROR);
            throw new Refused(errors.findFirst().orElseThrow().toString());
        }
        long[] start = new long[1];
        RunResult result = ScenarioRun.run(parsed, RunOptions.defaults().withHistory(HISTORY), new ScenarioListener() {
            @Override
            public void booted(Run run) {
                start[0] = run.start();
            }
        });
        if (result.stop().isPresent()) {
            String stop = result.stop().get().toString();
            terminal.note(stop);
            if (result.stop().get().kind() == Stop.Kind.MISTAKE) {
                throw new Refused(stop);
            }
        }
        return new ComparedSide(parsed.file(), parsed.text().split("\r\n|\r|\n", -1), Optional.of(result.run()),
                result.run().start() == start[0], result.machine());
    }
}
