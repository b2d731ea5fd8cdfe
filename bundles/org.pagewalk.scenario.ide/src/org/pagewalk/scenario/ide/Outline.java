/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.List;

/**
 * A part of a scenario that has a name, as an outline shows it.
 *
 * @param name what it is called
 * @param detail more, in a few words; may be empty
 * @param kind what it is
 * @param range from its first word to its last
 * @param selection its name in the text
 * @param children the parts inside it
 */
public record Outline(String name, String detail, Kind kind, Range range, Range selection, List<Outline> children) {
    /** The kinds of parts. */
    public enum Kind {
        /** The machine. */
        MACHINE,
        /** A key of the machine, with its value. */
        KEY,
        /** A section. */
        SECTION,
        /** A function that the scenario defines. */
        FUNCTION,
        /** A name that is bound at the top level. */
        VARIABLE,
        /** A process. */
        TASK
    }

    /** Copies the list. */
    public Outline {
        children = List.copyOf(children);
    }
}
