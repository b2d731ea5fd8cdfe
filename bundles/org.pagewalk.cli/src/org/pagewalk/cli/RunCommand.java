/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pagewalk run FILE.mms...}. */
@CommandLine.Command(description = "Runs scenarios: prints what they print, then each expectation that failed.%n"
		+ "Exit status: 0 all expectations hold, 1 one failed or the kernel stopped, 2 a file is wrong.%n", sortOptions = false)
final class RunCommand extends CommandBody {
	private final Terminal terminal;

	@Parameters(paramLabel = "FILE.mms", arity = "1..*", description = "Scenarios to run, each on a machine of its own.")
	private List<String> files = List.of();

	@Option(names = "--seed", paramLabel = "N", description = "Start random numbers at N, whatever the scenario says.")
	private Long seed;

	@Option(names = "--proc", paramLabel = "NAME", description = "Show this file of /proc at the end, for instance buddyinfo.")
	private List<String> procs = List.of();

	@Option(names = "--json", description = "Answer as JSON, one object a file and line.")
	private boolean json;

	RunCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	ExitStatus run() {
		for (String proc : procs) {
			if (!ProcFiles.names().contains(proc)) {
				terminal.error(Messages.text("run.proc", proc, String.join(", ", ProcFiles.names())));
				return ExitStatus.WRONG;
			}
		}
		ScenarioLanguage language = ScenarioLanguage.create();
		ExitStatus worst = ExitStatus.WELL;
		for (String file : files) {
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
		return ScenarioRun.run(parsed, seed == null ? options : options.withSeed(seed), listener);
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
