/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.narrative;

import org.pagewalk.store.Journal;

/**
 * With what a subsystem tells its notes. While nobody listens, telling costs a test and no more.
 *
 * @param <N> the subsystem's notes
 */
public final class Voice<N extends Enum<N> & Note> {
    /** Where a function's kind lies in the payload of the note that it was left: below the result's upper half. */
    static final int KIND_BITS = 16;

    private final Journal journal;
    private final int first;
    private boolean on;

    Voice(Journal journal, int first) {
        this.journal = journal;
        this.first = first;
    }

    Voice<N> hear(boolean now) {
        on = now;
        return this;
    }

    /** Whether anybody listens, so that it is worth finding out what only the narrative wants to know. */
    public boolean isHeard() {
        return on;
    }

    /** Tells a note without fields, or with one. */
    public void tell(N note, int a) {
        if (on) {
            journal.note(first + note.ordinal(), a, 0);
        }
    }

    /** Tells a note of two fields. */
    public void tell(N note, int a, long b) {
        if (on) {
            journal.note(first + note.ordinal(), a, b);
        }
    }

    /** Tells a note of two fields, the first of which is an address. */
    public void tellAt(N note, long address, int b) {
        tell(note, b, address);
    }

    /** Tells a note of three fields. */
    public void tell(N note, int a, int b, int c) {
        if (on) {
            journal.note(first + note.ordinal(), a, (long) c << Integer.SIZE | b & 0xFFFF_FFFFL);
        }
    }

    /** Tells that a function was left which gives nothing back. */
    public void leave(N function) {
        leave(function, 0);
    }

    /** Tells that a function was left which gives a number or a row back. */
    public void leave(N function, int result) {
        if (on) {
            journal.note(CoreNote.LEAVE.ordinal(), result, first + function.ordinal());
        }
    }

    /** Tells that a function was left which gives an address back. */
    public void leaveAt(N function, long result) {
        if (on) {
            journal.note(CoreNote.LEAVE.ordinal(), (int) result,
                    result >>> Integer.SIZE << KIND_BITS | first + function.ordinal());
        }
    }
}
