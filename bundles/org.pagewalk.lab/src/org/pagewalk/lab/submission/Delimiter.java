/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

/** What separates the cells of a table that somebody else's program has written: comma, semicolon or tab. */
public final class Delimiter {
    private static final String ALL = ",;\t";

    private Delimiter() {
    }

    /** That of which the header has most, what is in quotes not counted; a comma if it has none. */
    public static char of(String table) {
        int[] counts = new int[ALL.length()];
        boolean isQuoted = false;
        for (int i = 0; i < table.length() && (isQuoted || table.charAt(i) != '\n' && table.charAt(i) != '\r'); i++) {
            char c = table.charAt(i);
            isQuoted ^= c == '"';
            if (!isQuoted && ALL.indexOf(c) >= 0) {
                counts[ALL.indexOf(c)]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return ALL.charAt(best);
    }
}
