/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.proc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is different in a text of words and numbers, word by word. Lines belong together when they say the same before their numbers. */
final class Changes {
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern NUMBERS = Pattern.compile("\\s*\\d.*");

    /**
     * A word that was not there before.
     *
     * @param offset where it begins in the text
     * @param before what stood in its place; nothing if its line is new
     */
    record Change(int offset, int length, Optional<String> before) {
    }

    private Changes() {
    }

    /** The words of {@code text} that are different in {@code before}. */
    static List<Change> between(String before, String text) {
        List<Change> changes = new ArrayList<>();
        List<String> old = before.lines().toList();
        int next = 0;
        int offset = 0;
        for (String line : text.split("\n", -1)) {
            int same = find(old, next, line);
            if (same < 0) {
                words(line, changes, offset, List.of());
            } else {
                words(line, changes, offset, WORD.matcher(old.get(same)).results().map(MatchResult::group).toList());
                next = same + 1;
            }
            offset += line.length() + 1;
        }
        return changes;
    }

    private static int find(List<String> old, int from, String line) {
        String label = label(line);
        for (int i = from; i < old.size(); i++) {
            if (label(old.get(i)).equals(label)) {
                return i;
            }
        }
        return -1;
    }

    private static String label(String line) {
        return NUMBERS.matcher(line).replaceFirst("");
    }

    private static void words(String line, List<Change> changes, int offset, List<String> old) {
        int[] number = {0};
        WORD.matcher(line).results().forEach(word -> {
            Optional<String> was = number[0] < old.size() ? Optional.of(old.get(number[0])) : Optional.empty();
            if (was.filter(word.group()::equals).isEmpty()) {
                changes.add(new Change(offset + word.start(), word.end() - word.start(), was));
            }
            number[0]++;
        });
    }
}
