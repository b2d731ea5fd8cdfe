/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

import org.pagewalk.engine.narrative.CoreNote;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Note;
import org.pagewalk.engine.narrative.Told;
import org.pagewalk.store.Column;
import org.pagewalk.store.EntryKinds;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.Journal;
import org.pagewalk.store.LongColumn;
import org.pagewalk.store.Table;

/**
 * The present moment of a run: where it is, how to move, what to look for. Moving moves the machine's state. A moment
 * is a position of the journal; it begins at {@link Run#start} and ends at {@link Run#end}.
 */
public final class Cursor {
    private final Run run;

    Cursor(Run run) {
        this.run = run;
    }

    private Journal journal() {
        return run.journal();
    }

    private Narrator narrator() {
        return run.narrator();
    }

    /** The present moment. */
    public long moment() {
        return journal().position();
    }

    /** Whether nothing has happened yet. */
    public boolean isAtStart() {
        return moment() <= run.start();
    }

    /** Whether nothing is left to happen. */
    public boolean isAtEnd() {
        return moment() >= run.end();
    }

    /**
     * Goes to a moment, or right before the entry of the journal within which it lies.
     *
     * @throws IllegalArgumentException for one outside the run
     */
    public void moveTo(long moment) {
        run.moveTo(moment);
    }

    /** Goes to the end of the run. */
    public void toEnd() {
        run.moveTo(run.end());
    }

    /**
     * Goes forward.
     *
     * @return false if there was no such place any more: the cursor is at the end of the run then
     */
    public boolean forward(Step step) {
        long found = step == Step.WRITES ? behindWrites(moment())
                : behind(scan(Progress.NONE).forward(moment(), step.ends(narrator()), at -> true, mayHold(step)));
        return go(found, run.end());
    }

    /**
     * Goes back.
     *
     * @return false if there was no such place before: the cursor is at the start of the run then
     */
    public boolean back(Step step) {
        long here = moment();
        if (step == Step.WRITES) {
            return go(beforeWrites(here), run.start());
        }
        // Right behind such a place one stands on it already.
        LongPredicate isElsewhere = at -> journal().next(at) < here;
        return go(behind(scan(Progress.NONE).back(here, step.ends(narrator()), isElsewhere, mayHold(step))), run.start());
    }

    /** Goes over the function that was just entered, or to the next thing told in the present one. */
    public boolean over() {
        return leave(last().filter(told -> !told.isLeave() && told.note().kind() == Note.Kind.CALL).isPresent() ? 1 : 0);
    }

    /** Goes out of the present function: behind its end. */
    public boolean out() {
        return leave(1);
    }

    /** Goes to where so many functions are left; for 0, to where the next note at this depth, or its end, is told. */
    private boolean leave(int functions) {
        int[] depth = {functions};
        long found = scan(Progress.NONE).forward(moment(), EntryKinds.NOTES, at -> {
            Note note = narrator().noteAt(at);
            if (narrator().isLeave(at)) {
                return --depth[0] <= 0;
            }
            if (note.kind() == Note.Kind.CALL) {
                depth[0]++;
                return false;
            }
            return note.kind() == Note.Kind.MARK || depth[0] == 0;
        });
        return go(behind(found), run.end());
    }

    private boolean go(long found, long otherwise) {
        run.moveTo(found == Scan.NONE ? otherwise : found);
        return found != Scan.NONE;
    }

    private Scan scan(Progress progress) {
        return new Scan(run, progress);
    }

    private long behind(long found) {
        return found == Scan.NONE ? Scan.NONE : journal().next(found);
    }

    private Predicate<History.Segment> mayHold(Step step) {
        return step == Step.LINE ? run.history()::hasLine : segment -> true;
    }

    private long behindWrites(long from) {
        long first = scan(Progress.NONE).forward(from, EntryKinds.WRITES, at -> true);
        if (first == Scan.NONE) {
            return Scan.NONE;
        }
        long note = scan(Progress.NONE).forward(first, EntryKinds.NOTES, at -> true);
        return note == Scan.NONE ? run.end() : note;
    }

    private long beforeWrites(long from) {
        long last = scan(Progress.NONE).back(from, EntryKinds.WRITES, at -> true, segment -> true);
        if (last == Scan.NONE) {
            return Scan.NONE;
        }
        long note = scan(Progress.NONE).back(last, EntryKinds.NOTES, at -> true, segment -> true);
        return note == Scan.NONE ? run.start() : journal().next(note);
    }

    /** What was told last, up to the present moment. */
    public Optional<Told> last() {
        return find(false, told -> true, Progress.NONE);
    }

