/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import org.pagewalk.engine.narrative.CoreNote;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Note;

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

    /** Whether such a step ends behind the note at a position. */
    boolean endsAt(Narrator narrator, long position) {
        Note note = narrator.noteAt(position);
        return switch (this) {
            case WRITES -> false;
            case NOTE -> true;
            case EVENT -> note.kind() == Note.Kind.EVENT;
            case CALL -> note == CoreNote.CALL || note == CoreNote.SET;
            case LINE -> note == CoreNote.LINE;
        };
    }
}
