/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.CoreNote;
import org.pagewalk.engine.narrative.Note;
import org.pagewalk.engine.narrative.Told;
import org.pagewalk.engine.run.Narration;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.RunLimits;
import org.pagewalk.scenario.CheckResult;
import org.pagewalk.scenario.ScenarioListener;

/**
 * Follows a run while it goes and shows what the kernel tells: for each line of the scenario that calls the kernel or
 * checks something, the tree of calls. Holds no more than the present statement's.
 */
final class Trace implements ScenarioListener {
    /** What a run needs to keep for a trace: the present statement is enough. */
    static final RunLimits HISTORY = RunLimits.DEFAULT.withHistoryBytes(64L << 20);

    /** Where a trace goes. */
    interface Shown {
        /** A line of the scenario begins. */
        void line(long moment, int number, String source);

        /**
         * Something was told.
         *
         * @param depth in how many functions, from 0
         * @param text in words
         */
        void told(Told told, int number, int depth, String text);

        /** The scenario prints. */
        void printed(String text);

        /** The run is over. */
        void end();
    }

    private final String[] source;
    private final long linesMax;
    private final Shown shown;
    private Run run;
    private Narration narration;
    /** Up to which moment everything was heard. */
    private long heard;
    private int number;
    private long numberMoment;
    /** Whether the present line was shown; it is when something is told below it. */
    private boolean isBegun = true;
    private long lines;

    /**
     * A trace of a run that is about to begin.
     *
     * @param text the scenario's
     * @param linesMax so many lines are shown, the others only counted
     */
    Trace(String text, long linesMax, Shown shown) {
        this.source = text.split("\r\n|\r|\n", -1);
        this.linesMax = linesMax;
        this.shown = shown;
    }

    /** How many lines were not shown any more. */
    long leftOut() {
        return Math.max(0, lines - linesMax);
    }

    /** The run is over: what was told last is shown, too. */
    void end() {
        listen();
        shown.end();
    }

    private void listen() {
        long from = Math.max(heard, run.start());
        if (from < run.end()) {
            run.cursor().tell(from, this::hear, Progress.NONE);
        }
        heard = run.end();
    }

    @Override
    public void booted(Run booted) {
        run = booted;
        narration = new Narration(run);
        heard = run.end();
    }

    @Override
    public void statement(int line, org.pagewalk.engine.Machine machine) {
        listen();
    }

    @Override
    public void checked(CheckResult check) {
        listen();
    }

    @Override
    public void printed(String text, int line) {
        listen();
        begin();
        shown.printed(text);
    }

    private boolean hear(Told told) {
        Note note = told.note();
        if (note == CoreNote.LINE) {
            number = told.numbers().getFirst().intValue();
            numberMoment = told.moment();
            isBegun = false;
            return true;
        }
        begin();
        boolean isSilent = note == CoreNote.CALL || told.isLeave() && note.result() == Type.VOID;
        if (!isSilent) {
            lines++;
        }
        int depth = narration.depth(told);
        if (!isSilent && lines <= linesMax) {
            shown.told(told, number, depth, narration.words(told));
        }
        return true;
    }

    private void begin() {
        if (!isBegun) {
            isBegun = true;
            lines++;
            if (lines <= linesMax) {
                shown.line(numberMoment, number, source[number - 1].strip());
            }
        }
    }
}
