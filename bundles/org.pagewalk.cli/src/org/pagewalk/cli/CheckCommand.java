/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.pagewalk.lab.DirectoryFolder;
import org.pagewalk.lab.LabLanguage;
import org.pagewalk.lab.ParsedLab;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.ScenarioLanguage;

/** {@code pagewalk check FILE.mms...}; a {@code lab.lab} is checked with the lab's other files. */
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
            String text = ScenarioFile.read(file).text();
            if (LabFile.isLab(file)) {
                ParsedLab lab = lab(LabLanguage.with(language), file, text);
                return tell(file, lab.problems(), lab.ok(), "check.lab");
            }
            ParsedScenario parsed = language.parse(text, file, LabFile.imports(file));
            return tell(file, parsed.problems(), parsed.ok(), "check.well");
        } catch (ScenarioFile.Unreadable e) {
            terminal.error(e.getMessage());
            if (json) {
                terminal.result(Json.line(ScenarioJson.refused(file, e.getMessage())));
            }
            return ExitStatus.WRONG;
        }
    }

    /** A lab with the files beside it; only its text where these cannot be read. */
    private static ParsedLab lab(LabLanguage language, String file, String text) {
        Path folder = Path.of(file).toAbsolutePath().getParent();
        try {
            return language.read(new DirectoryFolder(folder), text, file);
        } catch (IOException e) {
            return language.parse(text, file);
        }
    }

    private ExitStatus tell(String file, List<Problem> problems, boolean ok, String well) {
        problems.forEach(problem -> terminal.note(problem.toString()));
        if (json) {
            terminal.result(Json.line(ScenarioJson.check(file, problems, ok)));
        } else if (ok) {
            terminal.result(file + ": " + terminal.good(Messages.text(well)));
        }
        return ok ? ExitStatus.WELL : ExitStatus.WRONG;
    }
}
