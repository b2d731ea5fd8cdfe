/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.narrative;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.CoreNote;
import org.pagewalk.engine.narrative.Note;
import org.pagewalk.engine.narrative.Told;
import org.pagewalk.engine.run.Narration;
import org.pagewalk.engine.run.Phrase;

/**
 * Hears what is told in one call from outside and makes its entry: of a call that is to be read, with what was told around a
 * moment; of others, with what they began and ended with.
 */
final class CallReader {
    /** So much is kept before the moment, and so much after it. */
    static final int HALF = 300;

    private final Narration narration;
    private final NavigableMap<Long, Entry> told;
    private final Told mark;
    private final boolean isRead;
    private final long pivot;
    private final Deque<Told> notes = new ArrayDeque<>();
    /** The functions in which the first of the notes stands. */
    private final Deque<Told> outer = new ArrayDeque<>();
    private final List<Told> closings = new ArrayList<>();
    private Optional<Told> lastDropped = Optional.empty();
    private Optional<Told> firstHidden = Optional.empty();
    private Optional<Told> first = Optional.empty();
    private Optional<Told> end = Optional.empty();
    private int dropped;
    private int after;
    private int hidden;
    private int hiddenDepth;
    private int depth;
    private int roots;
    private int count;

    /**
     * @param mark with which the call begins
     * @param isRead whether it is to be read
     * @param pivot the moment around which it is
     */
    CallReader(Narration narration, NavigableMap<Long, Entry> told, Told mark, boolean isRead, long pivot) {
        this.narration = narration;
        this.told = told;
        this.mark = mark;
        this.isRead = isRead;
        this.pivot = pivot;
    }

    /** What the call begins with. */
    Told mark() {
        return mark;
    }

    /** Whether it is read. */
    boolean isRead() {
        return isRead;
    }

    /** The first moment whose surroundings are kept. */
    long from() {
        return lastDropped.isPresent() ? notes.getFirst().moment() + 1 : mark.moment() + 1;
    }

    /** The last moment whose surroundings are kept, if not all of the rest is. */
    Optional<Long> to() {
        return firstHidden.map(Told::moment);
    }

    void hear(Told note) {
        count++;
        boolean isCall = !note.isLeave() && note.note().kind() == Note.Kind.CALL;
        if (!note.isLeave() && depth == 0) {
            roots++;
            first = first.isEmpty() ? Optional.of(note) : first;
        }
        depth = note.note() == CoreNote.STOP ? 0 : Math.max(0, depth + (isCall ? 1 : note.isLeave() ? -1 : 0));
        if (note.isLeave() && depth == 0) {
            end = Optional.of(note);
        }
        if (isRead) {
            keep(note, isCall);
        }
    }

    private void keep(Told note, boolean isCall) {
        if (note.moment() < pivot) {
            notes.addLast(note);
            if (notes.size() > HALF) {
                drop(notes.removeFirst());
            }
        } else if (after < HALF) {
            after++;
            notes.addLast(note);
        } else {
            hidden++;
            firstHidden = firstHidden.isEmpty() ? Optional.of(note) : firstHidden;
            if (isCall) {
                hiddenDepth++;
            } else if (note.isLeave() && hiddenDepth-- <= 0) {
                hiddenDepth = 0;
                closings.add(note);
            }
        }
    }

    private void drop(Told note) {
        dropped++;
        lastDropped = Optional.of(note);
        if (note.isLeave()) {
            outer.pollLast();
        } else if (note.note().kind() == Note.Kind.CALL) {
            outer.addLast(note);
        }
    }

    /** The call's entry. */
    Entry entry() {
        Told begin = first.orElse(mark);
        boolean isOne = roots == 1 && begin.note().kind() == Note.Kind.CALL;
        Entry call = new Entry(Entry.Kind.FUNCTION, begin.moment(), begin.note().word(), label(begin));
        told.put(mark.moment(), call);
        if (isRead) {
            fill(call, isOne);
        } else if (count > (isOne && end.isPresent() ? 2 : 1)) {
            call.unread(mark.moment());
        }
        if (isOne) {
            told.put(begin.moment(), call);
            end.ifPresent(leave -> leave(call, leave));
        }
        return call;
    }

    private List<Phrase> label(Told begin) {
        if (first.isEmpty()) {
            return List.of(new Phrase(NLS.bind(Messages.Narrative_Call, mark.numbers().getFirst())));
        }
        List<Phrase> words = new ArrayList<>(narration.phrases(begin));
        if (roots > 1) {
            words.add(new Phrase(NLS.bind(Messages.Narrative_AndMore, roots - 1)));
        }
        return words;
    }

    private void fill(Entry call, boolean isOne) {
        Deque<Entry> open = new ArrayDeque<>(List.of(call));
        outer.forEach(function -> enter(open, function, isOne));
        lastDropped.ifPresent(last -> open.getLast().add(more(last, NLS.bind(Messages.Narrative_Earlier, dropped))));
        for (Told note : notes) {
            if (note.isLeave()) {
                close(open, note);
            } else if (note.note().kind() == Note.Kind.CALL) {
                enter(open, note, isOne);
            } else {
                Entry leaf = new Entry(kind(note), note.moment(), note.note().word(), narration.phrases(note));
                told.put(note.moment(), open.getLast().add(leaf));
            }
        }
        firstHidden.ifPresent(next -> open.getLast().add(more(next, NLS.bind(Messages.Narrative_Later, hidden))));
        closings.forEach(note -> close(open, note));
    }

    private void enter(Deque<Entry> open, Told note, boolean isOne) {
        if (isOne && note.moment() == first.orElseThrow().moment()) {
            open.addLast(open.getLast());
            return;
        }
        Entry function = new Entry(Entry.Kind.FUNCTION, note.moment(), note.note().word(), narration.phrases(note));
        told.put(note.moment(), open.getLast().add(function));
        open.addLast(function);
    }

    private void close(Deque<Entry> open, Told note) {
        if (open.size() > 1) {
            leave(open.removeLast(), note);
        }
    }

    private void leave(Entry function, Told note) {
        told.put(note.moment(), function);
        function.leave(note.moment(), note.note().result() == Type.VOID ? List.of()
                : narration.phrases(note));
    }

    private static Entry more(Told at, String words) {
        return new Entry(Entry.Kind.MORE, at.moment(), "", List.of(new Phrase(words)));
    }

    private static Entry.Kind kind(Told note) {
        return switch (note.note().kind()) {
            case EVENT -> Entry.Kind.EVENT;
            case MARK -> Entry.Kind.FAILED;
            default -> Entry.Kind.DECISION;
        };
    }
}
