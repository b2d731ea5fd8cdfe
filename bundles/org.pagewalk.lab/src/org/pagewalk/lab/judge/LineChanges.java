/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.judge;

/** Counts in how many lines a text differs from another: lines taken out, put in or written anew, by Myers' shortest edit. */
final class LineChanges {
    private LineChanges() {
    }

    /**
     * The number of changed lines, a line that was replaced counting once; {@code max + 1} if there are more. Spaces at the ends
     * of lines, and empty lines, do not count.
     */
    static int count(String before, String after, int max) {
        String[] a = before.lines().map(String::strip).filter(line -> !line.isEmpty()).toArray(String[]::new);
        String[] b = after.lines().map(String::strip).filter(line -> !line.isEmpty()).toArray(String[]::new);
        // A replaced line is one taken out and one put in.
        int edits = edits(a, b, 2 * max + 2);
        int longer = Math.abs(a.length - b.length);
        return Math.min(max + 1, (edits + longer) / 2);
    }

    /** How many lines are taken out or put in; {@code max} if that many or more. */
    private static int edits(String[] a, String[] b, int max) {
        int[] furthest = new int[2 * max + 3];
        int middle = max + 1;
        for (int edits = 0; edits < max; edits++) {
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                boolean down = diagonal == -edits
                        || diagonal != edits && furthest[middle + diagonal - 1] < furthest[middle + diagonal + 1];
                int x = down ? furthest[middle + diagonal + 1] : furthest[middle + diagonal - 1] + 1;
                int y = x - diagonal;
                while (x < a.length && y < b.length && a[x].equals(b[y])) {
                    x++;
                    y++;
                }
                furthest[middle + diagonal] = x;
                if (x >= a.length && y >= b.length) {
                    return edits;
                }
            }
        }
        return max;
    }
}
