/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.query;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.functions.WrongArgument;
import org.pagewalk.scenario.check.RowExpressions;
import org.pagewalk.scenario.run.Mistake;
import org.pagewalk.scenario.run.Words;

/**
 * The rows that fitted when the query was asked. Their values are read when somebody wants them, at the moment at which the
 * run is then.
 */
public final class QueryResult {
    private final Rows source;
    private final List<QueryColumn> columns;
    private final List<RowExpressions.Compiled> codes;
    private final int[] rows;
    private final boolean isWhole;

    QueryResult(Rows source, List<QueryColumn> columns, List<RowExpressions.Compiled> codes, int[] rows, boolean isWhole) {
        this.source = source;
        this.columns = columns;
        this.codes = codes;
        this.rows = rows;
        this.isWhole = isWhole;
    }

    /** How many rows fit. */
    public int size() {
        return rows.length;
    }

    /** Whether all rows were looked at, as opposed to a search that was ended. */
    public boolean isWhole() {
        return isWhole;
    }

    /** The number of a row in its table: of a page, its page frame number. */
    public int row(int index) {
        return rows[index];
    }

    public List<QueryColumn> columns() {
        return columns;
    }

    /** A value now; nothing where the row has none, as behind a NULL, or is gone. */
    public Optional<Value> value(int index, int column) {
        if (!source.table().exists(rows[index])) {
            return Optional.empty();
        }
        try {
            return Optional.of(source.value(codes.get(column), rows[index]));
        } catch (Mistake | WrongArgument e) {
            return Optional.empty();
        }
    }

    /** A value now, in the words of the language; empty where there is none. */
    public String text(int index, int column) {
        return value(index, column).map(new Words(source.session().model())::brief).orElse("");
    }

    /** Writes all of it as comma-separated values (RFC 4180, lines ended by a line feed), titles first. */
    public void csv(Appendable out) throws IOException {
        write(out, ",", QueryResult::quoted);
    }

    /** Writes all of it with a tab between values, titles first; a tab or line break in a value becomes a space. */
    public void tsv(Appendable out) throws IOException {
        write(out, "\t", text -> text.replaceAll("[\t\r\n]", " "));
    }

    @FunctionalInterface
    private interface Form {
        String of(String text);
    }

    private void write(Appendable out, String separator, Form form) throws IOException {
        for (int column = 0; column < columns.size(); column++) {
            out.append(column == 0 ? "" : separator).append(form.of(columns.get(column).title()));
        }
        out.append('\n');
        for (int index = 0; index < rows.length; index++) {
            for (int column = 0; column < columns.size(); column++) {
                out.append(column == 0 ? "" : separator).append(form.of(text(index, column)));
            }
            out.append('\n');
        }
    }

    private static String quoted(String text) {
        boolean isPlain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
