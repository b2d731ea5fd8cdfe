/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.syntax.Place;

/** Finds the name that was probably meant by a misspelt one. */
public final class Nearest {
    private static final int LENGTH_MAX = 64;

    private Nearest() {
    }

    /** The nearest of the names, if one is near enough to be worth telling. */
    public static Optional<String> to(String word, Collection<String> names) {
        if (word.length() > LENGTH_MAX) {
            return Optional.empty();
        }
        String best = null;
        int bestDistance = word.length() < 3 ? 1 : Math.clamp(word.length() / 3, 1, 3) + 1;
        for (String name : names) {
            if (Math.abs(name.length() - word.length()) < bestDistance && !name.equals(word)) {
                int distance = distance(word.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
                if (distance < bestDistance) {
                    bestDistance = distance;
                    best = name;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** {@code "; did you mean NAME?"}, or nothing. */
    public static String hint(String word, Collection<String> names) {
        return to(word, names).map(name -> "; did you mean " + name + "?").orElse("");
    }

    /** The nearest of the names, written at a place. */
    public static List<Remedy> remedies(Place place, String word, Collection<String> names) {
        return to(word, names).map(name -> Remedy.write(place, name)).stream().toList();
    }

    /** How many letters must be added, removed, changed or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
