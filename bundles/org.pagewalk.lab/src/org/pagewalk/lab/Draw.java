/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.util.List;

/**
 * One {@code draw(...)} in a lab's variant: what stands there for a student is one of its choices.
 *
 * @param offset of its first character in the code of the variant
 * @param length up to and with its closing bracket
 * @param choices as they are written; empty where it is a range of whole numbers
 * @param first of a range
 * @param last of a range
 */
public record Draw(int offset, int length, List<String> choices, long first, long last) {
    /** Copies the list. */
    public Draw {
        choices = List.copyOf(choices);
    }

    /** How many choices there are. */
    public long size() {
        return choices.isEmpty() ? last - first + 1 : choices.size();
    }

    /** What is written for the choice of this number, from 0. */
    public String choice(long index) {
        return choices.isEmpty() ? String.valueOf(first + index) : choices.get((int) index);
    }
}
