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
import org.pagewalk.scenario.FolderImports;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.Prediction;
import org.pagewalk.scenario.RunOptions;
import org.pagewalk.scenario.RunResult;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.ScenarioListener;
import org.pagewalk.scenario.ScenarioRun;
import org.pagewalk.scenario.Stop;

import com.google.gson.JsonObject;

/** {@code pagewalk run FILE.mms...}. */
final class RunCommand implements CommandBody {
    private static final Option SEED = Option.of("--seed", "N");
    private static final Option PROC = new Option("--proc", "", "NAME", true);
    private static final Option TRACE = new Option("--trace", "", "", true);
    private static final Option TRACE_LINES = Option.of("--trace-lines", "N");
    private static final Option STATE = Option.of("--state", "FILE");
    private static final long TRACE_LINES_MAX = 100_000;

    private final Terminal terminal;

    private OptionalLong seed = OptionalLong.empty();
    private List<String> procs = List.of();
    private boolean json;
    private boolean isTraced;
    private long traceLines = TRACE_LINES_MAX;
    private Optional<StateFile> state = Optional.empty();

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Option> options() {
        return List.of(SEED, PROC, TRACE, TRACE_LINES, STATE, Option.JSON);
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
        isTraced = arguments.has(TRACE) || arguments.has(TRACE_LINES);
        traceLines = arguments.number(TRACE_LINES).orElse(TRACE_LINES_MAX);
        if (traceLines < 1) {
            throw new WrongCall("run.lines", traceLines);
        }
        for (String proc : procs) {
            if (ProcFiles.named(proc).isEmpty()) {
                throw new WrongCall("run.proc", proc, String.join(", ", ProcFiles.names()));
            }
        }
        if (arguments.has(STATE)) {
            if (arguments.operands().size() > 1) {
                throw new WrongCall("run.states", arguments.operands().size());
            }
            try {
                state = Optional.of(StateFile.named(arguments.values(STATE).getFirst()));
            } catch (StateFile.Unwritable e) {
                terminal.error(e.getMessage());
                return ExitStatus.WRONG;
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
            parsed = language.parse(ScenarioFile.read(file).text(), file, FolderImports.besideScenario(file));
        } catch (ScenarioFile.Unreadable e) {
            terminal.error(e.getMessage());
            if (json) {
                terminal.result(Json.line(ScenarioJson.refused(file, e.getMessage())));
            }
            return ExitStatus.WRONG;
        }
        parsed.problems().forEach(problem -> terminal.note(problem.toString()));
        if (!parsed.ok()) {
            if (json) {
                terminal.result(Json.line(ScenarioJson.run(parsed, Optional.empty(), procs)));
            }
            return ExitStatus.WRONG;
        }
        RunResult result = isTraced ? traced(parsed) : plain(parsed);
        if (!json) {
            report(file, result);
        }
        return status(result).and(save(result.machine())).and(areThere(result.machine()));
    }

    private RunOptions runOptions() {
        RunOptions options = RunOptions.defaults().unrecorded();
        return seed.isEmpty() ? options : options.withSeed(seed.getAsLong());
    }

    private RunResult plain(ParsedScenario parsed) {
        ScenarioListener listener = new ScenarioListener() {
            @Override
            public void printed(String text, int line) {
                if (!json) {
                    terminal.result(text);
                }
            }
        };
        RunResult result = ScenarioRun.run(parsed, runOptions(), listener);
        if (json) {
            terminal.result(Json.line(ScenarioJson.run(parsed, Optional.of(result), procs)));
        }
        return result;
    }

    private RunResult traced(ParsedScenario parsed) {
        Optional<TraceJson> list = json ? Optional.of(new TraceJson(terminal)) : Optional.empty();
        Trace trace = new Trace(parsed.text(), traceLines,
                list.<Trace.Shown>map(shown -> shown).orElseGet(() -> new TraceText(terminal)));
        RunResult result = ScenarioRun.run(parsed, runOptions().withHistory(Trace.HISTORY), trace);
        trace.end();
        if (list.isPresent()) {
            JsonObject answer = ScenarioJson.run(parsed, Optional.of(result), procs);
            answer.addProperty("trace_left_out", trace.leftOut());
            list.get().answer(answer);
        }
        if (trace.leftOut() > 0) {
            terminal.note(Messages.text("trace.cut", parsed.file(), traceLines, trace.leftOut()));
        }
        return result;
    }

    private ExitStatus save(Machine machine) {
        try {
            if (state.isPresent()) {
                state.get().write(machine);
            }
            return ExitStatus.WELL;
        } catch (StateFile.Unwritable e) {
            terminal.error(e.getMessage());
            return ExitStatus.WRONG;
        }
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
        for (Prediction prediction : result.predictions()) {
            String key = prediction.isOpen() ? "run.predicted.open" : prediction.isRight() ? "run.predicted.right" : "run.predicted.wrong";
            String word = prediction.isRight() ? terminal.good(Messages.text("right"))
                    : terminal.bad(Messages.text(prediction.isOpen() ? "open" : "wrong"));
            terminal.result(Messages.text(key, file, prediction.line(), word, prediction.question(), prediction.answer(), prediction.value()));
        }
        showProcs(result.machine());
        result.stop().ifPresent(stop -> terminal.note(stop.toString()));
        int checks = result.checks().size();
        if (checks > 0) {
            terminal.note(Messages.text("run.summary", file, checks - failed.size(), checks));
        }
    }

    private void showProcs(Machine machine) {
        procs.forEach(proc -> ProcFiles.text(proc, machine).ifPresent(terminal::text));
    }

    /** Whether the processes are there whose files were asked for; says which are not. */
    private ExitStatus areThere(Machine machine) {
        List<String> missing = procs.stream().filter(proc -> ProcFiles.text(proc, machine).isEmpty()).toList();
        missing.forEach(proc -> terminal.error(Messages.text("run.proc.process", proc)));
        return missing.isEmpty() ? ExitStatus.WELL : ExitStatus.WRONG;
    }

    /** A kernel that stopped is an answer; a scenario that does what cannot be done is a mistake. */
    private static ExitStatus status(RunResult result) {
        if (result.stop().filter(stop -> stop.kind() == Stop.Kind.MISTAKE).isPresent()) {
            return ExitStatus.WRONG;
        }
        return result.passed() ? ExitStatus.WELL : ExitStatus.NO;
    }
}
