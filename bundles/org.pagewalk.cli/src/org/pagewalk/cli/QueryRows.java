/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;

import org.pagewalk.engine.functions.Value;
import org.pagewalk.scenario.query.QueryResult;

import com.google.gson.JsonObject;

/** Writes the rows that a query found one after the other, so that millions of them need no memory. */
final class QueryRows {
    /** A form that writes all rows. */
    @FunctionalInterface
    interface Form {
        void write(Appendable out) throws IOException;
    }

    private QueryRows() {
    }

    /** The rows in a form, a line at a time. */
    static void lines(Form form, Consumer<String> out) {
        StringBuilder line = new StringBuilder();
        try {
            form.write(new Appendable() {
                @Override
                public Appendable append(CharSequence text) {
                    line.append(text);
                    return this;
                }

                @Override
                public Appendable append(CharSequence text, int start, int end) {
                    line.append(text, start, end);
                    return this;
                }

                @Override
                public Appendable append(char c) {
                    line.append(c);
                    if (c == '\n') {
                        out.accept(line.toString());
                        line.setLength(0);
                    }
                    return this;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each row as an object: numbers and truths as they are, everything else in words; what has no value is left out. */
    static void json(QueryResult result, Consumer<JsonObject> out) {
        for (int index = 0; index < result.size(); index++) {
            JsonObject object = new JsonObject();
            for (int column = 0; column < result.columns().size(); column++) {
                String title = result.columns().get(column).title();
                Optional<Value> value = result.value(index, column);
                switch (value.orElse(Value.Nothing.NULL)) {
                    case Value.Int(long number) -> object.addProperty(title, number);
                    case Value.Bool(boolean truth) -> object.addProperty(title, truth);
                    case Value.Nothing nothing -> { /* left out */ }
                    default -> object.addProperty(title, result.text(index, column));
                }
            }
            out.accept(object);
        }
    }
}