    /** Where the present moment is in the run. */
    public Where where() {
        long here = moment();
        Deque<Told> functions = new ArrayDeque<>();
        Optional<Told> last = Optional.empty();
        OptionalInt call = OptionalInt.empty();
        int left = 0;
        long at = here;
        while (at > run.start()) {
            at = scan(Progress.NONE).back(at, EntryKinds.NOTES, at1 -> true, segment -> true);
            if (at == Scan.NONE) {
                break;
            }
            Told told = narrator().at(at);
            if (told.note() == CoreNote.CALL || told.note() == CoreNote.SET) {
                call = isOver(here) ? call : OptionalInt.of(told.numbers().getFirst().intValue());
                break;
            }
            if (told.note().kind() == Note.Kind.MARK) {
                break;
            }
            last = last.isEmpty() ? Optional.of(told) : last;
            if (told.isLeave()) {
                left++;
            } else if (told.note().kind() == Note.Kind.CALL && left-- <= 0) {
                left = 0;
                functions.addFirst(told);
            }
        }
        OptionalInt line = lineAt(here);
        run.moveTo(here);
        return new Where(here, line, call, List.copyOf(functions), last);
    }

    /** Whether the call before a moment is over there: what follows comes from outside, or nothing does. */
    private boolean isOver(long moment) {
        if (moment >= run.end()) {
            return true;
        }
        long next = scan(Progress.NONE).forward(moment, EntryKinds.ALL, at -> true);
        return journal().isNote(next) && narrator().noteAt(next).kind() == Note.Kind.MARK && !narrator().isLeave(next);
    }

