/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.Comparator;
import java.util.List;

/**
 * A change of a text.
 *
 * @param offset where the text begins that is replaced
 * @param length of the text that is replaced; 0 to insert
 * @param text what stands there afterwards
 */
public record Edit(int offset, int length, String text) {
    static Edit insert(int offset, String text) {
        return new Edit(offset, 0, text);
    }

    static Edit delete(int offset, int end) {
        return new Edit(offset, end - offset, "");
    }

    /** The text after all of the edits, whose offsets are those of the text before. They must not overlap. */
    public static String apply(String text, List<Edit> edits) {
        StringBuilder result = new StringBuilder(text.length() + 64);
        int done = 0;
        for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::offset)).toList()) {
            result.append(text, done, edit.offset).append(edit.text);
            done = edit.offset + edit.length;
        }
        return result.append(text, done, text.length()).toString();
    }
}
