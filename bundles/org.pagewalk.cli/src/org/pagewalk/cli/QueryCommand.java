/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.List;
import java.util.OptionalLong;

import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Run;
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
    private static final Option AT = Option.of("--at", "MOMENT");
    private static final Option CSV = new Option("--csv", "", "", true);

    private final Terminal terminal;

    QueryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Option> options() {
        return List.of(AT, CSV, Option.JSON);
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
        OptionalLong moment = arguments.number(AT);
        try {
            Query query = Query.parse(arguments.operands().get(1));
            ParsedScenario parsed = ScenarioLanguage.create().parse(ScenarioFile.read(file).text(), file, FolderImports.besideScenario(file));
            parsed.problems().forEach(problem -> terminal.note(problem.toString()));
            if (!parsed.ok()) {
                return ExitStatus.WRONG;
            }
            RunOptions options = moment.isPresent() ? RunOptions.defaults() : RunOptions.defaults().unrecorded();
            RunResult result = ScenarioRun.run(parsed, options, ScenarioListener.NONE);
            result.stop().ifPresent(stop -> terminal.note(stop.toString()));
            if (moment.isPresent()) {
                go(result.run(), moment.getAsLong());
            }
            write(query.ask(result.run(), Progress.NONE), arguments);
            return result.stop().filter(stop -> stop.kind() == Stop.Kind.MISTAKE).isPresent() ? ExitStatus.WRONG : ExitStatus.WELL;
        } catch (QueryMistake mistake) {
            terminal.error(mistake.problem().toString());
        } catch (ScenarioFile.Unreadable e) {
            terminal.error(e.getMessage());
        }
        return ExitStatus.WRONG;
    }

    private static void go(Run run, long moment) throws WrongCall {
        if (moment < run.start() || moment > run.end()) {
            throw new WrongCall("query.moment", moment, run.start(), run.end());
        }
        run.cursor().moveTo(moment);
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
