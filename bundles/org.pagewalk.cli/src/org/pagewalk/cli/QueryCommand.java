/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.List;

import org.pagewalk.engine.run.Progress;
import org.pagewalk.scenario.FolderImports;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.RunOptions;
import org.pagewalk.scenario.RunResult;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.ScenarioListener;
import org.pagewalk.scenario.ScenarioRun;
import org.pagewalk.scenario.Stop;
import org.pagewalk.scenario.query.Query;
import org.pagewalk.scenario.query.QueryMistake;
import org.pagewalk.scenario.query.QueryResult;

/** {@code pagewalk query FILE.mms "Page where count > 0"}: runs a scenario and asks for structures, at its end or before. */
final class QueryCommand implements CommandBody {
    private static final Option CSV = new Option("--csv", "", "", true);

    private final Terminal terminal;

    QueryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Option> options() {
        return List.of(NamedMoment.OPTION, CSV, Option.JSON);
    }

    @Override
    public Operands operands() {
        return Operands.QUERY;
    }

    @Override
    public ExitStatus run(Arguments arguments) throws WrongCall {
        if (arguments.operands().size() != 2) {
            throw new WrongCall("query.two");
        }
        if (arguments.has(CSV) && arguments.has(Option.JSON)) {
            throw new WrongCall("query.both", CSV.name(), Option.JSON.name());
        }
        String file = arguments.operands().getFirst();
        NamedMoment moment = NamedMoment.in(arguments);
        try {
            Query query = Query.parse(arguments.operands().get(1));
            ParsedScenario parsed = ScenarioLanguage.create().parse(ScenarioFile.read(file).text(), file, FolderImports.besideScenario(file));
            parsed.problems().forEach(problem -> terminal.note(problem.toString()));
            if (!parsed.ok()) {
                return ExitStatus.WRONG;
            }
            RunOptions options = moment.isEnd() ? RunOptions.defaults().unrecorded() : RunOptions.defaults();
            RunResult result = ScenarioRun.run(parsed, options, ScenarioListener.NONE);
            result.stop().ifPresent(stop -> terminal.note(stop.toString()));
            moment.go(result.run());
            write(query.ask(result.run(), Progress.NONE), arguments);
            return result.stop().filter(stop -> stop.kind() == Stop.Kind.MISTAKE).isPresent() ? ExitStatus.WRONG : ExitStatus.WELL;
        } catch (QueryMistake mistake) {
            terminal.error(mistake.problem().toString());
        } catch (ScenarioFile.Unreadable e) {
            terminal.error(e.getMessage());
        }
        return ExitStatus.WRONG;
    }

    private void write(QueryResult result, Arguments arguments) {
        if (arguments.has(Option.JSON)) {
            QueryRows.json(result, object -> terminal.result(Json.line(object)));
        } else if (arguments.has(CSV)) {
            QueryRows.lines(result::csv, terminal::text);
        } else {
            QueryRows.lines(result::tsv, terminal::text);
        }
    }
}
