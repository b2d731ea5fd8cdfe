/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.query;

import java.util.Arrays;
import java.util.Optional;

import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.functions.WrongArgument;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Run;
import org.pagewalk.model.Handle;
import org.pagewalk.scenario.RunOptions;
import org.pagewalk.scenario.ScenarioListener;
import org.pagewalk.scenario.check.RowCode;
import org.pagewalk.scenario.check.RowCompiler;
import org.pagewalk.scenario.check.RowExpressions;
import org.pagewalk.scenario.check.RowExpressions.Used;
import org.pagewalk.scenario.run.Frame;
import org.pagewalk.scenario.run.Mistake;
import org.pagewalk.scenario.run.Operator;
import org.pagewalk.scenario.run.Session;
import org.pagewalk.scenario.run.Structures;
import org.pagewalk.store.Table;

/** The rows that a query asks for, on one machine. */
final class Rows {
    private static final int BETWEEN_REPORTS = 1 << 14;

    private final Query query;
    private final Run run;
    private final Table table;
    private final Session session;

    Rows(Query query, Run run) {
        this.query = query;
        this.run = run;
        table = run.machine().store().tables().stream().filter(each -> each.name().equals(query.type().getName())).findFirst().orElseThrow();
        session = new Session(run, RunOptions.defaults().withStatementsMax(Long.MAX_VALUE), ScenarioListener.NONE);
    }

    Table table() {
        return table;
    }

    Session session() {
        return session;
    }

    QueryResult find(Progress progress) {
        Optional<RowCode> quick = query.filter().flatMap(filter ->
                new RowCompiler(query.source(), run.machine().profile(), run.machine().tables(), query.type()).condition(filter));
        return find(quick, progress);
    }

    /** With code over columns, or, where there is none, through values. */
    QueryResult find(Optional<RowCode> quick, Progress progress) {
        RowCode fits = quick.orElse(row -> query.condition().isEmpty() || isTrue(query.condition().get(), row) ? 1 : 0);
        int[] rows = new int[1024];
        int size = 0;
        int limit = table.limit();
        boolean isWhole = true;
        for (int row = 0; row < limit && isWhole; row++) {
            if (table.exists(row) && fits(fits, row)) {
                if (size == rows.length) {
                    rows = Arrays.copyOf(rows, Math.min(2 * size, limit));
                }
                rows[size++] = row;
            }
            isWhole = row % BETWEEN_REPORTS != 0 || progress.at(run.cursor().moment());
        }
        return new QueryResult(this, query.columns(), query.codes(), Arrays.copyOf(rows, size), isWhole);
    }

    private static boolean fits(RowCode code, int row) {
        try {
            return code.at(row) != 0;
        } catch (RowCode.Impossible e) {
            return false;
        }
    }

    private boolean isTrue(RowExpressions.Compiled condition, int row) {
        try {
            return Operator.isTrue(value(condition, row), 0);
        } catch (Mistake | WrongArgument e) {
            return false;
        }
    }

    /** The value of an expression for a row. */
    Value value(RowExpressions.Compiled code, int row) {
        Frame frame = new Frame(session, code.fields());
        Handle handle = session.model().handle(table, row);
        for (Used used : code.used()) {
            frame.set(used.slot(), Structures.close(session, Structures.field(session, handle, used.field(), 0), 0));
        }
        return code.code().eval(frame);
    }
}
