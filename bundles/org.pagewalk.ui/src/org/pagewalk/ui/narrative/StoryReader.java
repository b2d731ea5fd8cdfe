/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.pagewalk.engine.narrative.CoreNote;
import org.pagewalk.engine.narrative.Note;
import org.pagewalk.engine.narrative.Told;
import org.pagewalk.engine.run.Cursor;
import org.pagewalk.engine.run.Narration;
import org.pagewalk.engine.run.Phrase;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.ui.run.CurrentRun;

/**
 * Reads the story around a run's present moment: back to where it begins, then once forward over all that belongs to it. How
 * much that is has bounds, in calls and in what they tell.
 */
final class StoryReader {
    /** So many calls before the present one, and so many after it. */
    private static final int CALLS = 50;
    /** No more is listened to on either side of the present call. */
    private static final int NOTES_MAX = 200_000;
    private static final int NOTES_BETWEEN_REPORTS = 4096;

    private final CurrentRun run;
    private final List<String> lines;
    private final Set<Long> opened;
    private final Progress progress;
    private final Narration narration;
    private final long here;
    private final NavigableMap<Long, Entry> told = new TreeMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private long begin;
    private int marksBefore;
    private int notes;
    private Optional<Told> lastMark = Optional.empty();
    private long mainAt = -1;
    private Optional<Entry> line = Optional.empty();
    private Optional<CallReader> call = Optional.empty();
    private Optional<Entry> main = Optional.empty();
    private long from;
    private long to = Long.MAX_VALUE;
    private boolean mainOver;
    private int callsAfter;
    private boolean isCut;

    /**
     * @param lines the scenario's text
     * @param opened calls that are to be read too, by the moments at which they begin
     */
    StoryReader(CurrentRun run, List<String> lines, Set<Long> opened, Progress progress) {
        this.run = run;
        this.lines = lines;
        this.opened = opened;
        this.progress = progress;
        narration = new Narration(run.run());
        here = run.run().cursor().moment();
        from = here;
    }

    /** The story; incomplete if the progress ended it. */
    Story read() {
        Cursor cursor = run.run().cursor();
        begin = run.run().start();
        cursor.find(false, this::before, progress);
        notes = 0;
        cursor.tell(begin, this::forward, progress);
        endCall();
        return new Story(run, here, entries, told, main, from, main.isPresent() ? to : here);
    }

    private static boolean isMark(Told note) {
        return !note.isLeave() && note.note().kind() == Note.Kind.MARK && note.note() != CoreNote.STOP;
    }

    private static boolean isCall(Told note) {
        return note.note() == CoreNote.CALL || note.note() == CoreNote.SET;
    }

    private boolean goesOn(Told note) {
        isCut |= ++notes % NOTES_BETWEEN_REPORTS == 0 && !progress.at(note.moment());
        return !isCut;
    }

    /** Whether the progress ended it. */
    boolean isCut() {
        return isCut;
    }

    /** Hears what was told before, backward; says whether that is enough. */
    private boolean before(Told note) {
        if (isMark(note)) {
            begin = note.moment();
            lastMark = lastMark.isEmpty() ? Optional.of(note) : lastMark;
            if (isCall(note)) {
                mainAt = mainAt < 0 && !isLine(lastMark.get()) ? note.moment() : mainAt;
                marksBefore++;
            }
        }
        return !goesOn(note) || marksBefore > CALLS || marksBefore > 0 && notes > NOTES_MAX;
    }

    private static boolean isLine(Told mark) {
        return mark.note() == CoreNote.LINE;
    }

    /** Hears what is told from there on; says whether to go on. */
    private boolean forward(Told note) {
        if (!goesOn(note)) {
            return false;
        }
        if (!isMark(note)) {
            CallReader reader = call.orElseGet(() -> beginCall(note));
            reader.hear(note);
            return !mainOver && note.moment() < here || reader.isRead() || notes < NOTES_MAX;
        }
        endMain(note);
        endCall();
        if (isLine(note)) {
            line(note);
        } else if (isCall(note)) {
            if (note.moment() >= here) {
                callsAfter++;
            }
            beginCall(note);
        } else {
            check(note);
        }
        return callsAfter <= CALLS;
    }

    private void endMain(Told next) {
        if (call.isPresent() && main.isEmpty() && isMain(call.get().mark())) {
            to = call.get().to().orElse(next.moment());
            notes = 0;
            mainOver = true;
        }
    }

    private CallReader beginCall(Told mark) {
        boolean isMain = isMain(mark);
        CallReader reader = new CallReader(narration, told, mark, isMain || opened.contains(mark.moment()), isMain ? here : 0);
        call = Optional.of(reader);
        return reader;
    }

    /** The present call; when the scenario has just come to a line, the first one of the line. */
    private boolean isMain(Told mark) {
        return mainAt >= 0 ? mark.moment() == mainAt
                : mark.moment() >= here && callsAfter <= 1 && line.filter(present -> present.at() < here).isPresent();
    }

    private void endCall() {
        call.ifPresent(reader -> {
            Entry entry = reader.entry();
            if (isMain(reader.mark())) {
                main = Optional.of(entry);
                from = mainAt >= 0 ? reader.from() : here;
                to = Math.min(to, reader.to().orElse(Long.MAX_VALUE));
            }
            add(entry);
        });
        call = Optional.empty();
    }

    private void add(Entry entry) {
        line.ifPresentOrElse(in -> in.add(entry), () -> entries.add(entry));
    }

    private void line(Told note) {
        int number = note.numbers().getFirst().intValue();
        String name = Integer.toString(number);
        if (line.filter(present -> present.name().equals(name)).isEmpty()) {
            String text = number <= lines.size() ? lines.get(number - 1).strip() : "";
            Entry entry = new Entry(Entry.Kind.LINE, note.moment(), name,
                    List.of(new Phrase(NLS.bind(Messages.Narrative_Line, number)), new Phrase("   " + text)));
            entries.add(entry);
            line = Optional.of(entry);
        }
        told.put(note.moment(), line.get());
    }

    private void check(Told note) {
        int number = note.numbers().getFirst().intValue();
        boolean held = note.numbers().get(1) != 0;
        String text = number < run.result().checks().size() ? run.result().checks().get(number).text() : "";
        Entry entry = new Entry(held ? Entry.Kind.HELD : Entry.Kind.FAILED, note.moment(), "",
                List.of(new Phrase(NLS.bind(held ? Messages.Narrative_Held : Messages.Narrative_Failed, text))));
        told.put(note.moment(), entry);
        add(entry);
    }
}
