/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.List;

import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.ScenarioLanguage;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pagewalk check FILE.mms...}. */
@CommandLine.Command(description = "Reads scenarios and says what is wrong with them, without running them.%n"
		+ "Exit status: 0 they can run, 2 a file is wrong.%n", sortOptions = false)
final class CheckCommand extends CommandBody {
	private final Terminal terminal;

	@Parameters(paramLabel = "FILE.mms", arity = "1..*", description = "Scenarios to read.")
	private List<String> files = List.of();

	@Option(names = "--json", description = "Answer as JSON, one object a file and line.")
	private boolean json;

	CheckCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	ExitStatus run() {
		ScenarioLanguage language = ScenarioLanguage.create();
		ExitStatus worst = ExitStatus.WELL;
		for (String file : files) {
			worst = worst.and(check(language, file));
		}
		return worst;
	}

	private ExitStatus check(ScenarioLanguage language, String file) {
		try {
			ParsedScenario parsed = language.parse(ScenarioFile.read(file).text(), file);
			parsed.problems().forEach(problem -> terminal.note(problem.toString()));
			if (json) {
				terminal.result(Json.line(ScenarioJson.check(parsed)));
			} else if (parsed.ok()) {
				terminal.result(file + ": " + terminal.good(Messages.text("check.well")));
			}
			return parsed.ok() ? ExitStatus.WELL : ExitStatus.WRONG;
		} catch (ScenarioFile.Unreadable e) {
			terminal.error(e.getMessage());
			if (json) {
				terminal.result(Json.line(ScenarioJson.refused(file, e.getMessage())));
			}
			return ExitStatus.WRONG;
		}
	}
}
