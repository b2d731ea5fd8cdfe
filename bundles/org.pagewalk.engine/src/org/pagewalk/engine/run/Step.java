/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import org.pagewalk.engine.narrative.CoreNote;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Note;
import org.pagewalk.store.EntryKinds;

/** How far a step goes. After a step the cursor stands right behind what it went to. */
public enum Step {
    /** Over the writes that belong together: those between two things that were told. */
    WRITES,
    /** To the next thing that was told: into a function, out of it, to a decision or an event. */
    NOTE,
    /** To the next event. */
    EVENT,
    /** To the next call that comes from the scenario. */
    CALL,
    /** To the next line of the scenario. */
    LINE;

    /** The notes behind which such a step ends; for WRITES none. */
    EntryKinds ends(Narrator narrator) {
        return switch (this) {
            case WRITES -> narrator.entries(note -> false);
            case NOTE -> EntryKinds.NOTES;
            case EVENT -> narrator.entries(note -> note.kind() == Note.Kind.EVENT);
            case CALL -> narrator.entries(note -> note == CoreNote.CALL || note == CoreNote.SET);
            case LINE -> narrator.entries(note -> note == CoreNote.LINE);
        };
    }
}
