/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.CoreNote;
import org.pagewalk.engine.narrative.Note;
import org.pagewalk.engine.narrative.Told;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.sched.Signal;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.Table;

/** Turns what was told into words, and says at which depth of the tree of calls each stands. */
public final class Narration {
    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)\\}");

    private final Run run;
    private final Tables tables;
    private int depth;

    /** The words of what a run tells. */
    public Narration(Run run) {
        this.run = run;
        tables = run.machine().tables();
    }

    /** In one line: "rmqueue(Normal, order 3)", "= page 812", "Normal: 812 free > 511 ...: served from here". */
    public String words(Told told) {
        Note note = told.note();
        if (told.isLeave()) {
            return note.result() == Type.VOID ? note.word() + " is left"
                    : "= " + value(note.result(), "", told.numbers().getFirst());
        }
        if (note.kind() == Note.Kind.CALL) {
            List<String> arguments = new ArrayList<>();
            for (int i = 0; i < note.fields().size(); i++) {
                arguments.add(value(note.fields().get(i), told.numbers().get(i)));
            }
            return note.word() + "(" + String.join(", ", arguments) + ")";
        }
        if (note == CoreNote.STOP) {
            return run.stop(told.numbers().getFirst().intValue()).orElseGet(note::words);
        }
        return FIELD.matcher(note.words()).replaceAll(match -> Matcher.quoteReplacement(field(told, match.group(1))));
    }

    private String field(Told told, String name) {
        for (int i = 0; i < told.note().fields().size(); i++) {
            if (told.note().fields().get(i).name().equals(name)) {
                return value(told.note().fields().get(i), told.numbers().get(i));
            }
        }
        throw new IllegalStateException(told.note() + " has no field " + name);
    }

    private String value(Parameter field, long number) {
        return value(field.type(), field.unit(), number);
    }

    private String value(Type type, String unit, long number) {
        return switch (type) {
            case PAGE -> number == Table.NULL ? "NULL" : "page " + number;
            case ZONE -> number == Table.NULL ? "NULL" : tables.zone.name((int) number);
            case TASK -> number == Table.NULL ? "NULL"
                    : tables.task.comm((int) number) + " (pid " + tables.task.pid((int) number) + ")";
            case GFP -> Gfp.name((int) number);
            case SIGNAL -> Signal.of(number).map(Signal::name).orElse(Long.toString(number));
            case BOOLEAN -> number == 0 ? "failed" : "held";
            case KERNEL_ADDRESS, PHYSICAL_ADDRESS, USER_ADDRESS ->
                    number == 0 ? "NULL" : "0x" + Long.toHexString(number);
            default -> unit.equals("order") ? "order " + number : Long.toString(number);
        };
    }

    /** In how many functions a note stands, 0 for none; to be asked of each note in order. */
    public int depth(Told told) {
        Note note = told.note();
        if (told.isLeave()) {
            depth--;
            return Math.max(depth + 1, 0);
        }
        if (note.kind() == Note.Kind.MARK) {
            depth = 0;
        }
        return note.kind() == Note.Kind.CALL ? depth++ : depth;
    }
}