    private OptionalInt lineAt(long moment) {
        History.Segment segment = run.history().at(moment);
        long at = scan(Progress.NONE).back(moment, Step.LINE.ends(narrator()), at1 -> true,
                each -> each.equals(segment) && run.history().hasLine(each));
        int line = at == Scan.NONE ? segment.line() : journal().index(at);
        return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /** The last moment, up to the present one, at which a row of a table was written; the cursor stays. */
    public OptionalLong lastChange(Table table, int row, Progress progress) {
        return lastWrite(EntryKinds.writes(table), table, row, progress);
    }

    /** The last moment, up to the present one, at which a field of a row was written; the cursor stays. */
    public OptionalLong lastChange(Column column, int row, Progress progress) {
        return lastWrite(EntryKinds.writes(column), column.table(), row, progress);
    }

    private OptionalLong lastWrite(EntryKinds kinds, Table table, int row, Progress progress) {
        long here = moment();
        long found = scan(progress).back(here, kinds, at -> journal().row(at) == row,
                segment -> run.history().mayWrite(segment, table, row));
        OptionalLong moment = found == Scan.NONE ? OptionalLong.empty() : OptionalLong.of(journal().next(found));
        run.moveTo(here);
        return moment;
    }

    /**
     * The nearest moment, after the present one or up to it, at which a write made a number fit; the cursor stays.
     *
     * @param forward whether to look ahead
     * @param column an {@link IntColumn} or a {@link LongColumn}
     */
    public OptionalLong findValue(boolean forward, Column column, int row, LongPredicate fits, Progress progress) {
        long here = moment();
        long[] value = {number(column, row)};
        EntryKinds kinds = EntryKinds.writes(column);
        Predicate<History.Segment> mayHold = segment -> run.history().mayWrite(segment, column.table(), row);
        long found = forward ? scan(progress).forward(here, kinds, at -> {
            if (journal().row(at) != row) {
                return false;
            }
            value[0] += journal().payload(at);
            return fits.test(value[0]);
        }, mayHold) : scan(progress).back(here, kinds, at -> {
            if (journal().row(at) != row) {
                return false;
            }
            boolean fitted = fits.test(value[0]);
            value[0] -= journal().payload(at);
            return fitted;
        }, mayHold);
        OptionalLong moment = found == Scan.NONE ? OptionalLong.empty() : OptionalLong.of(journal().next(found));
        run.moveTo(here);
        return moment;
    }

    private static long number(Column column, int row) {
        return switch (column) {
            case IntColumn ints -> ints.get(row);
            case LongColumn longs -> longs.get(row);
            default -> throw new IllegalArgumentException(column + " holds no numbers");
        };
    }

    /**
     * The nearest moment, after the present one or before it, at which the machine fits a condition of any kind; the
     * cursor stays. It is looked at after each step, so a short step takes long.
     *
     * @param fits looks at the machine as it is when it is asked
     */
    public OptionalLong findState(boolean forward, Step step, BooleanSupplier fits, Progress progress) {
        long here = moment();
        OptionalLong found = OptionalLong.empty();
        while (found.isEmpty() && progress.at(moment()) && (forward ? forward(step) : back(step))) {
            found = fits.getAsBoolean() ? OptionalLong.of(moment()) : found;
        }
        run.moveTo(here);
        return found;
    }

    /**
     * The next thing told that fits, after the present moment or up to it; the cursor stays.
     *
     * @param forward whether to look ahead
     */
    public Optional<Told> find(boolean forward, Predicate<Told> fits, Progress progress) {
        return find(forward, EntryKinds.NOTES, at -> fits.test(narrator().at(at)), progress);
    }

    /** The same for all notes of some kinds, functions where they are entered; quicker, for others are not looked at. */
    public Optional<Told> findNote(boolean forward, Predicate<Note> kinds, Progress progress) {
        return find(forward, narrator().entries(kinds), at -> true, progress);
    }

    private Optional<Told> find(boolean forward, EntryKinds kinds, LongPredicate matches, Progress progress) {
        long here = moment();
        long found = forward ? scan(progress).forward(here, kinds, matches)
                : scan(progress).back(here, kinds, matches, segment -> true);
        Optional<Told> told = found == Scan.NONE ? Optional.empty() : Optional.of(narrator().at(found));
        run.moveTo(here);
        return told;
    }

    /** All that was told and fits, in order, no more than so many; the cursor stays. */
    public List<Told> findAll(Predicate<Told> fits, int max, Progress progress) {
        return findAll(at -> true, fits, max, progress);
    }

    /** What happened to a page frame: all events and decisions that speak of it or of a block in which it lies. */
    public List<Told> touching(int pfn, int max, Progress progress) {
        return findAll(at -> narrator().mayTouch(at, pfn), told -> told.touches(pfn), max, progress);
    }

    private List<Told> findAll(LongPredicate mayFit, Predicate<Told> fits, int max, Progress progress) {
        long here = moment();
        List<Told> found = new ArrayList<>();
        scan(progress).forward(run.start(), EntryKinds.NOTES, at -> {
            if (mayFit.test(at)) {
                Told told = narrator().at(at);
                if (fits.test(told)) {
                    found.add(told);
                }
            }
            return found.size() >= max;
        });
        run.moveTo(here);
        return found;
    }

    /**
     * The nearest moment, after the present one or before it, right behind a check that failed; the cursor stays.
     *
     * @param forward whether to look ahead
     */
    public OptionalLong findFailure(boolean forward, Progress progress) {
        long here = moment();
        EntryKinds checks = narrator().entries(note -> note == CoreNote.CHECK);
        LongPredicate failed = at -> journal().payload(at) == 0 && (forward || journal().next(at) < here);
        Predicate<History.Segment> mayHold = run.history()::hasFailure;
        return stay(here, behind(forward ? scan(progress).forward(here, checks, failed, mayHold)
                : scan(progress).back(here, checks, failed, mayHold)));
    }

    /**
     * The next moment at which the scenario comes to a line: after the present one, or else the first from the start on;
     * the cursor stays.
     *
     * @param line the line of the scenario, from 1
     */
    public OptionalLong findLine(int line, Progress progress) {
        long here = moment();
        EntryKinds lines = Step.LINE.ends(narrator());
        Scan scan = scan(progress);
        LongPredicate isIt = at -> journal().index(at) == line;
        long found = scan.forward(here, lines, isIt, run.history()::hasLine);
        if (found == Scan.NONE && !scan.isCancelled()) {
            found = scan.forward(run.start(), lines, isIt, run.history()::hasLine);
        }
        return stay(here, behind(found));
    }

    private OptionalLong stay(long here, long moment) {
        run.moveTo(here);
        return moment == Scan.NONE ? OptionalLong.empty() : OptionalLong.of(moment);
    }

    /** Lets somebody hear what was told from a moment on, in order, who returns whether to go on; the cursor stays. */
    public void tell(long from, Predicate<Told> listener, Progress progress) {
        tell(from, note -> true, listener, progress);
    }

    /** The same of some notes; that a function was left is one of {@link CoreNote#LEAVE}. */
    public void tell(long from, Predicate<Note> which, Predicate<Told> listener, Progress progress) {
        long here = moment();
        scan(progress).forward(from, EntryKinds.NOTES, at -> which.test(narrator().noteAt(at)) && !listener.test(narrator().at(at)));
        run.moveTo(here);
    }

    /**
     * Begins another course of things at the present moment, on a machine of its own; in the middle of a call, at its
     * beginning. This run stays as it is.
     */
    public Run branch() {
        return Branch.at(run, moment());
    }
}
