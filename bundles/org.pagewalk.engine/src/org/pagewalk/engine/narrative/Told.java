/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.narrative;

import java.util.List;
import java.util.OptionalLong;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;

/**
 * Something that was told at a moment.
 *
 * @param moment the journal's position at which it stands
 * @param note what it is; for LEAVE the function that was left
 * @param isLeave whether the function was left; {@code numbers} is then its result
 * @param numbers one for each field of the note
 */
public record Told(long moment, Note note, boolean isLeave, List<Long> numbers) {
    /** The number of a field, or nothing if the note has no such field. */
    public OptionalLong field(String name) {
        List<Parameter> fields = note.fields();
        for (int i = 0; !isLeave && i < fields.size(); i++) {
            if (fields.get(i).name().equals(name)) {
                return OptionalLong.of(numbers.get(i));
            }
        }
        return OptionalLong.empty();
    }

    /** Whether this speaks of a page frame: names it, or a block that it lies in. */
    public boolean touches(int pfn) {
        if (note.kind() == Note.Kind.MARK) {
            return false;
        }
        if (isLeave) {
            return note.result() == Type.PAGE && numbers.getFirst() == pfn;
        }
        List<Parameter> fields = note.fields();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).type() == Type.PAGE) {
                long order = field("order").orElse(0);
                if (pfn >= numbers.get(i) && pfn < numbers.get(i) + (1L << Math.clamp(order, 0, Integer.SIZE))) {
                    return true;
                }
            }
        }
        return false;
    }
}
