/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.Optional;

import org.pagewalk.engine.narrative.CoreNote;
import org.pagewalk.engine.narrative.Told;
import org.pagewalk.engine.run.Cursor;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.Step;

/** A moment of a run as a user names it: {@code start}, {@code end}, {@code line:7} or a number. */
record NamedMoment(String name) {
    private static final String START = "start";
    private static final String LINE = "line:";
    private static final NamedMoment END = new NamedMoment("end");
    /** By which a command takes one. */
    static final Option OPTION = Option.of("--at", "MOMENT");

    /** The one that a call names; else the end. */
    static NamedMoment in(Arguments arguments) {
        return arguments.values(OPTION).stream().findFirst().map(NamedMoment::new).orElse(END);
    }

    /** Whether the run is there when it is over. */
    boolean isEnd() {
        return equals(END);
    }

    /** Goes there. */
    void go(Run run) throws WrongCall {
        if (name.equals(START)) {
            run.cursor().moveTo(run.start());
        } else if (name.startsWith(LINE)) {
            behindLine(run, (int) number(name.substring(LINE.length())));
        } else if (!isEnd()) {
            long moment = number(name);
            if (moment < run.start() || moment > run.end()) {
                throw new WrongCall("at.moment", name, run.start(), run.end());
            }
            run.cursor().moveTo(moment);
        }
    }

    private long number(String digits) throws WrongCall {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new WrongCall("at.unknown", name);
        }
    }

    /** To where the line has done all it does, the first time that it is reached. */
    private static void behindLine(Run run, int line) throws WrongCall {
        Cursor cursor = run.cursor();
        cursor.moveTo(run.start());
        Optional<Told> begin = cursor.find(true, told -> told.note() == CoreNote.LINE && told.numbers().getFirst() == line,
                Progress.NONE);
        if (begin.isEmpty()) {
            throw new WrongCall("at.line", line);
        }
        cursor.moveTo(begin.get().moment());
        cursor.forward(Step.LINE);
        cursor.forward(Step.LINE);
    }
}
