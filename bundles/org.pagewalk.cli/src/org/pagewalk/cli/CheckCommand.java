/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.List;

import org.pagewalk.scenario.FolderImports;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.ScenarioLanguage;

/** {@code pagewalk check FILE.mms...}. */
final class CheckCommand implements CommandBody {
    private final Terminal terminal;

    private boolean json;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Option> options() {
        return List.of(Option.JSON);
    }

    @Override
    public Operands operands() {
        return Operands.SCENARIOS;
    }

    @Override
    public ExitStatus run(Arguments arguments) {
        json = arguments.has(Option.JSON);
        ScenarioLanguage language = ScenarioLanguage.create();
        ExitStatus worst = ExitStatus.WELL;
        for (String file : arguments.operands()) {
            worst = worst.and(check(language, file));
        }
        return worst;
    }

    private ExitStatus check(ScenarioLanguage language, String file) {
        try {
            ParsedScenario parsed = language.parse(ScenarioFile.read(file).text(), file, FolderImports.besideScenario(file));
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
