/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

import java.util.List;

import org.pagewalk.engine.narrative.Note;

/**
 * Something that happens in the kernel and that a scenario may look for.
 *
 * @param note what is told when it happens; of kind EVENT
 * @param explanation one sentence
 * @param source where it is explained
 * @param example a scenario in which it happens
 */
public record EventDeclaration(Note note, String explanation, String source, String example) {
    /** Refuses notes of other kinds. */
    public EventDeclaration {
        if (note.kind() != Note.Kind.EVENT) {
            throw new IllegalArgumentException(note + " is no event");
        }
    }

    /** What a scenario calls it: "page_split". */
    public String name() {
        return note.word();
    }

    /** What is known of each one. */
    public List<Parameter> fields() {
        return note.fields();
    }
}
