/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.proc.ProcFiles;
import org.pagewalk.scenario.CheckResult;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.RunOptions;
import org.pagewalk.scenario.RunResult;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.ScenarioListener;
import org.pagewalk.scenario.ScenarioRun;
import org.pagewalk.scenario.Stop;

/** {@code pagewalk run FILE.mms...}. */
final class RunCommand implements CommandBody {
    private static final Option SEED = Option.of("--seed", "N");
    private static final Option PROC = new Option("--proc", "", "NAME", true);

    private final Terminal terminal;

    private OptionalLong seed = OptionalLong.empty();
    private List<String> procs = List.of();
    private boolean json;

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Option> options() {
        return List.of(SEED, PROC, Option.JSON);
    }

    @Override
    public Operands operands() {
        return Operands.SCENARIOS;
    }

    @Override
    public ExitStatus run(Arguments arguments) throws WrongCall {
        seed = arguments.number(SEED);
        procs = arguments.values(PROC);
        json = arguments.has(Option.JSON);
        for (String proc : procs) {
            if (!ProcFiles.names().contains(proc)) {
                throw new WrongCall("run.proc", proc, String.join(", ", ProcFiles.names()));
            }
        }
        ScenarioLanguage language = ScenarioLanguage.create();
        ExitStatus worst = ExitStatus.WELL;
        for (String file : arguments.operands()) {
            worst = worst.and(run(language, file));
        }
        return worst;
    }

    private ExitStatus run(ScenarioLanguage language, String file) {
        ParsedScenario parsed;
        try {
            parsed = language.parse(ScenarioFile.read(file).text(), file);
        } catch (ScenarioFile.Unreadable e) {
            terminal.error(e.getMessage());
            if (json) {
                terminal.result(Json.line(ScenarioJson.refused(file, e.getMessage())));
            }
            return ExitStatus.WRONG;
        }
        parsed.problems().forEach(problem -> terminal.note(problem.toString()));
        Optional<RunResult> result = parsed.ok() ? Optional.of(run(parsed)) : Optional.empty();
        if (json) {
            terminal.result(Json.line(ScenarioJson.run(parsed, result, procs)));
        }
        if (result.isEmpty()) {
            return ExitStatus.WRONG;
        }
        if (!json) {
            report(file, result.get());
        }
        return status(result.get());
    }

    private RunResult run(ParsedScenario parsed) {
        RunOptions options = RunOptions.defaults();
        ScenarioListener listener = new ScenarioListener() {
            @Override
            public void printed(String text, int line) {
                if (!json) {
                    terminal.result(text);
                }
            }
        };
        return ScenarioRun.run(parsed, seed.isEmpty() ? options : options.withSeed(seed.getAsLong()), listener);
    }

    private void report(String file, RunResult result) {
        List<String> failed = new ArrayList<>();
        for (CheckResult check : result.checks()) {
            if (!check.passed()) {
                failed.add(Messages.text(check.message().isEmpty() ? "run.failed" : "run.failed.said", file, check.line(),
                        terminal.bad(Messages.text("failed")), check.text(), check.found(), check.message()));
            }
        }
        failed.forEach(terminal::result);
        showProcs(result.machine());
        result.stop().ifPresent(stop -> terminal.note(stop.toString()));
        int checks = result.checks().size();
        if (checks > 0) {
            terminal.note(Messages.text("run.summary", file, checks - failed.size(), checks));
        }
    }

    private void showProcs(Machine machine) {
        for (String proc : procs) {
            terminal.text(ProcFiles.text(proc, machine).orElseThrow());
        }
    }

    /** A kernel that stopped is an answer; a scenario that does what cannot be done is a mistake. */
    private static ExitStatus status(RunResult result) {
        if (result.stop().filter(stop -> stop.kind() == Stop.Kind.MISTAKE).isPresent()) {
            return ExitStatus.WRONG;
        }
        return result.passed() ? ExitStatus.WELL : ExitStatus.NO;
    }
}
