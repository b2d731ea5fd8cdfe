/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.List;
import java.util.Locale;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.narrative.CoreNote;
import org.pagewalk.engine.narrative.Note;
import org.pagewalk.engine.narrative.Told;

import com.google.gson.JsonObject;

/**
 * A trace as programs read it: the first member of the answer's object, a list, written while the run goes. The other
 * members follow when it is over.
 */
final class TraceJson implements Trace.Shown {
    private static final String BEGINNING = "{\"trace\":[";

    private final Terminal terminal;
    private String separator = BEGINNING;

    TraceJson(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Ends the answer with the members of {@code rest}. */
    void answer(JsonObject rest) {
        terminal.result("," + Json.line(rest).substring(1));
    }

    @Override
    public void line(long moment, int number, String source) {
        add(object(moment, number, 0, "line", "line", source));
    }

    @Override
    public void told(Told told, int number, int depth, String text) {
        Note note = told.note();
        String kind = told.isLeave() ? "result" : note.kind() == Note.Kind.MARK ? note.word()
                : note.kind().name().toLowerCase(Locale.ROOT);
        JsonObject object = object(told.moment(), number, depth, kind, note.word(), text);
        JsonObject fields = new JsonObject();
        List<Parameter> parameters = note.fields();
        if (told.isLeave()) {
            fields.addProperty("result", told.numbers().getFirst());
        } else if (note != CoreNote.STOP) {
            for (int i = 0; i < parameters.size(); i++) {
                fields.addProperty(parameters.get(i).name(), told.numbers().get(i));
            }
        }
        object.add("fields", fields);
        add(object);
    }

    private static JsonObject object(long moment, int number, int depth, String kind, String word, String text) {
        JsonObject object = new JsonObject();
        object.addProperty("moment", moment);
        object.addProperty("line", number);
        object.addProperty("depth", depth);
        object.addProperty("kind", kind);
        object.addProperty("word", word);
        object.addProperty("text", text);
        return object;
    }

    private void add(JsonObject object) {
        terminal.text(separator);
        terminal.text(Json.line(object));
        separator = ",";
    }

    @Override
    public void printed(String text) {
        // stands in the answer's list of output
    }

    @Override
    public void end() {
        terminal.text(separator.equals(BEGINNING) ? BEGINNING + "]" : "]");
    }
}
