/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.narrative;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Predicate;

import org.pagewalk.engine.functions.Type;
import org.pagewalk.store.EntryKinds;
import org.pagewalk.store.Journal;

/**
 * One machine's narrative: gives each subsystem its voice, and reads from the journal what was told. Silent until
 * {@link #listen}; then the journal must be recording.
 */
public final class Narrator {
    /** No block of pages is larger, whatever the kernel. */
    private static final int BLOCK_PAGES_MAX = 1 << 16;

    private final Journal journal;
    private final List<Note> notes = new ArrayList<>();
    /** The first of each enumeration, with its place among all notes. */
    private final Map<Note, Integer> firsts = new HashMap<>();
    /** All that somebody still has: who tells something once need not give its voice back. */
    private final Set<Voice<?>> voices = Collections.newSetFromMap(new WeakHashMap<>());
    private final Voice<CoreNote> core;
    private boolean isListening;

    /** The narrative of whoever writes into this journal. */
    public Narrator(Journal journal) {
        this.journal = journal;
        core = voice(CoreNote.values());
    }

    /**
     * The voice for all notes of one enumeration. The machine's own parts ask for theirs when it is put together; two
     * parts that tell of the same things have one each. Whoever comes from outside gets it at the first call, and one like it later.
     */
    public <N extends Enum<N> & Note> Voice<N> voice(N[] kinds) {
        Integer known = firsts.putIfAbsent(kinds[0], notes.size());
        Voice<N> voice = new Voice<N>(journal, known == null ? notes.size() : known).hear(isListening);
        if (known == null) {
            Collections.addAll(notes, kinds);
        }
        voices.add(voice);
        return voice;
    }

    /** The voice for what comes from outside. */
    public Voice<CoreNote> core() {
        return core;
    }

    /** Begins to write down what is told, or stops it. */
    public void listen(boolean on) {
        isListening = on;
        voices.forEach(voice -> voice.hear(on));
    }

    /** How many kinds of notes there are so far; whoever comes from outside brings more at the first call. */
    public int kinds() {
        return notes.size();
    }

    /** The entries that are notes of some kinds; a note that a function was left is {@link CoreNote#LEAVE}. */
    public EntryKinds entries(Predicate<Note> kinds) {
        return EntryKinds.notes(kind -> kind < notes.size() && kinds.test(notes.get(kind)));
    }

    /** The note that stands at a position of the journal, where {@link Journal#isNote} says there is one. */
    public Note noteAt(long position) {
        return notes.get(journal.kind(position));
    }

    /** Whether the note at a position tells that a function was left. */
    public boolean isLeave(long position) {
        return journal.kind(position) == CoreNote.LEAVE.ordinal();
    }

    /** Whether the note at a position may speak of a page frame: a quick look before the one of {@link Told#touches}. */
    public boolean mayTouch(long position, int pfn) {
        int number = journal.index(position);
        if (pfn >= number && pfn - number < BLOCK_PAGES_MAX) {
            return true;
        }
        Note note = noteAt(position);
        return note.fields().size() > 1 && note.fields().get(1).type() == Type.PAGE;
    }

    /** All that the note at a position tells. */
    public Told at(long position) {
        int index = journal.index(position);
        long payload = journal.payload(position);
        if (isLeave(position)) {
            Note function = notes.get((int) payload & (1 << Voice.KIND_BITS) - 1);
            long result = isAddress(function.result())
                    ? payload >>> Voice.KIND_BITS << Integer.SIZE | index & 0xFFFF_FFFFL : index;
            return new Told(position, function, true, List.of(result));
        }
        Note note = noteAt(position);
        return new Told(position, note, false, switch (note.fields().size()) {
            case 0 -> List.of();
            case 1 -> List.of((long) index);
            case 2 -> isAddress(note.fields().getFirst().type()) ? List.of(payload, (long) index)
                    : List.of((long) index, payload);
            default -> List.of((long) index, (long) (int) payload, payload >> Integer.SIZE);
        });
    }

    private static boolean isAddress(Type type) {
        return switch (type) {
            case KERNEL_ADDRESS, PHYSICAL_ADDRESS, USER_ADDRESS -> true;
            default -> false;
        };
    }
}
