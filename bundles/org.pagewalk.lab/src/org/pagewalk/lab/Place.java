/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

/** When something of a lab is done in the run of a student's file: at the end of a section, or of everything. */
public sealed interface Place {
    /** At the end of each section of this name. */
    record SectionEnd(String name) implements Place {
    }

    /** Behind the last statement. */
    record End() implements Place {
    }

    /** In the words of a message: {@code at the end of section "split"}. */
    default String words() {
        return switch (this) {
        case SectionEnd(String name) -> "at the end of section \"" + name + "\"";
        case End end -> "at the end";
        };
    }
}
